"""The ceiling rules written a second time from the rules alone, for tests: money in integer cents, days as date objects."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Self

NEAR_CENTS = 10_000


@dataclass(frozen=True)
class Rate:
    """A sum in force from one day to another, both included."""

    first: date
    last: date
    cents: int
    confirmed: bool

    @classmethod
    def history(cls, rows: Sequence[dict[str, Any]]) -> list[Self]:
        """Read the periods of one rate."""
        day = date.fromisoformat
        return [cls(day(row["from"]), day(row["to"]), row["cents"], row.get("confirmed", False)) for row in rows]


def known_on(day: date, history: Sequence[Rate]) -> Rate | None:
    """Return the rate in force on `day`, None when none is known."""
    return next((rate for rate in history if rate.first <= day <= rate.last), None)


@dataclass(frozen=True)
class Entry:
    """One fee of one person, with what the rates know of it (`fee` is None for an unknown fee)."""

    row: dict[str, Any]
    day: date
    is_child: bool
    fee: dict[str, Any] | None
    cents: int
    quantity: int

    @property
    def costs_upkeep(self) -> bool:
        """Tell whether the fee gives way to upkeep after the ceiling."""
        return not self.is_child and self.fee is not None and bool(self.fee["upkeepAfterCeiling"])

    def judgement(self) -> tuple[bool, str]:
        """Return whether the entry counts and the reason (rule 3)."""
        if self.row["payer"] == "insurance":
            return False, "insured"
        if self.row["counts"] != "auto":
            return self.row["counts"] == "yes", f"bill_says_{self.row['counts']}"
        if self.fee is None:
            return False, "unknown_fee"
        if not self.fee["counts"]:
            return False, "fee_does_not_count"
        if self.fee["countsFrom"] and self.day < date.fromisoformat(self.fee["countsFrom"]):
            return False, "not_counted_yet"
        return True, "fee_counts"


@dataclass
class Reviewer:
    """Knows how many visits and days each person has had so far in the year, and complains (rule 8)."""

    seen: Counter[tuple[str, ...]] = field(default_factory=Counter)

    def flags(self, entry: Entry) -> list[str]:
        """Return the complaints about one entry, remembering its quantity."""
        if entry.fee is None or entry.row["payer"] == "insurance":
            return []
        return [*self._price(entry, entry.fee), *self._quantity(entry, entry.fee)]

    def _price(self, entry: Entry, fee: dict[str, Any]) -> Iterator[str]:
        maximum = known_on(entry.day, Rate.history(fee["maxima"]))
        if entry.is_child and fee["adultsOnly"] and entry.cents > 0:
            yield "free_for_children"
        elif maximum and maximum.confirmed and entry.cents > maximum.cents * entry.quantity:
            yield "above_maximum"

    def _quantity(self, entry: Entry, fee: dict[str, Any]) -> Iterator[str]:
        name, person, issuer = entry.row["fee"], entry.row["person"], entry.row["issuer"]
        is_visit = name == "health_centre_doctor_visit" and entry.cents > 0
        if is_visit and self._exceeds(3, entry, "visits", person, issuer):
            yield "more_than_three_visits"
        if name == "serial_treatment" and self._exceeds(45, entry, "treatments", person):
            yield "more_than_45_treatments"
        if entry.is_child and fee["upkeepAfterCeiling"] and self._exceeds(7, entry, "child days", person):
            yield "more_than_seven_child_days"

    def _exceeds(self, limit: int, entry: Entry, *key: str) -> bool:
        self.seen[key] += entry.quantity
        return self.seen[key] > limit


@dataclass
class Meter:
    """Runs through one group's entries in order and knows how full the ceiling is."""

    ceiling: int | None
    upkeep: Sequence[Rate]
    total: int = 0
    tipping: dict[str, Any] | None = None

    def role(self, entry: Entry, counts: bool) -> str:
        """Return the entry's role, remembering the one that tips (rule 4)."""
        if not counts:
            return "excluded"
        if self.tipping is not None:
            return "after"
        if self.ceiling is None or self.total + entry.cents <= self.ceiling:
            return "counts"
        self.tipping = {"entry": entry.row["id"], "issuer": entry.row["issuer"], "date": entry.row["date"]}
        return "tips"

    def add(self, entry: Entry, role: str) -> tuple[int, int]:
        """Return the counted and the overpaid cents of an entry, adding the counted to the total (rule 5)."""
        counted = {"counts": entry.cents, "tips": (self.ceiling or 0) - self.total}.get(role, 0)
        self.total += counted
        if role not in ("tips", "after"):
            return counted, 0
        full_days = 0 if role == "after" else min(entry.quantity, counted * entry.quantity // entry.cents + 1)
        return counted, max(0, entry.cents - counted - self._upkeep_due(entry, entry.quantity - full_days))

    def _upkeep_due(self, entry: Entry, days: int) -> int:
        rate = known_on(entry.day, self.upkeep)
        return rate.cents * days if rate and entry.costs_upkeep else 0

    @property
    def remaining(self) -> int | None:
        """Return the cents left before the ceiling, None when it is not known."""
        return None if self.ceiling is None else self.ceiling - self.total

    def state(self) -> str:
        """Name how near the ceiling the group is (rule 7)."""
        if self.remaining is None:
            return "unknown"
        if self.tipping is not None:
            return "exceeded"
        return "full" if self.remaining == 0 else "near" if self.remaining <= NEAR_CENTS else "under"


def households(people: Sequence[dict[str, Any]]) -> Iterator[list[str]]:
    """Give the ids of each group, its head first (rule 1)."""
    adults = {person["id"] for person in people if person["kind"] == "adult"}
    guardian_of = {p["id"]: p["guardian"] for p in people if p["kind"] == "child" and p.get("guardian") in adults}
    for head in people:
        if head["id"] not in guardian_of:
            yield [head["id"], *(child for child, guardian in guardian_of.items() if guardian == head["id"])]


def entries_of(year: int, ledger: dict[str, Any], fees: dict[str, Any]) -> list[Entry]:
    """Return the year's entries by the day of care, one day's in the order they stand (rule 2)."""
    children = {person["id"] for person in ledger["people"] if person["kind"] == "child"}
    entries = [
        Entry(
            row,
            date.fromisoformat(row["date"]),
            row["person"] in children,
            fees.get(row["fee"]),
            row["cents"],
            row["quantity"],
        )
        for row in ledger["entries"]
        if row["date"].startswith(f"{year:04}-")
    ]
    return sorted(entries, key=lambda entry: entry.day)


def line(entry: Entry, meter: Meter, reviewer: Reviewer) -> dict[str, Any]:
    """Return the result of one entry."""
    counts, reason = entry.judgement()
    role = meter.role(entry, counts)
    counted, overpaid = meter.add(entry, role)
    return {
        "id": entry.row["id"],
        "role": role,
        "reason": reason,
        "countedCents": counted,
        "runningCents": meter.total,
        "overpaidCents": overpaid,
        "flags": reviewer.flags(entry),
    }


def group(people: list[str], entries: Sequence[Entry], meter: Meter, year: int) -> dict[str, Any]:
    """Return the result of one group (rules 6 and 7)."""
    reviewer, overpaid = Reviewer(), {True: 0, False: 0}
    lines = [line(entry, meter, reviewer) for entry in entries]
    for entry, result in zip(entries, lines, strict=True):
        overpaid[entry.row["paid"] is not None] += result["overpaidCents"]
    return {
        "people": people,
        "countedCents": meter.total,
        "remainingCents": meter.remaining,
        "state": meter.state(),
        "tipping": meter.tipping,
        "refundableCents": overpaid[True],
        "disputableCents": overpaid[False],
        "refundDeadline": f"{year + 1}-12-31" if overpaid[True] else None,
        "entries": lines,
    }


def assess(ledger: dict[str, Any], rates: dict[str, Any], year: int) -> dict[str, Any]:
    """Return where each group stands against the ceiling of `year`, in the result shape of ledger.md."""
    rate = known_on(date(year, 1, 1), Rate.history(rates["ceiling"]))
    ceiling, upkeep = rate.cents if rate else None, Rate.history(rates["upkeep"])
    entries = entries_of(year, ledger, rates["fees"])
    groups = [
        group(people, [entry for entry in entries if entry.row["person"] in people], Meter(ceiling, upkeep), year)
        for people in households(ledger["people"])
    ]
    return {"year": year, "ceilingCents": ceiling, "groups": groups}
