"""No amount of euros is typed by hand: it comes from the rates."""

import re
from collections.abc import Iterator
from datetime import date

from app.corpus.corpus import Corpus
from app.problems import Problem

AMOUNT = re.compile(
    r"\d[\d\s.,]*\s?(?:€|euro\w*|eur\b|snt\b|sentti\w*|cent\b)|\d[.,]\d{2}\s?e\b|(?:€|EUR)\s?\d", re.IGNORECASE
)
REMEDY = (
    "Rahamäärä «{}» on kirjoitettu käsin. Käytä lukua: {{{{ rate.tunnus }}}}, {{{{ ceiling }}}} tai {{{{ upkeep }}}}."
)


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield amount-typed for headers, texts, links and data shown to readers."""
    for page in corpus.pages.values():
        yield from _in_lines(page.path, page.body.lines)
    words = [words.path for flow in corpus.flows.values() for words in flow.words.values()]
    local = [f"content/local/{body}.yaml" for body in corpus.local]
    for path in ("content/glossary.yaml", "content/counting.yaml", *words, *local):
        yield from _in_lines(path, corpus.files.get(path, "").splitlines())


def _in_lines(path: str, lines: tuple[str, ...] | list[str]) -> Iterator[Problem]:
    for number, line in enumerate(lines, 1):
        shown = re.sub(r"\{\{.*?\}\}", lambda match: " " * len(match[0]), line)
        for match in AMOUNT.finditer(shown):
            yield Problem(path, number, match.start() + 1, "amount-typed", REMEDY.format(match[0].strip()))
