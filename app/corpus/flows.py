"""A question flow: its routing, once for all editions, and its words in each edition."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from pydantic import Field

from app.corpus.record import Record, Text
from app.editions import Edition

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Action = Literal[
    "ask", "correct", "apply_reduction", "apply_assistance", "pay_time", "claim_refund", "ask_certificate", "rectify",
    "dispute", "pay", "nothing", "show_card", "get_guardian", "appeal", "complain",
]  # fmt: skip
Deadline = Literal[
    "none", "due_date", "thirty_days", "thirty_seven_days", "end_of_next_year", "before_visit", "at_once",
    "three_years", "on_letter",
]  # fmt: skip
Letter = Literal["reduction", "refund", "rectification", "pay_time", "correction", "take_back", "certificate"]
Roles = Literal["own_county", "biller", "collector", "insurer", "producer", "nobody"]

ROLES: tuple[Roles, ...] = ("own_county", "biller", "collector", "insurer", "producer", "nobody")
MUNICIPALITY_ANSWERS = ("mainland", "helsinki", "aland", "abroad", "unknown")
ELSEWHERE = ("aland", "abroad", "unknown")
UNKNOWN = "unknown"
PLACES: Mapping[str, Mapping[str, str]] = {
    code: dict(zip(MUNICIPALITY_ANSWERS, words, strict=True))
    for code, words in {
        "fi": ("Manner-Suomessa", "Helsingissä", "Ahvenanmaalla", "Ulkomailla", "En tiedä"),
        "sv": ("I Fastlandsfinland", "I Helsingfors", "På Åland", "Utomlands", "Jag vet inte"),
        "selko": ("Manner-Suomessa", "Helsingissä", "Ahvenanmaalla", "Ulkomailla", "En tiedä"),
    }.items()
}


class Question(Record):
    """A question and where each of its answers leads: to a question or an outcome; the fees that its answers mean."""

    kind: Literal["choice", "municipality"]
    answers: Mapping[Id, Id]
    fees: Mapping[Id, Text] = {}


class Outcome(Record):
    """An end of a flow: whose matter it is, what to do, by when, the pages that explain, the facts behind it."""

    body: Text
    action: Action
    deadline: Deadline
    letter: Letter | None = None
    tracker: bool = False
    pages: tuple[Text, ...] = ()
    facts: Annotated[tuple[Text, ...], Field(min_length=1)]


class Routing(Record):
    """Where each answer leads; no words."""

    page: Text
    start: Id
    questions: Annotated[Mapping[Id, Question], Field(min_length=1)]
    outcomes: Annotated[Mapping[Id, Outcome], Field(min_length=1)]


class QuestionWords(Record):
    """A question as it is asked, why it is asked, and its answers; those on a municipality may be left out."""

    ask: Text
    why: Text
    answers: Mapping[Id, Text] = {}


class OutcomeWords(Record):
    """An outcome as it is told: what to do, its part of the address, and its text in Markdown."""

    title: Text
    slug: Slug
    summary: Text
    keywords: tuple[Text, ...]
    text: Text


class FlowWords(Record):
    """The words of a flow in one edition, by id."""

    title: Text
    based_on: Text | None = None
    questions: Mapping[Id, QuestionWords]
    outcomes: Mapping[Id, OutcomeWords]


@dataclass(frozen=True)
class Words:
    """The words of a flow with the file they stand in."""

    edition: Edition
    path: str
    said: FlowWords
    data: Any = field(repr=False)


@dataclass(frozen=True)
class Flow:
    """One flow: `words` by the code of the edition."""

    name: str
    path: str
    routing: Routing
    words: Mapping[str, Words]
    data: Any = field(repr=False)

    @property
    def tool(self) -> str:
        """Return what the header of the flow's page says."""
        return f"flow/{self.name}"

    def outcome_id(self, outcome: str) -> str:
        """Return the page id of an outcome."""
        return f"{self.routing.page}/{outcome}"

    def next(self, question: str, answer: str) -> str:
        """Return the question or outcome to which an answer leads."""
        return self.routing.questions[question].answers[answer]

    def is_outcome(self, step: str) -> bool:
        """Say whether a step is an end of the flow."""
        return step in self.routing.outcomes

    def steps(self) -> Iterator[tuple[str, str, str]]:
        """Yield (question, answer, next) of the whole flow in the order of its file."""
        for name, question in self.routing.questions.items():
            for answer, after in question.answers.items():
                yield name, answer, after


def completed(said: FlowWords, routing: Routing, edition_code: str) -> FlowWords:
    """Return the words with the usual answers where a question on a municipality has none of its own."""
    usual = {
        name: words.model_copy(update={"answers": PLACES[edition_code]})
        for name, words in said.questions.items()
        if not words.answers and name in routing.questions and routing.questions[name].kind == "municipality"
    }
    return said.model_copy(update={"questions": {**said.questions, **usual}})


def answer_of(value: str, body: str | None) -> str:
    """Return the answer to a municipality question: a municipality's code by its body, or the value itself."""
    if body is None:
        return value
    return body if body in ("helsinki", "aland") else "mainland"
