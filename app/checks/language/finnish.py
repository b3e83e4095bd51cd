"""What Voikko says of Finnish words, each asked once."""

import re
from collections.abc import Mapping
from functools import cache

from app.checks.language.dictionaries import frequencies, voikko

Reading = Mapping[str, str]
COMPOUND = re.compile(r"=.*=")


@cache
def readings(word: str) -> tuple[Reading, ...]:
    """Return the readings of a word with the fewest parts: maksamaan is of maksaa, not of maksa + maa."""
    found = voikko().analyze(word) or voikko().analyze(word.lower()) or voikko().analyze(word.capitalize())
    fewest = min((reading["STRUCTURE"].count("=") for reading in found), default=0)
    return tuple(reading for reading in found if reading["STRUCTURE"].count("=") == fewest)


@cache
def lemmas(word: str) -> frozenset[str]:
    """Return the base forms of a word in lower case, without hyphens."""
    return frozenset(reading["BASEFORM"].lower().replace("-", "") for reading in readings(word))


@cache
def is_spelled(word: str) -> bool:
    """Say whether the dictionary takes the word; `18-vuotias` by its own part too."""
    own = re.sub(r"^\d+[-:]?", "", word)
    return bool(voikko().spell(word)) or not own or (own != word and bool(voikko().spell(own)))


def is_unseen_compound(word: str) -> bool:
    """Say whether the word is a compound that the dictionary builds by rule and nobody has been seen using."""
    found = readings(word.strip("-"))
    if not found or not all(COMPOUND.search(reading["STRUCTURE"]) for reading in found) or "-" in word.strip("-"):
        return False
    seen = frequencies()
    return not any(lemma in seen for lemma in lemmas(word)) and word.lower() not in seen


def likeliest(word: str) -> str:
    """Return the base form of a compound whose last part is the commonest: maksupäätöstä is of päätös, not päättö."""
    found = sorted(readings(word), key=lambda reading: -frequencies().get(_last_part(reading), 0))
    return found[0]["BASEFORM"].lower() if found else word.lower()


def _last_part(reading: Reading) -> str:
    return reading.get("WORDBASES", "").rpartition("+")[2].partition("(")[2].partition(")")[0]


def parts(word: str) -> str:
    """Return the word with its parts told apart: `lääkärin·todistuksesta`."""
    found = readings(word)
    if not found:
        return word
    letters = iter(word.replace("-", ""))
    shape = found[0]["STRUCTURE"].removeprefix("=").replace("-", "")
    return "".join("·" if mark == "=" else next(letters, "") for mark in shape)
