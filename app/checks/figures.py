"""Figures in text name rates that exist, and none that is not confirmed."""

from collections.abc import Iterator
from datetime import date

from app.checks.suggest import meant
from app.corpus.corpus import Corpus
from app.corpus.figures import FigureError, Term, parse
from app.corpus.markdown import Mark
from app.corpus.pages import Page
from app.corpus.rates import NoRateError
from app.problems import Problem


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield figure-form, figure-unknown, figure-no-rate, figure-unconfirmed, as of the page's review."""
    for page in corpus.written():
        for mark in page.body.marks:
            if mark.kind == "figure":
                for code, message in _faults(corpus, mark, page.header.reviewed):
                    yield Problem(page.path, mark.line, mark.column, code, message)
        yield from _in_header(page)


def _faults(corpus: Corpus, mark: Mark, day: date) -> Iterator[tuple[str, str]]:
    try:
        terms = parse(mark.text).terms
    except FigureError as fault:
        yield "figure-form", str(fault)
        return
    for term in terms:
        yield from _term(corpus, term, day)


def _term(corpus: Corpus, term: Term, day: date) -> Iterator[tuple[str, str]]:
    rate = corpus.figures.get(term.rate)
    if not rate:
        folder = "local" if term.rate.startswith("local.") else "rates"
        near = meant(term.rate, corpus.figures)
        yield "figure-unknown", f"Maksua {term.rate} ei ole kansiossa content/{folder}.{near}"
        return
    try:
        period = rate.on(term.day or day)
    except NoRateError:
        yield (
            "figure-no-rate",
            f"Maksulla {term.rate} ei ole määrää päivänä {term.day or day}. Poista luku tekstistä.",
        )
        return
    if period.confidence == "unconfirmed":
        yield "figure-unconfirmed", f"Määrää {term.rate} ei ole vahvistettu. Kerro sen sijaan, mistä sen voi kysyä."


def _in_header(page: Page) -> Iterator[Problem]:
    for key in ("title", "summary"):
        if "{{" in getattr(page.header, key):
            message = f"Avaimessa «{key}» ei voi olla lukua. Kirjoita se ilman määrää."
            yield Problem(page.path, *page.line_of(key), "figure-form", message)
