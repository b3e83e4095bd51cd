"""A new page is begun in every edition of its readers, and is not let through before it is written."""

from collections.abc import Callable

import pytest

from app.checks import check
from app.config import Config
from app.corpus.reader import read
from tests.editing.conftest import faults
from tests.guide import TODAY

Run = Callable[..., int]


def test_a_page_is_written_in_three_editions(run: Run, config: Config) -> None:
    assert run("new", "page", "maksut/apteekki", "--title", "Apteekin maksu", "--title-sv", "Avgift på apotek") == 0
    pages = read(config.content).pages
    assert pages["fi", "maksut/apteekki"].header.title == "Apteekin maksu"
    assert pages["sv", "maksut/apteekki"].slug == "avgift-pa-apotek"
    assert pages["selko", "maksut/apteekki"].header.next == ("maksut/index",)
    assert pages["fi", "maksut/apteekki"].header.reviewed == TODAY


def test_a_page_for_professionals_has_no_plain_edition(run: Run, config: Config) -> None:
    assert run("new", "page", "ammattilaisille/index", "--title", "Ammattilaisille") == 0
    made = {edition for edition, page in read(config.content).pages if page == "ammattilaisille/index"}
    assert made == {"fi", "sv"}


def test_a_draft_is_refused_until_it_is_written(run: Run, config: Config) -> None:
    assert run("new", "page", "maksut/apteekki", "--title", "Apteekin maksu") == 0
    drafts = [problem for problem in check(read(config.content), TODAY) if problem.code == "draft-left"]
    assert {problem.path.split("/")[1] for problem in drafts} == {"fi", "sv", "selko"}
    first = next(problem for problem in drafts if problem.path == "content/fi/maksut/apteekki.md")
    assert (first.line, first.column) == (3, 11)
    assert first.message == (
        "Teksti on vielä kirjoittamatta: «KIRJOITA TÄHÄN: yksi virke, joka kertoo mitä sivulta saa tietää». "
        "Kirjoita se tämän merkinnän tilalle."
    )
    assert ("sv/maksut/apteekki.md", "draft-left") in faults(config)


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("maksut/poliklinikka", "Sivu maksut/poliklinikka on jo olemassa. Valitse toinen tunnus."),
        ("Maksut/Apteekki", "Tunnus «Maksut/Apteekki» on väärää muotoa."),
        ("uusi/sivu", "Osiota uusi/index ei ole. Tee se ensin: python -m app new page uusi/index --title …"),
    ],
)
def test_what_cannot_be_made_is_told(run: Run, capsys: pytest.CaptureFixture[str], page: str, said: str) -> None:
    assert run("new", "page", page, "--title", "Otsikko") == 1
    assert said in capsys.readouterr().err
