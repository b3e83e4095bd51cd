"""How much a word says of a page: BM25F over the fields, made once into whole numbers."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from app.search.analyse import WHOLE, fields, keys
from app.search.document import Document
from app.search.keys import LONGEST_PHRASE, joined, language, phrase, tokens
from app.search.words import stop_words

FIELD_WEIGHTS = {"title": 8, "keywords": 6, "address": 5, "headings": 3, "text": 1}
SATURATION = 8.0
LENGTH_SHARE = 0.5
HIGHEST = 255
PHRASE = 100

Counts = Mapping[str, Counter[str]]
Term = tuple[str, int]


def impacts(documents: Sequence[tuple[int, Document]]) -> dict[Term, int]:
    """Return 1-255 for every key of every numbered document of one edition: rarity × saturated, weighted frequency.

    The words of a document with a `share` below 1 weigh that much less.
    A part of a compound counts half of a whole word, a word in a field longer than usual less than in a short one.
    255 is what an endlessly repeated word of a single document would have. A title or a keyword as a whole has 100.
    """
    counts = {number: _counts(document) for number, document in documents}
    usual = {name: _usual_length(name, list(counts.values())) for name in FIELD_WEIGHTS}
    weighted = {
        (key, number): much * document.share
        for number, document in documents
        for key, much in _weighted(counts[number], usual, language(document.edition)).items()
    }
    spread = Counter(key for key, _ in weighted)
    rarity = {key: _rarity(found, len(documents)) / _rarity(1, len(documents)) for key, found in spread.items()}
    return {
        term: max(1, round(HIGHEST * rarity[term[0]] * much / (much + SATURATION))) for term, much in weighted.items()
    } | {(found, number): PHRASE for number, document in documents for found in _phrases(document)}


def _phrases(document: Document) -> Iterator[str]:
    """Yield the keys of the title and of each keyword as a whole."""
    for text in (document.title, *document.keywords):
        words = tokens(text)
        if len(words) <= LONGEST_PHRASE:
            yield phrase(words, language(document.edition))


def _counts(document: Document) -> Counts:
    """Return how often each word that is no stop word stands in each field."""
    stop = stop_words(language(document.edition))
    return {
        name: Counter(word for word in words if joined(word) not in stop) for name, words in fields(document).items()
    }


def _weighted(counts: Counts, usual: Mapping[str, float], language: str) -> Mapping[str, float]:
    """Return the frequency of each key over all fields of a document, weighted by field and length."""
    found: dict[str, float] = defaultdict(float)
    for name, words in counts.items():
        weight = FIELD_WEIGHTS[name] / (1 - LENGTH_SHARE + LENGTH_SHARE * words.total() / usual[name])
        for word, times in words.items():
            for key, share in keys(word, language).items():
                found[key] += weight * times * share / WHOLE
    return found


def _usual_length(name: str, counts: Sequence[Counts]) -> float:
    return max(1.0, sum(found[name].total() for found in counts) / max(1, len(counts)))


def _rarity(spread: int, documents: int) -> float:
    """Return the inverse document frequency."""
    return math.log(1 + (documents - spread + 0.5) / (spread + 0.5))
