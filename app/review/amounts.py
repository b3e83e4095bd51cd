"""Amounts that are other than before, on the days on which they differ, and the pages that show them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from app.corpus.corpus import Corpus
from app.corpus.figures import euros, terms_of
from app.corpus.rates import NoRateError, Rate
from app.review.report import Line, line

CONFIDENCE = {"confirmed": "", "computed": " (laskettu indeksistä)", "unconfirmed": " (ei vahvistettu)"}
NOTHING = "ei määrää"


@dataclass(frozen=True)
class Span:
    """Days on which an amount differs, and the amount in words before and after."""

    first: date
    last: date
    old: str
    new: str


def amounts(before: Corpus, after: Corpus, today: date) -> Iterator[Line]:
    """Yield a line for each rate and span of days, then the pages on which it stands."""
    for name in sorted(before.rates.keys() | after.rates.keys()):
        old, new = before.rates.get(name), after.rates.get(name)
        spans = list(differing(old, new))
        for span in spans:
            days = f"{_day(span.first)}–{_day(span.last)}"
            yield line(_name(new or old, name), f"({name}) {days}:", old=span.old, new=span.new)
            if span.last < today and span.old != NOTHING and not (new and new.corrected):
                yield line("", "Mennyt määrä muuttui. Kerro se lukijalle avaimella corrected.", inner=True)
        shown = sorted({page_id for page_id, rates in _figures(after) if name in rates})
        if spans and shown:
            yield line("", f"Näkyy sivuilla: {', '.join(shown)}", inner=True)


def differing(old: Rate | None, new: Rate | None) -> Iterator[Span]:
    """Yield the spans of days on which two versions of a rate say different amounts."""
    periods = [period for rate in (old, new) if rate for period in rate.amounts]
    cuts = sorted({day for p in periods for day in (p.first, p.last + timedelta(days=1))})
    held: Span | None = None
    for first, after in pairwise(cuts):
        span = Span(first, after - timedelta(days=1), _told(old, first), _told(new, first))
        if held and held.last + timedelta(days=1) == first and (held.old, held.new) == (span.old, span.new):
            held = Span(held.first, span.last, held.old, held.new)
            continue
        if held and held.old != held.new:
            yield held
        held = span
    if held and held.old != held.new:
        yield held


def changed_rates(before: Corpus, after: Corpus, day: date) -> set[str]:
    """Return the rates that a reader sees otherwise on `day`."""
    names = before.rates.keys() | after.rates.keys()
    return {name for name in names if _told(before.rates.get(name), day) != _told(after.rates.get(name), day)}


def showing(corpus: Corpus, rates: set[str]) -> set[str]:
    """Return the ids of the pages and outcomes on which one of the rates stands."""
    return {page_id for page_id, shown in _figures(corpus) if shown & rates}


def _figures(corpus: Corpus) -> Iterator[tuple[str, set[str]]]:
    for page in [*corpus.pages.values(), *corpus.outcomes.values()]:
        yield page.id, {term.rate for mark in page.body.marks if mark.kind == "figure" for term in terms_of(mark.text)}


def _told(rate: Rate | None, day: date) -> str:
    try:
        period = rate.on(day) if rate else None
    except NoRateError:
        period = None
    return f"{euros(period.cents)}{CONFIDENCE[period.confidence]}" if period else NOTHING


def _name(rate: Rate | None, name: str) -> str:
    return rate.name.fi if rate else name


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"
