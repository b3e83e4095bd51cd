"""Papers and files: the list that counties ask for, the page for an adviser, CSV, and a calendar that others read."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import expect

from tests.browser.tracker.conftest import CLINIC, WARD, Book, ledger_of

pytestmark = pytest.mark.browser
ENTRIES = (
    {"date": "2026-05-01", "fee": CLINIC, "cents": 90000, "note": "=SUMMA(A1)"},
    {"date": "2026-03-03", "fee": "medical_certificate", "cents": 6140, "issuer": "hus"},
    {
        "date": "2026-06-06",
        "fee": WARD,
        "cents": 7150,
        "paid": None,
        "due": "2026-12-10",
        "billed": "2026-11-20",
        "issuer": "hus",
    },
)


def test_the_list_is_in_the_order_of_care(tracker: Callable[..., Book]) -> None:
    book = tracker(fragment="paperi&kind=luettelo", ledger=ledger_of(*ENTRIES))
    days = book.page.locator("#paper-body tbody th").all_inner_texts()
    assert days == ["3.3.2026", "1.5.2026", "6.6.2026"]
    expect(book.page.locator("#paper-title")).to_be_focused()


def test_the_summary_holds_what_an_adviser_needs_on_one_page(tracker: Callable[..., Book]) -> None:
    book = tracker("fi", "paperi&kind=yhteenveto", ledger_of(*ENTRIES))
    said = book.said("#paper-body")
    assert all(words in said for words in ("1.5.2026", "85 €", "31.12.2027", "44,70 €", "HUS", "suurin sallittu"))
    sheet = book.page.pdf(format="A4")
    assert sheet.count(b"/Type /Page\n") + sheet.count(b"/Type /Page ") <= 1 or sheet.count(b"/Count 1")


def test_the_table_opens_in_a_spreadsheet_and_hides_no_formula(tracker: Callable[..., Book], tmp_path: Path) -> None:
    text = _file(tracker("sv", ledger=ledger_of(*ENTRIES)), "csv", tmp_path).decode("utf-8-sig")
    rows = [line.split(";") for line in text.splitlines()]
    assert rows[0][:3] == ["Vårddag", "Vems", "Avgift"]
    assert rows[2][5:8] == ["900", "815", "85"]
    assert rows[2][-1] == "'=SUMMA(A1)"


def test_the_calendar_has_due_days_and_last_days(tracker: Callable[..., Book], tmp_path: Path) -> None:
    raw = _file(tracker(ledger=ledger_of(*ENTRIES)), "ics", tmp_path)
    events = icalendar.Calendar.from_ical(raw).walk("VEVENT")
    found = {event["SUMMARY"].split(":")[0]: event["DTSTART"].dt for event in events}
    assert found == {
        "Eräpäivä": date(2026, 12, 10),
        "Viimeinen päivä tehdä oikaisuvaatimus": date(2026, 12, 27),
        "Viimeinen päivä pyytää palautusta": date(2027, 12, 31),
    }
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))


def test_a_year_without_due_days_says_so(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.page.click("[data-do=ics]")
    assert "Määräpäiviä ei vielä ole" in book.said(".told")


def test_print_shows_the_letter_and_nothing_else(tracker: Callable[..., Book]) -> None:
    book = tracker(ledger=ledger_of(*ENTRIES))
    book.page.click(".claim a")
    book.page.emulate_media(media="print")
    shown = book.page.evaluate(
        "[...document.querySelectorAll('h1, h2, .answer, button, textarea, .on-paper, .letter-print')].filter(e => e.checkVisibility()).map(e => e.className || e.tagName)"
    )
    assert shown == ["letter-print"]


def _file(book: Book, deed: str, folder: Path) -> bytes:
    with book.page.expect_download() as download:
        book.page.click(f".safe [data-do={deed}]")
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path.read_bytes()
