"""Swedish words by Hunspell's dictionary for Finland, used only to refresh the tables."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from app.search.words import Word, stop_words

DICTIONARIES = "/usr/share/hunspell"
ENDINGS = (
    "n", "en", "t", "et", "r", "ar", "er", "or", "na", "arna", "erna", "orna", "s", "ns", "ens", "ts", "ets", "as",
    "ars", "ers", "ors", "arnas", "ernas", "ornas", "de", "te", "dde", "ade", "at", "tt", "d", "it", "ande", "ende",
    "are", "aste",
)  # fmt: skip
UMLAUTS = {"a": "ä", "o": "ö", "å": "ä"}
SHORTEST = 3
LONGEST_SHORT = 4
SHORTEST_COMPOUND = 7


class Swedish:
    """The dictionary, loaded when first asked."""

    name = "sv"

    def __init__(self, words: Iterable[str]) -> None:
        """Take the words of the texts: a part of four letters or fewer counts only where it is one of them."""
        self._words = frozenset(words) - stop_words("sv")

    def word(self, word: str) -> Word:
        """Return the lemmas of a word and the lemmas of its parts."""
        lemmas = self._lemmas(word)
        border = self._border(word, lemmas)
        if not border:
            return Word(lemmas)
        head, tail = self.word(word[:border]), self.word(word[border:])
        plain = self._plain(word[:border])
        whole = lemmas or tuple(word[:border] + lemma for lemma in tail.lemmas)
        parts = (word[:border], plain, *head.lemmas, *head.parts, word[border:], *tail.lemmas, *tail.parts)
        borders = (*head.borders, border, *(border + inner for inner in tail.borders))
        return Word(whole, tuple(dict.fromkeys(part for part in parts if len(part) >= SHORTEST)), borders)

    def forms(self, lemma: str) -> Iterator[str]:
        """Yield the inflected forms of a lemma: endings and umlauts are tried, the dictionary says which hold."""
        stems = {lemma, lemma[:-1], *(stem + "e" for stem in (lemma, lemma[:-1]))}
        stems |= {_umlaut(stem) for stem in stems}
        for form in sorted(stem + ending for stem in stems for ending in ENDINGS):
            if form != lemma and lemma in self._dictionary.stem(form):
                yield form

    def _lemmas(self, word: str) -> tuple[str, ...]:
        """Return the lemmas that the dictionary gives for the whole word, not for its last part."""
        whole = [reading for reading in self._dictionary.analyze(word) if "pa:" not in reading]
        return tuple(dict.fromkeys(lemma.lower() for reading in whole for lemma in re.findall(r"st:(\S+)", reading)))

    def _border(self, word: str, lemmas: tuple[str, ...]) -> int:
        """Return where the last part begins, or 0: as the dictionary says, or where two words meet."""
        last = re.findall(r"pa:(\S+)(?!.*pa:)", "" if lemmas else " ".join(self._dictionary.analyze(word)[:1]))
        if last and word.endswith(last[0]) and len(last[0]) < len(word):
            return len(word) - len(last[0])
        return self._meeting(lemmas[0] if lemmas and word.startswith(lemmas[0]) else word)

    def _meeting(self, word: str) -> int:
        """Return where two lemmas meet in a word, or 0; a head that ends in a binding s is preferred."""
        if len(word) < SHORTEST_COMPOUND:
            return 0
        borders = [
            border
            for border in range(len(word) - SHORTEST, SHORTEST - 1, -1)
            if self._is_part(word[border:]) and self._is_part(self._plain(word[:border]))
        ]
        bound = [border for border in borders if word[border - 1] == "s" and not self._is_lemma(word[:border])]
        return next(iter(bound + borders), 0)

    def _is_lemma(self, word: str) -> bool:
        return word in self._dictionary.stem(word)

    def _is_part(self, word: str) -> bool:
        """Say whether a word may be part of a compound: a lemma that says something, and a short one only if used."""
        if len(word) <= LONGEST_SHORT:
            return word in self._used
        return self._is_lemma(word) and word not in stop_words("sv")

    @cached_property
    def _used(self) -> frozenset[str]:
        return self._words.union(*(self._dictionary.stem(word) for word in self._words)) - stop_words("sv")

    def _plain(self, head: str) -> str:
        """Return the head of a compound without its binding letter: avgifts → avgift, flicko → flicka."""
        for ending, plain in (("s", ""), ("o", "a"), ("u", "a"), ("e", "a"), ("e", ""), ("r", "re")):
            if head.endswith(ending) and not self._is_lemma(head) and self._is_lemma(head[:-1] + plain):
                return head[:-1] + plain
        return head

    @cached_property
    def _dictionary(self) -> Any:
        from hunspell import Hunspell

        return Hunspell("sv_FI", hunspell_data_dir=DICTIONARIES)


def _umlaut(stem: str) -> str:
    """Return the stem with its last a, o or å changed as in hand – händer, bok – böcker."""
    found = re.search(r"[aoå](?=[^aoå]*$)", stem)
    return stem[: found.start()] + UMLAUTS[found[0]] + stem[found.end() :] if found else stem
