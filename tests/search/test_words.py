"""Keys of words, the committed tables, and the dictionaries that refresh them."""

import pytest

from app.search import words
from app.search.analyse import PART, WHOLE, keys, words_of
from app.search.keys import key, tokens
from tests.search.corpus import documents


def test_a_text_is_cut_into_words_in_lower_case() -> None:
    assert tokens("Maksu\u00adkatto, Kela:n 18-vuotias (ei) ma–to!") == [
        "maksukatto",
        "kela",
        "18-vuotias",
        "ei",
        "ma",
        "to",
    ]


def test_letters_typed_in_two_pieces_are_one() -> None:
    assert tokens("la\u0308a\u0308kari") == tokens("lääkari")


@pytest.mark.parametrize("form", ["maksukatto", "maksukaton", "maksukattoa", "maksukatossa", "maksukatoista"])
def test_forms_of_a_word_share_a_key(form: str) -> None:
    assert key(form, "fi") == "maksukato"


def test_a_key_has_no_dots() -> None:
    assert key("lääkärissä", "fi") == "laakar"


def test_a_compound_has_the_keys_of_its_parts() -> None:
    found = keys("maksukatto", "fi")
    assert (found[key("maksukatto", "fi")], found[key("maksu", "fi")], found[key("katto", "fi")]) == (WHOLE, PART, PART)


def test_a_word_with_hyphens_has_the_key_of_the_joined_word() -> None:
    found = keys("maksu-katto", "fi")
    assert (found[key("maksukatto", "fi")], found[key("katto", "fi")]) == (WHOLE, PART)


@pytest.mark.parametrize(
    ("word", "edition", "borders"),
    [
        ("maksukatto", "fi", (5,)),
        ("maksukatto", "selko", (5,)),
        ("avgiftstak", "sv", (7,)),
        ("katto", "fi", ()),
        ("olematonsana", "fi", ()),
    ],
)
def test_structure_tells_where_parts_begin(word: str, edition: str, borders: tuple[int, ...]) -> None:
    assert words.structure(word, edition) == borders


def test_missing_tells_what_the_table_lacks() -> None:
    assert words.missing(["maksukatto", "zyxwv", "abcdef", "18"], "fi") == ["abcdef", "zyxwv"]


def test_words_of_a_document_hold_joined_words_and_their_pieces() -> None:
    page = next(document for document in documents() if document.edition == "selko")
    assert {"maksukatto", "maksu", "katto"} <= set(words_of(page))


@pytest.mark.parametrize("name", ["fi.tsv", "sv.tsv", "forms-fi.tsv", "forms-sv.tsv", "stop-fi.tsv", "stop-sv.tsv"])
def test_tables_stand_in_order_so_that_changes_are_easy_to_read(name: str) -> None:
    rows = [line.partition("\t")[0] for line in (words.FOLDER / name).read_text(encoding="utf-8").splitlines()]
    assert rows == sorted(set(rows))
