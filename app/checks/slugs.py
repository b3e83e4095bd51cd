"""No two pages of an edition share an address."""

from collections.abc import Iterator
from datetime import date

from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus
from app.corpus.pages import Page
from app.editions import EDITIONS, Edition
from app.problems import Problem


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield slug-duplicate and section-missing."""
    where = addresses(corpus)
    for edition in EDITIONS:
        seen: dict[str, str] = {}
        for page in [*corpus.of(edition), *_outcomes(corpus, edition)]:
            if (edition.code, page.section) not in corpus.pages:
                message = f"Osiolta puuttuu sivu {page.section}. Kirjoita content/{edition.code}/{page.section}.md."
                yield Problem(page.path, 1, 1, "section-missing", message)
                continue
            address = where[edition.code, page.id]
            if address in seen:
                message = f"Osoite {address} on jo sivulla {seen[address]}. Anna toinen slug."
                yield Problem(page.path, *page.line_of("slug"), "slug-duplicate", message)
            seen.setdefault(address, page.id)


def _outcomes(corpus: Corpus, edition: Edition) -> list[Page]:
    return [page for (code, _), page in corpus.outcomes.items() if code == edition.code]
