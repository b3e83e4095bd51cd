"""A flow as it is shown: a question with its rows, or an outcome, and the answers so far."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from flask import request
from markupsafe import Markup

from app.corpus.flow_graph import left
from app.corpus.flows import ELSEWHERE, UNKNOWN, Flow, QuestionWords
from app.corpus.outcomes import OutcomePage
from app.corpus.walk import Step, Walk, walk
from app.editions import EDITIONS
from app.web.municipalities import choices
from app.web.phrases import phrase
from app.web.view import View

CHANGE = "to-change"
NOT_ANSWERS = ("day", "edition", CHANGE)
PLACE = "#kulku"


@dataclass(frozen=True)
class Row:
    """An answer as a row that leads on; `chosen` says that it was given before."""

    answer: str
    text: Markup
    href: str
    chosen: bool

    @property
    def is_unknown(self) -> bool:
        """Say whether the row is for who does not know."""
        return self.answer == UNKNOWN


@dataclass(frozen=True)
class Said:
    """An answer so far, with the way to change it."""

    question: str
    ask: Markup
    answer: Markup
    href: str


class FlowView:
    """One flow in one view: its questions, and the way through it for given answers."""

    def __init__(self, flow: Flow, view: View) -> None:
        self.flow = flow
        self.view = view
        self.words = flow.words[view.edition.code].said
        self.left = left(flow.routing)

    def question(self, name: str) -> QuestionWords:
        """Return the words of a question."""
        return self.words.questions[name]

    def phrase(self, text: str) -> Markup:
        """Return a text of the flow as HTML."""
        return phrase(text, self.view)

    def is_municipality(self, name: str) -> bool:
        """Say whether a question asks for a municipality."""
        return self.flow.routing.questions[name].kind == "municipality"

    def rows(self, name: str, given: Mapping[str, str]) -> list[Row]:
        """Return the answers of a question as rows; of a municipality only those beside the list of names."""
        return [
            Row(answer, self.phrase(text), self.href({**given, name: answer}), given.get(name) == answer)
            for answer, text in self.question(name).answers.items()
            if not self.is_municipality(name) or answer in ELSEWHERE
        ]

    def href(self, given: Mapping[str, str], change: str = "") -> str:
        """Return the address of the flow's page with answers; the day is kept."""
        day = {"day": self.view.chosen.isoformat()} if self.view.chosen else {}
        order = [name for name in self.flow.routing.questions if name in given]
        query = urlencode(day | {name: given[name] for name in order} | ({CHANGE: change} if change else {}))
        return f"{self.address}?{query}{PLACE}" if query else self.address

    @property
    def address(self) -> str:
        """Return the address of the flow's page."""
        return self.view.guide.addresses[self.view.edition.code, self.flow.routing.page]

    def said(self, found: Walk) -> Iterator[Said]:
        """Yield the answers on the path, each with the way to change it and keep the others."""
        for step in found.path:
            ask = self.phrase(self.question(step.question).ask)
            yield Said(step.question, ask, self._answer(step), self.href(found.given, step.question))

    def _answer(self, step: Step) -> Markup:
        place = self.view.guide.corpus.municipalities.get(step.value)
        if place and self.is_municipality(step.question):
            return Markup.escape(place.of(self.view.edition.code))
        return self.phrase(self.question(step.question).answers[step.answer])

    def back(self, found: Walk) -> str:
        """Return the way to the question before, or an empty text at the start."""
        return self.href(found.given, found.path[-1].question) if found.path else ""

    def outcome(self, name: str) -> OutcomePage:
        """Return an outcome as a page."""
        return self.view.guide.corpus.outcomes[self.view.edition.code, self.flow.outcome_id(name)]


def same_in(flow: FlowView, found: Walk, change: str) -> dict[str, str]:
    """Return the address of the same step in each edition by its code."""
    views = (replace(flow.view, edition=edition) for edition in EDITIONS if edition.code in flow.flow.words)
    return {view.edition.code: FlowView(flow.flow, view).href(found.given, change) for view in views}


def answers() -> dict[str, str]:
    """Return what the address says beside the day and the edition."""
    return {name: value for name, value in request.args.items() if name not in NOT_ANSWERS and value}


def shown(name: str, view: View) -> dict[str, Any]:
    """Return what the tool of a flow's page needs: the flow, the way for the answers in the address."""
    corpus = view.guide.corpus
    flow = FlowView(corpus.flows[name], view)
    change = request.args.get(CHANGE, "")
    found = walk(flow.flow, answers(), corpus.municipalities, change)
    return {
        "flow": flow,
        "walk": found,
        "brief": bool(found.path or change),
        "same_in": same_in(flow, found, change),
        "choices": choices(view) if any(map(flow.is_municipality, flow.flow.routing.questions)) else [],
        "bodies": corpus.bodies,
    }
