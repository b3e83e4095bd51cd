"""The list of changed amounts, made from the rates: for each day on which amounts change, what was and what is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from app.corpus.rates import Period, Rate
from app.web.view import View


@dataclass(frozen=True)
class Change:
    """A rate whose amount changed: the period that ended and the one that began."""

    rate: Rate
    before: Period
    after: Period

    @property
    def share(self) -> str:
        """Return the change in per cent with its sign and one decimal, `+6,9 %`; empty where it cannot be told."""
        was, becomes = _shown(self.before), _shown(self.after)
        if not was or becomes is None:
            return ""
        tenths = _half_up(1000 * (becomes - was), was)
        whole, rest = divmod(abs(tenths), 10)
        sign = "+" if tenths > 0 else "\N{MINUS SIGN}" if tenths < 0 else ""
        return f"{sign}{whole},{rest}\N{NO-BREAK SPACE}%"


def _shown(period: Period) -> int | None:
    """Return the amount that a reader sees, None where it is not confirmed."""
    return None if period.confidence == "unconfirmed" else period.cents


def _half_up(part: int, of: int) -> int:
    """Return the nearest whole number to part / of, halves away from zero; `of` is positive."""
    found = (2 * abs(part) + of) // (2 * of)
    return found if part >= 0 else -found


def changes(rates: Iterable[Rate]) -> Mapping[date, list[Change]]:
    """Return what changed by the day on which it changed, newest first; an amount that went on is no change.

    An amount that became or ceased to be unconfirmed is one.
    """
    found: dict[date, list[Change]] = defaultdict(list)
    for rate in rates:
        for before, after in pairwise(rate.amounts):
            if before.last + timedelta(days=1) == after.first and _shown(before) != _shown(after):
                found[after.first].append(Change(rate, before, after))
    return dict(sorted(found.items(), reverse=True))


def law_changes(view: View) -> dict[str, Any]:
    """Return the changes by day, and the sources by id."""
    corpus = view.guide.corpus
    return {"days": changes(corpus.rates.values()), "sources": corpus.sources}
