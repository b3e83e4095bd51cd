"""The invented housing fee adds up, in every period of the allowance."""

from dataclasses import astuple

import pytest

from app.corpus.corpus import Corpus
from app.web.housing_example import HousingExample


@pytest.mark.parametrize("allowance", [16400, 16700, 18200, 19500, 20100])
def test_the_fee_is_85_per_cent_and_the_allowance_is_left(allowance: int) -> None:
    tenth = allowance // 10
    example = HousingExample(11 * allowance, allowance, 3 * allowance, 2 * tenth, 2 * tenth)
    assert example.fee * 100 == 85 * example.base
    assert example.fee + example.left == example.base
    assert example.left >= allowance
    assert all(cents > 0 for cents in astuple(example))


def test_the_allowance_has_been_in_whole_euros(corpus: Corpus) -> None:
    assert all(period.cents % 100 == 0 for period in corpus.rates["personal_allowance_housing"].amounts)
