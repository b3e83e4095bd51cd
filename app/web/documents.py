"""The pages as documents to search."""

from collections.abc import Iterator
from pathlib import Path

from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus
from app.corpus.pages import Page
from app.problems import Problem
from app.search.analyse import words_of
from app.search.build import build
from app.search.document import Document
from app.search.words import missing
from app.web.leaflets import TOOL as LEAFLET

LEAFLET_SHARE = 0.5


def documents(corpus: Corpus) -> Iterator[Document]:
    """Yield a document for every page and outcome, in stable order; the search page itself is not one."""
    where = addresses(corpus)
    for kind, pages in (("page", corpus.pages), ("outcome", corpus.outcomes)):
        for key, page in pages.items():
            if page.header.tool != "search" and key in where:
                yield _document(corpus, page, kind, where[key])


def _document(corpus: Corpus, page: Page, kind: str, url: str) -> Document:
    section = corpus.pages[page.edition.code, page.section]
    return Document(
        edition=page.edition.code,
        page=page.id,
        kind=kind,
        url=url,
        title=page.header.title,
        summary=page.header.summary,
        section=section.header.title,
        keywords=(*page.header.keywords, *_people_say(corpus, page)),
        headings=tuple(heading.text for heading in page.body.headings),
        text=" ".join([*page.body.said_in(page.edition.code), *_glossary(corpus, page)]),
        share=LEAFLET_SHARE if page.header.tool == LEAFLET else 1.0,
    )


def _people_say(corpus: Corpus, page: Page) -> list[str]:
    """Return what people call the terms whose own page this is, so that their words lead to it."""
    terms = [term for term in corpus.glossary.values() if term.page == page.id]
    return [word for term in terms for word in getattr(term.people_say, page.edition.html_lang)]


def _glossary(corpus: Corpus, page: Page) -> list[str]:
    """Return the names of all terms and what people call them, for the page that explains them."""
    terms = corpus.glossary.values() if page.header.tool == "glossary" else ()
    language = page.edition.html_lang
    return [word for term in terms for word in (term.of(page.edition.code), *getattr(term.people_say, language))]


def build_index(corpus: Corpus, path: Path) -> None:
    """Write the search index of the corpus to `path`, making its folder where needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    build(documents(corpus), path)


def unanalysed(corpus: Corpus) -> Iterator[Problem]:
    """Yield word-unanalysed (should) where the table lacks words of a page or an outcome: search finds it less well."""
    for document in documents(corpus):
        new = missing(words_of(document), document.edition)
        if new:
            page = corpus.page(document.edition, document.page)
            message = f"Haku ei vielä tunne {len(new)} sanaa, esimerkiksi «{new[0]}». Aja: make words."
            yield Problem(page.path if page else "", 1, 1, "word-unanalysed", message, "should")
