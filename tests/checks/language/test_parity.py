"""What a reader acts on is the same in every edition, and each paragraph is in its language."""

from pathlib import Path

import pytest

from app.checks import _sorted
from app.checks.language import block_language, parity
from app.problems import Problem
from tests.checks.language.corpora import corpus_of
from tests.guide import TODAY

FINNISH = """Maksukatto on {{ ceiling }}. Kattoon lasketaan poliklinikka, hammashoito ja fysioterapia.

::: huomio
Älä maksa laskua, jos katto on täynnä. Vaadi oikaisua 30 päivässä viimeistään 31.12.2026.
:::

Kysy Kelasta tai HUSista. Lue [lisää](page:hoito) ja [Kelan sivu](https://www.kela.fi/).
"""
SWEDISH = """Avgiftstaket är {{ ceiling }}. I taket räknas poliklinik, tandvård och fysioterapi.

::: huomio
Betala inte fakturan om taket är fullt. Begär omprövning inom 30 dagar senast 31.12.2026.
:::

Fråga FPA eller HUS. Läs [mer](page:hoito) och [FPA:s sida](https://www.fpa.fi/).
"""
BODIES = """kela: {fi: Kela, sv: FPA, kind: state}
hus: {fi: HUS-yhtymä, sv: HUS-sammanslutningen, kind: hospital}
"""


def found(tmp_path: Path, swedish: str, header: str = "") -> list[Problem]:
    pages = {"fi/hoito": FINNISH, "sv/hoito": header + swedish}
    corpus = corpus_of(tmp_path, pages, directory__bodies_yaml=BODIES)
    return _sorted(corpus, [*parity.check(corpus, TODAY), *block_language.check(corpus, TODAY)])


def test_pages_that_say_the_same_are_not_complained_of(tmp_path: Path) -> None:
    assert found(tmp_path, SWEDISH) == []


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("{{ ceiling }}", "{{ ceiling@2024-01-01 }}", "parity-figures"),
        ("tandvård och ", "", "parity-services"),
        ("31.12.2026", "30.12.2026", "parity-dates"),
        ("30 dagar", "14 dagar", "parity-numbers"),
        ("30 dagar", "30 månader", "parity-numbers"),
        ("[mer](page:hoito) och ", "", "parity-links"),
        ("https://www.fpa.fi/", "https://www.suomi.fi/", "parity-outside"),
        ("Fråga FPA eller HUS", "Fråga FPA", "parity-bodies"),
        ("Betala inte fakturan", "Betala fakturan", "parity-negations"),
        ("::: huomio\n", "", "parity-warnings"),
    ],
)
def test_a_fact_that_one_edition_alone_has_is_an_error(tmp_path: Path, before: str, after: str, code: str) -> None:
    assert before in SWEDISH
    assert {problem.code for problem in found(tmp_path, SWEDISH.replace(before, after))} == {code}


def test_a_swedish_page_left_at_an_old_ceiling_and_without_dental_care_is_caught(tmp_path: Path) -> None:
    old = SWEDISH.replace("{{ ceiling }}", "{{ ceiling@2022-01-01 }}").replace("tandvård och ", "")
    assert {problem.code for problem in found(tmp_path, old)} == {"parity-figures", "parity-services"}


def test_an_extra_fact_is_shown_at_its_own_place(tmp_path: Path) -> None:
    problems = found(tmp_path, SWEDISH.replace("{{ ceiling }}", "{{ ceiling@2024-01-01 }}"))
    extra = next(problem for problem in problems if "ei ole" in problem.message)
    assert (extra.line, extra.column) == (10, 17)


def test_a_difference_with_a_reason_is_let_be(tmp_path: Path) -> None:
    header = "exceptions: {parity-dates: Ruotsiksi päivä on taulukossa.}\n===\n"
    assert found(tmp_path, SWEDISH.replace("senast 31.12.2026", ""), header) == []


def test_finnish_paragraphs_on_a_swedish_page_are_an_error(tmp_path: Path) -> None:
    mixed = SWEDISH + "\nTämä kappale on jäänyt suomeksi, ja se kertoo, miten maksu lasketaan, jos katto ylittyy.\n"
    problems = [problem for problem in found(tmp_path, mixed) if problem.code == "block-language"]
    assert [(problem.severity, problem.line) for problem in problems] == [("must", len(mixed.splitlines()) + 9)]


def test_words_marked_as_another_language_are_let_be(tmp_path: Path) -> None:
    marked = SWEDISH + "\nPå finska heter det [se on silloin myös vapaakortti, jos se on täynnä]{lang=fi}.\n"
    assert found(tmp_path, marked) == []


def test_plain_finnish_may_leave_out_but_not_add(tmp_path: Path) -> None:
    pages = {"fi/hoito": FINNISH, "selko/hoito": "Maksukatto on {{ ceiling@2024-01-01 }}.\n"}
    corpus = corpus_of(tmp_path, pages, directory__bodies_yaml=BODIES)
    musts = [problem for problem in parity.check(corpus, TODAY) if problem.severity == "must"]
    assert {problem.code for problem in musts} == {"parity-figures"}
    assert "ceiling@2024-01-01" in musts[0].message
