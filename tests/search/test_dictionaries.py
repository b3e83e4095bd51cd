"""The dictionaries that only refreshing the tables needs: `debian-packages.txt` has them, `make quick` does without."""

import pytest

from app.search.words.finnish import Finnish
from app.search.words.swedish import Swedish

pytestmark = pytest.mark.dictionary


@pytest.fixture(scope="module")
def finnish() -> Finnish:
    """Voikko."""
    return Finnish()


@pytest.fixture(scope="module")
def swedish() -> Swedish:
    """Hunspell."""
    return Swedish(["avgift", "tak", "vård", "besök"])


def test_a_finnish_compound_has_lemma_parts_and_borders(finnish: Finnish) -> None:
    word = finnish.word("hammaslääkärin")
    assert (word.lemmas, word.parts, word.borders) == (("hammaslääkäri",), ("hammas", "lääkärin", "lääkäri"), (6,))


def test_of_several_readings_the_simplest_counts(finnish: Finnish) -> None:
    assert finnish.word("maksamaan").lemmas == ("maksaa",)


def test_a_participle_is_of_its_verb_and_a_named_act_of_both(finnish: Finnish) -> None:
    assert "maksaa" in finnish.word("maksettu").lemmas
    assert finnish.word("maksamisesta").lemmas == ("maksaa", "maksaminen")


def test_finnish_forms_change_their_consonants(finnish: Finnish) -> None:
    assert {"katosta", "kattoon", "katoilla"} <= set(finnish.forms("katto"))
    assert {"maksoin", "maksetaan", "maksamisen"} <= set(finnish.forms("maksaa"))


def test_a_swedish_compound_has_lemma_parts_and_borders(swedish: Swedish) -> None:
    word = swedish.word("avgiftstaket")
    assert (word.lemmas, word.borders) == (("avgiftstak",), (7,))
    assert {"avgift", "tak"} <= set(word.parts)


def test_swedish_forms_are_those_that_the_dictionary_knows(swedish: Swedish) -> None:
    assert {"tänder", "tänderna", "tanden"} <= set(swedish.forms("tand"))
