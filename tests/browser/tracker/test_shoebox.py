"""From a shoebox of bills to the right letters: the whole way of one family, and the hard places of the ceiling."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.tracker.conftest import CLINIC, WARD, Book, ledger_of

pytestmark = pytest.mark.browser


def test_fourteen_bills_of_a_family_end_in_the_right_letters(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.child("Aino")
    for month in range(1, 8):
        book.add(CLINIC, f"5.{month}.2026", person="Minä")
    book.add("health_centre_doctor_visit", "2.2.2026", person="Minä")
    book.add("medical_certificate", "3.2.2026", "61,40", person="Minä")
    book.add(WARD, "10.3.2026", quantity=2, person="Aino", issuer="hus")
    book.add("dental_base_dentist", "14.8.2026", person="Minä")
    book.add("day_surgery", "14.10.2026", person="Minä", issuer="hus")
    book.add(CLINIC, "3.11.2026", person="Minä")
    book.add(CLINIC, "10.11.2026", person="Minä", paid="no", billed="12.11.2026", due="1.12.2026")
    assert len(book.stored()["entries"]) == 14
    # 499,10 + 30,20 + the child's two ward days + the dentist stay under 815; the surgery goes over.
    ward = book.stored()["entries"][9]["cents"]
    counted = 7 * 7130 + 3020 + ward + book.stored()["entries"][10]["cents"]
    over = counted + 23380 - 81500
    assert 0 < over < 23380
    assert "Katto ylittyi 14.10.2026" in book.said(".chip")
    assert "Minä ja Aino" in book.said(".meter h3")
    sums = [book.said(f".claim:nth-child({n})") for n in (1, 2)]
    assert f"{_euros(over)} takaisin" in sums[0]
    assert "HUS" in sums[0]
    assert "71,30 € takaisin" in sums[1]
    assert "Pirkanmaan" in sums[1]
    assert "poistamaan laskuista 71,30 €" in sums[1]
    assert _euros(over + 7130) in book.said(".over-block .large")
    _letter(
        book,
        "pyydä 71,30 € takaisin",
        ["Pirkanmaan hyvinvointialue", "Pyydän teitä palauttamaan", "3.11.2026", "71,30 €"],
    )
    assert "10.11.2026" not in book.page.input_value("#letter-text")
    _letter(book, "poistamaan laskuista", ["ette siirrä laskuja perintään", "10.11.2026"])
    _letter(book, "pyydä todistus", ["vapaakortti", "HUS"])


def _letter(book: Book, name: str, wanted: list[str]) -> None:
    book.go("yli")
    book.page.click(f"a:has-text('{name}')")
    expect(book.page.locator("#letter-title")).to_be_focused()
    text = book.page.input_value("#letter-text").replace("\N{NO-BREAK SPACE}", " ")
    assert all(words in text for words in wanted), text
    assert "{" not in text


def _euros(cents: int) -> str:
    whole, part = divmod(cents, 100)
    return f"{whole},{part:02d} €" if part else f"{whole} €"


def test_a_ward_stay_of_a_child_after_the_ceiling_costs_nothing(tracker: Callable[..., Book]) -> None:
    people = [
        {"id": "me", "name": "Minä", "kind": "adult"},
        {"id": "kid", "name": "Aino", "kind": "child", "guardian": "me"},
    ]
    visits = [{"date": f"2026-{month:02d}-03", "fee": CLINIC, "cents": 7130} for month in range(1, 12)]
    book = tracker(
        ledger=ledger_of(*visits, {"date": "2026-11-10", "fee": "day_surgery", "cents": 15000}, people=people)
    )
    book.add(WARD, "15.11.2026", quantity=3, person="Aino", paid="no")
    stay = book.stored()["entries"][-1]
    card = book.said(".bill-card:first-child")
    assert f"{_euros(stay['cents'])} liikaa" in card
    book.add(WARD, "18.11.2026", quantity=3, person="Minä", paid="no")
    assert f"{_euros(stay['cents'] - 3 * 2680)} liikaa" in book.said(".bill-card:first-child")
    assert "26,80" in book.said("#upkeep-note")


def test_exactly_at_the_ceiling_is_full_and_says_to_ask_now(tracker: Callable[..., Book]) -> None:
    book = tracker(ledger=ledger_of({"date": "2026-03-01", "fee": CLINIC, "cents": 81500}))
    assert "tasan täynnä" in book.said(".chip")
    assert "ennen kuin maksat seuraavan laskun" in book.said(".meter")
    assert book.page.locator("#yli").is_hidden()
    book.add(CLINIC, "4.3.2026", "0,01")
    assert "Katto ylittyi 4.3.2026" in book.said(".chip")


def test_near_the_ceiling_tells_what_crosses_it(tracker: Callable[..., Book]) -> None:
    book = tracker(ledger=ledger_of({"date": "2026-03-01", "fee": CLINIC, "cents": 75000}))
    assert "enää 65 €" in book.said(".meter")


def test_each_year_has_its_own_ceiling_and_can_be_chosen(tracker: Callable[..., Book]) -> None:
    entries = [
        {"date": "2025-12-30", "fee": CLINIC, "cents": 76300},
        {"date": "2026-01-02", "fee": CLINIC, "cents": 7130},
    ]
    book = tracker(ledger=ledger_of(*entries))
    assert "71,30 €" in book.said(".meter .large")
    book.page.select_option("#year", "2025")
    assert "762 €" in book.said(".meter .large")
    assert "31.12.2026" in book.said("#yli")
    book.page.select_option("#year", "2026")
    assert book.page.locator("#yli").is_hidden()


def test_a_year_without_a_known_ceiling_says_so(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.form()
    book.write(CLINIC, "3.3.2031", "80")
    book.save()
    assert "ei tiedä tuon vuoden maksukattoa" in book.said(".doubts")
    book.page.click(".doubts [data-do=keep]")
    assert "Kattoa ei tiedetä" in book.said(".chip")


def test_months_are_a_picture_and_the_same_in_a_table(tracker: Callable[..., Book]) -> None:
    book = tracker(
        ledger=ledger_of(
            {"date": "2026-03-01", "fee": CLINIC, "cents": 7130}, {"date": "2026-05-01", "fee": CLINIC, "cents": 80000}
        )
    )
    assert book.page.locator(".meter svg .below").count() == 11
    assert book.page.locator(".meter svg .above").count() == 7
    book.page.click(".meter summary")
    rows = [row.replace("\N{NO-BREAK SPACE}", " ") for row in book.page.locator(".meter tbody tr").all_inner_texts()]
    assert rows[2] == "maaliskuu\t71,30 €\t71,30 €\t0 €"
    assert rows[4] == "toukokuu\t743,70 €\t815 €\t56,30 €"


def test_wrong_looking_bills_have_words_and_a_day(tracker: Callable[..., Book]) -> None:
    people = [
        {"id": "me", "name": "Minä", "kind": "adult"},
        {"id": "kid", "name": "Aino", "kind": "child", "guardian": "me"},
    ]
    visits = [{"date": f"2026-0{n}-03", "fee": "health_centre_doctor_visit", "cents": 3020} for n in range(1, 5)]
    wrong = {"date": "2026-06-01", "fee": CLINIC, "cents": 7130, "person": "kid", "billed": "2026-06-05"}
    book = tracker(ledger=ledger_of(*visits, wrong, people=people))
    said = book.said("#wrong")
    assert "kolmesta ensimmäisestä käynnistä" in said
    assert "alle 18-vuotiaalta" in said
    assert "12.7.2026" in said
    book.page.click("#wrong a:has-text('Kirje')")
    expect(book.page.locator("#letter-title")).to_be_focused()
    assert "Pyyntö korjata lasku" in book.page.input_value("#letter-text")


def test_what_became_of_a_claim_is_followed(tracker: Callable[..., Book]) -> None:
    book = tracker(ledger=ledger_of({"date": "2026-03-01", "fee": CLINIC, "cents": 90000}))
    book.page.click(".claim summary")
    book.page.click("[data-of=sent]")
    assert "lähetettiin 24.11.2026" in book.said(".claim")
    book.page.click(".claim summary")
    book.page.fill("[data-step=answered]", "1.12.2026")
    book.page.click(".claim [data-do=keep]")
    assert "viimeistään 31.12.2026" in book.said(".claim")
    assert book.stored()["entries"][0]["claim"] == {"sent": "2026-11-24", "answered": "2026-12-01"}
    book.page.click(".claim summary")
    book.page.fill("[data-step=money]", "40.12.2026")
    book.page.click(".claim [data-do=keep]")
    assert "kalenterissa" in book.said(".claim .complaint")
    book.page.fill("[data-step=money]", "20.12.2026")
    book.page.click(".claim [data-do=keep]")
    assert "Asia on valmis" in book.said(".claim")


def test_two_adults_have_letters_of_their_own(tracker: Callable[..., Book]) -> None:
    people = [{"id": "me", "name": "Pekka", "kind": "adult"}, {"id": "you", "name": "Liisa", "kind": "adult"}]
    entries = [
        {"date": "2026-03-01", "fee": CLINIC, "cents": 82000},
        {"date": "2026-03-02", "fee": CLINIC, "cents": 83000, "person": "you"},
    ]
    book = tracker(ledger=ledger_of(*entries, people=people))
    assert book.page.locator(".meter").count() == 2
    assert "(Liisa)" in book.said(".claim:first-child")
    book.page.click(".claim:first-child a")
    expect(book.page.locator("#letter-title")).to_be_focused()
    text = book.page.input_value("#letter-text")
    assert "Liisa" in text
    assert "Pekka" not in text
    assert "15" in text


def test_a_letter_to_another_language_is_in_both(tracker: Callable[..., Book]) -> None:
    book = tracker("sv", ledger=ledger_of({"date": "2026-03-01", "fee": CLINIC, "cents": 90000}))
    book.page.click(".claim a")
    expect(book.page.locator("#letter-title")).to_be_focused()
    text = book.page.input_value("#letter-text")
    assert "Avgiftstaket år 2026" in text
    assert "Maksukatto vuonna 2026" in text
    assert "Poliklinikavgift" in text
    assert "Sairaalan poliklinikkamaksu" in text
    book.page.check("#letter-sv")
    assert "Maksukatto" not in book.page.input_value("#letter-text")
    book.page.fill("#letter-text", "Omat sanat")
    assert book.page.locator("#letter-print").text_content() == "Omat sanat"
