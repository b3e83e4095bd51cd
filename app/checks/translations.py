"""A page exists in every edition that its audience reads."""

from collections.abc import Iterator
from datetime import date

from app.corpus.corpus import Corpus
from app.editions import FI, SELKO, SV
from app.problems import Problem

WORDS = {SV: "ruotsinkielinen sivu", SELKO: "selkosivu", FI: "suomenkielinen sivu"}


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield translation-missing; pages for professionals have no plain edition."""
    for page in corpus.pages.values():
        wanted = [FI, SV] if page.header.audience == "professional" else [FI, SV, SELKO]
        if page.edition is SELKO and page.header.audience == "professional":
            message = "Ammattilaisten sivulla ei ole selkoversiota. Poista sivu tai muuta audience-arvoa."
            yield Problem(page.path, *page.line_of("audience"), "translation-extra", message)
        for edition in wanted if page.edition is FI else [FI]:
            if (edition.code, page.id) not in corpus.pages:
                message = f"{WORDS[edition].capitalize()} puuttuu. Kirjoita content/{edition.code}/{page.id}.md."
                yield Problem(page.path, 1, 1, "translation-missing", message)
