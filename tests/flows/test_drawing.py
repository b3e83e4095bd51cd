"""The maps of flows: every arrow has its answer, no amount stands in them, and the kept drawings are of now."""

from pathlib import Path

import pytest

from app import __main__
from app.config import Config
from app.corpus.corpus import Corpus
from app.corpus.drawing import graph, indented
from app.corpus.reader import read
from app.draw import MAPS, fill, mark


@pytest.fixture(scope="module")
def small(small_config: Config) -> Corpus:
    """The content with the small flow."""
    return read(small_config.content)


def test_every_arrow_has_its_answer_in_words(small: Corpus) -> None:
    flow = small.flows["small"]
    words = flow.words["sv"]
    drawn = graph(flow, words, fill(small, words))
    assert drawn.count(" -> ") == sum(len(question.answers) for question in flow.routing.questions.values())
    assert '"stage" -> "disputed" [label="Ett inkassobolag\\nskrev"];' in drawn


def test_a_map_names_the_fee_and_not_its_amount(small: Corpus) -> None:
    flow = small.flows["small"]
    words = flow.words["fi"]
    text = indented(flow, words, fill(small, words))
    assert f"[{small.rates['health_centre_doctor_visit'].name.fi}]" in text
    assert "€" not in text


def test_a_question_is_opened_once_and_then_named(small: Corpus) -> None:
    flow = small.flows["small"]
    lines = indented(flow, flow.words["fi"], str).splitlines()
    assert lines[0] == "Pieni kulku"
    assert sum(line.endswith("[stage]") for line in lines) == 1
    assert "      – En tiedä ⇒ Pyydä lisää maksuaikaa [time]" in lines


def test_the_command_prints_and_says_what_it_needs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], small_config: Config
) -> None:
    monkeypatch.setenv("CONTENT", str(small_config.content))
    monkeypatch.setenv("PATH", "")
    assert __main__.main(["draw", "small", "--edition", "fi"]) == 1
    shown = capsys.readouterr()
    assert "Missä vaiheessa lasku on? [stage]" in shown.out
    assert "graphviz" in shown.err
    assert __main__.main(["draw", "none"]) == 1


def test_kept_drawings_are_of_the_flows_of_now(corpus: Corpus) -> None:
    """After a change of words or routing: `python -m app draw`."""
    for flow in corpus.flows.values():
        for code, words in flow.words.items():
            drawing = Path(MAPS / f"{flow.name}-{code}.svg").read_text(encoding="utf-8")
            assert drawing.endswith(mark(graph(flow, words, fill(corpus, words))) + "\n"), (flow.name, code)
