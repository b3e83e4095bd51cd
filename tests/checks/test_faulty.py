"""The faulty miniature corpus: each file has the fault that it is named after, and no other."""

from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from app.checks import check
from app.corpus.reader import read
from app.problems import Problem
from tests.checks.codes import codes_of_form

ROOT = Path(__file__).resolve().parent.parent / "faulty" / "content"
TODAY = date(2026, 11, 24)
SHARED = {
    "content/counting.yaml": {"counting-missing", "counting-side", "counting-unknown"},
    "content/addresses.txt": {"page-removed", "address-unlisted"},
    "content/directory/municipalities.yaml": {"body-unknown"},
    "content/glossary.yaml": {"term-page"},
    "content/local/alu.yaml": {"local-body"},
    "content/local/alue.yaml": {"local-above", "local-fee", "local-old", "local-source", "local-sum"},
    "content/letters.yaml": {"letter-fact", "letter-languages"},
    "content/redirects.yaml": {"redirect-target"},
    "content/sources.yaml": {"source-due", "source-order"},
    "content/flows/published.txt": {"flow-id-reused", "flow-id-unlisted"},
}

IN_WORDS = ("flow-missing", "flow-wordy", "flow-words", "flow-words-extra", "slug-duplicate")


def _found() -> dict[str, list[Problem]]:
    found: dict[str, list[Problem]] = defaultdict(list)
    for problem in check(read(ROOT), TODAY):
        found[problem.path].append(problem)
    return found


FOUND = _found()
NAMED = sorted(
    path.relative_to(ROOT.parent).as_posix()
    for folder in ("*/viat", "fi/orpo", "rates", "flows", "fi/flows")
    for path in ROOT.glob(f"{folder}/*.*")
    if "-" in path.stem
    and (path.parent.name != "flows" or (path.parts[-3] == "fi") == (path.stem in IN_WORDS))
    and not (path.parts[-3] == "fi" and path.stem in ("translation-behind", "translation-extra", "model-differs"))
)


@pytest.mark.parametrize("path", NAMED)
def test_a_file_has_the_fault_of_its_name(path: str) -> None:
    assert {problem.code for problem in FOUND[path]} == {Path(path).stem}


@pytest.mark.parametrize("path", SHARED)
def test_a_file_of_data_has_its_faults(path: str) -> None:
    assert {problem.code for problem in FOUND[path]} == SHARED[path]


def test_no_sound_file_is_complained_of() -> None:
    assert set(FOUND) == set(NAMED) | set(SHARED)


def test_every_code_that_a_check_can_raise_has_a_faulty_file() -> None:
    raised = {problem.code for problems in FOUND.values() for problem in problems}
    assert raised <= codes_of_form()
    assert codes_of_form() - raised == {"file-encoding", "file-unreadable", "yaml-shape", "word-unanalysed"}


def test_problems_come_in_the_order_of_the_files() -> None:
    problems = check(read(ROOT), TODAY)
    assert problems == sorted(problems)


def test_place_is_line_and_column() -> None:
    problem = FOUND["content/fi/viat/amount-typed.md"][0]
    assert (problem.line, problem.column) == (11, 10)
