"""What an index knows of an edition's words, and how a word it does not know is split, mended or completed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from app.search.keys import fold, key

LONG_WORD = 8
SHORTEST_MENDED = 5
SHORTEST_PART = 3
SHORTEST_KNOWN_PART = 6
SHORTEST_BEGINNING = 4
SHORTEST_INSIDE = 6
MOST_PARTS = 4
LONGEST_COMPOUND = 40
MOST_MENDED = 3
MOST_COMPLETED = 12
LEAST_SHARE = 0.5

Keys = tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """A word of the edition; `names` says that it stands in the title or among the keywords of a page."""

    key: str
    shown: str
    uses: int
    names: bool


@dataclass(frozen=True)
class Vocabulary:
    """The words of an edition; `words` by their folded form, in alphabetical order."""

    language: str
    words: Mapping[str, Entry]
    keys: frozenset[str]
    forms: Mapping[str, Keys]
    stop: frozenset[str]

    def whole(self, word: str) -> Keys:
        """Return the known keys of a word as a whole: its own, its lemmas', and those of the word with its dots."""
        own = key(word, self.language)
        entry = self.words.get(fold(word))
        found = (own, *self.forms.get(own, ()), *((entry.key,) if entry else ()))
        return self._known(found) or self._known(self._inflected_compounds(word))

    def _inflected_compounds(self, word: str) -> Iterator[str]:
        """Yield the keys of a compound by the lemma of its last part: sairaanhoidosta is of sairaanhoito."""
        for border in range(SHORTEST_PART, min(len(word), LONGEST_COMPOUND) - SHORTEST_PART + 1):
            for lemma in self.forms.get(key(word[border:], self.language), ()):
                yield fold(word[:border]) + lemma

    def _known(self, keys: Sequence[str] | Iterator[str]) -> Keys:
        return tuple(dict.fromkeys(found for found in keys if found in self.keys))

    def split(self, word: str) -> tuple[Keys, ...]:
        """Return the keys of each of the fewest known words that a word is made of, or nothing."""
        if len(word) > LONGEST_COMPOUND:
            return ()
        return next(filter(None, (self._split(word, number) for number in range(2, MOST_PARTS + 1))), ())

    def _split(self, word: str, number: int) -> tuple[Keys, ...]:
        """Return the split into exactly `number` known words that has the longest head."""
        if number == 1:
            keys = self.whole(word)
            return (keys,) if keys else ()
        for border in range(len(word) - SHORTEST_PART, SHORTEST_PART - 1, -1):
            head = self._head(word[:border])
            tail = self._split(word[border:], number - 1) if head else ()
            if tail:
                return (head, *tail)
        return ()

    def _head(self, word: str) -> Keys:
        entry = self.words.get(fold(word))
        return self._known((entry.key,)) if entry else ()

    def half(self, word: str) -> tuple[Keys, ...]:
        """Return the keys of the longest known beginning of a word, and of its end where that can be mended."""
        if len(word) > LONGEST_COMPOUND:
            return ()
        for border in range(len(word) - SHORTEST_PART, SHORTEST_KNOWN_PART - 1, -1):
            head = self._head(word[:border])
            if head:
                return (head, *self._mended(word[border:]))
        for border in range(SHORTEST_KNOWN_PART, len(word) - SHORTEST_KNOWN_PART + 1):
            tail = self.whole(word[border:])
            mended = self._mended(word[:border]) if tail else ()
            if mended:
                return (*mended, tail)
        return ()

    def _mended(self, word: str) -> tuple[Keys, ...]:
        keys = (
            tuple(dict.fromkeys(entry.key for entry in self.nearest(word))) if len(word) >= SHORTEST_KNOWN_PART else ()
        )
        return (keys,) if keys else ()

    def nearest(self, word: str) -> Sequence[Entry]:
        """Return the commonest known words one slip from a word, or two from one of eight letters and more."""
        folded = fold(word)
        if len(folded) < SHORTEST_MENDED or not folded.isalpha():
            return ()
        slips = 1 if len(folded) < LONG_WORD else 2
        near = extract(folded, self.words.keys(), scorer=OSA.distance, score_cutoff=slips, limit=None)
        kept = [(slip, -self.words[found].uses, found) for found, slip, _ in near if self._may_mend(folded, found)]
        return [self.words[found] for slip, _, found in sorted(kept)[:MOST_MENDED] if slip == min(kept)[0]]

    def _may_mend(self, word: str, found: str) -> bool:
        """Say whether a slip is likely: a short word has its first letter right and names a page."""
        entry = self.words[found]
        return entry.key in self.keys and (len(word) >= LONG_WORD or (word[0] == found[0] and entry.names))

    def is_stop(self, word: str) -> bool:
        """Say whether a word, or all that it may be a form of, says nothing of a subject."""
        if word in self.stop:
            return True
        whole = self.whole(word)
        return bool(whole) and all(found in self.stop_keys for found in whole)

    @cached_property
    def names(self) -> frozenset[str]:
        """Return the keys of the words that name pages."""
        return frozenset(entry.key for entry in self.words.values() if entry.names)

    @cached_property
    def stop_keys(self) -> frozenset[str]:
        """Return the keys of the stop words."""
        return frozenset(key(word, self.language) for word in self.stop)

    def completed(self, word: str) -> Keys:
        """Return the keys of the commonest words that begin with a word, or hold one of six letters and more."""
        folded = fold(word)
        if len(folded) < SHORTEST_BEGINNING:
            return ()
        found = [
            (not known.startswith(folded), -entry.uses, known)
            for known, entry in self.words.items()
            if folded in known and (len(folded) >= SHORTEST_INSIDE or known.startswith(folded))
        ]
        return self._known([self.words[known].key for _, _, known in sorted(found)[:MOST_COMPLETED]])

    def resembling(self, word: str) -> str | None:
        """Return the known word with the same first letter that shares most threes of letters: half or more."""
        own = _threes(folded := fold(word))
        shares = ((_dice(own, _threes(known)), known) for known in self.words if known[0] == folded[0])
        share, found = max(shares, default=(0.0, ""), key=lambda pair: pair[0])
        return self.words[found].shown if share >= LEAST_SHARE else None


def _threes(word: str) -> frozenset[str]:
    return frozenset(word[start : start + 3] for start in range(max(1, len(word) - 2)))


def _dice(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))
