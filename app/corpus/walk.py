"""Where the answers of a reader lead in a flow; answers off the path are kept and used again if it returns to them."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.corpus.flows import ELSEWHERE, Flow, answer_of
from app.corpus.records import Municipality


@dataclass(frozen=True)
class Step:
    """A question on the path, the value that the address holds, and the answer that it stands for."""

    question: str
    value: str
    answer: str


@dataclass(frozen=True)
class Walk:
    """The path so far, the step to show, and all known answers; `ignored` says that some were not known."""

    path: tuple[Step, ...]
    at: str
    given: Mapping[str, str]
    body: str | None
    ignored: bool

    def fee(self, flow: Flow) -> str:
        """Return the id of the fee that the last answer of those that mean one means, or an empty text."""
        fees = (flow.routing.questions[step.question].fees.get(step.answer, "") for step in reversed(self.path))
        return next(filter(None, fees), "")


def walk(flow: Flow, given: Mapping[str, str], municipalities: Mapping[str, Municipality], change: str = "") -> Walk:
    """Follow the answers from the start to the question to change, to the first without an answer, or to an outcome."""
    answers = {question: _answer(flow, question, value, municipalities) for question, value in given.items()}
    known = {question: answer for question, answer in answers.items() if answer}
    path: list[Step] = []
    at = flow.routing.start
    while at in known and at != change:
        path.append(Step(at, given[at], known[at]))
        at = flow.next(at, known[at])
    kept = {question: given[question] for question in flow.routing.questions if question in known}
    return Walk(tuple(path), at, kept, _body(flow, path, municipalities), len(known) < len(given))


def _answer(flow: Flow, question: str, value: str, municipalities: Mapping[str, Municipality]) -> str:
    """Return the answer for which a value stands, or an empty text where the flow does not know it."""
    asked = flow.routing.questions.get(question)
    if not asked:
        return ""
    place = municipalities.get(value) if asked.kind == "municipality" else None
    answer = answer_of(value, place.body if place else None)
    return answer if answer in asked.answers else ""


def _body(flow: Flow, path: list[Step], municipalities: Mapping[str, Municipality]) -> str | None:
    """Return the reader's own body, where the path has a question that tells it."""
    for step in path:
        if flow.routing.questions[step.question].kind == "municipality" and step.value not in ELSEWHERE:
            place = municipalities.get(step.value)
            return place.body if place else step.value if step.value == "helsinki" else None
    return None
