"""Periods of rates follow one another, and computed amounts are what the index rule gives."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from app.checks.suggest import meant
from app.corpus.corpus import Corpus
from app.corpus.rates import IndexPoints, Period, Rate, chained
from app.problems import Problem, Severity

Fault = tuple[str, str, str, Severity]

SOON = timedelta(days=60)


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield rate-gap, rate-overlap, rate-order, rate-source, rate-computed, rate-place, rate-ending."""
    for rate_id, rate in corpus.rates.items():
        path = f"content/rates/{rate_id}.yaml"
        lines = corpus.files[path].splitlines()
        for code, wanted, message, severity in _faults(corpus, rate, today):
            line = next((n for n, line in enumerate(lines, 1) if wanted in line), 1)
            yield Problem(path, line, lines[line - 1].find(wanted) + 1 or 1, code, message, severity)


def _faults(corpus: Corpus, rate: Rate, today: date) -> Iterator[Fault]:
    yield from _shape(rate)
    for period in rate.amounts:
        yield from _period(corpus, period)
    for before, after in pairwise(rate.amounts):
        yield from _neighbours(before, after)
        if corpus.index_points and after.confidence == "computed":
            yield from _computed(corpus.index_points, rate, before, after)
    if rate.amounts and rate.amounts[-1].last - today < SOON:
        last = rate.amounts[-1].last
        yield (
            "rate-ending",
            f"to: {last}",
            f"Määrä päättyy {last}. Lisää seuraava jakso, kun se on vahvistettu.",
            "should",
        )


def _shape(rate: Rate) -> Iterator[Fault]:
    if rate.kind == "fee" and not rate.place:
        yield "rate-place", "kind:", "Maksulta puuttuu avain «place» (missä palvelu annetaan).", "must"
    if not rate.amounts and not rate.basis:
        yield "rate-basis", "amounts:", "Maksulla ei ole määrää. Kerro avaimella «basis», mistä se määräytyy.", "must"


def _period(corpus: Corpus, period: Period) -> Iterator[Fault]:
    if period.last < period.first:
        yield "rate-order", f"from: {period.first}", "Jakson viimeinen päivä on ennen ensimmäistä.", "must"
    for source in period.source:
        if source not in corpus.sources:
            near = meant(source, corpus.sources)
            yield (
                "rate-source",
                f"from: {period.first}",
                f"Lähdettä {source} ei ole sources.yaml-tiedostossa.{near}",
                "must",
            )


def _neighbours(before: Period, after: Period) -> Iterator[Fault]:
    days = (after.first - before.last).days
    place = f"from: {after.first}"
    if days < 1:
        yield (
            "rate-overlap",
            place,
            f"Jakso alkaa {after.first}, vaikka edellinen jatkuu päivään {before.last}.",
            "must",
        )
    elif days > 1:
        yield (
            "rate-gap",
            place,
            f"Päivien {before.last} ja {after.first} välissä ei ole määrää. Täydennä jakso.",
            "must",
        )


def _computed(points: IndexPoints, rate: Rate, before: Period, after: Period) -> Iterator[Fault]:
    wanted = before.cents
    if rate.index:
        old, new = (points.in_force(rate.index.name, period.first) for period in (before, after))
        wanted = chained(before.cents, old, new, rate.index.step) if old != new else before.cents
    if after.cents != wanted:
        message = (
            f"Indeksistä laskettu määrä on {wanted} senttiä, mutta tässä on {after.cents}. Korjaa tai vahvista lähde."
        )
        yield "rate-computed", f"from: {after.first}", message, "must"
