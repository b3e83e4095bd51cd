"""The glossary's terms in running text: the first use of each on a page leads to its explanation by itself."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from markupsafe import Markup, escape

from app.corpus.corpus import Corpus
from app.corpus.pages import Page
from app.corpus.records import GlossaryTerm
from app.editions import Edition
from app.search.words import inflections
from app.web.view import View

GLOSSARY = "tyokalut/sanasto"
HOME = "index"
MOST = 10


class Terms:
    """Knows which terms a page has already led to; a page with a tool is for doing, and home is short."""

    def __init__(self, page: Page, view: View, marked: Iterable[str] = ()) -> None:
        """Take the ids of the terms that the text marks itself; a term whose own page this is needs no link."""
        glossary = view.guide.corpus.glossary
        own = {name for name, term in glossary.items() if term.page == page.id}
        self._view = view
        self._used = {*own, *marked}
        self._left = 0 if page.id == HOME or page.header.tool else MOST

    def linked(self, text: str) -> Markup:
        """Return the text as HTML, with a link at the first use of each term."""
        if not self._left:
            return escape(text)
        pattern, ids = spellings(self._view.guide.corpus, self._view.edition)
        pieces, end = [], 0
        for match in pattern.finditer(text):
            name = ids[match[0].lower()]
            if name not in self._used and self._left:
                pieces += [escape(text[end : match.start()]), self._link(name, match[0])]
                end = match.end()
        return Markup("").join([*pieces, escape(text[end:])])

    def _link(self, name: str, shown: str) -> Markup:
        self._used.add(name)
        self._left -= 1
        return term_link(self._view, name, shown)


def term_link(view: View, name: str, shown: str) -> Markup:
    """Return the link to a term of the glossary."""
    href = view.link(GLOSSARY, name.replace("_", "-")).href
    return Markup('<a class="term" href="{}">{}</a>').format(href, shown)


@lru_cache(maxsize=6)
def spellings(corpus: Corpus, edition: Edition) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """Return the pattern of every known spelling of every term, longest first, and the term of each spelling."""
    ids: dict[str, str] = {}
    for name, term in corpus.glossary.items():
        for spelling in _spellings(term, edition):
            ids.setdefault(spelling.lower(), name)
    longest_first = sorted(ids, key=lambda spelling: (-len(spelling), spelling))
    pattern = "|".join(map(re.escape, longest_first)) or r"(?!)"
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE), ids


def _spellings(term: GlossaryTerm, edition: Edition) -> Iterable[str]:
    """Return the name, the forms that the glossary lists, and those that the committed table of words knows."""
    listed = () if edition.html_lang == "sv" else term.forms
    name = term.of(edition.code)
    return (name, *listed, *inflections(edition.html_lang).get(name.lower(), ()))
