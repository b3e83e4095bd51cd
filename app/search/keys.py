"""Words and their keys: what is cut from a text, and the stem under which a word is indexed and sought."""

import re
import threading
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

import snowballstemmer

from app.editions import BY_CODE

ALGORITHMS = {"fi": "finnish", "sv": "swedish"}
HYPHENS = str.maketrans({"\N{HYPHEN}": "-", "\N{NON-BREAKING HYPHEN}": "-", "\N{SOFT HYPHEN}": None})
LONGEST_PHRASE = 6
ENDING_AFTER_COLON = re.compile(r"(?<=[^\W\d_]):[a-zåäö]{1,5}\b")
TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")

_stemmers = threading.local()


def language(edition: str) -> str:
    """Return the language of an edition: fi or sv."""
    return BY_CODE[edition].html_lang


def tokens(text: str) -> list[str]:
    """Return the words of a text in lower case; a word keeps its inner hyphens, `Kela:n` is `kela`."""
    plain = unicodedata.normalize("NFC", text).translate(HYPHENS).lower()
    return TOKEN.findall(ENDING_AFTER_COLON.sub("", plain))


def joined(token: str) -> str:
    """Return the word without its hyphens: `maksu-katto` → `maksukatto`."""
    return token.replace("-", "")


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Return the word without marks above its letters: `lääkäri` → `laakari`."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@lru_cache(maxsize=20_000)
def key(word: str, language: str) -> str:
    """Return the folded Snowball stem of a lower-case word; a word with digits is its own key."""
    return fold(word if any(map(str.isdigit, word)) else _stemmer(language).stemWord(word))


def phrase(words: Sequence[str], language: str) -> str:
    """Return the key of words in a row, stop words too: `en voi maksaa` → `=en voi maks`."""
    return "=" + " ".join(key(joined(word), language) for word in words)


def _stemmer(language: str) -> "snowballstemmer.basestemmer.BaseStemmer":
    """Return this thread's stemmer: a stemmer keeps state while it works."""
    found = getattr(_stemmers, language, None)
    if found is None:
        found = snowballstemmer.stemmer(ALGORITHMS[language])
        setattr(_stemmers, language, found)
    return found
