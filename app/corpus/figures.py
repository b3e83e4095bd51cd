"""Figures in text, `{{ 2 * rate.x + ceiling@2024-01-01 }}`: a tiny grammar in which nothing is evaluated."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.corpus.rates import Confidence, NoRateError, Rate, weakest

ALIASES = {"ceiling": "payment_ceiling", "upkeep": "short_term_inpatient_day_after_ceiling"}
WRITTEN = re.compile(r"\{\{(.*?)\}\}")
FORMATS = ("euro", "number")
TERM = re.compile(
    r"\s*(?:(?P<times>[1-9]\d{0,2})\s*\*\s*)?"
    r"(?P<name>rate\.[a-z][a-z0-9_]*|local\.[a-z]+(?:-[a-z]+)*\.[a-z][a-z0-9_]*|ceiling|upkeep)"
    r"(?:@(?P<day>\d{4}-\d{2}-\d{2}))?\s*"
)


class FigureError(ValueError):
    """The text between the braces is not a figure; the message is Finnish, for the editor."""


@dataclass(frozen=True)
class Term:
    """A rate, or a county's own price, a number of times (negative: subtracted), on its own day or the reader's."""

    times: int
    rate: str
    day: date | None


@dataclass(frozen=True)
class Figure:
    """A sum of terms and the form in which it is shown."""

    terms: tuple[Term, ...]
    form: str


@dataclass(frozen=True)
class Amount:
    """A figure's value: cents, how sure it is, and the last day on which it holds."""

    cents: int
    confidence: Confidence
    last: date
    rates: tuple[str, ...]


def parse(text: str) -> Figure:
    """Read the text between the braces; raise FigureError with the remedy."""
    body, bar, form = (part.strip() for part in text.partition("|"))
    if bar and form not in FORMATS:
        raise FigureError(f"Muotoilua «{form}» ei ole. Muotoilut: {', '.join(FORMATS)}.")
    return Figure(tuple(_terms(body)), form or "euro")


def terms_of(text: str) -> tuple[Term, ...]:
    """Return the terms of a figure, none where it cannot be read: the check of figures says why."""
    try:
        return parse(text).terms
    except FigureError:
        return ()


def _terms(text: str) -> list[Term]:
    terms, place, sign = [], 0, 1
    while True:
        match = TERM.match(text, place)
        if not match:
            raise FigureError(f"Lukua «{text}» ei voi lukea. Kirjoita esimerkiksi 2 * rate.tunnus + upkeep.")
        terms.append(_term(match, sign))
        place = match.end()
        if place == len(text):
            return terms
        if text[place] not in "+-":
            raise FigureError(f"Merkki «{text[place]}» ei käy lukuun. Vain +, − ja kokonaisluku * tunnus käyvät.")
        sign, place = (1 if text[place] == "+" else -1), place + 1


def _term(match: re.Match[str], sign: int) -> Term:
    name = match["name"]
    try:
        day = date.fromisoformat(match["day"]) if match["day"] else None
    except ValueError:
        raise FigureError(f"Päivää {match['day']} ei ole kalenterissa.") from None
    return Term(sign * int(match["times"] or 1), ALIASES.get(name, name.removeprefix("rate.")), day)


def amount(figure: Figure, rates: Mapping[str, Rate], day: date) -> Amount:
    """Return the value on `day`; raise NoRateError where a term has no amount then."""
    periods = [rates[term.rate].on(term.day or day) for term in figure.terms]
    lasts = [period.last for term, period in zip(figure.terms, periods, strict=True) if term.day is None]
    return Amount(
        cents=sum(term.times * period.cents for term, period in zip(figure.terms, periods, strict=True)),
        confidence=weakest(period.confidence for period in periods),
        last=min(lasts, default=date.max),
        rates=tuple(term.rate for term in figure.terms),
    )


def filled(text: str, rates: Mapping[str, Rate], day: date, unit: str = "€") -> str:
    """Return a short text with its figures as amounts of `day`; one that has none then is an ellipsis."""
    return WRITTEN.sub(lambda match: _filled(parse(match[1]), rates, day, unit), text)


def named(text: str, rates: Mapping[str, Rate], edition_code: str) -> str:
    """Return a short text with its figures as the names of their rates, which stay true when amounts change."""
    return WRITTEN.sub(
        lambda match: f"[{', '.join(rates[t.rate].name.of(edition_code) for t in parse(match[1]).terms)}]", text
    )


def _filled(figure: Figure, rates: Mapping[str, Rate], day: date, unit: str) -> str:
    try:
        found = amount(figure, rates, day)
    except NoRateError:
        return "…"
    return "…" if found.confidence == "unconfirmed" else euros(found.cents, "" if figure.form == "number" else unit)


def euros(cents: int, unit: str = "€") -> str:
    """Return the amount as Finnish and Swedish write it, e.g. `1 071,30 €`; whole euros without decimals."""
    whole, rest = divmod(abs(cents), 100)
    grouped = f"{whole:,}".replace(",", "\N{NO-BREAK SPACE}")
    sign = "\N{MINUS SIGN}" if cents < 0 else ""
    return f"{sign}{grouped}{f',{rest:02d}' if rest else ''}\N{NO-BREAK SPACE}{unit}".rstrip()
