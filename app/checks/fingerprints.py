"""A translation was made from the Finnish text as it stands now."""

from collections.abc import Iterator
from datetime import date

from app.corpus.corpus import Corpus
from app.corpus.fingerprint import fingerprint, flow_fingerprint
from app.corpus.source import position
from app.editions import FI
from app.problems import Problem


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield translation-behind where `based_on` is missing or old."""
    yield from _pages(corpus)
    yield from _flows(corpus)


def _pages(corpus: Corpus) -> Iterator[Problem]:
    for page in corpus.pages.values():
        finnish = corpus.pages.get((FI.code, page.id))
        if page.edition is FI or not finnish:
            continue
        wanted = fingerprint(finnish)
        if page.header.based_on != wanted:
            message = f"Suomenkielinen sivu on muuttunut. {_remedy('otsakkeeseen', wanted, page.path)}"
            yield Problem(page.path, *page.line_of("based_on"), "translation-behind", message)


def _flows(corpus: Corpus) -> Iterator[Problem]:
    for flow in corpus.flows.values():
        finnish = flow.words.get(FI.code)
        wanted = flow_fingerprint(finnish.said) if finnish else ""
        for words in flow.words.values():
            if finnish and words.edition is not FI and words.said.based_on != wanted:
                line, column = position(words.data, ("based_on",))
                message = f"Kulun suomenkieliset sanat ovat muuttuneet. {_remedy('alkuun', wanted, words.path)}"
                yield Problem(words.path, line + 1, column + 1, "translation-behind", message)


def _remedy(place: str, wanted: str, path: str) -> str:
    return (
        f'Tarkista teksti ja kirjoita sitten {place} based_on: "{wanted}" (tai aja python -m app check --stamp {path}).'
    )
