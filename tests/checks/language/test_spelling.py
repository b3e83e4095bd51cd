"""Spelling and terms: what is wrong is told with its place and a suggestion, what is right is let be."""

from pathlib import Path

import pytest

from app.checks.language import dictionaries, plain, spelling, terms
from app.corpus.corpus import Corpus
from app.problems import Problem
from tests.checks.language.corpora import corpus_of
from tests.guide import TODAY

pytestmark = pytest.mark.dictionary


def spelled(tmp_path: Path, text: str, edition: str = "fi", **more: str) -> list[Problem]:
    corpus = corpus_of(tmp_path, {f"{edition}/hoito": text + "\n"}, **more)
    return [problem for problem in spelling.check(corpus, TODAY) if problem.path.endswith("hoito.md")]


def test_the_dictionaries_are_here() -> None:
    assert dictionaries.missing() == ()


@pytest.mark.parametrize(
    ("edition", "text", "word", "suggested"),
    [
        ("fi", "Soita hammaslaakarille heti.", "hammaslaakarille", "hammaslääkärille"),
        ("fi", "Maksa vasta, kun laksu tulee.", "laksu", "lasku"),
        ("selko", "Hae tukea Kelasta hetti.", "hetti", ""),
        ("sv", "Betala inte faktturan genast.", "faktturan", "fakturan"),
        ("sv", "Begär omprövnig av beslutet.", "omprövnig", "omprövning"),
    ],
)
def test_a_misspelled_word_is_told_with_its_place(
    tmp_path: Path, edition: str, text: str, word: str, suggested: str
) -> None:
    (problem,) = spelled(tmp_path, text, edition)
    assert (problem.code, problem.line, problem.column) == ("word-misspelled", 10, text.index(word) + 1)
    assert word in problem.message
    assert suggested in problem.message


@pytest.mark.parametrize("word", ["makukatto", "maksukato", "vapakortti", "toimentulotuki", "pyörätuli"])
def test_a_compound_that_only_the_rule_allows_is_told(tmp_path: Path, word: str) -> None:
    assert [problem.code for problem in spelled(tmp_path, f"Tämä on {word}.")] == ["word-unlisted"]


def test_the_message_of_a_compound_names_the_nearest_known_one(tmp_path: Path) -> None:
    (problem,) = spelled(tmp_path, "Hae kokoprotesi.", words__fi_txt="kokoproteesi\n")
    assert "kokoproteesi" in problem.message


@pytest.mark.parametrize(
    ("edition", "text"),
    [
        ("fi", "Alle 18-vuotias ei maksa, ja HUSista saa YTHS:n ohjeen."),
        ("fi", "Sosiaali- ja terveydenhuolto, ei poli-klinikka."),
        ("fi", "Sanaa [avgiftstaket]{lang=sv} ja koodia `abrakadabra` ei lueta suomeksi."),
        ("fi", "Lue [ohje](https://www.esimerkkki.fi/laksu) osoitteesta esimerkkki.fi/laksu."),
        ("fi", "Maksu on {{ rate.hospital_outpatient_clinic_visit }}."),
        ("sv", "FPA:s beslut gäller hälso- och sjukvård för en 18-åring."),
    ],
)
def test_what_is_right_is_let_be(tmp_path: Path, edition: str, text: str) -> None:
    assert spelled(tmp_path, text, edition, words__fi_txt="HUS\nYTHS\n", words__sv_txt="FPA\n") == []


def test_a_word_of_the_list_is_right_in_all_its_forms(tmp_path: Path) -> None:
    assert spelled(tmp_path, "Hinta on hammasrankaproteesissa.", words__fi_txt="hammasrankaproteesi  # hampaat\n") == []


@pytest.mark.parametrize(
    ("edition", "text", "said"),
    [
        ("fi", "Soita, mikäli lasku on väärä.", "jos"),
        ("fi", "Edellä mainitussa laskussa on virhe.", "tämä"),
        ("sv", "Kontakta regionen.", "välfärdsområde"),
        ("sv", "Patientavgiften är hög.", "klientavgift"),
        ("selko", "Maksu määräytyy näin.", "riippuu"),
    ],
)
def test_a_word_that_is_not_written_is_told_with_a_better_one(
    tmp_path: Path, edition: str, text: str, said: str
) -> None:
    (problem,) = forbidden(corpus_of(tmp_path, {f"{edition}/hoito": text + "\n"}, terms_yaml=_terms()))
    assert problem.code == "word-forbidden"
    assert said in problem.message


def test_words_like_those_forbidden_are_let_be(tmp_path: Path) -> None:
    pages = {"selko/hoito": "Kysy, onko se mahdollista.\n", "sv/hoito": "Regionförvaltningen och [region]{lang=fi}.\n"}
    assert forbidden(corpus_of(tmp_path, pages, terms_yaml=_terms())) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [("Soita, mikäli lasku on väärä.", 1), ("Ota yhteyttä tahoihin.", 0), ("Hoito on tahdosta riippumaton.", 0)],
)
def test_without_dictionaries_only_the_word_itself_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, found: int
) -> None:
    monkeypatch.setattr(dictionaries, "missing", lambda: ("libvoikko ja voikko-fi",))
    terms._is_finnish_form.cache_clear()
    corpus = corpus_of(tmp_path, {"fi/hoito": text + "\n"}, terms_yaml=_terms())
    assert len(forbidden(corpus)) == found
    (advice,) = spelling.check(corpus, TODAY)
    assert (advice.code, advice.severity) == ("dictionary-missing", "should")
    assert "make debian" in advice.message
    assert list(plain.check(corpus, TODAY)) == []
    terms._is_finnish_form.cache_clear()


def forbidden(corpus: Corpus) -> list[Problem]:
    return list(terms.check(corpus, TODAY))


def _terms() -> str:
    from app.config import ROOT

    return (ROOT / "content" / "terms.yaml").read_text(encoding="utf-8")
