"""What readers type, and the page that they mean."""

from collections.abc import Sequence

import pytest

from app.search.find import Index


def pages(index: Index, edition: str, query: str) -> Sequence[str]:
    return [hit.page for hit in index.find(edition, query).results]


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("maksukatosta", "katto"),
        ("ulosotossa", "ulosotto"),
        ("laskussa", "vaarin"),
        ("terveysasemilla", "terveyskeskus"),
        ("hammaslääkärien", "hammas"),
        ("oikaisuvaatimuksella", "oikaisu"),
        ("tuen", "tuki"),
        ("alennuksen", "alennus"),
        ("sairaaloissa", "sairaala"),
    ],
)
def test_inflected_words_find_the_page(small_index: Index, query: str, page: str) -> None:
    assert page in pages(small_index, "fi", query)[:3]


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("katto", "katto"),
        ("poliklinikkakäyntimaksu", "poliklinikka"),
        ("hammaslääkärimaksu", "hammas"),
        ("toimeentulo", "tuki"),
    ],
)
def test_compounds_are_found_by_their_parts_and_parts_by_new_compounds(
    small_index: Index, query: str, page: str
) -> None:
    assert pages(small_index, "fi", query)[0] == page


@pytest.mark.parametrize(
    ("query", "page", "meant"),
    [
        ("makukatto", "katto", "maksukatto"),
        ("vapakortti", "ylittyy", "vapaakortti"),
        ("polikliniikkamaksu", "poliklinikka", "poliklinikkamaksu"),
        ("toimentulotuki", "tuki", "toimeentulotuki"),
        ("hamaslääkärin käynti", "hammas", "hammaslääkärin käynti"),
    ],
)
def test_a_slip_is_mended_and_the_reader_is_told(small_index: Index, query: str, page: str, meant: str) -> None:
    assert pages(small_index, "fi", query)[0] == page
    assert small_index.find("fi", query).suggestion == meant


@pytest.mark.parametrize(
    "query", ["hammaslaakari", "HAMMASLÄÄKÄRI", "hammas\u00adlääkäri", "hammas lääkäri", "hammas-lääkäri"]
)
def test_dots_case_and_breaks_in_a_word_do_not_matter(small_index: Index, query: str) -> None:
    found = small_index.find("fi", query)
    assert (found.results[0].page, found.suggestion) == ("hammas", None)


@pytest.mark.parametrize(
    ("query", "page"),
    [("omavastuukatto", "katto"), ("rahat loppu", "tuki"), ("valitus", "oikaisu"), ("omalääkäri", "terveyskeskus")],
)
def test_keywords_are_synonyms(small_index: Index, query: str, page: str) -> None:
    assert pages(small_index, "fi", query)[0] == page


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("mitä maksaa käynti hammaslääkärissä", "hammas"),
        ("mistä saan vapaakortin kun katto on täynnä", "ylittyy"),
        ("mitä teen jos lasku on väärin?", "vaarin"),
    ],
)
def test_whole_questions_are_understood(small_index: Index, query: str, page: str) -> None:
    assert pages(small_index, "fi", query)[0] == page


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("avgiftstaket", "katto"),
        ("tandlakare", "hammas"),
        ("poliklinikbesök", "poliklinikka"),
        ("fakturor", "vaarin"),
        ("poliklinkavgift", "poliklinikka"),
    ],
)
def test_swedish_is_found_in_swedish(small_index: Index, query: str, page: str) -> None:
    assert pages(small_index, "sv", query)[0] == page


@pytest.mark.parametrize(
    ("query", "page"),
    [("maksukatto", "katto"), ("maksukatosta", "katto"), ("maksu-katto", "katto"), ("hammaslääkärissä", "hammas")],
)
def test_words_that_selko_splits_are_found_joined(small_index: Index, query: str, page: str) -> None:
    assert pages(small_index, "selko", query)[0] == page


@pytest.mark.parametrize(
    "query",
    [
        "koira",
        "passikuva",
        "asdfgh",
        "lentokone",
        "jääkiekko tulokset",
        "pizza",
        "jalkapallo",
        "sää huomenna",
        "mitä on",
    ],
)
def test_nonsense_finds_nothing(small_index: Index, query: str) -> None:
    assert pages(small_index, "fi", query) == []


def test_an_unfinished_word_finds_what_it_may_become(small_index: Index) -> None:
    assert pages(small_index, "fi", "oikaisuv")[0] == "oikaisu"


def test_a_word_that_only_resembles_is_suggested_and_finds_nothing(small_index: Index) -> None:
    found = small_index.find("fi", "toimeentulohakija")
    assert found.results or found.suggestion


def test_outcomes_stand_apart_from_pages(small_index: Index) -> None:
    found = small_index.find("fi", "ulosotto")
    assert [hit.page for hit in found.outcomes] == ["apu/ulosotto"]
    assert "apu/ulosotto" not in [hit.page for hit in found.results]


def test_an_edition_finds_only_its_own_pages(small_index: Index) -> None:
    assert pages(small_index, "sv", "ulosotto") == []
