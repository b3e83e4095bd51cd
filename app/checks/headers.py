"""Headers name sources that exist, have keywords, and keep the summary short."""

from collections.abc import Iterator
from datetime import date

from app.checks.suggest import meant
from app.corpus.corpus import Corpus
from app.corpus.pages import Page
from app.problems import Problem

LONGEST_SUMMARY = 180


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield source-unknown, source-missing, keywords-missing, summary-long, exception-reason."""
    for page in [*corpus.pages.values(), *corpus.outcomes.values()]:
        for number, source in enumerate(page.header.sources):
            if source not in corpus.sources:
                message = f"Lähdettä {source} ei ole sources.yaml-tiedostossa.{meant(source, corpus.sources)}"
                yield Problem(page.path, *page.line_of("sources", number), "source-unknown", message)
        yield from _lengths(page)


def _lengths(page: Page) -> Iterator[Problem]:
    if not page.header.sources:
        yield Problem(page.path, *page.line_of("sources"), "source-missing", "Lisää vähintään yksi lähde.")
    if not page.header.keywords:
        message = "Lisää arkisia hakusanoja: millä sanoilla lukija etsisi tätä?"
        yield Problem(page.path, *page.line_of("keywords"), "keywords-missing", message)
    if len(page.header.summary) > LONGEST_SUMMARY:
        message = f"Tiivistelmässä on {len(page.header.summary)} merkkiä. Lyhennä alle {LONGEST_SUMMARY} merkkiin."
        yield Problem(page.path, *page.line_of("summary"), "summary-long", message)
