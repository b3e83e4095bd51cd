"""Forms of verbs and nouns that stand for a clause or are rare: tehdessä, saadakseen, maksaneensa, hakemuksetta."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from app.checks.language.finnish import Reading, readings
from app.checks.language.rules import Finding
from app.checks.language.tokens import Sentence, Word

USUAL = frozenset(
    [
        "tarvittaessa",
        "nähden",
        "huolimatta",
        "ottamatta",
        "viipymättä",
        "maksutta",
        "ilmoittamatta",
        "käyttämättä",
        "peruuttamatta",
        "perimättä",
        "poikkeuksetta",
        "lukematta",
        "muuta",
        "siten",
        "alkaen",
        "lukien",
        "riippuen",
        "mennessä",
        "suhteen",
        "vasten",
        "kuluessa",
        "liittyen",
        "varten",
        "yhteensä",
        "parhaillaan",
        "huomatta",
        "vaivatta",
        "yllättäen",
    ]
)
Holds = Callable[[Reading, str], bool]


def _time(reading: Reading, word: str) -> bool:
    if reading.get("MOOD") == "E-infinitive":
        return bool(re.search(r"e?ss[aä](?:ni|si|an|än|mme|nne|nsa|nsä)?$", word))
    return _is_after(reading) and "POSSESSIVE" in reading


def _is_partitive(reading: Reading, word: str) -> bool:
    return _is_after(reading)


def _is_after(reading: Reading) -> bool:
    """Tell the form that may mean after: haettuaan, päätyttyä."""
    return reading.get("PARTICIPLE") == "past_passive" and reading.get("SIJAMUOTO") == "osanto"


def _manner(reading: Reading, word: str) -> bool:
    return reading.get("MOOD") == "E-infinitive" and word.endswith("en")


def _purpose(reading: Reading, word: str) -> bool:
    return reading.get("MOOD") == "A-infinitive" and "POSSESSIVE" in reading


def _rare(reading: Reading, word: str) -> bool:
    if reading.get("MOOD") in ("potential", "MAINEN-infinitive") or re.search(r"k(?:oon|öön|oot|ööt)$", word):
        return reading.get("CLASS") == "teonsana"
    return reading.get("SIJAMUOTO") in ("vajanto", "seuranto")


def _report(reading: Reading, word: str) -> bool:
    """Tell that a participle stands for a clause: maksaneensa, tulevansa (kirjoittamansa is of an agent)."""
    return (
        reading.get("PARTICIPLE") in ("past_active", "present_active")
        and "POSSESSIVE" in reading
        and reading.get("SIJAMUOTO") in ("omanto", "nimento", "kohdanto")
        and reading.get("NUMBER") == "singular"
    )


FORMS: tuple[tuple[str, Holds, str], ...] = (
    ("clause-time", _time, "Lauseenvastike «{}». Kirjoita lause: kun …"),
    ("clause-manner", _manner, "Lauseenvastike «{}». Kirjoita, mitä tehdään: kun …, niin että …"),
    ("clause-purpose", _purpose, "Lauseenvastike «{}». Kirjoita lause: jotta …"),
    ("clause-report", _report, "Lauseenvastike «{}». Kirjoita lause: että …"),
    ("form-rare", _rare, "Harvinainen muoto «{}». Sano se tavallisesti: ilman …, ei …, kanssa, ehkä."),
)


def forms(sentence: Sentence) -> Iterator[Finding]:
    """Complain of each word that is such a form in all its readings."""
    words = sentence.words
    for at, word in enumerate(words):
        if word.text.lower() in USUAL or (word.text.endswith(("matta", "mättä")) and _is_left(words, at)):
            continue
        for code, message in _codes(word.text):
            yield Finding(code, word, message)
        if at and _is(word, _is_partitive) and _is(words[at - 1], _owns) and _ends(words, at):
            yield Finding("clause-time", word, f"Lauseenvastike «{word.text}». Kirjoita lause: kun …")


def _is_left(words: Sequence[Word], at: int) -> bool:
    """Say whether jättää, jäädä or olla stands near: jätä lasku maksamatta is everyday Finnish."""
    near = words[max(0, at - 5) : at + 5]
    return any({"jättää", "jäädä", "olla"} & _bases(word) for word in near)


def _bases(word: Word) -> set[str]:
    """Return the base forms of a word."""
    return {reading["BASEFORM"] for reading in readings(word.text)}


def _owns(reading: Reading, word: str) -> bool:
    return reading.get("SIJAMUOTO") == "omanto"


def _ends(words: Sequence[Word], at: int) -> bool:
    """Say whether the next word is no noun in the partitive, whose attribute this one would be."""
    following = [] if at + 1 == len(words) else readings(words[at + 1].text)
    return not any(reading.get("SIJAMUOTO") == "osanto" for reading in following)


def _is(word: Word, holds: Holds) -> bool:
    return _all_of(word.text, holds)


@cache
def _all_of(text: str, holds: Holds) -> bool:
    found = readings(text)
    return bool(found) and all(holds(reading, text.lower()) for reading in found)


@cache
def _codes(text: str) -> tuple[tuple[str, str], ...]:
    """Return the code and the message of each form that a word is in all its readings."""
    return tuple((code, message.format(text)) for code, holds, message in FORMS if _all_of(text, holds))
