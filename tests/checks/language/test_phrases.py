"""A phrase to copy is judged by its own language: Swedish as Swedish, plain Finnish by the rules of plain Finnish."""

from pathlib import Path

import pytest

from app.checks.language import block_language, parity, plain, spelling
from tests.checks.language.corpora import corpus_of
from tests.guide import TODAY

SWEDISH = "::: malli sv\nDu kan be att avgiften sänks. Det är du som ber om det.\n:::\n"
LONG = " ".join(["Soita meille"] * 8) + "."


def test_swedish_on_a_finnish_page_is_no_foreign_text(tmp_path: Path) -> None:
    assert list(block_language.check(corpus_of(tmp_path, {"fi/hoito": SWEDISH}), TODAY)) == []


def test_finnish_in_a_swedish_phrase_is(tmp_path: Path) -> None:
    text = "::: malli sv\nKun maksu on sinun, se täytyy maksaa, mutta voit kysyä siitä.\n:::\n"
    found = list(block_language.check(corpus_of(tmp_path, {"fi/hoito": text}), TODAY))
    assert [(problem.code, problem.line) for problem in found] == [("block-language", 11)]


@pytest.mark.dictionary
def test_swedish_is_spelled_as_swedish(tmp_path: Path) -> None:
    text = SWEDISH.replace("avgiften", "avgifften")
    found = list(spelling.check(corpus_of(tmp_path, {"fi/hoito": text}), TODAY))
    assert [problem.message.split("»")[0] for problem in found] == ["Sanaa «avgifften"]
    assert "words/sv.txt" in found[0].message


@pytest.mark.parametrize(("language", "severities"), [("selko", ["must"]), ("fi", [])])
def test_a_long_sentence_of_a_plain_phrase_is_an_error(tmp_path: Path, language: str, severities: list[str]) -> None:
    pages = {"fi/hoito": f"::: malli {language}\n{LONG}\n:::\n"}
    found = [p for p in plain.check(corpus_of(tmp_path, pages), TODAY) if p.code == "sentence-long"]
    assert [problem.severity for problem in found] == severities


def test_phrases_in_other_languages_do_not_count_as_facts_of_the_page(tmp_path: Path) -> None:
    phrases = "::: malli fi\nMaksa 30 päivässä.\n:::\n\n::: malli sv\nBetala inom 30 dagar.\n:::\n"
    pages = {"fi/hoito": f"Hoito maksaa.\n\n{phrases}", "sv/hoito": f"Vården kostar.\n\n{phrases}"}
    assert list(parity.check(corpus_of(tmp_path / "a", pages), TODAY)) == []
    pages["sv/hoito"] = pages["sv/hoito"].replace("30 dagar", "14 dagar")
    codes = {problem.code for problem in parity.check(corpus_of(tmp_path / "b", pages), TODAY)}
    assert codes == {"parity-numbers"}
