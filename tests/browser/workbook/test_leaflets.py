"""On paper: a leaflet is one A4 sheet with all its words, large type and a code to scan; no list to tick is cut."""

import io
import re
import unicodedata
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from app.config import Config
from app.corpus.addresses import addresses
from app.corpus.reader import read
from app.corpus.workbook import CHECKLIST, FIELDS, containers
from app.web.leaflets import TOOL
from tests.browser.test_axe import ALL_LOOKS, faults
from tests.browser.test_layout import CLIPPED, SIDEWAYS, SMALL_TARGETS

pytestmark = pytest.mark.browser
A4 = (595, 842)
POINT = 96 / 72
MILLIMETRE = 96 / 25.4
SAMPLES = ("/fi/tyokalut/koe-esite/", "/sv/verktyg/prov-broschyr/", "/selko/tyokalut/koe-esite/", "/fi/tyokalut/koe-juliste/")  # fmt: skip
TYPE = """() => [...document.querySelectorAll('.sheet p, .sheet li')].filter(e => !e.matches('.sheet-foot'))
  .map(e => parseFloat(getComputedStyle(e).fontSize))"""

SEEN = """() => [...document.querySelectorAll('.checklist label, .fields label, .text h2')].map(e => {
  const seen = e.cloneNode(true)
  seen.querySelectorAll('.unseen').forEach(unseen => unseen.remove())
  return seen.textContent
})"""


@pytest.fixture(scope="module")
def sheets(small_config: Config) -> list[str]:
    """The addresses of every leaflet in every edition."""
    corpus = read(small_config.content)
    return [path for key, path in addresses(corpus).items() if key in corpus.pages and corpus.pages[key].header.tool == TOOL]  # fmt: skip


@pytest.fixture(scope="module")
def lists(small_config: Config) -> list[str]:
    """The addresses of every page with a list to tick or to fill in."""
    corpus = read(small_config.content)
    where = addresses(corpus)
    named = {key: {held.name for held in containers(page.body.tokens)} for key, page in corpus.pages.items()}
    return [where[key] for key, names in named.items() if names & {CHECKLIST, FIELDS}]


def words(text: str) -> str:
    """Return the letters and figures of a text: lines, hyphens, bullets and ligatures of paper do not matter."""
    return re.sub(r"[^\w§€]+", "", unicodedata.normalize("NFKC", text).replace("\N{SOFT HYPHEN}", ""))


def paper(page: Page) -> PdfReader:
    """Return the open page as printed."""
    return PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))


def test_every_leaflet_is_one_whole_sheet(browser: Browser, server: str, sheets: list[str]) -> None:
    page = browser.new_page()
    found = []
    for path in sheets:
        page.goto(server + path)
        printed = paper(page)
        size = printed.pages[0].mediabox
        found += [] if (round(float(size.width)), round(float(size.height))) == A4 else [f"{path} {size}"]
        found += [] if len(printed.pages) == 1 else [f"{path}: {len(printed.pages)} sheets"]
        page.emulate_media(media="print")
        shown = page.locator("h1, .sheet p, .sheet h2, .sheet h3, .sheet li > strong").all_inner_texts()
        said = words("".join(sheet.extract_text() for sheet in printed.pages))
        found += [f"{path} lacks {text}" for text in shown if words(text) not in said]
    page.close()
    assert len(sheets) >= 6
    assert not found, "\n".join(found)


def test_every_list_to_tick_is_whole_on_paper(browser: Browser, server: str, lists: list[str]) -> None:
    page = browser.new_page()
    found = []
    for path in lists:
        page.goto(server + path)
        printed = PdfReader(io.BytesIO(page.pdf(format="A4")))
        page.emulate_media(media="print")
        shown = page.evaluate(SEEN)
        said = words("".join(sheet.extract_text() for sheet in printed.pages))
        found += [f"{path} lacks {text}" for text in shown if words(text) not in said]
        found += [f"{path} clips {element}" for element in page.evaluate(CLIPPED)]
    page.close()
    assert len(lists) >= 12
    assert not found, "\n".join(found)


def test_type_title_and_code_are_large_enough_on_paper(browser: Browser, server: str, sheets: list[str]) -> None:
    page = browser.new_page()
    page.emulate_media(media="print")
    for path in sheets:
        page.goto(server + path)
        smallest = 14 if path.startswith("/selko/") else 12
        assert min(page.evaluate(TYPE)) >= smallest * POINT - 0.01, path
        title = page.evaluate("parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)") / POINT
        assert title >= (40 if page.locator(".poster").count() else 24), path
        box = page.locator(".qr").bounding_box()
        assert box is not None
        assert box["width"] * 33 / 41 >= 30 * MILLIMETRE, path
    page.close()


def test_only_the_sheet_is_printed(open_page: Callable[..., Page]) -> None:
    printed = words(paper(open_page(SAMPLES[0])).pages[0].extract_text())
    for text in ("Seuraavaksi", "Lähteet", "Hae", "Svenska", "Tulosta ", "A4", "toisen päivän"):
        assert words(text + " ") not in printed.replace("Tulostettu", ""), text


@pytest.mark.parametrize("looks", [{"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_a_code_stays_black_on_white(open_page: Callable[..., Page], looks: dict[str, str]) -> None:
    page = open_page(SAMPLES[0], **looks)
    style = "getComputedStyle(document.querySelector('.qr'))"
    colours = page.evaluate(f"[{style}.color, {style}.backgroundColor]")
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


@pytest.mark.parametrize("path", [*SAMPLES, "/fi/ammattilaisille/koesivun-esitteet/"])
def test_a_leaflet_is_accessible_on_the_screen(open_page: Callable[..., Page], path: str) -> None:
    page = open_page(path, width=320, height=256)
    assert page.evaluate(SIDEWAYS) <= 0
    assert page.evaluate(CLIPPED) == []
    assert page.evaluate(SMALL_TARGETS) == []
    assert faults(page, ALL_LOOKS) == []
