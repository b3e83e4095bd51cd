"""Rules of plain Finnish: each takes a sentence and yields what in it is hard to read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.checks.language.tokens import Sentence, Word


@dataclass(frozen=True)
class Finding:
    """A hard place in a sentence: the complaint, the word where it begins, and what to do."""

    code: str
    word: Word
    message: str


Rule = Callable[[Sentence], Iterator[Finding]]
