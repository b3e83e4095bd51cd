"""A translation was made from the Finnish page as it stands now."""

from collections.abc import Iterator
from datetime import date

from app.corpus.corpus import Corpus
from app.corpus.fingerprint import fingerprint
from app.editions import FI
from app.problems import Problem


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield translation-behind where `based_on` is missing or old."""
    for page in corpus.pages.values():
        finnish = corpus.pages.get((FI.code, page.id))
        if page.edition is FI or not finnish:
            continue
        wanted = fingerprint(finnish)
        if page.header.based_on != wanted:
            message = (
                f"Suomenkielinen sivu on muuttunut. Tarkista teksti ja kirjoita sitten otsakkeeseen "
                f'based_on: "{wanted}" (tai aja python -m app check --stamp {page.path}).'
            )
            yield Problem(page.path, *page.line_of("based_on"), "translation-behind", message)
