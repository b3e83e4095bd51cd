"""Backups out and in: nothing enters without a look, nothing hostile enters at all."""

import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from playwright.sync_api import expect

from app.config import ROOT
from tests.browser.tracker.conftest import CLINIC, KEY, Book, ledger_of

pytestmark = pytest.mark.browser
ONE = ledger_of({"date": "2026-03-03", "fee": CLINIC, "cents": 7130})
OTHER = {
    **ledger_of({"date": "2026-04-04", "fee": CLINIC, "cents": 6000}),
    "people": [{"id": "you", "name": "Liisa", "kind": "adult"}],
}
OTHER["entries"] = [{**OTHER["entries"][0], "id": "x1", "person": "you"}]
HOSTILE = "<img src=x onerror=window.hacked=1>"


def test_a_backup_is_a_file_and_restores_with_a_look_and_an_undo(tracker: Callable[..., Book], tmp_path: Path) -> None:
    book = tracker(ledger=OTHER)
    with book.page.expect_download() as download:
        book.page.click(".safe [data-do=file]")
    assert download.value.suggested_filename == "maksukatto-2026-11-24.json"
    file = tmp_path / "backup.json"
    download.value.save_as(file)
    assert "24.11.2026" in book.said("#last-backup")
    book.page.click("#erase summary")
    book.page.click("#erase [data-do=erase]")
    book.add(CLINIC, "3.3.2026")
    before = book.stored()["entries"]
    book.page.click("summary:has-text('Tuo varmuuskopio')")
    book.page.set_input_files("#restore-file", file)
    book.page.wait_for_selector("#restore-ask:not([hidden])")
    assert "Uusia laskuja: 1. Uusia henkilöitä: 1." in book.said("#restore-what")
    expect(book.page.locator("#restore-ask")).to_be_focused()
    assert book.stored()["entries"] == before
    book.page.click("[data-do=yes]")
    assert len(book.stored()["entries"]) == 2
    book.page.click(".told [data-do=undo]")
    assert book.stored()["entries"] == before
    assert len(book.stored()["people"]) == 1


def test_a_backup_copies_as_text(tracker: Callable[..., Book]) -> None:
    clipboard = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text } } })"
    book = tracker(ledger=ONE, script=clipboard)
    book.page.click(".safe [data-do=copy]")
    book.page.wait_for_selector(".told")
    copied = json.loads(book.page.evaluate("window.copied"))
    assert copied["exported"]
    assert copied["entries"] == ONE["entries"]


def test_a_backup_is_shown_where_copying_is_refused(tracker: Callable[..., Book]) -> None:
    refused = (
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })"
    )
    book = tracker(ledger=ONE, script=refused)
    book.page.click(".safe [data-do=copy]")
    book.page.wait_for_selector("#backup-text:not([hidden])")
    assert json.loads(book.page.input_value("#backup-text"))["entries"] == ONE["entries"]


def test_the_share_sheet_comes_first_where_it_takes_files(tracker: Callable[..., Book]) -> None:
    sheet = "window.shared = []; navigator.canShare = () => true; navigator.share = async data => { shared.push(data.files[0].name) }"
    book = tracker(ledger=ONE, script=sheet)
    book.page.click(".safe [data-do=share]")
    book.page.wait_for_selector(".told")
    assert book.page.evaluate("shared") == ["maksukatto-2026-11-24.json"]


def test_ten_new_bills_remind_of_a_backup(tracker: Callable[..., Book]) -> None:
    book = tracker(ledger={**ONE, "sinceBackup": 9, "revision": 9, "backedUp": None})
    assert book.page.locator("#remind").is_hidden()
    book.add(CLINIC, "4.4.2026")
    assert book.page.locator("#remind").is_visible()


def test_every_old_version_is_read(tracker: Callable[..., Book]) -> None:
    for fixture in sorted((ROOT / "tests" / "cases" / "ledgers").glob("version-*.json")):
        book = tracker(ledger=ledger_of())
        _preview(book, fixture.read_text(encoding="utf-8"))
        book.page.click("[data-do=yes]")
        assert len(book.stored()["entries"]) == 3


