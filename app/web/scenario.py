"""The simulator's example: what three billers tell of one client's fees in a year, made from the rates."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.corpus.rates import Rate

PERSON = "kJ3vQ0mX8sT1zB7nW4yLpA"


@dataclass(frozen=True)
class Step:
    """An event of the example; `times` is how many times the rate was charged, where that differs from the quantity."""

    number: str
    month: int
    day: int
    fee: str
    quantity: int
    revision: int = 1
    times: int | None = None
    is_paid: bool = True
    is_cancelled: bool = False
    told_after_days: int = 7


CLINIC, WARD = "hospital_outpatient_clinic_visit", "short_term_inpatient_day"
STREAMS: Mapping[str, Sequence[Step]] = {
    "pirkanmaa": (
        Step("P-0441", 1, 12, "health_centre_doctor_visit", 1),
        Step("P-0907", 3, 3, CLINIC, 1),
        Step("P-1530", 5, 20, WARD, 3),
        Step("P-2204", 8, 24, "unused_service_fee", 1),
        Step("P-3310", 10, 6, CLINIC, 1, is_paid=False),
    ),
    "hus": (
        Step("H-0017", 2, 9, "day_surgery", 1),
        Step("H-0017", 2, 9, "day_surgery", 1),
        Step("H-0411", 9, 2, CLINIC, 1, times=2),
        Step("H-0411", 9, 2, CLINIC, 1, revision=2),
        Step("H-0102", 4, 14, CLINIC, 1, is_paid=False, told_after_days=200),
    ),
    "varsinais-suomi": (
        Step("V-0605", 6, 5, WARD, 2),
        Step("V-0701", 7, 1, CLINIC, 1),
        Step("V-0701", 7, 1, CLINIC, 1, revision=2, is_cancelled=True),
        Step("V-1110", 11, 10, WARD, 3, is_paid=False),
    ),
}


def streams(rates: Mapping[str, Rate], year: int) -> dict[str, list[dict[str, Any]]]:
    """Return the fee events of each biller in the order in which it sends them; raise NoRateError without rates.

    The ids are made of the charge and the revision, so that the page is the same each time; real ones are random.
    """
    return {biller: [event(biller, step, rates, year) for step in steps] for biller, steps in STREAMS.items()}


def event(biller: str, step: Step, rates: Mapping[str, Rate], year: int) -> dict[str, Any]:
    """Return one fee event of version 1 of the format."""
    day = date(year, step.month, step.day)
    made = {
        "format": "maksuopas-fee-event",
        "version": 1,
        "event": hashlib.sha256(f"{biller} {year} {step.number} {step.revision}".encode()).hexdigest()[:24],
        "kind": "cancelled" if step.is_cancelled else "charged" if step.revision == 1 else "corrected",
        "charge": {"biller": biller, "number": f"{step.number}-{year}"},
        "revision": step.revision,
        "recorded": f"{day + timedelta(days=step.told_after_days * step.revision)}T09:00:00Z",
        "person": PERSON,
    }
    return made if step.is_cancelled else {**made, "entry": _entry(step, rates[step.fee], day)}


def _entry(step: Step, rate: Rate, day: date) -> dict[str, Any]:
    return {
        "date": day.isoformat(),
        "fee": step.fee,
        "cents": (step.times or step.quantity) * rate.on(day).cents,
        "quantity": step.quantity,
        "paid": (day + timedelta(days=30)).isoformat() if step.is_paid else None,
        "counts": "auto",
        "payer": "self",
    }


def holding(stream: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return what holds of a biller's own events: the highest revision of each charge, without the cancelled."""
    highest = {event["charge"]["number"]: event for event in sorted(stream, key=lambda event: int(event["revision"]))}
    return [event for event in highest.values() if event["kind"] != "cancelled"]
