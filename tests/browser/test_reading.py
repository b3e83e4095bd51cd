"""What a reader does: search while typing, share, the day, without script; and what never leaves the device."""

import json
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser


def test_results_come_while_typing_and_are_told_once(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/tyokalut/haku/")
    page.locator("#q").press_sequentially("vapaakortti", delay=15)
    page.wait_for_function("() => document.querySelector('.results a')?.textContent.length > 3")
    page.wait_for_function("() => document.querySelector('.found').textContent.startsWith('Hakutuloksia')")
    assert page.locator(".results a").first.get_attribute("href") == "/fi/maksukatto/kun-katto-ylittyy/"


def test_nonsense_offers_the_doors(open_page: Callable[..., Page]) -> None:
    page = open_page("/sv/")
    page.locator("#q").fill("xyzzyqwert")
    page.keyboard.press("Enter")
    page.wait_for_selector(".nothing .rows a")
    assert page.locator(".nothing .rows a").count() == 4


def test_search_and_day_work_without_script(open_page: Callable[..., Page]) -> None:
    page = open_page("/selko/", java_script_enabled=False)
    page.locator("#q").fill("hammaslääkäri")
    page.locator(".search button").click()
    page.locator(".results a").first.click()
    assert page.url.endswith("/selko/maksut/suun-terveydenhuolto/")
    page.locator(".day summary").click()
    page.locator("#day").fill("1.6.2025")
    page.locator(".day button").click()
    assert page.url.endswith("?day=2025-06-01")
    assert "1.6.2025" in page.locator(".other-day").inner_text()
    page.locator(".back").click()
    assert page.url.endswith("/selko/maksut/?day=2025-06-01")


def test_the_link_is_copied_where_the_browser_cannot_share(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/maksukatto/", permissions=["clipboard-read", "clipboard-write"])
    page.evaluate("() => { Object.defineProperty(navigator, 'share', {value: undefined}); "
                  "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() } }")  # fmt: skip
    page.locator('[data-do="share"]').click()
    page.wait_for_function("() => document.querySelector('.done').textContent === 'Linkki kopioitu'")
    assert page.evaluate("window.copied") == page.url


def test_ended_prices_are_told_on_the_device(open_page: Callable[..., Page]) -> None:
    page = open_page("about:blank"[:0] + "/fi/maksukatto/")
    assert not page.locator(".expired").is_visible()
    page.clock.install(time="2031-01-01T10:00:00")
    page.reload()
    page.wait_for_selector(".expired:not([hidden])")


def test_nothing_of_the_reader_goes_to_others_and_nothing_is_stored(
    open_page: Callable[..., Page], server: str
) -> None:
    page = open_page("/fi/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in ("/fi/", "/fi/maksut/", "/fi/tyokalut/haku/?q=lasku", "/sv/", "/selko/kuka-auttaa/hyvinvointialueet/"):
        page.goto(server + path)
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(server).netloc}
    assert page.context.cookies() == []
    assert json.loads(page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")) == {}


def test_a_click_leads_from_the_model_bill_to_help(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/laskut/")
    assert page.locator(".bill-row").count() == 9
    page.locator(".rows a").first.click()
    page.wait_for_load_state()
    assert page.locator("h1").count() == 1


def test_the_swedish_switch_keeps_page_and_day(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/maksut/?day=2024-03-05")
    page.get_by_role("link", name="Svenska").click()
    page.wait_for_url("**/sv/avgifter/?day=2024-03-05")
    assert page.locator("html").get_attribute("lang") == "sv"


def test_a_page_that_an_edition_lacks_says_so(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/ammattilaisille/")
    page.get_by_role("link", name="Selko").click()
    assert page.locator("#vain-suomeksi").is_visible()
