"""Leaflets: pages that print on one sheet of A4, with a code that leads from the paper to the guide."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.corpus.pages import Page
from app.editions import EDITIONS, Edition
from app.web.qr import code
from app.web.view import Link, View

TOOL = "leaflet"
IN_ITS_OWN_WORDS = {"fi": "suomeksi", "sv": "på svenska", "selko": "selkosuomeksi"}
POSTER_WORDS = 60


@dataclass(frozen=True)
class Listed:
    """A leaflet: its title in the edition, and the link in each edition that has it, named in its own language."""

    title: str
    links: tuple[tuple[Edition, str, Link], ...]


def sheet(page: Page, view: View) -> dict[str, Any]:
    """Return where the paper leads: the first page of `next`, and its code where the public address is known."""
    target = page.header.next[0]
    base = view.guide.config.public_url
    address = f"{base}/id/{target}?edition={page.edition.code}"
    return {"onward": view.link(target), "code": code(address) if base else None, "is_poster": is_poster(page)}


def is_poster(page: Page) -> bool:
    """Say whether a sheet has so few words that it is read from across a room."""
    return sum(len(text.split()) for _, text in page.body.blocks()) <= POSTER_WORDS


def valid_until(rates: Iterable[str], view: View) -> date | None:
    """Return the last day on which all amounts of a sheet are right, None where it has none."""
    periods = (period for rate in rates for period in view.guide.corpus.figures[rate].amounts)
    return min((period.last for period in periods if period.first <= view.day <= period.last), default=None)


def leaflets(view: View) -> dict[str, Any]:
    """Return the leaflets of the guide, in the order of their ids."""
    pages = view.guide.corpus.pages
    ids = sorted({page.id for page in pages.values() if page.header.tool == TOOL})
    return {"leaflets": [_listed(page_id, view) for page_id in ids]}


def _listed(page_id: str, view: View) -> Listed:
    have = [edition for edition in EDITIONS if (edition.code, page_id) in view.guide.corpus.pages]
    links = ((edition, IN_ITS_OWN_WORDS[edition.code], view.link(page_id, edition=edition)) for edition in have)
    return Listed(view.link(page_id).title, tuple(links))
