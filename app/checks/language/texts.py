"""Everything that is written for readers, as passages: pages, outcomes, questions, the glossary, names of fees."""

from collections.abc import Iterator
from functools import lru_cache

from app.corpus.corpus import Corpus
from app.corpus.pages import Page
from app.corpus.passages import Passage, of_header, of_page
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
    """Yield the words of the glossary and the names of fees and of groups of fees."""
    yield from _found(corpus, "content/glossary.yaml", _glossary(corpus))
    for rate_id, rate in corpus.rates.items():
        named = rate.name
        said = [(FI, named.fi), (SV, named.sv), (SELKO, named.selko)]
        yield from _found(corpus, f"content/rates/{rate_id}.yaml", said)
    counted = (names for group in corpus.counting.groups for names in (group.name, group.why))
    said = [pair for names in counted for pair in ((FI, names.fi), (SV, names.sv), (SELKO, names.selko))]
    yield from _found(corpus, "content/counting.yaml", said)


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
        yield Passage(path, edition, "label", text, ((0, line, column),))
        at = found if path != "content/glossary.yaml" else at
