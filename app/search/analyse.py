"""From text to keys: words, their lemmas and parts, stemmed and without the dots of å, ä and ö."""

import re
import threading
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

import snowballstemmer

from app.search.words import LANGUAGES, known, stop_words

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
FOLDED = str.maketrans("åäöéüáàç", "aaoeuaac")
WHOLE, PART = 2, 1
STEMMERS = {"fi": "finnish", "sv": "swedish"}
_local = threading.local()


def tokens(text: str) -> Iterator[str]:
    """Yield the words of a text in lower case; soft hyphens are gone, hyphens inside words stay."""
    plain = unicodedata.normalize("NFC", text).replace("\N{SOFT HYPHEN}", "").lower()
    yield from (match[0] for match in WORD.finditer(plain))


def fold(word: str) -> str:
    """Return the word without hyphens and without dots and rings: å, ä → a, ö → o."""
    return re.sub(r"[-'’]", "", word).translate(FOLDED)


@lru_cache(maxsize=50_000)
def key(word: str, edition: str) -> str:
    """Return the key of a word: its Snowball 2.2.0 stem, folded."""
    return fold(_stemmer(LANGUAGES[edition]).stemWord(word.replace("-", "")))


def _stemmer(language: str) -> "snowballstemmer.finnish_stemmer.FinnishStemmer":
    if not hasattr(_local, language):
        setattr(_local, language, snowballstemmer.stemmer(STEMMERS[language]))
    return getattr(_local, language)


@lru_cache(maxsize=50_000)
def keys(word: str, edition: str) -> Mapping[str, int]:
    """Return the keys under which a word of a page is found, with weight 2 for the whole and 1 for a part."""
    found = {key(part, edition): PART for part in _parts(word, edition) if len(part) > 2}
    for whole in (word, *known(word, edition).lemmas, *known(word.replace("-", ""), edition).lemmas):
        found[key(whole, edition)] = WHOLE
    return found


def _parts(word: str, edition: str) -> Iterator[str]:
    yield from known(word, edition).parts
    if "-" in word:
        joined = word.replace("-", "")
        yield from known(joined, edition).parts
        for piece in word.split("-"):
            yield piece
            yield from known(piece, edition).lemmas


def is_stop(word: str, edition: str) -> bool:
    """Say whether a word carries no meaning of its own in a question."""
    return word in stop_words(LANGUAGES[edition])
