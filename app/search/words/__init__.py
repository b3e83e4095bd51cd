"""The committed tables of analysed words: lemmas, parts of compounds, borders of parts, inflected forms, stop words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.search.keys import language

FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Word:
    """What is known of a word; `borders` are the indexes of the letters that begin a part, the first left out."""

    lemmas: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    borders: tuple[int, ...] = ()

    def row(self) -> str:
        """Return the word's row of the table, without the word itself."""
        return f"{','.join(self.lemmas)}\t{'|'.join(self.parts)}\t{','.join(map(str, self.borders))}"


UNKNOWN = Word()


def known(word: str, language: str) -> Word:
    """Return what the table knows of a lower-case word, or UNKNOWN."""
    row = _rows(language).get(word)
    return _word(row) if row else UNKNOWN


def structure(word: str, edition: str) -> tuple[int, ...]:
    """Return the indexes of a lower-case word at which a part of the compound begins: maksukatto → (5,)."""
    return known(word, language(edition)).borders


def missing(words: Iterable[str], edition: str) -> list[str]:
    """Return the lower-case words that the table lacks, sorted; what has digits needs no row."""
    rows = _rows(language(edition))
    return sorted({word for word in words if word not in rows and not any(map(str.isdigit, word))})


def lemmas(language: str) -> frozenset[str]:
    """Return every lemma and part that the table names."""
    rows = map(_word, _rows(language).values())
    return frozenset(lemma for word in rows for lemma in (*word.lemmas, *word.parts))


def forms(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return the keys of the inflected forms of each lemma, those that differ from the lemma's own key."""
    rows = (line.split("\t") for line in _lines(f"forms-{language}.tsv"))
    return {lemma: tuple(keys.split()) for lemma, keys in rows}


@lru_cache(maxsize=2)
def stop_words(language: str) -> frozenset[str]:
    """Return the words of a question that say nothing of its subject."""
    return frozenset(_lines(f"stop-{language}.tsv"))


@lru_cache(maxsize=2)
def inflections(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return the words of the texts that are forms of each lemma: maksukatto → maksukatto, maksukaton, maksukattoon."""
    found: dict[str, list[str]] = {}
    for word, row in _rows(language).items():
        for lemma in _word(row).lemmas:
            found.setdefault(lemma, []).append(word)
    return {lemma: tuple(words) for lemma, words in found.items()}


def write(name: str, rows: Mapping[str, str]) -> None:
    """Replace a table by the rows in alphabetical order."""
    text = "".join(f"{word}\t{row}\n" for word, row in sorted(rows.items()))
    (FOLDER / name).write_text(text, encoding="utf-8")
    _rows.cache_clear()
    inflections.cache_clear()


@lru_cache(maxsize=2)
def _rows(language: str) -> Mapping[str, str]:
    pairs = (line.partition("\t") for line in _lines(f"{language}.tsv"))
    return {word: row for word, _, row in pairs}


def _word(row: str) -> Word:
    lemmas, parts, borders = row.split("\t")
    return Word(_list(lemmas, ","), _list(parts, "|"), tuple(map(int, _list(borders, ","))))


def _list(text: str, mark: str) -> tuple[str, ...]:
    return tuple(text.split(mark)) if text else ()


def _lines(name: str) -> list[str]:
    path = FOLDER / name
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []
