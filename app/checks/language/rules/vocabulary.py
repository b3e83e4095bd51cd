"""Words that are hard by themselves: long, rare, abbreviated, abstract."""

import re
from collections.abc import Iterator
from functools import cache

from app.checks.language.dictionaries import frequencies
from app.checks.language.finnish import lemmas, likeliest, parts, readings
from app.checks.language.rules import Finding
from app.checks.language.tokens import Sentence, Word

LONGEST = 18
SHORTEST_LONG = 14
MOST_PARTS = 4
RAREST = 2.4
BEGINNINGS = frozenset({"sosiaali", "yhteis", "ali", "ylä"})
MOST_ABSTRACT = 2
ABBREVIATION = re.compile(
    r"(?<!\w)(?:esim|mm|ym|yms|ns|ks|em|ko|eur|min|max|n|huom|tms|jne|tai/ja|vrt|ent|os|puh|kpl|krs)\.(?!\w)"
    r"|§|\bja/tai\b|\b(?:ma|ti|ke|to|pe|la|su)[–-](?:ma|ti|ke|to|pe|la|su)\b|\bv\. ?(?=\d{4})|\bklo\b"
)
ABSTRACT = re.compile(r"(?:u|y)(?:us|ys)$|(?:su|vu)us$|syys$|vyys$")


def long(sentence: Sentence) -> Iterator[Finding]:
    """Complain of a word of 18 letters in its base form or of four parts; a hyphen makes two words of it."""
    for word in sentence.words:
        if "-" in word.text or len(word.text) < SHORTEST_LONG:
            continue
        shown = parts(word.text)
        if len(likeliest(word.text)) >= LONGEST or shown.count("·") >= MOST_PARTS - 1:
            yield Finding("word-long", word, f"Pitkä sana {shown}. Selitä se, jaa se tai sano lyhyemmin.")


def abbreviated(sentence: Sentence) -> Iterator[Finding]:
    """Complain of abbreviations, signs of sections and spans of weekdays."""
    for match in ABBREVIATION.finditer(sentence.text):
        word = Word(match[0], sentence.offset + match.start())
        yield Finding("word-abbreviated", word, f"Lyhenne tai merkki «{match[0].strip()}». Kirjoita se sanoina.")


def abstract(sentence: Sentence) -> Iterator[Finding]:
    """Complain of two nouns of doing or being in a sentence: maksaminen, maksuvelvollisuus."""
    found = [word for word in sentence.words if _is_abstract(word)]
    if len(found) >= MOST_ABSTRACT:
        shown = ", ".join(word.text for word in found)
        yield Finding("nouns-abstract", found[1], f"Abstrakteja sanoja: {shown}. Kerro verbillä, mitä tehdään.")


def _is_abstract(word: Word) -> bool:
    found = readings(word.text)
    return bool(found) and all(
        reading.get("MOOD") == "MINEN-infinitive" or ABSTRACT.search(reading["BASEFORM"]) for reading in found
    )


def rare(sentence: Sentence) -> Iterator[Finding]:
    """Complain of a word that people seldom meet; a compound of common parts is not one."""
    for word in sentence.words:
        if word.text[:1].islower() and "-" not in word.text and commonness(word.text) < RAREST:
            yield Finding("word-rare", word, f"Harvinainen sana «{word.text}». Selitä se tai valitse tutumpi.")


@cache
def commonness(word: str) -> float:
    """Return how common a word is on the Zipf scale: its form, its base form, or the rarest part of a compound."""
    known = frequencies()
    names = (word.lower(), *lemmas(word))
    bases = [re.findall(r"\((\w+)\)", reading.get("WORDBASES", "")) for reading in readings(word)]
    built = (
        min(known.get(base, 0.0) for base in row if base not in BEGINNINGS) for row in bases if set(row) - BEGINNINGS
    )
    return max((*(known.get(name, 0.0) for name in names), *built), default=0.0)
