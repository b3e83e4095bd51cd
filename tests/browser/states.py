"""One judgement of what an open page shows now: by the engines in both looks, then on the narrowest screen."""

from playwright.sync_api import Page

from tests.browser.accessibility import axe, ibm
from tests.browser.test_layout import CLIPPED, SIDEWAYS, SMALL_TARGETS, SPACING


def assert_sound(page: Page) -> None:
    """Assert that no engine finds a fault and nothing is cut, small or sideways; the page is left unfolded and narrow.

    The page must be opened with `bypass_csp=True`: the reader's own spacing is a style sheet.
    """
    assert axe(page) == []
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true })")
    assert axe(page) == []
    assert ibm(page) == []
    page.set_viewport_size({"width": 320, "height": 256})
    assert page.evaluate(SIDEWAYS) <= 0
    assert page.evaluate(CLIPPED) == []
    assert page.evaluate(SMALL_TARGETS) == []
    page.add_style_tag(content=SPACING)
    assert page.evaluate(SIDEWAYS) <= 0
    assert page.evaluate(CLIPPED) == []
