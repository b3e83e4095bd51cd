"""One loaded version of the guide: corpus, addresses and search index, swapped as a whole on reload."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.config import Config
from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus
from app.corpus.pages import Page
from app.editions import FI, Edition
from app.search.find import Index

FIRST_DAY = date(2020, 1, 1)


@dataclass(frozen=True)
class Guide:
    """Everything that a request reads; never changed after it is made."""

    config: Config
    corpus: Corpus
    index: Index
    addresses: Mapping[tuple[str, str], str]
    by_address: Mapping[str, Page]
    moved: Mapping[str, str]
    renamed: Mapping[str, str]
    last_day: date

    def page(self, edition: Edition, page_id: str) -> Page | None:
        """Return the page or outcome in the edition, or in Finnish where the edition lacks it."""
        return self.corpus.page(edition.code, page_id) or self.corpus.page(FI.code, page_id)

    def address(self, page: Page) -> str:
        """Return the page's own address."""
        return self.addresses[page.edition.code, page.id]


def guide_of(config: Config, corpus: Corpus, index: Index) -> Guide:
    """Put a corpus and its index together."""
    where = addresses(corpus)
    return Guide(
        config=config,
        corpus=corpus,
        index=index,
        addresses=where,
        by_address={
            where[key]: page for key, page in [*corpus.pages.items(), *corpus.outcomes.items()] if key in where
        },
        moved={redirect.old: where[redirect.edition, redirect.to] for redirect in corpus.redirects if redirect.edition},
        renamed={
            redirect.old.removeprefix("/id/"): redirect.to for redirect in corpus.redirects if not redirect.edition
        },
        last_day=max(period.last for rate in corpus.rates.values() for period in rate.amounts),
    )
