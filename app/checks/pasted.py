"""Marks that come along from a word processor: quotes of other languages, bullets, spaces that cannot be seen."""

import re
from collections.abc import Iterator
from datetime import date

from app.corpus.corpus import Corpus
from app.problems import Problem

UNSEEN = {
    "\N{NO-BREAK SPACE}": "sitova välilyönti", "\N{SOFT HYPHEN}": "tavutusvihje",
    "\N{ZERO WIDTH SPACE}": "leveydetön väli", "\N{ZERO WIDTH NON-JOINER}": "leveydetön merkki",
    "\N{ZERO WIDTH JOINER}": "leveydetön merkki", "\N{NARROW NO-BREAK SPACE}": "kapea sitova välilyönti",
    "\N{LINE SEPARATOR}": "rivinvaihtomerkki", "\ufeff": "tiedoston alkumerkki",
}  # fmt: skip
QUOTES = {"“": "”", "„": "”", "‟": "”", "‘": "’", "‚": "’"}
BULLETS = "•◦▪●\uf0b7"
PASTED = re.compile(f"[{''.join([*UNSEEN, *QUOTES])}]|^\\s*[{BULLETS}]")


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield paste-marks, once for each line, in every text of the content."""
    for path, text in corpus.files.items():
        if PASTED.search(text) or re.search(f"[{BULLETS}]", text):
            for number, line in enumerate(text.splitlines(), 1):
                match = PASTED.search(line)
                if match:
                    column = match.end()
                    yield Problem(path, number, column, "paste-marks", _remedy(match[0].strip(" ")))


def _remedy(mark: str) -> str:
    if mark in UNSEEN:
        return (
            f"Rivillä on {UNSEEN[mark]}, jota ei näe. Poista se ja kirjoita tavallinen välilyönti, jos väli tarvitaan."
        )
    if mark in QUOTES:
        return f"Merkki {mark} tulee tekstinkäsittelystä. Kirjoita {QUOTES[mark]}: lainauksen alku ja loppu ovat samat."
    return f"Luettelomerkki {mark} tulee tekstinkäsittelystä. Aloita luettelon rivi merkillä «-»."
