"""From a query to weighted keys: each word may stand for itself, for its parts, for a mended or a longer word."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.search.keys import LONGEST_PHRASE, fold, joined, phrase, tokens
from app.search.vocabulary import Keys, Vocabulary

LONGEST_QUERY = 200
MOST_WORDS = 24
MOST_RESEMBLING = 4
WHOLE, MENDED, PART, COMPLETED, PART_OF_KNOWN = 8, 6, 6, 3, 2

Slot = tuple[Keys, int]


@dataclass(frozen=True)
class Question:
    """The words asked, the slots that pages can fill, and the words that were mended."""

    words: Sequence[str]
    slots: Sequence[Slot]
    mended: Mapping[str, str]

    @property
    def suggestion(self) -> str | None:
        """Return the query with its mended words, where there are any."""
        return self._with(self.mended)

    def resembling(self, vocabulary: Vocabulary) -> str | None:
        """Return the query with words that resemble its own, where nothing was found."""
        asked = [word for word in self.words if not vocabulary.is_stop(word)][:MOST_RESEMBLING]
        return self._with({word: found for word in asked if (found := vocabulary.resembling(word))})

    def _with(self, better: Mapping[str, str]) -> str | None:
        return " ".join(better.get(word, word) for word in self.words) if better else None


def question(query: str, vocabulary: Vocabulary) -> Question:
    """Return what the first 24 words of the first 200 characters ask; stop words ask nothing.

    Each word opens slots, a slot being keys and a weight:
    - the word as a whole, 8; where it is known its parts too, 2 each;
    - where it is not known: the words one or two slips away, 6, and the known words it is made of, 6 each,
      if one of these names a page: stands in a title or among keywords;
    - where neither helps: the known words that hold it, 3, or its known beginning, 6.
    Where a word opens no slot, the others count only if they name a page.
    Words in a row that are a whole title or keyword (en voi maksaa) open a slot of weight 8, stop words too;
    a single word only where it is the whole query.
    Two words in a row that are one word in the vocabulary (vapaa kortti) open a slot of weight 8 besides.
    """
    words = list(_words(query, vocabulary))
    mended: dict[str, str] = {}
    asked = [word for word in dict.fromkeys(words) if not vocabulary.is_stop(word)]
    slots = [list(_slots(word, vocabulary, mended)) for word in asked]
    found = [slot for opened in slots for slot in opened]
    if any(not opened for word, opened in zip(asked, slots, strict=True) if word.isalpha()):
        found = [slot for slot in found if not vocabulary.names.isdisjoint(slot[0])]
    return Question(words, [*found, *_phrases(words, vocabulary), *_pairs(words, vocabulary)], mended)


def _words(query: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the words asked; one with hyphens is one word where it is known so, else several."""
    for token in tokens(query[:LONGEST_QUERY])[:MOST_WORDS]:
        word = joined(token)
        yield from [word] if vocabulary.whole(word) else token.split("-")


def _slots(word: str, vocabulary: Vocabulary, mended: dict[str, str]) -> Iterator[Slot]:
    whole, parts = vocabulary.whole(word), vocabulary.split(word)
    if whole:
        yield whole, WHOLE
        yield from ((part, PART_OF_KNOWN) for part in parts)
        return
    near = vocabulary.nearest(word)
    if near:
        mended[word] = near[0].shown
        yield tuple(dict.fromkeys(entry.key for entry in near)), MENDED
    if any(not vocabulary.names.isdisjoint(part) for part in parts):
        yield from ((part, PART) for part in parts)
    if not near and not parts:
        yield from _guesses(word, vocabulary)


def _guesses(word: str, vocabulary: Vocabulary) -> Iterator[Slot]:
    completed = vocabulary.completed(word)
    if completed:
        yield completed, COMPLETED
    else:
        yield from ((part, PART) for part in vocabulary.half(word))


def _phrases(words: Sequence[str], vocabulary: Vocabulary) -> Iterator[Slot]:
    """Yield a slot for each row of two or more words, or for the only word, that is a whole title or keyword."""
    shortest = min(len(words), 2)
    for start in range(len(words)):
        for end in range(start + shortest, min(start + LONGEST_PHRASE, len(words)) + 1):
            found = phrase(words[start:end], vocabulary.language)
            if found in vocabulary.keys:
                yield (found,), WHOLE


def _pairs(words: Sequence[str], vocabulary: Vocabulary) -> Iterator[Slot]:
    """Yield a slot for each two words in a row that are one in the vocabulary."""
    for first, second in pairwise(words):
        entry = vocabulary.words.get(fold(first + second))
        if entry and entry.key in vocabulary.keys:
            yield (entry.key,), WHOLE
