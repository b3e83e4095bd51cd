"""How a sentence is built: its length, how much it says at once, chains of genitives, numbers, passives."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from app.checks.language.finnish import Reading, readings
from app.checks.language.rules import Finding, Rule
from app.checks.language.tokens import Sentence, Word

MOST_VERBS = 3
MOST_NUMBERS = 2
CHAIN = 3
LIKE_GENITIVES = re.compile(r"\wn \w+n \w+n\b")
FINITE = ("indicative", "conditional", "imperative", "potential")
NUMBER = re.compile(r"(?<![\w.,–-])\d+(?:[.,\u00a0 ]\d+)*(?![\w.–-]|-)")
YEAR_OR_DAY = re.compile(r"(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.?")


def longer_than(most: int) -> Rule:
    """Return the rule that a sentence has at most so many words."""

    def long(sentence: Sentence) -> Iterator[Finding]:
        words = sentence.words if sentence.text.count(" ") >= most else ()
        if len(words) > most:
            start = " ".join(word.text for word in words[:5])
            message = f"Virkkeessä «{start} …» on {len(words)} sanaa. Jaa se: enintään {most} sanaa virkkeessä."
            yield Finding("sentence-long", words[0], message)

    return long


def crowded(sentence: Sentence) -> Iterator[Finding]:
    """Complain of more than three finite verbs; a negation and its verb are one."""
    verbs = [word for word in sentence.words if is_finite(word)]
    if len(verbs) > MOST_VERBS:
        message = f"Virkkeessä on {len(verbs)} asiaa (verbit {', '.join(verb.text for verb in verbs)}). Jaa se."
        yield Finding("sentence-crowded", verbs[MOST_VERBS], message)


def genitives(sentence: Sentence) -> Iterator[Finding]:
    """Complain of three nouns in the genitive with nothing but spaces between them."""
    row: list[Word] = []
    for word in sentence.words if LIKE_GENITIVES.search(sentence.text) else ():
        follows = row and word.offset == row[-1].offset + len(row[-1].text) + 1
        row = ([*row, word] if follows else [word]) if _all(word, _is_genitive) else []
        if len(row) == CHAIN:
            shown = " ".join(found.text for found in row)
            yield Finding("genitive-chain", row[0], f"Kolme genetiiviä peräkkäin: «{shown}». Sano se verbillä.")


def _is_genitive(reading: Reading) -> bool:
    return reading.get("SIJAMUOTO") == "omanto" and reading.get("CLASS") == "nimisana"


def numbers(sentence: Sentence) -> Iterator[Finding]:
    """Complain of more than two numbers; years and days of the calendar are not counted."""
    found = [match for match in NUMBER.finditer(sentence.text) if not YEAR_OR_DAY.fullmatch(match[0])]
    if len(found) > MOST_NUMBERS:
        place = Word(found[MOST_NUMBERS][0], sentence.offset + found[MOST_NUMBERS].start())
        yield Finding("numbers-many", place, f"Virkkeessä on {len(found)} lukua. Jaa se tai tee luettelo.")


def passives(sentence: Sentence) -> Iterator[Finding]:
    """Complain of a passive verb: peritään, ei peritä."""
    before = ""
    for word in sentence.words:
        if _all(word, _is_impersonal) and _is_passive(word.text, before):
            yield Finding("passive-used", word, f"Passiivi «{word.text}». Sano, kuka tekee.")
        before = word.text.lower()


def _is_impersonal(reading: Reading) -> bool:
    return reading.get("PERSON") == "4"


def _is_passive(word: str, before: str) -> bool:
    return word.endswith("n") or before in ("ei", "eikä", "ettei", "jollei", "miksei")


def is_finite(word: Word) -> bool:
    """Say whether the word is a verb with a person; one of you (maksat) also where a noun looks like it."""
    found = [reading for reading in readings(word.text) if _is_verb(reading)]
    yours = [reading for reading in found if reading.get("PERSON") == "2" and reading.get("MOOD") == "indicative"]
    return bool(found) and (len(found) == len(readings(word.text)) or bool(yours)) and word.text[1:].islower()


def _is_verb(reading: Reading) -> bool:
    return reading.get("MOOD") in FINITE and reading.get("CLASS") == "teonsana"


def _all(word: Word, holds: Callable[[Reading], bool]) -> bool:
    return _all_of(word.text, holds)


@cache
def _all_of(text: str, holds: Callable[[Reading], bool]) -> bool:
    found = readings(text)
    return bool(found) and all(holds(reading) for reading in found)
