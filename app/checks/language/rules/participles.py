"""Participles that stand before their noun for a clause: annettavasta hoidosta, hoitajan antaman hoidon."""

from collections.abc import Iterator, Sequence
from functools import cache

from app.checks.language.finnish import Reading, readings
from app.checks.language.rules import Finding
from app.checks.language.tokens import Sentence, Word

KINDS = ("present_active", "present_passive", "past_active", "past_passive", "agent")
NOUNS = ("nimisana", "nimisana_laatusana", "etunimi", "sukunimi", "paikannimi", "nimi", "lyhenne")
USUAL = frozenset(
    [
        "seuraava",
        "tuleva",
        "viime",
        "oleva",
        "oikea",
        "sopiva",
        "riittävä",
        "tarkoitettu",
        "rajattu",
        "tehty",
        "määrätty",
        "sovittu",
        "tunnettu",
        "kuuluva",
        "jatkuva",
        "voimassaoleva",
        "täydentävä",
        "pakollinen",
        "odottava",
        "merkittävä",
        "vastaava",
        "poikkeava",
        "kuollut",
        "tietty",
        "suojattu",
        "ehkäisevä",
        "tuettu",
        "vaativa",
        "maksava",
        "riippuva",
    ]
)
AHEAD = 2


def participles(sentence: Sentence) -> Iterator[Finding]:
    """Complain of a participle that agrees with one of the next two words; in the nominative only with the next."""
    words = sentence.words
    for at, word in enumerate(words):
        found = _attributes(word.text)
        if not found or _may_be_verb(word) or found[0]["BASEFORM"] in USUAL:
            continue
        is_basic = all(reading.get("SIJAMUOTO") == "nimento" for reading in found)
        if is_basic and _after_to_be(words[:at]):
            continue
        ahead = words[at + 1 : at + 2 if is_basic else at + 1 + AHEAD]
        if any(_agree(reading, noun) for reading in found for noun in ahead):
            message = f"Partisiippi «{word.text}» pääsanan edessä. Kirjoita sivulause: joka …"
            yield Finding("participle-attribute", word, message)


@cache
def _attributes(text: str) -> tuple[Reading, ...]:
    return tuple(reading for reading in readings(text) if _is_attribute(reading))


def _is_attribute(reading: Reading) -> bool:
    """Tell a participle from one that stands for a clause (haettuaan, maksamatta)."""
    own = "POSSESSIVE" not in reading and reading.get("SIJAMUOTO") != "vajanto"
    return reading.get("PARTICIPLE") in KINDS and own


def _may_be_verb(word: Word) -> bool:
    """Say whether a reading is no participle; antaman is also an infinitive that nobody uses."""
    others = [reading for reading in readings(word.text) if not _is_attribute(reading)]
    return any(reading.get("MOOD") != "MA-infinitive" or reading.get("SIJAMUOTO") != "keinonto" for reading in others)


def _after_to_be(before: Sequence[Word]) -> bool:
    """Say whether olla or a negation stands in the four words before: on jo maksettu, et ole vielä hakenut."""
    return any({"olla", "ei"} & {reading["BASEFORM"] for reading in readings(word.text)} for word in before[-4:])


def _agree(reading: Reading, word: Word) -> bool:
    return any(
        noun.get("CLASS") in NOUNS
        and noun.get("SIJAMUOTO") == reading.get("SIJAMUOTO")
        and noun.get("NUMBER") == reading.get("NUMBER")
        for noun in readings(word.text)
    )
