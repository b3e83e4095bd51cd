"""What the device keeps, and what happens when it does not: two tabs, a full or refused storage, erasing."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.tracker.conftest import CLINIC, KEY, PATHS, Book, ledger_of

pytestmark = pytest.mark.browser
ONE = ledger_of({"date": "2026-03-03", "fee": CLINIC, "cents": 7130})
FULL = "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } }"
SWALLOWED = "() => { Storage.prototype.setItem = () => {} }"
BLOCKED = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"


def two_tabs(tracker: Callable[..., Book]) -> tuple[Book, Book]:
    """Two tabs on the same ledger, a bill entered in each."""
    first = tracker(ledger=ONE)
    page = first.page.context.new_page()
    page.goto(first.page.url)
    second = Book(page).ready()
    first.add(CLINIC, "4.4.2026")
    second.add(CLINIC, "5.5.2026")
    return first, second


def test_two_tabs_never_overwrite_each_other(tracker: Callable[..., Book]) -> None:
    first, second = two_tabs(tracker)
    first.page.wait_for_function("() => document.querySelectorAll('.bill-card').length === 3")
    first.page.click(".bill-card:first-child [data-do=remove]")
    second.page.wait_for_function("() => document.querySelectorAll('.bill-card').length === 2")
    assert [entry["date"] for entry in second.stored()["entries"]] == ["2026-03-03", "2026-04-04"]
    assert second.stored()["revision"] == 3


def test_undo_in_one_tab_leaves_the_change_of_another(tracker: Callable[..., Book]) -> None:
    first, _second = two_tabs(tracker)
    first.page.click(".told [data-do=undo]")
    assert [entry["date"] for entry in first.stored()["entries"]] == ["2026-03-03", "2026-05-05"]


@pytest.mark.parametrize("script", [FULL, SWALLOWED])
def test_a_full_storage_is_told_at_once_with_a_way_out(tracker: Callable[..., Book], script: str) -> None:
    book = tracker(ledger=ONE)
    book.page.evaluate(script)
    book.add(CLINIC, "4.4.2026")
    assert "tallennustila on täynnä" in book.said("#trouble")
    assert book.page.locator(".bill-card").count() == 2
    assert len(book.stored()["entries"]) == 1
    with book.page.expect_download() as download:
        book.page.click("#trouble [data-do=file]")
    assert '"2026-04-04"' in download.value.path().read_text(encoding="utf-8")


def test_a_refused_storage_leaves_the_tool_usable(tracker: Callable[..., Book]) -> None:
    book = tracker(script=BLOCKED)
    assert "ei anna tallentaa" in book.said("#trouble")
    book.add(CLINIC, "4.4.2026")
    assert "71,30 €" in book.said(".meter .large")


@pytest.mark.parametrize(
    ("text", "words"),
    [('{"format": "maksuopas-ledger", "version": 2, "people": [], "entries": []}', "uudemmalla versiolla"),
     ('{"format": "maksuopas-ledger", "vers', "ei voi lukea"), ("null", "ei voi lukea")],
)  # fmt: skip
def test_what_cannot_be_read_is_never_written_over(tracker: Callable[..., Book], text: str, words: str) -> None:
    book = tracker()
    book.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    book.page.reload()
    book.ready()
    assert words in book.said("#trouble")
    book.add(CLINIC, "4.4.2026")
    assert book.page.evaluate("key => localStorage.getItem(key)", KEY) == text
    with book.page.expect_download() as download:
        book.page.click("[data-do=raw]")
    assert download.value.path().read_text(encoding="utf-8") == text
    book.page.click("[data-do=anew]")
    assert book.page.locator("#trouble").is_hidden()
    book.add(CLINIC, "4.4.2026")
    assert len(book.stored()["entries"]) == 1


def test_erasing_leaves_nothing_and_says_so(tracker: Callable[..., Book]) -> None:
    book = tracker(ledger=ONE)
    book.form()
    book.page.fill("#bill-cents", "12")
    book.go("talteen")
    book.page.click("#erase summary")
    book.page.click("#erase [data-do=erase]")
    assert "Laskujasi ei ole enää tässä laitteessa" in book.said(".told")
    assert book.page.evaluate("localStorage.length") == 0
    assert book.page.locator(".bill-card").count() == 0


def test_erasing_in_another_tab_empties_this_one(tracker: Callable[..., Book]) -> None:
    book = tracker(ledger=ONE)
    book.add(CLINIC, "4.4.2026")
    page = book.page.context.new_page()
    page.goto(book.page.url.split("#")[0])
    Book(page).ready()
    page.click("#erase summary")
    page.click("#erase [data-do=erase]")
    book.page.wait_for_function("() => document.querySelectorAll('.bill-card').length === 0")


def test_the_home_page_shows_the_state_where_there_is_a_ledger(tracker: Callable[..., Book], server: str) -> None:
    book = tracker(ledger=ONE)
    asked: list[str] = []
    book.page.on("request", lambda request: asked.append(request.url))
    book.page.goto(f"{server}/fi/")
    book.page.wait_for_function("() => document.querySelector('.doors').textContent.includes('Laskettu')")
    assert "71,30 € tänä vuonna" in book.said(".doors")
    assert any("ledger-state" in url for url in asked)


def test_the_home_page_fetches_nothing_more_without_a_ledger(open_page: Callable[..., Page], server: str) -> None:
    page = open_page("/healthz")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{server}/fi/", wait_until="networkidle")
    assert not [url for url in asked if "ledger" in url or "rates" in url]


def test_without_javascript_the_paper_form_serves(open_page: Callable[..., Page]) -> None:
    page = open_page(PATHS["fi"], java_script_enabled=False)
    assert page.locator(".paper-form").is_visible()
    assert page.locator(".paper-form tbody tr").count() == 16
    assert page.locator("#tracker").is_hidden()
    assert "815" in page.inner_text("#paperilla")


@pytest.mark.parametrize("broken", ["tracker/start", "rates.json", "ledger.", "main."])
def test_with_broken_javascript_the_paper_form_serves(browser: Browser, server: str, broken: str) -> None:
    page = browser.new_page()
    page.route(f"**/*{broken}*", lambda route: route.fulfill(status=204, body=""))
    page.goto(server + PATHS["fi"])
    page.wait_for_timeout(500)
    assert page.locator(".paper-form").is_visible()
    assert "paperilomaketta" in page.inner_text("#opening")
    assert page.locator("#room").is_hidden()
    page.close()


def test_another_private_window_knows_nothing(tracker: Callable[..., Book], browser: Browser, server: str) -> None:
    book = tracker(ledger=ONE)
    assert "yksityistä ikkunaa" in book.page.inner_text(".safe").replace("\N{SOFT HYPHEN}", "")
    other = browser.new_context()
    page = other.new_page()
    page.goto(server + PATHS["fi"])
    assert Book(page).ready().page.locator(".bill-card").count() == 0
    other.close()
