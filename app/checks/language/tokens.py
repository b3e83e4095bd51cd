"""Cuts passages into sentences and words, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from app.corpus.passages import Passage

END = r"(?<![.,:;!?»”)])"
ADDRESS = re.compile(rf"\S+@\S+{END}|https?://\S+{END}|\b[\w.-]+\.(?:fi|se|com|org|eu|ax)\b(?:\S*{END})?")
WORD = re.compile(r"[^\W_]+(?:[-:’'\N{NON-BREAKING HYPHEN}][^\W_]+)*-?")
WORD_OR_FIGURE = re.compile(rf"{WORD.pattern}|…")
SENTENCE_END = re.compile(r"(?<=[.!?])[»”\")]*\s+(?=[«”\"'(]*[A-ZÅÄÖ…\d])|(?<=:)\s+")
AFTER_NUMBER = re.compile(r"\d\.$")


class Word(NamedTuple):
    """A word and its offset in the passage."""

    text: str
    offset: int


@dataclass(frozen=True)
class Sentence:
    """A sentence of a passage: its text and its offset there."""

    text: str
    offset: int

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Return the words of the sentence; a figure counts as one."""
        return tuple(Word(match[0], self.offset + match.start()) for match in WORD_OR_FIGURE.finditer(self.text))


@cache
def words(passage: Passage) -> tuple[Word, ...]:
    """Return the words of a passage, without addresses of the web; `18-vuotias` and `FPA:s` are one word each."""
    return tuple(Word(match[0], match.start()) for match in WORD.finditer(_without_addresses(passage.text)))


@cache
def sentences(passage: Passage) -> tuple[Sentence, ...]:
    """Return the sentences of a passage; a colon ends one, the dot of a date before a number does not."""
    return tuple(_sentences(_without_addresses(passage.text)))


def _without_addresses(text: str) -> str:
    return ADDRESS.sub(lambda match: " " * len(match[0]), text) if "." in text or "@" in text else text


def _sentences(text: str) -> Iterator[Sentence]:
    start = 0
    for match in SENTENCE_END.finditer(text):
        before = text[start : match.start()]
        if AFTER_NUMBER.search(before) and text[match.end() : match.end() + 1].isdigit():
            continue
        yield Sentence(before, start)
        start = match.end()
    if text[start:].strip():
        yield Sentence(text[start:], start)
