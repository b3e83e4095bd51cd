"""LIX, with a scale of its own for Finnish: its words are longer, so the Swedish scale would call all of it hard."""

from collections.abc import Iterable

from app.checks.language.tokens import sentences
from app.corpus.passages import Passage

LONG = 6
GATES = {"fi": 65, "selko": 50, "sv": 40}


def lix(passages: Iterable[Passage]) -> float:
    """Return words a sentence plus the share of words over six letters in per cent; 0 for no text.

    Björnsson 1983: ordinary newspapers have 47 in Swedish and 72 in Finnish.
    """
    found = [sentence.words for passage in passages for sentence in sentences(passage) if sentence.words]
    words = [word.text for row in found for word in row]
    if not words:
        return 0.0
    return len(words) / len(found) + 100 * sum(len(word) > LONG for word in words) / len(words)
