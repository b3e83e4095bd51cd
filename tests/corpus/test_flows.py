"""Flows as values: their graph, and the place of what stands in their words."""

from pathlib import Path

import pytest

from app.corpus.flow_graph import Counts, counts, left, loop, reached, ways
from app.corpus.flows import Routing, answer_of
from app.corpus.reader import read

FAULTY = Path(__file__).resolve().parent.parent / "faulty" / "content"
OUTCOME = {"body": "kela", "action": "ask", "deadline": "none", "pages": ["index"], "facts": ["law 1"]}


def routing(**questions: dict[str, str]) -> Routing:
    """Return a flow of these questions; every step that is no question is an outcome."""
    steps = {after for answers in questions.values() for after in answers.values()} - questions.keys()
    return Routing.model_validate(
        {
            "page": "x",
            "start": next(iter(questions)),
            "questions": {name: {"kind": "choice", "answers": answers} for name, answers in questions.items()},
            "outcomes": dict.fromkeys(sorted(steps), OUTCOME),
        }
    )


DIAMOND = routing(a={"yes": "b", "no": "c"}, b={"yes": "c", "no": "one"}, c={"yes": "one", "no": "two"})


def test_paths_that_meet_again_are_counted_each() -> None:
    assert counts(DIAMOND) == Counts(questions=3, outcomes=2, paths=5, longest=3)
    assert len(list(ways(DIAMOND))) == 5


def test_every_way_ends_in_an_outcome() -> None:
    assert {end for _, end in ways(DIAMOND)} == {"one", "two"}
    assert next(ways(DIAMOND)) == ((("a", "yes"), ("b", "yes"), ("c", "yes")), "one")


def test_what_is_left_is_the_longest_way_on() -> None:
    assert left(DIAMOND) == {"a": 3, "b": 2, "c": 1, "one": 0, "two": 0}


def test_a_loop_is_told_in_the_order_of_the_way() -> None:
    assert loop(DIAMOND) == ()
    found = loop(routing(a={"yes": "b", "no": "one"}, b={"yes": "c", "no": "one"}, c={"yes": "b", "no": "one"}))
    assert found[0] == found[-1]
    assert set(found) == {"b", "c"}


def test_what_is_not_reached_is_left_out() -> None:
    assert reached(routing(a={"yes": "one", "no": "two"}, b={"yes": "three", "no": "two"})) == {"a", "one", "two"}


@pytest.mark.parametrize(
    ("value", "body", "answer"),
    [
        ("091", "helsinki", "helsinki"),
        ("478", "aland", "aland"),
        ("837", "pirkanmaa", "mainland"),
        ("abroad", None, "abroad"),
    ],
)
def test_a_municipality_answers_by_its_body(value: str, body: str | None, answer: str) -> None:
    assert answer_of(value, body) == answer


def test_an_outcome_is_a_page_with_an_address_of_its_own() -> None:
    corpus = read(FAULTY)
    page = corpus.page("fi", "kulku/flow-body/one")
    assert page is not None
    assert (page.header.title, page.section, page.slug) == ("Tulos one", "kulku/flow-body", "one")


def test_a_mark_in_the_words_has_its_place_in_the_file(tmp_path: Path) -> None:
    lines = ["title: x", "questions:", "  first:", "    ask: Onko?", "    why: Syy.", "    answers: {yes: On, no: Ei}"]
    outcome = "  {0}:\n    title: T {0}\n    slug: {0}\n    summary: S.\n    keywords: [k]\n    text: |\n      Alku.\n\n      Maksu {{{{ rate.x }}}}."
    words = "\n".join([*lines, "outcomes:", outcome.format("one"), outcome.format("two")])
    folder = tmp_path / "content"
    for name, text in {
        "flows/f.yaml": (FAULTY / "flows" / "flow-body.yaml")
        .read_text(encoding="utf-8")
        .replace("kulku/flow-body", "a/index"),
        "fi/flows/f.yaml": words,
        "fi/a/index.md": (FAULTY / "fi" / "index.md").read_text(encoding="utf-8"),
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    outcomes = read(folder).outcomes
    (mark,) = outcomes["fi", "a/index/one"].body.marks
    assert (mark.line, mark.column) == (16, 13)
    assert words.splitlines()[15].index("{{") == 12
