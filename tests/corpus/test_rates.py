"""Rates: never a fallback, and the index rule."""

from datetime import date

import pytest

from app.corpus.corpus import Corpus
from app.corpus.rates import NoRateError, Rate, chained


@pytest.fixture
def ceiling(corpus: Corpus) -> Rate:
    return corpus.rates["payment_ceiling"]


@pytest.mark.parametrize(("day", "cents"), [
    (date(2021, 12, 31), 68300), (date(2022, 1, 1), 69200), (date(2023, 12, 31), 69200), (date(2024, 1, 1), 76200),
    (date(2025, 12, 31), 76200), (date(2026, 1, 1), 81500), (date(2027, 12, 31), 81500),
])  # fmt: skip
def test_the_ceiling_changes_with_the_year(ceiling: Rate, day: date, cents: int) -> None:
    assert ceiling.on(day).cents == cents


@pytest.mark.parametrize("day", [date(2013, 12, 31), date(2028, 1, 1), date(1, 1, 1), date.max])
def test_a_day_outside_all_periods_is_an_error_and_never_the_last_amount(ceiling: Rate, day: date) -> None:
    with pytest.raises(NoRateError, match=str(day)):
        ceiling.on(day)


@pytest.mark.parametrize(("cents", "old", "new", "step", "wanted"), [
    (5670, 1805, 1930, 10, 6060), (68300, 1617, 1639, 100, 69200), (69200, 1639, 1805, 100, 76200),
    (76200, 1805, 1930, 100, 81500), (18200, 2874, 3077, 100, 19500), (1160, 1639, 1805, 10, 1280), (5, 2, 2, 10, 10),
])  # fmt: skip
def test_the_chain_rule_rounds_half_up_from_the_amount_before(
    cents: int, old: int, new: int, step: int, wanted: int
) -> None:
    assert chained(cents, old, new, step) == wanted


def test_the_amounts_of_2027_are_inferred_and_say_so(corpus: Corpus) -> None:
    for key, rate in corpus.rates.items():
        for period in rate.amounts:
            if period.first == date(2027, 1, 1):
                assert period.confidence != "confirmed", key


def test_every_computed_amount_of_a_revision_year_follows_the_index(corpus: Corpus) -> None:
    revised = [
        (rate, before, after)
        for rate in corpus.rates.values() if rate.index
        for before, after in zip(rate.amounts, rate.amounts[1:], strict=False)
        if after.first == date(2026, 1, 1) and before.last == date(2025, 12, 31)
    ]  # fmt: skip
    points = {"kel": (1805, 1930), "tyel": (2874, 3077)}
    computed = [(r, b, a) for r, b, a in revised if a.confidence == "computed"]
    assert len(computed) > 20
    assert all(chained(b.cents, *points[r.index.name], r.index.step) == a.cents for r, b, a in computed if r.index)
