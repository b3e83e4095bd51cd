"""Pictures: each stands beside its own text, speaks through its text alone, and is small."""

import re
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest
from bs4 import BeautifulSoup

from app.checks.tools import PICTURES
from app.checks.typed_amounts import AMOUNT
from app.config import ROOT
from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus
from app.editions import EDITIONS

Visit = Callable[..., BeautifulSoup]
TEMPLATES = ROOT / "app" / "templates" / "pictures"
READ_ALOUD = (
    "model-bill",
    "bill-good",
    "bill-poor",
    "housing-bill",
    "housing-decision",
)  # papers in words, not drawings
FOR_PROFESSIONALS = {
    "bill-good": "laskun-sisalto", "bill-poor": "laskun-sisalto", "housing-bill": "palveluasumisen-lasku",
    "housing-decision": "palveluasumisen-lasku", "information-flow": "tiedonvaihto", "shared-ceiling": "tiedonvaihto",
}  # fmt: skip
SAMPLES = {"fi": "/fi/ammattilaisille/nayte-kuvat/", "sv": "/sv/for-yrkespersoner/prov-bilder/"}


def places(corpus: Corpus) -> list[tuple[str, str, str]]:
    """Return (edition, page id, picture) of every picture in a page."""
    return [
        (code, page_id, mark.text)
        for (code, page_id), page in corpus.pages.items()
        for mark in page.body.marks
        if mark.kind == "picture"
    ]


def test_every_picture_has_a_template_and_a_place_in_every_edition(corpus: Corpus) -> None:
    assert {path.stem for path in TEMPLATES.glob("*.html")} == set(PICTURES)
    shown = {(code, picture) for code, _, picture in places(corpus)}
    for_all = set(PICTURES) - set(FOR_PROFESSIONALS)
    wanted = {(edition.code, picture) for edition in EDITIONS for picture in for_all}
    written = {picture for picture, page in FOR_PROFESSIONALS.items() if corpus.page("fi", f"ammattilaisille/{page}")}
    assert shown == wanted | {(code, picture) for code in ("fi", "sv") for picture in written}


@pytest.mark.parametrize("edition", SAMPLES)
def test_pictures_for_professionals_are_right_on_any_page(small_visit: Visit, edition: str) -> None:
    page = small_visit(SAMPLES[edition])
    pictures = page.select(".picture")
    assert [picture["class"][1].removeprefix("picture-") for picture in pictures] == list(FOR_PROFESSIONALS)
    for picture, name in zip(pictures, FOR_PROFESSIONALS, strict=True):
        drawing = picture.find(recursive=False)
        assert (name in READ_ALOUD) != (drawing.get("aria-hidden") == "true")
        assert len(brotli.compress(str(drawing).encode())) < 3 * 1024, name


@pytest.mark.parametrize("edition", SAMPLES)
def test_papers_number_the_nine_things_and_name_each_fault_in_words(small_visit: Visit, edition: str) -> None:
    page = small_visit(SAMPLES[edition])
    for name in ("bill-good", "bill-poor", "housing-bill", "housing-decision"):
        numbers = [number.get_text() for number in page.select(f".picture-{name} .number")]
        assert numbers == [str(number) for number in range(1, 10)], name
    faults = [fault.get_text() for fault in page.select(".picture-bill-poor .is-poor .poor")]
    assert len(faults) == 9
    assert all(len(fault) > 15 for fault in faults)


def test_sums_of_the_housing_papers_come_from_the_allowance_of_the_day(small_visit: Visit) -> None:
    def paper(query: str) -> str:
        drawn = small_visit(f"{SAMPLES['fi']}{query}").select_one(".picture-housing-decision .bill").get_text()
        return str(drawn).replace("\N{NO-BREAK SPACE}", " ")

    now, before = paper(""), paper("?day=2024-03-05")
    assert all(told in now for told in ("1 677 €", "1 425,45 €", "251,55 €"))
    assert "1 565,20 €" in before
    assert "…" in paper("?day=2020-03-05")


def test_a_drawing_is_hidden_from_screen_readers_and_its_text_is_not(corpus: Corpus, visit: Visit) -> None:
    where = addresses(corpus)
    for code, page_id, picture in places(corpus):
        drawn = visit(where[code, page_id]).select_one(f".picture-{picture}")
        drawing, caption = drawn.find_all(recursive=False)
        assert picture in READ_ALOUD or drawing["aria-hidden"] == "true", picture
        assert len(caption.get_text(" ", strip=True)) > 80, f"{code} {page_id}"
        assert len(brotli.compress(str(drawing).encode())) < 3 * 1024, picture


def test_amounts_of_a_picture_stand_in_its_text_too(corpus: Corpus, visit: Visit) -> None:
    where = addresses(corpus)
    for code, page_id, picture in places(corpus):
        drawing, caption = visit(where[code, page_id]).select_one(f".picture-{picture}").find_all(recursive=False)
        told = {data["value"] for data in caption.find_all("data")}
        sums = {data["value"] for data in drawing.select("strong data, .lane-name data, .key data")}
        assert sums <= told, f"{code} {page_id}"


def test_a_sum_that_is_not_known_is_asked_of_who_knows_it(visit: Visit) -> None:
    travel = visit("/fi/maksukatto/laakekatto/").select(".ceilings .decider")[2]
    assert travel.strong.get_text() == "Kysy summa Kelasta."
    known = visit("/fi/maksukatto/laakekatto/?day=2023-05-05").select(".ceilings .decider")[2]
    assert known.strong.data["value"] == "30000"


@pytest.mark.parametrize("path", sorted(TEMPLATES.glob("*.html")), ids=lambda path: path.stem)
def test_a_template_types_no_amount_and_no_colour(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not AMOUNT.search(re.sub(r"\{\{.*?\}\}", "", text))
    assert not re.search(r'style=|(?:fill|stroke)="', text)
