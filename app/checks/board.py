"""The state of every page in every edition, and what is due next."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.checks.language.readability import lix
from app.checks.language.texts import page_texts
from app.checks.language.tokens import words
from app.corpus.corpus import Corpus
from app.corpus.figures import terms_of
from app.corpus.pages import Page
from app.corpus.translated import behind
from app.editions import EDITIONS, FI, SELKO
from app.problems import Problem

ORIGINAL, FRESH, BEHIND, MISSING = "alkuperäinen", "ajan tasalla", "jäljessä", "puuttuu"


@dataclass(frozen=True, order=True)
class Row:
    """A page of an edition: sorted by what is due first."""

    due: date
    what: str
    page: str
    edition: str
    state: str
    words: int = 0
    age: int = 0
    problems: int = 0
    score: int = 0


def rows(corpus: Corpus, today: date, problems: Iterable[Problem]) -> list[Row]:
    """Return the rows of all pages and of those that an edition lacks, what is due first at the top."""
    found, late = Counter(problem.path for problem in problems), behind(corpus)
    ids = sorted({page_id for _, page_id in corpus.pages})
    return sorted(row for page_id in ids for row in _of(corpus, page_id, today, found, late))


def _of(corpus: Corpus, page_id: str, today: date, found: Counter[str], late: frozenset[str]) -> Iterator[Row]:
    finnish = corpus.pages.get((FI.code, page_id))
    for edition in EDITIONS:
        page = corpus.pages.get((edition.code, page_id))
        if page:
            state = ORIGINAL if page is finnish or not finnish else BEHIND if page.path in late else FRESH
            yield _row(corpus, page, state, today, found[page.path])
        elif finnish and not (edition is SELKO and finnish.header.audience == "professional"):
            yield Row(today, "kirjoita sivu", page_id, edition.code, MISSING)


def _row(corpus: Corpus, page: Page, state: str, today: date, problems: int) -> Row:
    due, what = _next(corpus, page, state, today)
    said = tuple(page_texts(page))
    return Row(
        due=due,
        what=what,
        page=page.id,
        edition=page.edition.code,
        state=state,
        words=sum(len(words(passage)) for passage in said),
        age=(today - page.header.reviewed).days,
        problems=problems,
        score=round(lix(passage for passage in said if passage.kind in ("paragraph", "item"))),
    )


def _next(corpus: Corpus, page: Page, state: str, today: date) -> tuple[date, str]:
    """Return the first day by which something is to be done, and what."""
    if state == BEHIND:
        return today, "päivitä käännös"
    ends = [(last, f"määrä {name} päättyy") for name, last in _amounts(corpus, page)]
    return min([(page.header.review_by, "tarkista sivu"), *ends])


def _amounts(corpus: Corpus, page: Page) -> Iterator[tuple[str, date]]:
    """Yield the rates that the page shows for the reader's day, and the last day of which each is known."""
    for mark in page.body.marks:
        for term in terms_of(mark.text) if mark.kind == "figure" else ():
            rate = corpus.rates.get(term.rate)
            if rate and rate.amounts and term.day is None:
                yield term.rate, rate.amounts[-1].last
