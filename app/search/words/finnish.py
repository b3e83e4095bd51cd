"""Finnish words by Voikko, and their inflected forms by Omorfi: both GPL, used only to refresh the tables."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import combinations
from typing import Any

from app.search.keys import key
from app.search.words import Word

Reading = dict[str, str]
NUMBERS = ("SG", "PL")
CASES = ("NOM", "GEN", "PAR", "INE", "ELA", "ILL", "ADE", "ABL", "ALL", "ESS", "TRA")
NOMINAL = tuple(f"[NUM={number}][CASE={case}]" for number in NUMBERS for case in CASES)
PERSONS = ("SG1", "SG2", "SG3", "PL1", "PL3")
FINITE = tuple(
    f"[VOICE=ACT][MOOD=INDV][TENSE={tense}][PERS={person}]" for tense in ("PRESENT", "PAST") for person in PERSONS
) + tuple(f"[VOICE=ACT][MOOD=COND][PERS={person}]" for person in PERSONS)
PASSIVE = (
    "[VOICE=PSS][MOOD=INDV][TENSE=PRESENT][PERS=PE4]",
    "[VOICE=PSS][MOOD=INDV][TENSE=PAST][PERS=PE4]",
    "[VOICE=PSS][MOOD=COND][PERS=PE4]",
)
PARTICIPLES = tuple(
    f"[VOICE={voice}][PCP={participle}][CMP=POS][NUM={number}][CASE={case}]"
    for voice, participle in (("ACT", "NUT"), ("PSS", "NUT"), ("PSS", "VA"))
    for number in NUMBERS
    for case in ("NOM", "GEN", "PAR")
)
INFINITIVES = tuple(f"[VOICE=ACT][INF=MA][NUM=SG][CASE={case}]" for case in ("ILL", "INE", "ELA", "ADE", "ABE"))
NAMED_ACT_FORM = re.compile(r"mi(?:nen|s[^m]*)$")
NAMED_ACT = ("minen", "misen", "mista", "miseen")


class Finnish:
    """The analyser and the generator, loaded when first asked."""

    name = "fi"

    def word(self, word: str) -> Word:
        """Return the lemmas of a word, and of its parts and runs of parts; of several readings the simplest count."""
        readings = self._readings(word)
        borders = _borders(readings[0]["STRUCTURE"]) if readings else ()
        return Word(self._lemmas(word), tuple(dict.fromkeys(self._parts(word, borders))), borders)

    def forms(self, lemma: str) -> Iterator[str]:
        """Yield the common inflected forms of a lemma that is no compound."""
        if any(_borders(reading["STRUCTURE"]) for reading in self._readings(lemma)):
            return
        yield from self._generated(lemma, "NOUN", NOMINAL)
        yield from self._generated(lemma, "ADJ", NOMINAL)
        verb = self._generated(lemma, "VERB", FINITE + PASSIVE + PARTICIPLES + INFINITIVES)
        yield from (form for form in verb if not self._is_another(key(form, self.name), lemma))

    def _is_another(self, word: str, lemma: str) -> bool:
        """Say whether a key is a word of its own: autoin is of auttaa, but its key auto is a car."""
        bases = {base for reading in self._readings(word) for base in _bases(reading, word)}
        return bool(bases) and lemma not in bases

    def _generated(self, lemma: str, kind: str, tags: tuple[str, ...]) -> Iterator[str]:
        for tag in tags:
            found = self._omorfi.generate(f"[WORD_ID={lemma}][UPOS={kind}]{tag}")
            if not found and tag == tags[0]:
                return
            for form in found.split("/") if found else ():
                yield form
                if form.endswith(("maan", "mään")) and tag == INFINITIVES[0]:
                    yield from (form[:-4] + ending for ending in NAMED_ACT)

    def _readings(self, word: str) -> list[Reading]:
        """Return the readings with the fewest parts: maksamaan is of maksaa, not of maksa + maa."""
        found = self._voikko.analyze(word) or self._voikko.analyze(word.capitalize())
        fewest = min((len(_borders(reading["STRUCTURE"])) for reading in found), default=0)
        return [reading for reading in found if len(_borders(reading["STRUCTURE"])) == fewest]

    def _lemmas(self, word: str) -> tuple[str, ...]:
        bases = (base for reading in self._readings(word) for base in _bases(reading, word))
        return tuple(dict.fromkeys(base.lower().replace("-", "") for base in bases))

    def _parts(self, word: str, borders: tuple[int, ...]) -> Iterator[str]:
        edges = (0, *borders, len(word))
        for start, end in combinations(edges, 2):
            if 2 < end - start < len(word):
                piece = word[start:end]
                if edges.index(end) - edges.index(start) == 1:
                    yield piece
                yield from self._lemmas(piece)

    @cached_property
    def _voikko(self) -> Any:
        from libvoikko import Voikko

        return Voikko("fi")

    @cached_property
    def _omorfi(self) -> Any:
        from pyomorfi import load_omorfi

        return load_omorfi(load_analyser=False, load_segmenter=False)


def _borders(shape: str) -> tuple[int, ...]:
    """Return where parts begin in Voikko's `=ppppp=pppp`, the first part left out."""
    pieces = shape.removeprefix("=").split("=")
    ends = [len("".join(pieces[:number])) for number in range(1, len(pieces))]
    return tuple(ends)


def _bases(reading: Reading, word: str) -> Iterator[str]:
    """Yield the base form; of maksettu also the verb maksaa, of maksamisesta also the noun maksaminen."""
    verb = reading.get("WORDBASES", "").partition("(")[2].partition(")")[0]
    participle = reading.get("PARTICIPLE")
    if participle and verb.isalpha() and not _borders(reading["STRUCTURE"]):
        yield verb
    if participle != "agent":
        yield reading["BASEFORM"]
    if reading.get("MOOD") == "MINEN-infinitive":
        yield NAMED_ACT_FORM.sub("minen", word)
