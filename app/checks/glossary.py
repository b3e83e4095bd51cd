"""Terms in text and pages named by terms exist."""

from collections.abc import Iterator
from datetime import date

from app.checks.places import entry_line
from app.checks.suggest import meant
from app.corpus.corpus import Corpus
from app.problems import Problem

PATH = "content/glossary.yaml"


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield term-unknown for the role `{termi}` and for glossary entries that name a missing page."""
    for page in corpus.written():
        for mark in page.body.marks:
            if mark.kind == "term":
                name, _, content = mark.text.partition(" ")
                message = _fault(corpus, name, content.partition("|")[2] or content)
                if message:
                    yield Problem(page.path, mark.line, mark.column, "term-unknown", message)
    yield from _pages(corpus)


def _fault(corpus: Corpus, role: str, term: str) -> str:
    if role != "termi":
        return f"Merkintää {{{role}}} ei ole. Sanaston termi kirjoitetaan {{termi}}`näkyvä teksti|tunnus`."
    if term not in corpus.glossary:
        return f"Termiä «{term}» ei ole sanastossa.{meant(term, corpus.glossary)}"
    return ""


def _pages(corpus: Corpus) -> Iterator[Problem]:
    for term_id, term in corpus.glossary.items():
        if term.page and ("fi", term.page) not in corpus.pages:
            line = entry_line(corpus, PATH, term_id)
            yield Problem(
                PATH, line, 1, "term-page", f"Termin {term_id} sivua {term.page} ei ole. Korjaa tai poista se."
            )
