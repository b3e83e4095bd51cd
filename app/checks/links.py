"""Links lead to pages and headings that exist."""

import re
from collections.abc import Iterator
from datetime import date

from app.checks.suggest import meant
from app.checks.tools import ANCHORS
from app.corpus.corpus import Corpus
from app.corpus.links import inner
from app.corpus.markdown import Mark
from app.corpus.pages import Page
from app.problems import Problem


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield link-form, link-target, link-anchor for the body and link-target for `next`."""
    for page in corpus.written():
        for mark in page.body.marks:
            if mark.kind == "link":
                yield from _link(corpus, page, mark)
        for number, target in enumerate(page.header.next):
            if not corpus.page("fi", target):
                yield _missing(corpus, page, target, *page.line_of("next", number))


def _link(corpus: Corpus, page: Page, mark: Mark) -> Iterator[Problem]:
    if mark.text.startswith("https:"):
        return
    inside = inner(mark.text, corpus.flows)
    if not inside:
        message = f"Linkki «{mark.text}» on väärää muotoa. Kirjoita page:sivun-tunnus tai https-osoite."
        yield Problem(page.path, mark.line, mark.column, "link-form", message)
        return
    target, anchor = inside
    found = corpus.page(page.edition.code, target) or corpus.page("fi", target)
    if not found:
        yield _missing(corpus, page, target, mark.line, mark.column)
    elif anchor and not _is_place(corpus, found, anchor):
        near = meant(anchor, found.body.anchors)
        message = f"Sivulla {target} ei ole otsikkoa #{anchor}.{near} Korjaa tai poista ankkuri."
        yield Problem(page.path, mark.line, mark.column, "link-anchor", message)


def _missing(corpus: Corpus, page: Page, target: str, line: int, column: int) -> Problem:
    near = meant(target, {page_id for _, page_id in [*corpus.pages, *corpus.outcomes]})
    message = f"Linkki osoittaa sivuun {target}, jota ei ole.{near} Korjaa sivun tunnus."
    return Problem(page.path, line, column, "link-target", message)


def _is_place(corpus: Corpus, page: Page, anchor: str) -> bool:
    """Tell whether a page has the anchor: a heading, or a place of its tool such as `lisaa&fee=day_surgery`."""
    place, *facts = anchor.split("&")
    if place not in ANCHORS.get(page.header.tool or "", ()):
        return anchor in page.body.anchors
    return all(_is_fact(corpus, *fact.partition("=")[::2]) for fact in facts)


def _is_fact(corpus: Corpus, name: str, value: str) -> bool:
    if name == "day":
        return re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) is not None
    return name == "fee" and value in corpus.rates
