"""Narrow screens, zoom, the reader's own spacing and type, forced colours, less motion, paper."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import TEMPLATES

pytestmark = pytest.mark.browser
SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }"
CLIPPED = """() => [...document.querySelectorAll('body *')].filter(e => {
  const s = getComputedStyle(e)
  if (e.closest('.unseen, .table, svg, select, [hidden]') || e.offsetParent === null || e.matches('.unseen, .skip, input')) return false
  return s.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1 || e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && s.display !== 'inline'
}).map(e => e.outerHTML.slice(0, 120))"""
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL_TARGETS = """() => [...document.querySelectorAll('a[href], button, input, select, summary')].filter(e => {
  if (e.closest('.skip') || e.matches('.skip') || e.offsetParent === null) return false
  const sentence = e.tagName === 'A' && getComputedStyle(e).display === 'inline'
  const target = e.matches('[type=radio], [type=checkbox]') && e.labels.length ? e.labels[0] : e
  const box = target.getBoundingClientRect()
  return !sentence && (box.height < 43.5 || box.width < 43.5)
}).map(e => e.outerHTML.slice(0, 120) + ' ' + e.getBoundingClientRect().width + 'x' + e.getBoundingClientRect().height)"""


@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_no_page_scrolls_sideways_or_clips(browser: Browser, server: str, paths: list[str], edition: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 256})
    found = []
    for path in (path for path in paths if path.startswith(f"/{edition}/")):
        page.goto(server + path)
        found += [path] if page.evaluate(SIDEWAYS) > 0 else []
        found += [f"{path} {element}" for element in page.evaluate(CLIPPED)]
        found += [f"{path} small {element}" for element in page.evaluate(SMALL_TARGETS)]
    page.close()
    assert not found, "\n".join(found[:40])


@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_the_readers_spacing_clips_nothing(browser: Browser, server: str, paths: list[str], edition: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640}, bypass_csp=True)
    found = []
    for path in (path for path in paths if path.startswith(f"/{edition}/")):
        page.goto(server + path)
        page.add_style_tag(content=SPACING)
        found += [path] if page.evaluate(SIDEWAYS) > 0 else []
        found += [f"{path} {element}" for element in page.evaluate(CLIPPED)]
    page.close()
    assert not found, "\n".join(found[:40])


@pytest.mark.parametrize("path", TEMPLATES)
def test_type_of_twice_the_size_fits(open_page: Callable[..., Page], path: str) -> None:
    page = open_page(path, width=360, bypass_csp=True)
    page.wait_for_function("() => document.querySelector('[data-state=opening]') === null")
    page.add_style_tag(content="html { font-size: 200% !important }")
    assert page.evaluate(SIDEWAYS) <= 0
    assert page.evaluate(CLIPPED) == []


@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_a_small_phone_shows_search_and_the_three_doors_at_once(open_page: Callable[..., Page], edition: str) -> None:
    page = open_page(f"/{edition}/", width=360, height=640)
    assert page.locator(".search button").bounding_box()["y"] < 300  # type: ignore[index]
    doors = page.locator(".door")
    assert doors.count() == 3
    for number in range(3):
        box = doors.nth(number).bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 640


@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_the_header_is_one_line_on_the_narrowest_screen(open_page: Callable[..., Page], edition: str) -> None:
    page = open_page(f"/{edition}/", width=320)
    box = page.locator(".top").bounding_box()
    assert box is not None
    assert box["height"] < 60


@pytest.mark.parametrize("path", TEMPLATES)
def test_forced_colours_keep_what_carries_meaning(open_page: Callable[..., Page], path: str) -> None:
    page = open_page(path, forced_colors="active")
    borders = page.evaluate(
        "() => [...document.querySelectorAll('.answer, .note, .block')].map(e => getComputedStyle(e).borderTopStyle)"
    )
    assert all(style == "solid" for style in borders)
    assert page.evaluate("() => matchMedia('(forced-colors: active)').matches")


def test_nothing_moves_for_who_wants_less_motion(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/", reduced_motion="reduce")
    moving = """() => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e)
      return s.scrollBehavior === 'smooth' || s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0 }).length"""
    assert page.evaluate(moving) == 0


@pytest.mark.parametrize(
    "path",
    ["/id/maksukatto/kun-katto-ylittyy?edition=fi", "/id/laskut/index?edition=sv", "/id/tietoa/lahteet?edition=fi"],
)
def test_a_page_prints_with_its_address_and_day_and_nothing_hidden(
    open_page: Callable[..., Page], path: str, tmp_path: Path
) -> None:
    page = open_page(path, width=1280)
    page.emulate_media(media="print")
    assert page.locator(".print-foot").is_visible()
    assert "24.11.2026" in page.locator(".print-foot").inner_text()
    assert not page.locator(".foot").is_visible()
    sheet = tmp_path / "page.pdf"
    page.pdf(path=str(sheet), format="A4")
    assert sheet.stat().st_size > 5000


def test_opening_and_typing_shift_nothing(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/tyokalut/haku/")
    page.evaluate("""() => { window.shifts = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.shifts += e.value })
      .observe({type: 'layout-shift', buffered: true}) }""")
    page.locator("#q").press_sequentially("maksukatto", delay=20)
    page.wait_for_timeout(1500)
    assert page.evaluate("window.shifts") < 0.01
