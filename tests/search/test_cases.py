"""The case table over the real content: what readers are known to ask, and the pages that answer."""

import json
from collections.abc import Mapping

import pytest

from app.config import ROOT
from app.corpus.corpus import Corpus
from app.search.build import build
from app.search.find import Index
from app.web.documents import documents

CASES = json.loads((ROOT / "tests" / "cases" / "search.json").read_text(encoding="utf-8"))["cases"]
NONSENSE = ("koira", "passikuva", "asdfgh", "lentokone", "jääkiekko tulokset", "pizza", "kissanruoka", "uimahalli")


@pytest.fixture(scope="module")
def real_index(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Index:
    """An index of the real content, faults or no faults."""
    path = tmp_path_factory.mktemp("real") / "index.sqlite"
    build(documents(corpus), path)
    return Index.open(path)


def answered(index: Index, case: Mapping[str, object]) -> bool:
    hits = index.find(str(case["edition"]), str(case["q"])).results[:3]
    return any(hit.page in case["pages"] for hit in hits)


def test_the_first_three_results_answer_nearly_all_cases(real_index: Index, corpus: Corpus) -> None:
    cases = [case for case in CASES if any((case["edition"], page) in corpus.pages for page in case["pages"])]
    missed = [case["q"] for case in cases if not answered(real_index, case)]
    assert len(missed) <= 0.05 * len(cases), missed


@pytest.mark.parametrize("edition", ["fi", "selko"])
@pytest.mark.parametrize("query", NONSENSE)
def test_nonsense_finds_nothing_in_the_real_content(real_index: Index, edition: str, query: str) -> None:
    assert not real_index.find(edition, query).results
