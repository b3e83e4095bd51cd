"""The address of every page in its edition's own language."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from app.corpus.corpus import Corpus


@lru_cache(maxsize=4)
def addresses(corpus: Corpus) -> Mapping[tuple[str, str], str]:
    """Return the address of each (edition code, page or outcome id); those of a section without an index have none."""
    pages = corpus.pages
    found = {
        (code, page_id): _address(code, page_id, pages[code, page.section].slug, page.slug)
        for (code, page_id), page in pages.items()
        if (code, page.section) in pages
    }
    outcomes = {
        (code, page_id): f"{found[code, page.section]}{page.slug}/"
        for (code, page_id), page in corpus.outcomes.items()
        if (code, page.section) in found
    }
    return MappingProxyType(found | outcomes)


def _address(code: str, page_id: str, section: str, slug: str) -> str:
    if page_id == "index":
        return f"/{code}/"
    return f"/{code}/{section}/" if page_id.endswith("/index") else f"/{code}/{section}/{slug}/"


def published(corpus: Corpus) -> set[str]:
    """Return every address and permanent link that answers now."""
    return set(addresses(corpus).values()) | {f"/id/{page_id}" for _, page_id in [*corpus.pages, *corpus.outcomes]}
