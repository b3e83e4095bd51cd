"""What a county charges or does in its own way: dated, with its source; its prices are rates that texts can name."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from app.corpus.rates import Period, Rate
from app.corpus.record import Day, Names, Record, Text

SUM = "{sum}"


class LocalFact(Record):
    """One thing that a county does, told of `year`; since `first`, where that is known.

    `cents` stand where the text says `{sum}`. Only a `price` is what is charged for the fee.
    """

    kind: Literal["price", "exemption", "reduction", "payment", "ceiling", "dispute", "service"]
    text: Names
    fee: Text | None = None
    cents: Annotated[int, Field(ge=0)] | None = None
    first: Day | None = Field(alias="from", default=None)
    year: int
    source: Text
    confidence: Literal["confirmed", "unconfirmed"]
    checked: Day

    @property
    def begins(self) -> date:
        """Return the first day of which the fact tells."""
        return self.first or date(self.year, 1, 1)

    @property
    def ends(self) -> date:
        """Return the last day of which the fact tells: later it may have changed."""
        return date(self.year, 12, 31)

    @property
    def is_price(self) -> bool:
        """Say whether the fact is what the county charges for a fee of the law."""
        return self.kind == "price" and self.fee is not None and self.cents is not None

    @property
    def is_shown(self) -> bool:
        """Say whether readers see the fact; what is not confirmed is kept for the editors."""
        return self.confidence == "confirmed"


class Practice(Record):
    """All facts of one county, of Helsinki, HUS or Åland."""

    facts: tuple[LocalFact, ...]


def prices(practices: Mapping[str, Practice], rates: Mapping[str, Rate]) -> dict[str, Rate]:
    """Return the counties' prices as rates, by the name that texts use: `local.<county>.<fee>`."""
    found: dict[str, list[Period]] = {}
    for body, fact in _priced(practices):
        if fact.fee in rates:
            found.setdefault(f"local.{body}.{fact.fee}", []).append(_period(fact))
    return {name: _rate(rates[name.rpartition(".")[2]], periods) for name, periods in found.items()}


def _priced(practices: Mapping[str, Practice]) -> Iterator[tuple[str, LocalFact]]:
    for body, practice in practices.items():
        yield from ((body, fact) for fact in practice.facts if fact.is_price)


def _period(fact: LocalFact) -> Period:
    return Period.model_validate(
        {
            "from": fact.begins,
            "to": fact.ends,
            "cents": fact.cents,
            "source": fact.source,
            "confidence": fact.confidence,
            "checked": fact.checked,
        }
    )


def _rate(law: Rate, periods: list[Period]) -> Rate:
    ordered = tuple(sorted(periods, key=lambda period: period.first))
    return law.model_copy(update={"amounts": ordered, "corrected": (), "index": None})
