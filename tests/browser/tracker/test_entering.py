"""Entering bills: quick, forgiving, and nothing typed is ever lost."""

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.tracker.conftest import CLINIC, DRAFT, KEY, WARD, Book, ledger_of

pytestmark = pytest.mark.browser
CODE = "458101710000001220004829900000000559582243294671120131"


def test_only_what_when_and_how_much_are_needed(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.form()
    book.page.select_option("#bill-fee", CLINIC)
    book.page.fill("#bill-day", "3")
    book.page.fill("#bill-month", "11")
    assert book.page.input_value("#bill-cents") == "71,30"
    book.save()
    entry = book.stored()["entries"][0]
    assert (entry["date"], entry["cents"], entry["quantity"], entry["issuer"]) == ("2026-11-03", 7130, 1, "other")
    assert len(entry["id"]) == 24


def test_a_bill_takes_few_keystrokes(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.form()
    book.page.keyboard.press("Tab")
    for _ in range(6):
        if book.page.evaluate("document.activeElement.id") == "fee-find":
            break
        book.page.keyboard.press("Tab")
    book.page.keyboard.type("poliklinikkamaksu")
    book.page.keyboard.press("Enter")
    expect(book.page.locator("#bill-fee")).to_be_focused()
    assert book.page.input_value("#bill-fee") == CLINIC
    book.page.keyboard.press("Tab")
    book.page.keyboard.type("3.11.2026")
    book.page.keyboard.press("Enter")
    assert book.stored()["entries"][0]["cents"] == 7130


@pytest.mark.parametrize(
    ("edition", "word", "wanted"),
    [("fi", "osasto", WARD), ("fi", "ensiapu", "health_centre_on_call_visit"), ("fi", "unohtunut aika", "unused_service_fee"),
     ("sv", "löständer", "dental_prosthesis_acrylic"), ("selko", "poliklinikka", CLINIC), ("selko", "hammaslääkäri", "dental_base_dentist")],
)  # fmt: skip
def test_people_s_own_words_find_the_fee(tracker: Callable[..., Book], edition: str, word: str, wanted: str) -> None:
    book = tracker(edition)
    book.form()
    book.page.fill("#fee-find", word)
    options = book.page.eval_on_selector_all("#bill-fee option", "options => options.map(option => option.value)")
    assert wanted in options
    assert len(options) < 30


def test_a_word_without_a_fee_leaves_all_of_them(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.form()
    book.page.fill("#fee-find", "xyzzy")
    assert "ei löytynyt" in book.said("#fee-found")
    assert book.page.locator("#bill-fee option").count() > 40


@pytest.mark.parametrize("text", ["3.11.2026", "3.11.26", "2026-11-03", " 3 . 11 . 2026 "])
def test_a_whole_day_may_be_pasted(tracker: Callable[..., Book], text: str) -> None:
    book = tracker()
    book.form()
    paste = "(e, text) => { const d = new DataTransfer(); d.setData('text', text); e.dispatchEvent(new ClipboardEvent('paste', {clipboardData: d, bubbles: true, cancelable: true})) }"
    book.page.eval_on_selector("#bill-month", paste, text)
    assert [book.page.input_value(f"#bill-{box}") for box in ("day", "month", "year")] == ["3", "11", "2026"]


@pytest.mark.parametrize(("text", "cents"), [("71,30", 7130), ("71.30 €", 7130), ("1 071,30", 107130), ("12", 1200)])
def test_sums_are_read_as_people_write_them(tracker: Callable[..., Book], text: str, cents: int) -> None:
    book = tracker()
    book.add("other", "3.11.2026", text)
    assert book.stored()["entries"][0]["cents"] == cents


def test_faults_stand_beside_the_field_and_in_a_summary_with_focus(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.form()
    book.page.fill("#bill-day", "31.2.2026")
    book.page.fill("#bill-cents", "1.234,50")
    book.page.fill("#bill-quantity", "x")
    book.save()
    expect(book.page.locator("#form-faults")).to_be_focused()
    assert book.page.locator("#fault-list li").count() == 4
    described = book.page.get_attribute("#bill-cents", "aria-describedby") or ""
    assert "fault-cents" in described
    assert book.page.get_attribute("#bill-cents", "aria-invalid") == "true"
    book.page.click("#fault-list a:has-text('Summa')")
    expect(book.page.locator("#bill-cents")).to_be_focused()
    assert book.page.input_value("#bill-cents") == "1.234,50"
    assert book.page.evaluate("location.hash") == "#lisaa"
    assert book.stored() is None


def test_a_reload_the_back_button_and_an_error_lose_nothing(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.form()
    book.write(CLINIC, "3.11.2026", "50", note="hermosto", due="1.12.2026")
    book.page.reload()
    book.ready()
    assert book.page.input_value("#bill-note") == "hermosto"
    assert book.page.input_value("#bill-cents") == "50"
    assert "jäi kesken" in book.said("#draft-note")
    book.page.go_back()
    book.page.wait_for_selector("#room:not([hidden])")
    book.page.go_forward()
    book.page.wait_for_selector("#lisaa:not([hidden])")
    assert book.page.input_value("#bill-due") == "1.12.2026"
    book.page.click("[data-do=cancel] >> visible=true")
    assert book.page.evaluate("key => localStorage.getItem(key)", DRAFT) is None
    book.page.click(".told [data-do=undo]")
    assert book.page.input_value("#bill-note") == "hermosto"
    book.page.click("[data-do=fresh]")
    assert book.page.input_value("#bill-note") == ""


def test_the_first_bill_of_all_belongs_to_someone_after_a_reload(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.form()
    book.write(CLINIC, "3.11.2026")
    book.page.reload()
    book.ready()
    book.save()
    stored = book.stored()
    assert stored["entries"][0]["person"] == stored["people"][0]["id"]
    assert book.page.locator(".bill-card").count() == 1


def test_a_link_fills_the_fee_and_the_day(tracker: Callable[..., Book]) -> None:
    book = tracker(fragment=f"lisaa&fee={CLINIC}&day=2025-03-05")
    assert book.page.input_value("#bill-fee") == CLINIC
    assert [book.page.input_value(f"#bill-{box}") for box in ("day", "month", "year")] == ["5", "3", "2025"]
    assert book.page.input_value("#bill-cents") == "66,70"


def test_a_spoilt_link_is_passed_over(tracker: Callable[..., Book]) -> None:
    book = tracker(fragment="lisaa&fee=<b>&day=2025-13-45")
    assert book.page.input_value("#bill-fee") == ""
    assert book.page.input_value("#bill-day") == ""


def test_the_bar_code_fills_sum_and_due_day_and_keeps_no_account(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.form()
    book.page.click(".code summary")
    book.page.fill("#bill-code", "12345")
    book.page.click("#code-read")
    assert "54 numeroa" in book.said("#code-fault")
    book.page.fill("#bill-code", f"Virtuaaliviivakoodi {CODE}")
    book.page.click("#code-read")
    assert (book.page.input_value("#bill-cents"), book.page.input_value("#bill-due")) == ("482,99", "31.1.2012")
    assert "FI58 1017 1000 0001 22" in book.said("#code-found")
    assert book.page.input_value("#bill-day") == ""
    assert book.page.input_value("#bill-fee") == ""
    book.page.select_option("#bill-fee", "other")
    book.page.fill("#bill-day", "3.1.2026")
    book.save()
    everything = book.page.evaluate("JSON.stringify(localStorage)")
    assert "FI58" not in everything
    assert "559582243294671" not in everything
    assert book.stored()["entries"][0]["due"] == "2012-01-31"


def test_several_visits_on_one_bill_share_what_is_the_same(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.form()
    book.write(CLINIC, "3.11.2026", issuer="hus", bill="A-12", due="1.12.2026", paid="no")
    book.save("same_bill")
    assert book.page.input_value("#bill-bill") == "A-12"
    assert book.page.input_value("#bill-issuer") == "hus"
    assert book.page.is_checked("#paid-no")
    book.page.select_option("#bill-fee", "medical_certificate")
    book.page.fill("#bill-day", "4.11.2026")
    book.page.press("#bill-day", "Tab")
    book.save()
    assert {entry["bill"] for entry in book.stored()["entries"]} == {"A-12"}


def test_the_same_again_change_delete_and_undo(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.add(CLINIC, "3.3.2026")
    book.page.click(".bill-card [data-do=same]")
    assert book.page.input_value("#bill-fee") == CLINIC
    assert book.page.input_value("#bill-day") == ""
    book.page.fill("#bill-day", "4.3.2026")
    book.save()
    assert len(book.stored()["entries"]) == 2
    book.page.click(".bill-card:first-child [data-to=change]")
    book.page.fill("#bill-cents", "60")
    book.save()
    assert [entry["cents"] for entry in book.stored()["entries"]] == [7130, 6000]
    book.page.click(".bill-card:last-child [data-do=remove]")
    assert [entry["cents"] for entry in book.stored()["entries"]] == [6000]
    expect(book.page.locator("#laskut")).to_be_focused()
    book.page.click(".told [data-do=undo]")
    assert [entry["cents"] for entry in book.stored()["entries"]] == [7130, 6000]


def test_a_stay_over_new_year_is_divided_with_a_yes(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.form()
    book.write(WARD, "30.12.2025", quantity=5)
    book.save()
    assert "Päiviä vuonna 2025: 2. Päiviä vuonna 2026: 3." in book.said(".doubts")
    whole = book.page.input_value("#bill-cents")
    book.page.click(".doubts [data-do=split]")
    entries = book.stored()["entries"]
    assert [(entry["date"], entry["quantity"]) for entry in entries] == [("2025-12-30", 2), ("2026-01-01", 3)]
    assert f"{sum(entry['cents'] for entry in entries) / 100:.2f}".replace(".", ",") == whole
    book.page.click(".told [data-do=undo]")
    assert book.stored()["entries"] == []


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [({"fee": CLINIC, "day": "3.3.2026", "cents": "71,30"}, "samanlainen lasku"), ({"fee": CLINIC, "day": "4.3.2026", "cents": "80"}, "suurin sallittu"),
     ({"fee": CLINIC, "day": "3.12.2026", "cents": "71,30"}, "tulevaisuudessa")],
)  # fmt: skip
def test_doubtful_bills_are_asked_about_kindly(
    tracker: Callable[..., Book], fields: dict[str, str], wanted: str
) -> None:
    book = tracker(ledger=ledger_of({"date": "2026-03-03", "fee": CLINIC, "cents": 7130}))
    book.form()
    book.write(fields["fee"], fields["day"], fields["cents"])
    book.save()
    assert wanted in book.said(".doubts").lower()
    book.page.click(".doubts [data-do=mend]")
    assert book.page.input_value("#bill-cents") == fields["cents"]
    assert len(book.stored()["entries"]) == 1


def test_a_child_billed_for_what_is_free_is_asked_about(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.child("Aino")
    book.form()
    book.write(CLINIC, "3.3.2026", person="Aino")
    book.save()
    assert "ei peritä lapselta" in book.said(".doubts")


def test_a_child_who_turns_18_is_entered_as_two_people(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.page.evaluate("document.querySelector('.people details').open = true")
    book.page.fill("#person-name", "Eino")
    book.page.check("#kind-child")
    book.page.check("#turns")
    book.page.click("#person-form button:not([data-do])")
    people = book.stored()["people"]
    assert [(person["name"], person["kind"]) for person in people[1:]] == [
        ("Eino, alle 18 v.", "child"),
        ("Eino, 18 v. täyttänyt", "adult"),
    ]
    assert people[1]["guardian"] == people[0]["id"]
    assert "guardian" not in people[2]


def test_people_are_changed_and_removed_only_without_bills(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.child("Aino")
    book.add(CLINIC, "3.3.2026", "0", person="Aino")
    book.page.click(".person:nth-child(2) [data-do=remove]")
    assert "on laskuja" in book.said(".told")
    book.page.click(".bill-card [data-do=remove]")
    book.page.click(".person:nth-child(2) [data-do=remove]")
    assert len(book.stored()["people"]) == 1
    book.page.click(".told [data-do=undo]")
    book.page.evaluate("document.querySelector('.people details').open = true")
    book.page.click(".person:nth-child(2) [data-do=change]")
    book.page.fill("#person-name", "")
    book.page.click("#person-form button:not([data-do])")
    assert "Kirjoita nimi" in book.said("#person-fault")
    book.page.fill("#person-name", "Aino Maria")
    book.page.click("#person-form button:not([data-do])")
    assert [person["name"] for person in book.stored()["people"]] == ["Minä", "Aino Maria"]


def test_a_thousand_bills_stay_smooth(tracker: Callable[..., Book]) -> None:
    entries = [{"date": f"2026-{n % 12 + 1:02d}-{n % 28 + 1:02d}", "fee": CLINIC, "cents": 10} for n in range(1000)]
    book = tracker(ledger=ledger_of(*entries))
    assert book.page.locator(".bill-card").count() == 12
    book.add(CLINIC, "3.11.2026")
    book.page.click("#more-bills")
    assert book.page.locator(".bill-card").count() == 1001
    assert book.page.evaluate("document.activeElement === document.querySelectorAll('.bill-card')[12]")


def test_the_change_is_announced_once_in_words_after_a_pause(tracker: Callable[..., Book]) -> None:
    book = tracker()
    heard = "window.heard = []; new MutationObserver(() => { const t = document.querySelector('#tool-voice').textContent; if (t) heard.push(t) }).observe(document.querySelector('#tool-voice'), {childList: true, characterData: true, subtree: true})"
    book.page.evaluate(heard)
    book.add(CLINIC, "3.11.2026")
    until = time.monotonic() + 5
    while not book.page.evaluate("heard.length") and time.monotonic() < until:
        book.page.wait_for_timeout(50)
    assert book.page.evaluate("heard") == [
        "Laskettu 71 euroa 30 senttiä, katto ei ole täynnä. Tallennettu: Sairaalan poliklinikkamaksu, 71,30\N{NO-BREAK SPACE}€."
    ]


def test_nothing_moves_while_typing(tracker: Callable[..., Book]) -> None:
    book = tracker()
    watch = "window.shift = 0; new PerformanceObserver(l => l.getEntries().forEach(e => { if (!e.hadRecentInput) shift += e.value })).observe({type: 'layout-shift', buffered: false})"
    book.form()
    book.page.evaluate(watch)
    book.page.fill("#fee-find", "osasto")
    book.write(WARD, "3.11.2026", quantity=3)
    book.page.wait_for_timeout(300)
    assert book.page.evaluate("shift") == 0
    assert book.page.evaluate("key => localStorage.getItem(key)", KEY) is None


def test_a_link_from_the_prices_of_another_day_fills_that_day(tracker: Callable[..., Book], server: str) -> None:
    book = tracker()
    book.page.goto(f"{server}/fi/maksut/poliklinikka/?day=2024-03-05")
    book.page.click("a[href*='#lisaa']")
    book.ready()
    assert book.page.input_value("#bill-fee") == CLINIC
    assert [book.page.input_value(f"#bill-{box}") for box in ("day", "month", "year")] == ["5", "3", "2024"]
    assert book.page.input_value("#bill-cents") == "46"
