"""The status board: what is due first at the top, and nothing forgotten."""

from datetime import date

import pytest

from app import create_dev_app
from app.checks.board import BEHIND, MISSING, ORIGINAL, rows
from app.corpus.corpus import Corpus
from app.problems import Problem
from app.status import HEADS, cells, table
from tests.checks.language.corpora import corpus_of
from tests.guide import TODAY, config


@pytest.fixture
def small(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """A page that shows an amount, an old translation, no plain edition."""
    pages = {"fi/hoito": "Maksu on {{ ceiling }}.\n", "sv/hoito": 'based_on: "00000000"\n===\nAvgift.\n'}
    return corpus_of(tmp_path_factory.mktemp("content"), pages)


def test_each_edition_of_a_page_has_its_state_and_what_is_due_next(small: Corpus) -> None:
    found = {row.edition: row for row in rows(small, TODAY, [])}
    assert [found[code].state for code in ("fi", "sv", "selko")] == [ORIGINAL, BEHIND, MISSING]
    assert (found["sv"].due, found["selko"].what) == (TODAY, "kirjoita sivu")
    assert (found["fi"].due, found["fi"].what) == (date(2027, 11, 30), "tarkista sivu")


def test_what_is_due_first_stands_first(small: Corpus) -> None:
    assert [row.due for row in rows(small, TODAY, [])] == [TODAY, TODAY, date(2027, 11, 30)]


def test_problems_are_counted_by_page(small: Corpus) -> None:
    problems = [Problem("content/fi/hoito.md", line, 1, "link-target", "Sivua ei ole.") for line in (10, 11)]
    assert {row.edition: row.problems for row in rows(small, TODAY, problems)} == {"fi": 2, "sv": 0, "selko": 0}


def test_the_table_has_a_line_for_each_page(small: Corpus) -> None:
    lines = table([HEADS, *map(cells, rows(small, TODAY, []))]).splitlines()
    assert len(lines) == 4
    assert lines[0].startswith("viimeistään")
    assert lines[3].split()[:4] == ["2027-11-30", "tarkista", "sivu", "fi"]


@pytest.mark.whole
def test_the_board_is_a_page_while_editing_only(client, index, monkeypatch: pytest.MonkeyPatch) -> None:
    assert client.get("/status").status_code == 404
    monkeypatch.setenv("INDEX", str(config(index).index))
    monkeypatch.setenv("TODAY", TODAY.isoformat())
    answer = create_dev_app().test_client().get("/status")
    assert answer.status_code == 200
    assert 'scope="row"' in answer.text
    assert "maksukatto/index" in answer.text
