"""From the words of a query to weighted keys: direct, parts of a compound, corrected, contained."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from app.search.analyse import fold, key

DIRECT, CORRECTED, SPLIT, INSIDE = 8, 6, 4, 3
SHORTEST_FUZZY = 5
SHORTEST_PART = 4
SHORTEST_INSIDE = 5
LONG_WORD = 8
MOST_INSIDE = 12


@dataclass(frozen=True)
class Vocabulary:
    """The words of an edition: key and shown form by folded word, lemma keys by form key, and the keys of its pages."""

    keys: Mapping[str, str]
    shown: Mapping[str, str]
    forms: Mapping[str, tuple[str, ...]]
    terms: frozenset[str]

    @classmethod
    def read(cls, db: sqlite3.Connection, edition: str) -> "Vocabulary":
        """Read the vocabulary of an edition from an open index."""
        rows = db.execute(
            "select word, key, shown from vocabulary where edition = ? order by word", (edition,)
        ).fetchall()
        forms: dict[str, tuple[str, ...]] = {}
        for form, lemma in db.execute("select key, lemma from forms where edition = ? order by key, lemma", (edition,)):
            forms[form] = (*forms.get(form, ()), lemma)
        terms = frozenset(row[0] for row in db.execute("select distinct key from terms where edition = ?", (edition,)))
        return cls({row[0]: row[1] for row in rows}, {row[0]: row[2] for row in rows}, forms, terms)


@dataclass
class Question:
    """The weighted keys of a query, and the words that were corrected."""

    weights: dict[str, int] = field(default_factory=dict)
    corrected: dict[str, str] = field(default_factory=dict)

    def add(self, keys: list[str], weight: int) -> None:
        """Give the keys a weight; a key keeps its largest."""
        for found in keys:
            self.weights[found] = max(weight, self.weights.get(found, 0))

    def suggestion(self, words: list[str]) -> str:
        """Return the query with its corrected words."""
        return " ".join(self.corrected.get(word, word) for word in words)


def asked(words: list[str], vocabulary: Vocabulary, edition: str) -> Question:
    """Return the question that the words ask.

    A word gives its own key and the keys of its lemmas, weight 8, and the known parts of which it is made, weight 4.
    A word that is not known so is corrected to the nearest known words (weight 6), else found inside known ones (3).
    """
    question = Question()
    for word in words:
        whole = _direct(word, vocabulary, edition)
        parts = _split(fold(word), vocabulary)
        question.add(parts, SPLIT)
        question.add(whole, DIRECT)
        if not whole and not parts:
            _nearest(word, vocabulary, question)
    return question


def _direct(word: str, vocabulary: Vocabulary, edition: str) -> list[str]:
    own = key(word, edition)
    known = [own, *vocabulary.forms.get(own, ())]
    folded = fold(word)
    if folded in vocabulary.keys:
        known.append(vocabulary.keys[folded])
    return [found for found in dict.fromkeys(known) if found in vocabulary.terms]


def _split(folded: str, vocabulary: Vocabulary) -> list[str]:
    """Return the keys of the two known words, or the known head, of which a long word is made."""
    for border in range(len(folded) - SHORTEST_PART, SHORTEST_PART - 1, -1):
        head, tail = folded[:border], folded[border:]
        if head in vocabulary.keys and tail in vocabulary.keys:
            return [vocabulary.keys[part] for part in (head, tail) if vocabulary.keys[part] in vocabulary.terms]
    return []


def _nearest(word: str, vocabulary: Vocabulary, question: Question) -> None:
    folded = fold(word)
    if len(folded) >= SHORTEST_FUZZY:
        allowed = 1 if len(folded) < LONG_WORD else 2
        near = extract(folded, vocabulary.keys.keys(), scorer=OSA.distance, score_cutoff=allowed, limit=3)
        near = [item for item in near if item[0][0] == folded[0] and item[1] == near[0][1]]
        if near:
            question.add([vocabulary.keys[item[0]] for item in near], CORRECTED)
            question.corrected[word] = vocabulary.shown[near[0][0]]
            return
    if len(folded) >= SHORTEST_INSIDE:
        inside = [found for known, found in vocabulary.keys.items() if folded in known][:MOST_INSIDE]
        question.add([found for found in inside if found in vocabulary.terms], INSIDE)
