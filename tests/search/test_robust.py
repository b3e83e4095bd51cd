"""A query is any text at all: it is cut, never run, and costs little."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.search.find import Found, Index

NOTHING = Found((), (), None)


@pytest.mark.parametrize("query", ["", " ", "\x00", "\ud800", "'", '"', "%", "*", "--", "();", "\N{SOFT HYPHEN}", "🦷"])
def test_signs_alone_find_nothing(small_index: Index, query: str) -> None:
    assert small_index.find("fi", query) == NOTHING


@pytest.mark.parametrize(
    "query",
    [
        "maksukatto'; DROP TABLE pages; --",
        '"maksukatto" OR NEAR(',
        "maksukatto\x00",
        "maksukatto \udfff",
        "title:maksukatto*",
        "{maksukatto}",
    ],
)
def test_syntax_of_databases_is_read_as_words(small_index: Index, query: str) -> None:
    assert small_index.find("fi", query).results[0].page == "katto"


def test_what_is_beyond_two_hundred_characters_is_cut(small_index: Index) -> None:
    assert small_index.find("fi", "x" * 200 + " maksukatto") == small_index.find("fi", "x" * 200)


def test_what_is_beyond_twenty_four_words_is_cut(small_index: Index) -> None:
    assert small_index.find("fi", "on " * 24 + "maksukatto") == NOTHING


@pytest.mark.parametrize(
    "query",
    [
        "maksukatto " * 1_000,
        "a" * 10_000,
        "zxcvbnm " * 2_000,
        "-" * 10_000,
        "katto-" * 2_000,
        "maksu" * 2_000,
        "maksukattolaskuhoitopäiväkäynti " * 300,
    ],
)
def test_ten_thousand_characters_cost_little(small_index: Index, query: str) -> None:
    began = time.process_time()
    small_index.find("fi", query)
    assert time.process_time() - began < 0.5


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(query=st.text(max_size=250), edition=st.sampled_from(["fi", "sv", "selko"]))
def test_any_text_is_answered(small_index: Index, query: str, edition: str) -> None:
    found = small_index.find(edition, query)
    assert found.suggestion is None or found.suggestion.encode("utf-8")


def test_threads_get_the_same_answers(small_index: Index) -> None:
    queries = ["maksukatosta", "hamaslääkäri", "ulosotossa", "pizza", "lasku on väärin"] * 40
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda query: small_index.find("fi", query), queries))
    assert together == [small_index.find("fi", query) for query in queries]
