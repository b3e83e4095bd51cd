"""Soft hyphens at the borders of long compound words, so that narrow screens can break them."""

import re

from app.search.words import structure

LONG_WORD = re.compile(r"[A-Za-zÅÄÖåäöé]{12,}")
SOFT = "\N{SOFT HYPHEN}"
NEAREST_EDGE = 3


def hyphenated(text: str, edition_code: str) -> str:
    """Return the text with soft hyphens inside words of 12 letters and more."""
    return LONG_WORD.sub(lambda match: _hyphenated(match[0], edition_code), text)


def _hyphenated(word: str, edition_code: str) -> str:
    borders = [b for b in structure(word.lower(), edition_code) if NEAREST_EDGE <= b <= len(word) - NEAREST_EDGE]
    for border in reversed(borders):
        word = word[:border] + SOFT + word[border:]
    return word
