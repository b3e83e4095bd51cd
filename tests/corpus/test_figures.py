"""Figures in text: a tiny grammar, nothing evaluated."""

from datetime import date

import pytest

from app.corpus.corpus import Corpus
from app.corpus.figures import FigureError, amount, euros, parse
from app.corpus.rates import NoRateError

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(("text", "cents"), [
    ("ceiling", 81500), ("upkeep", 2680), ("rate.day_surgery", 23380), ("2 * rate.day_surgery", 46760),
    ("2 * rate.hospital_outpatient_clinic_visit + rate.day_surgery", 37640), ("ceiling - upkeep", 78820),
    ("ceiling@2022-06-01", 69200), ("rate.day_surgery@2025-01-01 + rate.day_surgery", 45250), ("ceiling | number", 81500),
])  # fmt: skip
def test_a_sum_of_rates_is_computed(corpus: Corpus, text: str, cents: int) -> None:
    assert amount(parse(text), corpus.rates, DAY).cents == cents


@pytest.mark.parametrize("text", [
    "", "7*7", "rate", "rate.", "rate.x.__class__", "''.__class__", "rate.x * 2", "rate.x +", "+ rate.x", "0 * rate.x",
    "rate.x@2024-02-30", "rate.x@5.3.2024", "ceiling | html", "rate.x; rate.y", "1000 * rate.x", "rate.ä", "{{ceiling}}",
])  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(FigureError):
        parse(text)


def test_the_last_day_is_that_of_the_first_amount_to_end(corpus: Corpus) -> None:
    found = amount(parse("ceiling + rate.medicine_annual_ceiling"), corpus.rates, DAY)
    assert found.last == date(2026, 12, 31)


def test_an_amount_of_a_fixed_day_does_not_end(corpus: Corpus) -> None:
    assert amount(parse("ceiling@2024-01-01"), corpus.rates, DAY).last == date.max


def test_the_least_certain_term_decides(corpus: Corpus) -> None:
    assert amount(parse("ceiling + rate.health_centre_annual_fee"), corpus.rates, DAY).confidence == "computed"


def test_a_day_without_an_amount_is_an_error(corpus: Corpus) -> None:
    with pytest.raises(NoRateError):
        amount(parse("rate.day_surgery@2019-12-31"), corpus.rates, DAY)


@pytest.mark.parametrize(("cents", "text"), [
    (7130, "71,30 €"), (81500, "815 €"), (107130, "1 071,30 €"), (5, "0,05 €"), (0, "0 €"), (-7130, "−71,30 €"),
    (100000000, "1 000 000 €"),
])  # fmt: skip
def test_amounts_are_written_with_no_break_spaces(cents: int, text: str) -> None:
    assert euros(cents) == text.replace(" ", "\N{NO-BREAK SPACE}")
