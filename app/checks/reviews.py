"""Pages are read again before the day that they promise."""

from collections.abc import Iterator
from datetime import date

from app.corpus.corpus import Corpus
from app.problems import Problem


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield review-due (should) and review-order."""
    for page in corpus.pages.values():
        place = page.line_of("review_by")
        if page.review_due(today):
            message = f"Sivu piti tarkistaa {page.header.review_by} mennessä. Tarkista ja muuta reviewed ja review_by."
            yield Problem(page.path, *place, "review-due", message, "should")
        if page.header.review_by <= page.header.reviewed:
            message = "Päivä review_by on ennen tarkistuspäivää. Anna myöhempi päivä."
            yield Problem(page.path, *place, "review-order", message)