def test_broken_utf_8_is_refused(tracker: Callable[..., Book], tmp_path: Path) -> None:
    file = tmp_path / "broken.json"
    file.write_bytes(json.dumps(ONE).encode().replace(b"Min", b"\xff\xfe"))
    book = tracker(ledger=ONE)
    book.page.click("summary:has-text('Tuo varmuuskopio')")
    book.page.set_input_files("#restore-file", file)
    book.page.wait_for_function("() => document.querySelector('#restore-fault').textContent !== ''")
    assert book.stored() == ONE


def test_300_hostile_files_are_refused_or_shown_as_text(tracker: Callable[..., Book]) -> None:
    book = tracker(ledger=ONE)
    refused = 0
    for text in hostile(300):
        _preview(book, text)
        if book.page.locator("#restore-ask").is_visible():
            book.page.click("[data-do=yes]")
            assert book.page.locator("#tracker img, #tracker script, #tracker b").count() == 0
            book.page.click(".told [data-do=undo]")
        else:
            refused += 1
            assert "Mikään ei muuttunut" in book.said("#restore-fault"), text[:200]
        stored = book.stored()
        assert (stored["people"], stored["entries"]) == (ONE["people"], ONE["entries"])
    assert 200 < refused < 300
    assert book.page.evaluate("window.hacked") is None


def _preview(book: Book, text: str) -> None:
    book.page.evaluate(
        "text => { document.querySelector('#restore-text').closest('details').open = true; document.querySelector('#restore-text').value = text; document.querySelector('[data-do=preview]').click() }",
        text,
    )


def hostile(number: int) -> list[str]:
    """Return spoilt backups: wrong types, huge, deep, `__proto__`, HTML in names, NaN, cut short."""
    random = Random(306)
    texts = ["", "null", "[]", "0", '"x"', "{}", "[" * 50_000, '{"a":' * 20_000, "NaN", "\ud7ff\x00"]
    while len(texts) < number:
        texts.append(_spoilt(random))
    return texts


VALUES: tuple[Any, ...] = (
    None, True, -1, 0, 1.5, 1e9, 1e308, "", "x" * 501, HOSTILE, [], {}, [[]], "2026-02-30", "9999-99-99", {"a": 1}, "__proto__",
)  # fmt: skip


def _spoilt(random: Random) -> str:
    ledger = json.loads(json.dumps(OTHER))
    place = random.choice([ledger, ledger["people"][0], ledger["entries"][0]])
    key = random.choice(list(place))
    kind = random.randrange(7)
    if kind == 0:
        del place[key]
    elif kind == 1:
        place["__proto__"] = {"cents": 5, "polluted": True}
        place[key] = random.choice(VALUES)
    elif kind == 2:
        ledger["people"][0]["name"] = HOSTILE
        ledger["entries"][0]["note"] = f"<b>{HOSTILE}</b><script>window.hacked = 1</script>"
    elif kind == 3:
        return json.dumps(ledger).replace("6000", random.choice(["NaN", "Infinity", "6e3x", "0x10", "-6000", "1e400"]))
    elif kind == 4:
        text = json.dumps(ledger)
        return text[: random.randrange(1, len(text) - 1)]
    elif kind == 5:
        ledger["entries"] = ledger["entries"] * random.choice([2, 3, 6000])
    else:
        place[key] = random.choice(VALUES)
    return json.dumps(ledger)


def test_the_tracker_starts_from_what_a_backup_with_proto_left(tracker: Callable[..., Book]) -> None:
    book = tracker(ledger=ONE)
    _preview(book, json.dumps(ONE)[:-1] + ', "__proto__": {"polluted": 1}}')
    assert book.page.evaluate("({}).polluted") is None
    assert book.page.evaluate("key => JSON.parse(localStorage.getItem(key)).polluted", KEY) is None
