"""Amounts of money set by law: each with first and last day, source and certainty."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from app.corpus.record import Day, Names, Record, Text
from app.corpus.records import Pair

Confidence = Literal["confirmed", "computed", "unconfirmed"]
Unit = Literal[
    "visit", "day", "treatment", "procedure", "image", "prosthesis", "tooth", "missed_booking",
    "year", "month", "certificate", "purchase", "trip",
]  # fmt: skip
Place = Literal["health_centre", "hospital", "dentist", "ward", "therapy", "home", "other"]
WEAKEST_FIRST: tuple[Confidence, ...] = ("unconfirmed", "computed", "confirmed")


class NoRateError(LookupError):
    """No amount is known for the day asked."""


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str) else value


Sources = Annotated[tuple[Text, ...], Field(min_length=1), BeforeValidator(_listed, Text | tuple[Text, ...])]


class Period(Record):
    """An amount in cents that holds from the first to the last day, both included."""

    first: Day = Field(alias="from")
    last: Day = Field(alias="to")
    cents: Annotated[int, Field(ge=0)]
    source: Sources
    confidence: Confidence
    checked: Day


class Correction(Record):
    """A figure that the guide had wrong: when it was mended and what it was."""

    on: Day
    first: Day = Field(alias="from")
    last: Day = Field(alias="to")
    was_cents: int


class YearlyLimit(Record):
    """How many times a year the fee may be charged, and counted per whom."""

    count: Annotated[int, Field(ge=1)]
    per: Literal["issuer", "person"]


class IndexRule(Record):
    """Which index revises the amount every second year, and to how many cents it is rounded."""

    name: Literal["kel", "tyel"]
    step: Literal[10, 100]


class Rate(Record):
    """A fee, ceiling or limit with all the periods that are known."""

    name: Names
    kind: Literal["fee", "ceiling", "limit"]
    unit: Unit
    section: Text
    place: Place | None = None
    counts: bool = False
    counts_from: Day | None = None
    adults_only: bool = False
    upkeep_after_ceiling: bool = False
    yearly_limit: YearlyLimit | None = None
    basis: Literal["cost", "county", "income", "other_fee", "other_law", "price"] | None = None
    index: IndexRule | None = None
    successor_expected: Text | None = None
    people_say: Pair = Pair()
    corrected: tuple[Correction, ...] = ()
    amounts: tuple[Period, ...]

    def on(self, day: date) -> Period:
        """Return the period in force on `day`; raise NoRateError when there is none."""
        for period in self.amounts:
            if period.first <= day <= period.last:
                return period
        raise NoRateError(f"no amount of {self.name.fi} on {day}")


class Table(Record):
    """Percentages by hours (rows) and size of family (columns), in force from a day to a day."""

    name: Names
    section: Text
    columns: tuple[int, ...]
    rows: dict[str | int, tuple[float, ...]]
    first: Day = Field(alias="from")
    last: Day = Field(alias="to")
    source: Sources
    confidence: Confidence
    checked: Day


class Point(Record):
    """An index point: the January of `year` was counted with it."""

    year: int
    points: int
    source: Text


class IndexPoints(Record):
    """The points of both indexes and the years in which client fees are revised."""

    kel: tuple[Point, ...]
    tyel: tuple[Point, ...]
    revision_years: tuple[int, ...]

    def in_force(self, name: str, day: date) -> int:
        """Return the point on which amounts in force on `day` stand."""
        year = max(year for year in self.revision_years if year < day.year)
        points = self.kel if name == "kel" else self.tyel
        return next(point.points for point in points if point.year == year)


def chained(cents: int, old: int, new: int, step: int) -> int:
    """Return the amount revised from index point `old` to `new`, half up to whole `step` cents (A 2 §, 14 b §)."""
    return (2 * cents * new + old * step) // (2 * old * step) * step


def weakest(found: Iterable[Confidence]) -> Confidence:
    """Return the least certain of the confidences."""
    return min(found, key=WEAKEST_FIRST.index)
