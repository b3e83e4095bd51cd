"""Everything that is written for readers, as passages: pages, outcomes, questions, glossary, fees, local practice."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from app.corpus.corpus import Corpus
from app.corpus.local import SUM
from app.corpus.pages import Page
from app.corpus.passages import Passage, of_header, of_page
from app.corpus.record import Names
from app.editions import FI, SELKO, SV, Edition

Said = tuple[Edition, str]


@lru_cache(maxsize=1)
def texts(corpus: Corpus) -> tuple[Passage, ...]:
    """Return every passage of the corpus, gathered once for all checks."""
    paged = [*corpus.pages.values(), *corpus.outcomes.values()]
    said = (passage for saying in corpus.sayings for passage in of_page(saying))
    return (*(passage for page in paged for passage in page_texts(page)), *said, *labels(corpus))


def page_texts(page: Page) -> Iterator[Passage]:
    """Yield the title, the summary and the body of a page or an outcome."""
    yield from of_header(page)
    yield from of_page(page)


def labels(corpus: Corpus) -> Iterator[Passage]:
    """Yield the words of the glossary, the names of fees and of groups of fees, and what counties do."""
    yield from _found(corpus, "content/glossary.yaml", _glossary(corpus))
    for rate_id, rate in corpus.rates.items():
        yield from _found(corpus, f"content/rates/{rate_id}.yaml", _said([rate.name]))
    counted = (names for group in corpus.counting.groups for names in (group.name, group.why))
    yield from _found(corpus, "content/counting.yaml", _said(counted))
    for body, practice in corpus.local.items():
        yield from _found(corpus, f"content/local/{body}.yaml", _said(fact.text for fact in practice.facts))


def _said(named: Iterable[Names]) -> list[Said]:
    return [pair for names in named for pair in ((FI, names.fi), (SV, names.sv), (SELKO, names.selko))]


def _glossary(corpus: Corpus) -> list[Said]:
    return [
        pair
        for term in corpus.glossary.values()
        for pair in (
            (FI, term.fi), (SV, term.sv), (SELKO, term.plain), *((FI, form) for form in term.forms),
            (FI, term.explanation.fi), (SV, term.explanation.sv), (SELKO, term.explanation.selko),
        )
    ]  # fmt: skip


def _found(corpus: Corpus, path: str, said: list[Said]) -> Iterator[Passage]:
    """Yield each text with the place where the file has it, sought after the one before."""
    file = corpus.files.get(path, "")
    at = 0
    for edition, text in said:
        found = file.find(text, at)
        found = found if found >= 0 else max(file.find(text), 0)
        line = file.count("\n", 0, found) + 1
        column = found - (file.rfind("\n", 0, found) + 1) + 1
        yield Passage(path, edition, "label", text.replace(SUM, "…"), ((0, line, column),))
        at = found if path != "content/glossary.yaml" else at
