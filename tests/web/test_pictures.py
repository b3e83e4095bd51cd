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
READ_ALOUD = "model-bill"  # a bill in words, not a drawing


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
    assert shown == {(edition.code, picture) for edition in EDITIONS for picture in PICTURES}


def test_a_drawing_is_hidden_from_screen_readers_and_its_text_is_not(corpus: Corpus, visit: Visit) -> None:
    where = addresses(corpus)
    for code, page_id, picture in places(corpus):
        drawn = visit(where[code, page_id]).select_one(f".picture-{picture}")
        drawing, caption = drawn.find_all(recursive=False)
        assert picture == READ_ALOUD or drawing["aria-hidden"] == "true", picture
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
