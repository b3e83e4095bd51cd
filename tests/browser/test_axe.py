"""Every page of every edition through axe, light on a phone and dark on a wide screen, and through IBM's engine once."""

import os
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.accessibility import axe, ibm
from tests.browser.conftest import TEMPLATES

pytestmark = pytest.mark.browser
LOOKS = [("light", 360), ("dark", 1280)]
IBM_LOOKS = LOOKS if os.environ.get("AXE") == "all" else LOOKS[:1]
ALL_LOOKS = [("light", 360), ("dark", 360), ("light", 1280), ("dark", 1280)]


def faults(page: Page, looks: list[tuple[str, int]]) -> list[str]:
    """Return what the engines find on the open page in each look; axe in all, IBM's engine on a phone.

    IBM's rules look at structure and at contrast, which axe judges in each look; with AXE=all it sees both.
    """
    found = []
    for scheme, width in looks:
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.set_viewport_size({"width": width, "height": 800})
        found += [f"{scheme} {width} axe {line}" for line in axe(page)]
        if (scheme, width) in IBM_LOOKS:
            found += [f"{scheme} {width} ibm {line}" for line in ibm(page)]
    return found


@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_no_engine_finds_a_fault_on_any_page(browser: Browser, server: str, paths: list[str], edition: str) -> None:
    page = browser.new_page()
    found = []
    for path in (path for path in paths if path.startswith(f"/{edition}/")):
        page.goto(server + path)
        found += [f"{path} {line}" for line in faults(page, ALL_LOOKS if os.environ.get("AXE") == "all" else LOOKS)]
    page.close()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
@pytest.mark.parametrize("path", TEMPLATES)
def test_every_template_is_right_in_all_looks(open_page: Callable[..., Page], path: str, edition: str) -> None:
    joined = "&" if "?" in path else "?"
    page = open_page(path if not path.startswith("/id/") else f"{path}{joined}edition={edition}")
    assert faults(page, ALL_LOOKS) == []


STATES = (
    "/fi/tyokalut/haku/?q=maksukatto", "/sv/verktyg/sok/?q=qwertyuiop", "/fi/tyokalut/haku/?q=makukatto", "/fi/ei-ole/",
    "/selko/ei-ole/", "/fi/maksut/?day=30.2.2024", "/fi/kuka-auttaa/hyvinvointialueet/?municipality=091",
    "/fi/kuka-auttaa/hyvinvointialueet/?municipality=999",
)  # fmt: skip


@pytest.mark.parametrize("path", STATES)
def test_answers_and_error_pages_are_right_too(open_page: Callable[..., Page], path: str) -> None:
    assert faults(open_page(path), ALL_LOOKS) == []


def test_the_engines_do_find_planted_faults(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/")
    page.evaluate("document.querySelector('label').remove(); document.documentElement.removeAttribute('lang')")
    assert any("html-has-lang" in line for line in axe(page))
    assert ibm(page)
