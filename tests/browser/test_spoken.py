"""What a screen reader finds of the furniture around the texts: roles and names, compared with a reviewed reference.

`REVIEW=1 pytest tests/browser/test_spoken.py` writes the references anew; read the difference before committing it.
The texts themselves are left out, so that an editor can change a sentence without touching a test.
"""

import os
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from app.config import ROOT

pytestmark = pytest.mark.browser
FOLDER = ROOT / "tests" / "cases" / "spoken"
PARTS = (
    ".skip",
    ".top",
    ".way",
    ".search",
    ".doors",
    ".unsure",
    ".other-day",
    ".day",
    ".choose",
    ".bill",
    ".actions",
    ".nothing",
    ".small-links",
)
PAGES = {
    "home": "/fi/", "home-sv": "/sv/", "home-selko": "/selko/", "page": "/fi/maksukatto/kun-katto-ylittyy/",
    "other-day": "/fi/maksut/poliklinikka/?day=2024-03-05", "bad-day": "/sv/avgifter/poliklinik/?day=30.2.2024",
    "model-bill": "/sv/fakturor/", "nothing": "/selko/tyokalut/haku/?q=xyzzyq", "not-found": "/fi/ei-ole/",
    "directory": "/fi/kuka-auttaa/hyvinvointialueet/?municipality=091",
}  # fmt: skip


def spoken(page: Page) -> str:
    """Return the tree of each part that the page has."""
    page.evaluate("document.querySelectorAll('.day details').forEach(details => { details.open = true })")
    page.evaluate("document.querySelectorAll('option:not([selected])').forEach(option => option.remove())")
    found = [f"# {part}\n{page.locator(part).first.aria_snapshot()}" for part in PARTS if page.locator(part).count()]
    return "\n".join(found).replace("\N{SOFT HYPHEN}", "") + "\n"


@pytest.mark.parametrize("name", PAGES)
def test_the_furniture_is_spoken_as_reviewed(open_page: Callable[..., Page], name: str) -> None:
    said = spoken(open_page(PAGES[name]))
    reference = FOLDER / f"{name}.yaml"
    if os.environ.get("REVIEW"):
        FOLDER.mkdir(exist_ok=True)
        reference.write_text(said, encoding="utf-8")
    assert said == reference.read_text(encoding="utf-8")


def test_headings_and_landmarks_of_a_page_come_in_order(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/laskut/")
    tree = page.locator("body").aria_snapshot()
    places = [
        tree.index(mark) for mark in ('link "Siirry sisältöön"', "- banner:", "- main:", "- heading", "- contentinfo:")
    ]
    assert places == sorted(places)
    assert page.get_by_role("heading", level=1).count() == 1
    assert page.get_by_role("navigation", name="Seuraavaksi").count() == 1
