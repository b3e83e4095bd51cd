"""Sentences of the plain edition are short."""

import re
from collections.abc import Iterator
from datetime import date

from app.checks.places import found_at
from app.corpus.corpus import Corpus
from app.editions import SELKO
from app.problems import Problem

LONGEST = 14
SENTENCE = re.compile(r"[^.!?:]+[.!?:]?")


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield sentence-long where a sentence of the plain edition has more than 14 words."""
    for page in (page for page in corpus.written() if page.edition is SELKO):
        for line, text in page.body.blocks():
            for sentence in SENTENCE.findall(text):
                words = sentence.split()
                if len(words) > LONGEST:
                    start = " ".join(words[:5])
                    message = (
                        f"Virkkeessä «{start} …» on {len(words)} sanaa. Jaa se: enintään {LONGEST} sanaa virkkeessä."
                    )
                    yield Problem(page.path, *found_at(page, line, start), "sentence-long", message)
