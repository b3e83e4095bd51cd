"""A flow as a map: indented text, and the language of Graphviz, with the words of an edition on nodes and arrows."""

import json
import textwrap
from collections.abc import Callable, Iterator

from app.corpus.flows import Flow, Words

WIDE = 26
NARROW = 18
Fill = Callable[[str], str]


def indented(flow: Flow, words: Words, fill: Fill) -> str:
    """Return the flow as indented text, each question opened where it is first met; `fill` puts amounts into texts."""
    return "\n".join([words.said.title, "", *_question(flow, words, fill, flow.routing.start, 0, set())]) + "\n"


def _question(flow: Flow, words: Words, fill: Fill, name: str, depth: int, opened: set[str]) -> Iterator[str]:
    opened.add(name)
    said = words.said.questions[name]
    yield f"{'    ' * depth}{fill(said.ask)} [{name}]"
    for answer, after in flow.routing.questions[name].answers.items():
        start = f"{'    ' * depth}  – {fill(said.answers[answer])}"
        if flow.is_outcome(after):
            yield f"{start} ⇒ {words.said.outcomes[after].title} [{after}]"
        elif after in opened:
            yield f"{start} → [{after}]"
        else:
            yield f"{start}:"
            yield from _question(flow, words, fill, after, depth + 1, opened)


def graph(flow: Flow, words: Words, fill: Fill) -> str:
    """Return the flow in the language of Graphviz."""
    return "\n".join([f"digraph {json.dumps(flow.name)} {{", *_look(words), *_steps(flow, words, fill), "}"]) + "\n"


def _look(words: Words) -> Iterator[str]:
    title = _label(words.said.title, 2 * WIDE)
    yield f'  graph [label={title}, labelloc=t, fontname="sans-serif", fontsize=22, ranksep=0.7];'
    yield '  node [shape=box, fontname="sans-serif", fontsize=14, margin="0.18,0.12", color="#0B4F47", penwidth=1.5];'
    yield '  edge [fontname="sans-serif", fontsize=12, color="#75705F"];'


def _steps(flow: Flow, words: Words, fill: Fill) -> Iterator[str]:
    for name in flow.routing.questions:
        yield f'  "{name}" [label={_label(fill(words.said.questions[name].ask), WIDE)}];'
    for name in flow.routing.outcomes:
        label = _label(words.said.outcomes[name].title, WIDE)
        yield f'  "{name}" [label={label}, style="rounded,filled", fillcolor="#DCEBE4"];'
    for question, answer, after in flow.steps():
        label = _label(fill(words.said.questions[question].answers[answer]), NARROW)
        yield f'  "{question}" -> "{after}" [label={label}];'


def _label(text: str, width: int) -> str:
    """Return a quoted label in lines of at most `width` letters."""
    lines = textwrap.wrap(text, width, break_long_words=False)
    return '"' + r"\n".join(line.replace("\\", r"\\").replace('"', r"\"") for line in lines) + '"'
