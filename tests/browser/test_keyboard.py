"""The guide by keyboard alone: everything is reached, seen, and nothing is trapped."""

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Page, expect

from tests.browser.conftest import TEMPLATES

pytestmark = pytest.mark.browser
OWN_POINTS = """() => {
  const e = document.activeElement, r = e.getClientRects()[0] ?? e.getBoundingClientRect()
  const left = Math.max(r.left, 0), right = Math.min(r.right, innerWidth), top = Math.max(r.top, 0), bottom = Math.min(r.bottom, innerHeight)
  const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) => [left + (right - left) * x, top + (bottom - top) * y])
  return points.filter(([x, y]) => { const f = document.elementFromPoint(x, y); return f && (e.contains(f) || f.contains(e)) }).length
}"""
FOCUSABLE = """() => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
  .filter(e => e.offsetParent !== null && e.checkVisibility()).length"""
LONGEST = 140


@pytest.mark.parametrize("path", TEMPLATES)
def test_every_stop_is_in_sight_and_all_are_reached(open_page: Callable[..., Page], path: str) -> None:
    page = open_page(path)
    wanted = min(page.evaluate(FOCUSABLE), LONGEST)
    for stop in range(wanted):
        page.keyboard.press("Tab")
        page.wait_for_function("() => document.activeElement !== document.body")
        assert page.evaluate(OWN_POINTS) == 5, (
            f"stop {stop}: {page.evaluate('document.activeElement.outerHTML.slice(0, 150)')}"
        )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_focus_is_plain_to_see(open_page: Callable[..., Page], scheme: str) -> None:
    page = open_page("/fi/", color_scheme=scheme)
    for selector in (".door", ".search button", ".block a", ".editions a", ".foot a"):
        element = page.locator(selector).first
        element.scroll_into_view_if_needed()
        page.keyboard.press("Tab")
        page.evaluate("document.activeElement.blur()")
        before = page.screenshot()
        element.focus()
        assert changed(before, page.screenshot()) > 300, selector


def changed(before: bytes, after: bytes) -> int:
    """Return how many pixels differ clearly between two pictures."""
    pictures = [Image.open(BytesIO(picture)).convert("L") for picture in (before, after)]
    difference = ImageChops.difference(*pictures)
    return sum(difference.histogram()[80:])


def test_the_skip_link_moves_focus_to_the_content(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/maksukatto/")
    page.keyboard.press("Tab")
    assert page.locator(".skip").bounding_box()["y"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    expect(page.locator("#sisalto")).to_be_focused()


def test_a_journey_by_keyboard_from_search_to_the_day(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/")
    page.locator("#q").focus()
    page.keyboard.type("poliklinikka")
    page.keyboard.press("Enter")
    page.wait_for_url("**/haku/**")
    page.locator(".results a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/maksut/poliklinikka/")
    page.locator(".day summary").focus()
    page.keyboard.press("Enter")
    page.locator("#day").fill("5.3.2024")
    page.keyboard.press("Enter")
    page.wait_for_url("**?day=2024-03-05")
    assert "46" in page.locator("data[data-rate=hospital_outpatient_clinic_visit]").first.inner_text()
