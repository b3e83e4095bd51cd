"""Every fee stands in exactly one group of the counting list, on the side that the rate says."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from app.checks.suggest import meant
from app.corpus.corpus import Corpus
from app.problems import Problem

PATH = "content/counting.yaml"


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield counting-unknown, counting-side, counting-missing."""
    lines = corpus.files.get(PATH, "").splitlines()
    for message, code, wanted in _faults(corpus):
        line = next((n for n, line in enumerate(lines, 1) if wanted in line), 1)
        yield Problem(PATH, line, 1, code, message)


def _faults(corpus: Corpus) -> Iterator[tuple[str, str, str]]:
    placed = Counter(fee for group in corpus.counting.groups for fee in group.fees)
    for group in corpus.counting.groups:
        for fee in group.fees:
            rate = corpus.rates.get(fee)
            if not rate:
                yield f"Maksua {fee} ei ole.{meant(fee, corpus.rates)}", "counting-unknown", fee
            elif rate.counts != group.counts:
                yield f"Maksu {fee} on väärällä puolella: sen oma tieto on counts: {rate.counts}.", "counting-side", fee
    for fee, rate in corpus.rates.items():
        if rate.kind == "fee" and placed[fee] != 1:
            yield f"Maksun {fee} pitää olla tasan yhdessä ryhmässä, nyt {placed[fee]}.", "counting-missing", fee
