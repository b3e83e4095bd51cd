"""Helps an editor: what a word that is not known was meant to be, and the first few of many."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

MOST_SHOWN = 8


def meant(word: str, known: Iterable[str]) -> str:
    """Return ` Tarkoititko x?` for the nearest known word, or an empty text."""
    near = get_close_matches(word, [name for name in known if name != word], n=1, cutoff=0.5)
    return f" Tarkoititko «{near[0]}»?" if near else ""


def few(names: Sequence[str], between: str = ", ") -> str:
    """Return the names as a list, of which only the first are shown where they are many."""
    return between.join(names[:MOST_SHOWN]) + (" …" if len(names) > MOST_SHOWN else "")
