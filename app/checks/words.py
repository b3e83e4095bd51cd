"""Words that the guide does not use: office Finnish, and Sweden's words in Finland's Swedish."""

import re
from collections.abc import Iterator
from datetime import date

from app.checks.places import found_at
from app.corpus.corpus import Corpus
from app.editions import SV
from app.problems import Problem

FINNISH = {
    r"mikäli": "jos", r"edellä mainit\w*": "tämä", r"(?<=\w )toimesta": "sano, kuka tekee", r"osalta": "sano suoraan",
    r"suorit\w+ maksu\w*": "maksaa", r"klikkaa\w*": "kerro, mihin linkki vie", r"kyseise\w+": "tämä",
    r"johtuen": "koska", r"koskien": "sano suoraan", r"tulee (?:maksaa|hakea|tehdä|toimittaa|ottaa)": "täytyy",
}  # fmt: skip
SWEDISH = {
    r"region(?:en|er|erna|ens)?": "välfärdsområde", r"patientavgift\w*": "klientavgift",
    r"försäkringskassan\w*": "FPA", r"vårdcentral\w*": "hälsovårdscentral", r"klicka här": "säg vart länken leder",
    r"kommunalskatteverket": "Skatteförvaltningen",
}  # fmt: skip


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield word-forbidden with what to write instead."""
    for page in corpus.written():
        words = SWEDISH if page.edition is SV else FINNISH
        for line, text in page.body.blocks():
            for pattern, better in words.items():
                match = re.search(rf"\b{pattern}\b", text, re.IGNORECASE)
                if match:
                    message = f"Sanaa «{match[0]}» ei käytetä. Kirjoita mieluummin: {better}."
                    yield Problem(page.path, *found_at(page, line, match[0]), "word-forbidden", message)
