"""The rules of plain language find what readers see, and let easy sentences be."""

from pathlib import Path

import pytest

from app.checks.language import plain
from app.checks.language.readability import lix
from app.checks.language.tokens import sentences
from app.corpus.passages import Passage
from app.editions import FI, SELKO, SV
from tests.checks.language.corpora import corpus_of
from tests.checks.language.measure import Sample, measured, samples
from tests.guide import TODAY

pytestmark = pytest.mark.dictionary


@pytest.mark.parametrize("sample", samples("written"), ids=lambda sample: sample.text[:40])
def test_a_sentence_has_the_faults_that_a_reader_sees(sample: Sample) -> None:
    assert sample.found == sample.faults


@pytest.mark.parametrize(
    "text",
    [
        "Annat sen Suomi.fi-palvelussa. Valtuutus sopii.",
        "Osoite on kela.fi. Kysy siellä.",
        "Katso https://kela.fi/a! Kysy.",
    ],
)
def test_a_sentence_ends_after_an_address(text: str) -> None:
    found = sentences(Passage("content/selko/a.md", SELKO, "paragraph", text, ((0, 1, 1),)))
    assert len(found) == 2


def test_easy_sentences_kept_apart_are_let_be() -> None:
    complained = [sample.text for sample in samples("kept_apart") if not sample.faults and sample.found]
    assert complained == []


def test_what_is_an_error_was_never_wrongly_found_and_seldom_missed() -> None:
    kept = measured("kept_apart")
    assert {code: kept[code][1] for code in plain.MUSTS} == dict.fromkeys(plain.MUSTS, 0)
    right, missed = (sum(found[place] for found in kept.values()) for place in (0, 2))
    assert right / (right + missed) >= 0.85


def test_errors_are_of_plain_finnish_only(tmp_path: Path) -> None:
    text = "Saadaksesi rahat takaisin täytä lomake.\n"
    corpus = corpus_of(tmp_path, {"fi/hoito": text, "selko/hoito": text})
    assert {(p.path.split("/")[1], p.code, p.severity) for p in plain.check(corpus, TODAY)} == {
        ("selko", "clause-purpose", "must")
    }


def test_a_long_term_of_the_glossary_is_let_be(tmp_path: Path) -> None:
    pages = {"selko/hoito": "Toimeentulotukihakemus on paperi.\n"}
    assert [p.code for p in plain.check(corpus_of(tmp_path / "a", pages), TODAY)] == ["word-long"]
    corpus = corpus_of(tmp_path / "b", pages, words__selko_txt="toimeentulotukihakemus\n")
    assert list(plain.check(corpus, TODAY)) == []


def test_dates_and_figures_do_not_break_sentences() -> None:
    text = "Laki muuttui 1.1.2026 ja 31.12. asti. Kela: Soita. Maksu on … päivältä. Sitten"
    found = [sentence.text for sentence in sentences(Passage("a", SELKO, "paragraph", text, ((0, 1, 1),)))]
    assert found == ["Laki muuttui 1.1.2026 ja 31.12. asti.", "Kela:", "Soita.", "Maksu on … päivältä.", "Sitten"]


@pytest.mark.parametrize(
    ("edition", "text", "score"),
    [
        (SV, "Du betalar inte. Du får ett kort.", 3.5),
        (FI, "Hyvinvointialue päättää asiakasmaksusta.", 103),
        (FI, "", 0),
    ],
)
def test_readability_adds_words_a_sentence_and_long_words(edition: type(FI), text: str, score: float) -> None:
    assert lix([Passage("a", edition, "paragraph", text, ((0, 1, 1),))]) == pytest.approx(score, abs=15)
