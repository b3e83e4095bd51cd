"""The written cases of people's situations: each ends in the outcome that the law gives, and every outcome has one."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from ruamel.yaml import YAML

from app.config import ROOT
from app.corpus.corpus import Corpus
from app.corpus.flow_graph import ways
from app.corpus.walk import walk

FOLDER = ROOT / "tests" / "cases" / "flows"
LEAST_CASES = 90


def _cases() -> Iterator[tuple[str, Mapping[str, Any]]]:
    for path in sorted(FOLDER.glob("*.yaml")):
        yield from ((path.stem, case) for case in YAML(typ="safe").load(path.read_text(encoding="utf-8")))


CASES = list(_cases())


@pytest.mark.parametrize(("name", "case"), CASES, ids=[f"{name}: {case['tilanne'][:60]}" for name, case in CASES])
def test_a_situation_ends_in_its_outcome(corpus: Corpus, name: str, case: Mapping[str, Any]) -> None:
    found = walk(corpus.flows[name], case["vastaukset"], corpus.municipalities)
    assert found.at == case["tulos"]
    assert [step.question for step in found.path] == list(case["vastaukset"])
    assert case["peruste"]


def test_every_outcome_has_a_case(corpus: Corpus) -> None:
    proven = {(name, case["tulos"]) for name, case in CASES}
    wanted = {(name, outcome) for name, flow in corpus.flows.items() for outcome in flow.routing.outcomes}
    assert wanted - proven == set()


def test_there_are_many_cases_and_no_situation_twice() -> None:
    told = [(name, case["tilanne"]) for name, case in CASES]
    assert len(told) >= LEAST_CASES
    assert len(told) == len(set(told))


@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_every_way_ends_in_an_outcome_that_the_edition_tells(corpus: Corpus, edition: str) -> None:
    assert corpus.flows
    for flow in corpus.flows.values():
        ends = {end for _, end in ways(flow.routing)}
        assert ends == set(flow.routing.outcomes)
        assert all((edition, flow.outcome_id(end)) in corpus.outcomes for end in ends)
