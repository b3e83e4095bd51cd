"""The states of the tracker, each with the way to it: what axe, screen readers and narrow screens have to see."""

from collections.abc import Callable
from typing import Any

from tests.browser.tracker.conftest import CLINIC, WARD, Book, ledger_of

PEOPLE = [
    {"id": "me", "name": "Minä", "kind": "adult"},
    {"id": "kid", "name": "Aino Ainokaisenpoikanen", "kind": "child", "guardian": "me"},
    {"id": "you", "name": "Liisa", "kind": "adult"},
]
FULL: Any = ledger_of(
    *[{"date": f"2026-{month:02d}-03", "fee": CLINIC, "cents": 7130} for month in range(1, 12)],
    {"date": "2026-02-10", "fee": "medical_certificate", "cents": 6140, "note": "ajokorttia varten"},
    {"date": "2026-11-10", "fee": "day_surgery", "cents": 23380, "issuer": "hus", "billed": "2026-11-12"},
    {
        "date": "2026-11-12",
        "fee": WARD,
        "cents": 21450,
        "quantity": 3,
        "issuer": "hus",
        "paid": None,
        "due": "2026-12-10",
    },
    {"date": "2026-11-14", "fee": CLINIC, "cents": 7130, "person": "kid", "billed": "2026-11-16"},
    {"date": "2026-11-15", "fee": "dental_base_dentist", "cents": 9900, "person": "you"},
    people=PEOPLE,
)
UNDER: Any = ledger_of({"date": "2026-03-03", "fee": CLINIC, "cents": 7130})
Way = tuple[str, Any, Callable[[Book], None]]


def _stay(_book: Book) -> None:
    """The state is there at once."""


def _faults(book: Book) -> None:
    book.page.fill("#bill-day", "40")
    book.save()


def _doubts(book: Book) -> None:
    book.write(WARD, "30.12.2026", "900", quantity=5)
    book.save()


def _all_fields(book: Book) -> None:
    book.page.click(".code summary")
    book.page.fill("#bill-code", "458101710000001220004829900000000559582243294671120131")
    book.page.click("#code-read")
    book.page.fill("#fee-find", "xyz")


def _child(book: Book) -> None:
    book.page.click(".people summary")
    book.page.check("#kind-child")


def _restore(book: Book) -> None:
    book.page.click(".safe summary >> nth=0")
    book.page.fill("#restore-text", '{"format": "maksuopas-ledger", "version": 1, "people": [], "entries": []}')
    book.page.click("[data-do=preview]")


def _refused(book: Book) -> None:
    book.page.click(".safe summary >> nth=0")
    book.page.fill("#restore-text", "x")
    book.page.click("[data-do=preview]")
    book.page.click("#erase summary")


def _removed(book: Book) -> None:
    book.page.click(".bill-card:first-child [data-do=remove]")


def _full_device(book: Book) -> None:
    book.page.evaluate("() => { Storage.prototype.setItem = () => {} }")
    _removed(book)


def _followed(book: Book) -> None:
    book.page.click(".claim summary >> nth=0")
    book.page.click(".meter summary >> nth=0")


STATES: dict[str, Way] = {
    "empty": ("", None, _stay),
    "under": ("", UNDER, _stay),
    "exceeded": ("", FULL, _followed),
    "removed": ("", FULL, _removed),
    "full-device": ("", UNDER, _full_device),
    "child": ("lapset", FULL, _child),
    "restore": ("talteen", UNDER, _restore),
    "refused": ("talteen", UNDER, _refused),
    "form": ("lisaa", FULL, _stay),
    "faults": ("lisaa", None, _faults),
    "doubts": ("lisaa", UNDER, _doubts),
    "all-fields": ("lisaa", UNDER, _all_fields),
    "letter": ("kirje&kind=refund&issuer=hus&of=me", FULL, _stay),
    "list": ("paperi&kind=luettelo", FULL, _stay),
    "summary": ("paperi&kind=yhteenveto", FULL, _stay),
}


def arrive(tracker: Callable[..., Book], name: str, edition: str, **options: Any) -> Book:
    """Open the tracker and bring it into a state."""
    fragment, ledger, act = STATES[name]
    book = tracker(edition, fragment, ledger, **options)
    act(book)
    return book
