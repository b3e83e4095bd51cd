"""What a screen reader finds: the tree of roles and names of each template, compared with a reviewed reference.

`REVIEW=1 pytest tests/browser/test_spoken.py` writes the references anew; read the difference before committing it.
"""

import os
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from app.config import ROOT

pytestmark = pytest.mark.browser
FOLDER = ROOT / "tests" / "cases" / "spoken"
PAGES = {
    "home": "/fi/", "home-sv": "/sv/", "home-selko": "/selko/", "page": "/fi/maksukatto/kun-katto-ylittyy/",
    "other-day": "/fi/maksut/poliklinikka/?day=2024-03-05", "bad-day": "/fi/maksut/poliklinikka/?day=30.2.2024",
    "model-bill": "/sv/fakturor/", "search": "/fi/tyokalut/haku/?q=vapaakortti", "nothing": "/selko/tyokalut/haku/?q=xyzzyq",
    "not-found": "/fi/maksukatto/kun-kato-ylittyi/", "chosen": "/fi/kuka-auttaa/hyvinvointialueet/?municipality=091",
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_the_spoken_page_is_as_reviewed(open_page: Callable[..., Page], name: str) -> None:
    page = open_page(PAGES[name])
    if name == "chosen":
        page.evaluate("document.querySelectorAll('option:not([selected])').forEach(option => option.remove())")
    said = page.locator("body").aria_snapshot().replace("\N{SOFT HYPHEN}", "") + "\n"
    reference = FOLDER / f"{name}.yaml"
    if os.environ.get("REVIEW"):
        FOLDER.mkdir(exist_ok=True)
        reference.write_text(said, encoding="utf-8")
    assert said == reference.read_text(encoding="utf-8")
