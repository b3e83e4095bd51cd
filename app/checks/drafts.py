"""No mark of an unwritten text is left: a page that was begun is finished before it is published."""

import re
from collections.abc import Iterator
from datetime import date

from app.corpus.corpus import Corpus
from app.problems import Problem

MARK = re.compile(r"(?:KIRJOITA TÄHÄN|SKRIV HÄR)[^\"\]\n]*|(?:kirjoita-tahan|skriv-har)[a-z0-9-]*")


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield draft-left for every mark in any file of the content."""
    for path, text in corpus.files.items():
        if not MARK.search(text):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            for match in MARK.finditer(line):
                message = f"Teksti on vielä kirjoittamatta: «{match[0].strip()}». Kirjoita se tämän merkinnän tilalle."
                yield Problem(path, number, match.start() + 1, "draft-left", message)
