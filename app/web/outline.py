"""The short way: a whole flow as a nested list, each question opened where it is first met."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from app.web.flows import FlowView
from app.web.view import Link


@dataclass(frozen=True)
class Branch:
    """An answer and what follows: an outcome, a question opened here, or one that is opened elsewhere."""

    answer: Markup
    outcome: Link | None
    question: "Node | None"
    elsewhere: "Node | None"


@dataclass(frozen=True)
class Node:
    """A question of the outline; `branches` are left out of a mere reference."""

    name: str
    ask: Markup
    branches: tuple[Branch, ...]

    @property
    def anchor(self) -> str:
        """Return the anchor of the question in the outline."""
        return f"kysymys-{self.name.replace('_', '-')}"


def outline(flow: FlowView) -> Node:
    """Return the outline of a flow from its first question."""
    return _node(flow, flow.flow.routing.start, set())


def _node(flow: FlowView, name: str, opened: set[str]) -> Node:
    opened.add(name)
    return Node(name, flow.phrase(flow.question(name).ask), tuple(_branches(flow, name, opened)))


def _branches(flow: FlowView, name: str, opened: set[str]) -> Iterator[Branch]:
    for answer, text in flow.question(name).answers.items():
        after, shown = flow.flow.next(name, answer), flow.phrase(text)
        if flow.flow.is_outcome(after):
            yield Branch(shown, flow.view.link(flow.flow.outcome_id(after)), None, None)
        elif after in opened:
            yield Branch(shown, None, None, Node(after, flow.phrase(flow.question(after).ask), ()))
        else:
            yield Branch(shown, None, _node(flow, after, opened), None)
