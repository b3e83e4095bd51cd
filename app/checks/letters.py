"""The letters say the same facts in both languages, and only facts that the tracker knows."""

import re
from collections.abc import Iterator
from datetime import date

from app.checks.places import entry_line
from app.checks.suggest import meant
from app.corpus.corpus import Corpus
from app.corpus.records import Letter, LetterWords
from app.problems import Problem

PATH = "content/letters.yaml"
FACTS = (
    "bill", "biller", "ceiling", "date", "fee", "over", "people", "quantity", "rows", "subject", "sum", "today", "year",
)  # fmt: skip


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield letter-fact and letter-languages."""
    for kind, letter in corpus.letters.items():
        line = entry_line(corpus, PATH, kind)
        for code, message in _faults(kind, letter):
            yield Problem(PATH, line, 1, code, message)


def _faults(kind: str, letter: Letter) -> Iterator[tuple[str, str]]:
    used = [_facts(words) for words in (letter.fi, letter.sv)]
    for name in sorted((used[0] | used[1]) - set(FACTS)):
        message = (
            f"Kirjeessä {kind} on tieto «{{{name}}}», jota ei ole.{meant(name, FACTS)} Tiedot: {', '.join(FACTS)}."
        )
        yield "letter-fact", message
    if used[0] != used[1]:
        differing = ", ".join(sorted(used[0] ^ used[1]))
        message = f"Kirjeen {kind} kielissä on eri tiedot: {differing}. Kirjoita sama tieto molempiin."
        yield "letter-languages", message


def _facts(words: LetterWords) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", f"{words.subject} {words.text} {words.row} {words.days} {words.bill}"))
