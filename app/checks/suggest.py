"""Guesses what an editor meant by a word that is not known."""

from collections.abc import Iterable
from difflib import get_close_matches


def meant(word: str, known: Iterable[str]) -> str:
    """Return ` Tarkoititko x?` for the nearest known word, or an empty text."""
    near = get_close_matches(word, list(known), n=1, cutoff=0.5)
    return f" Tarkoititko «{near[0]}»?" if near else ""
