"""Whole journeys: the citizen with an unpaid bill, the adviser, the editor's reader."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus

pytestmark = pytest.mark.browser


def test_a_citizen_with_an_unpaid_bill_finds_what_to_say(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/")
    page.get_by_role("link", name="En pysty maksamaan").first.click()
    page.wait_for_url("**/en-pysty-maksamaan/")
    assert page.locator(".steps .step").count() >= 4
    page.locator(".text a", has_text="alennusta").first.click()
    page.wait_for_url("**/nain-haet-alennusta/")
    assert page.locator(".words").count() >= 1


def test_a_swedish_speaker_reaches_urgent_help_in_two_steps(open_page: Callable[..., Page], corpus: Corpus) -> None:
    page = open_page("/sv/")
    page.locator(".door").nth(2).click()
    urgent = addresses(corpus)["sv", "en-pysty-maksamaan/heti"]
    page.locator(f"main a[href='{urgent}']").first.click()
    page.wait_for_url(f"**{urgent}")
    assert page.locator("html").get_attribute("lang") == "sv"


def test_an_adviser_cites_the_ceiling_as_of_a_day(open_page: Callable[..., Page], server: str) -> None:
    page = open_page("/id/maksukatto/index?edition=sv&day=1.6.2025")
    assert page.url == f"{server}/sv/avgiftstaket/?day=2025-06-01"
    assert "762" in page.locator(".answer data").first.inner_text()
    assert page.locator(".permanent .address").inner_text().endswith("/id/maksukatto/index")
    page.get_by_role("link", name="Alla källor").click()
    page.wait_for_url("**/kallor/?day=2025-06-01")
    page.locator("#payment-ceiling summary").click()
    assert "762" in page.locator("#payment-ceiling").inner_text()


def test_a_plain_reader_follows_the_bill_to_help(open_page: Callable[..., Page]) -> None:
    page = open_page("/selko/laskut/")
    page.locator(".rows a").first.click()
    page.wait_for_load_state()
    assert page.locator(".answer br").count() >= 1
    assert page.locator(".steps .step").count() >= 2


def test_the_switch_of_editions_works_from_every_section(open_page: Callable[..., Page], server: str) -> None:
    page = open_page("/fi/")
    for href in [link.get_attribute("href") for link in page.locator(".foot .sections a").all()]:
        page.goto(f"{server}{href}")
        page.get_by_role("link", name="Svenska").click()
        page.wait_for_load_state()
        assert page.url.startswith(f"{server}/sv/"), href
