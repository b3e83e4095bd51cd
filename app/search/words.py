"""The committed table of analysed words: lemmas, parts of compounds, borders between the parts, inflected forms."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

FOLDER = Path(__file__).resolve().parent / "data"
LANGUAGES = {"fi": "fi", "selko": "fi", "sv": "sv"}


@dataclass(frozen=True)
class Word:
    """What is known of a word: its lemmas, the lemmas of its parts, and the letters before which a part begins."""

    lemmas: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    borders: tuple[int, ...] = ()


UNKNOWN = Word()


@lru_cache(maxsize=2)
def table(language: str) -> Mapping[str, Word]:
    """Return the table of a language (fi or sv)."""
    lines = (FOLDER / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    return MappingProxyType(dict(_entry(line) for line in lines if not line.startswith("#")))


def _entry(line: str) -> tuple[str, Word]:
    word, lemmas, parts, borders = line.split("\t")
    return word, Word(_list(lemmas), _list(parts), tuple(int(border) for border in _list(borders)))


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split(",")) if text else ()


@lru_cache(maxsize=2)
def forms(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return lemmas by inflected form, for words that people search with though no page has them in that form."""
    path = FOLDER / f"forms-{language}.tsv"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return MappingProxyType({form: _list(lemmas) for form, lemmas in pairs})


@lru_cache(maxsize=2)
def stop_words(language: str) -> frozenset[str]:
    """Return the words that carry no meaning of their own in a question."""
    return frozenset((FOLDER / f"stop-{language}.txt").read_text(encoding="utf-8").split())


def known(word: str, edition: str) -> Word:
    """Return what the table knows of a word in lower case, or UNKNOWN."""
    return table(LANGUAGES[edition]).get(word, UNKNOWN)


def structure(word: str, edition: str) -> tuple[int, ...]:
    """Return the places in a word in lower case at which a new part of the compound begins."""
    return known(word, edition).borders


def missing(words: Iterable[str], edition: str) -> list[str]:
    """Return the words that the table lacks, sorted."""
    here = table(LANGUAGES[edition])
    return sorted({word for word in words if word not in here})
