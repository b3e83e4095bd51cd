"""Municipalities belong to bodies that exist, and no detail lacks its source."""

from collections.abc import Iterator
from datetime import date

from app.checks.places import entry_line
from app.checks.suggest import meant
from app.corpus.corpus import Corpus
from app.problems import Problem


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield body-unknown for municipalities and for hospitals of counties."""
    named = [("municipalities", key, m.body) for key, m in corpus.municipalities.items()]
    named += [("bodies", key, body.hospital) for key, body in corpus.bodies.items() if body.hospital]
    for file, key, body in named:
        if body not in corpus.bodies:
            path = f"content/directory/{file}.yaml"
            line = entry_line(corpus, path, key)
            yield Problem(path, line, 1, "body-unknown", f"Toimijaa {body} ei ole.{meant(body, corpus.bodies)}")
