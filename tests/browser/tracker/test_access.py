"""Every state of the tracker, in every edition: engines, narrow screens, the reader's spacing, keyboard, spoken tree."""

import os
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from app.config import ROOT
from tests.browser.states import assert_sound
from tests.browser.test_keyboard import OWN_POINTS
from tests.browser.tracker.conftest import CLINIC, Book
from tests.browser.tracker.states import STATES, arrive

pytestmark = pytest.mark.browser
SPOKEN = ROOT / "tests" / "cases" / "spoken"
EDITIONS = ["fi", "sv", "selko"]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("state", STATES)
def test_no_engine_and_no_narrow_screen_finds_a_fault_in_any_state(
    tracker: Callable[..., Book], state: str, edition: str
) -> None:
    page = arrive(tracker, state, edition, bypass_csp=True).page
    assert_sound(page)


@pytest.mark.parametrize("state", ["exceeded", "form", "letter"])
def test_every_stop_of_the_keyboard_is_in_sight(tracker: Callable[..., Book], state: str) -> None:
    page = arrive(tracker, state, "fi").page
    page.evaluate("document.activeElement.blur()")
    seen = set()
    for stop in range(90):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        seen.add(page.evaluate("document.activeElement.outerHTML.slice(0, 90)"))
        assert page.evaluate(OWN_POINTS) == 5, (
            f"{stop}: {page.evaluate('document.activeElement.outerHTML.slice(0, 150)')}"
        )
    assert len(seen) > 12


def test_a_bill_is_entered_and_claimed_by_keyboard_alone(tracker: Callable[..., Book]) -> None:
    book = tracker()
    book.page.locator(".year-choice .button").focus()
    book.page.keyboard.press("Enter")
    book.page.wait_for_selector("#lisaa:not([hidden])")
    book.page.locator("#bill-fee").focus()
    book.page.keyboard.type("Sairaalan poli")
    book.page.locator("#bill-day").focus()
    book.page.keyboard.type("3.11.2026")
    book.page.locator("#bill-cents").focus()
    book.page.keyboard.press("Control+a")
    book.page.keyboard.type("900")
    book.page.keyboard.press("Enter")
    expect(book.page.locator(".doubts")).to_be_focused()
    book.page.keyboard.press("Tab")
    book.page.keyboard.press("Enter")
    expect(book.page.locator("#laskut")).to_be_focused()
    assert book.stored()["entries"][0]["fee"] == CLINIC
    book.page.locator(".claim a").focus()
    book.page.keyboard.press("Enter")
    expect(book.page.locator("#letter-title")).to_be_focused()


def test_the_meter_is_seen_in_forced_colours(tracker: Callable[..., Book]) -> None:
    page = arrive(tracker, "exceeded", "fi", forced_colors="active").page
    colours = page.evaluate(
        "['.below', '.above', '.roof'].map(part => { const s = getComputedStyle(document.querySelector(`.meter ${part}`)); return [s.fill, s.stroke] })"
    )
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert all(ground not in pair or pair[0] != pair[1] for pair in colours), colours


@pytest.mark.parametrize("state", STATES)
def test_every_state_is_spoken_as_reviewed(tracker: Callable[..., Book], state: str) -> None:
    page = arrive(tracker, state, "fi").page
    page.evaluate("() => document.querySelectorAll('#tracker option:not(:checked)').forEach(option => option.remove())")
    said = page.locator("#tracker").aria_snapshot().replace("\N{SOFT HYPHEN}", "") + "\n"
    reference = SPOKEN / f"tracker-{state}.yaml"
    if os.environ.get("REVIEW"):
        reference.write_text(said, encoding="utf-8")
    assert said == reference.read_text(encoding="utf-8")
