"""A new page in every edition of its readers, with its header filled and marks where the text is to be written."""

import re
from argparse import Namespace
from collections.abc import Iterator
from datetime import date

from app.corpus.corpus import Corpus
from app.corpus.markdown import anchor
from app.editing.refusal import RefusalError
from app.editions import FI, SELKO, SV, Edition

ID = re.compile(r"[a-z0-9-]+/[a-z0-9-]+")
PROFESSIONAL = "ammattilaisille/"
FINNISH = {
    "summary": "KIRJOITA TÄHÄN: yksi virke, joka kertoo mitä sivulta saa tietää",
    "keywords": "KIRJOITA TÄHÄN: arkisia hakusanoja",
    "answer": "KIRJOITA TÄHÄN: vastaus otsikkoon yhdessä kappaleessa.",
    "heading": "KIRJOITA TÄHÄN: väliotsikko lukijan kysymyksenä",
    "title": "KIRJOITA TÄHÄN: otsikko selkokielellä",
}
SWEDISH = {
    "summary": "SKRIV HÄR: en mening om vad sidan berättar",
    "keywords": "SKRIV HÄR: vardagliga sökord",
    "answer": "SKRIV HÄR: svaret på rubriken i ett stycke.",
    "heading": "SKRIV HÄR: mellanrubrik som läsarens fråga",
    "title": "SKRIV HÄR: rubriken på svenska",
}


def new_page(corpus: Corpus, chosen: Namespace, today: date) -> Iterator[str]:
    """Write the files of the page and yield their paths; raise RefusalError where the page cannot be made."""
    _refuse(corpus, chosen.id)
    given = {FI: chosen.title, SV: chosen.title_sv, SELKO: chosen.title_selko}
    for edition in (FI, SV) if chosen.id.startswith(PROFESSIONAL) else (FI, SV, SELKO):
        path = corpus.root / edition.code / f"{chosen.id}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(draft(chosen.id, edition, given[edition] or "", today), encoding="utf-8")
        yield f"content/{edition.code}/{chosen.id}.md"


def _refuse(corpus: Corpus, page_id: str) -> None:
    section = f"{page_id.partition('/')[0]}/index"
    if not ID.fullmatch(page_id):
        raise RefusalError(
            f"Tunnus «{page_id}» on väärää muotoa. Kirjoita osio/sivu (a–z, 0–9, -), esimerkiksi maksut/apteekki."
        )
    if any((edition.code, page_id) in corpus.pages for edition in (FI, SV, SELKO)):
        raise RefusalError(f"Sivu {page_id} on jo olemassa. Valitse toinen tunnus.")
    if page_id != section and (FI.code, section) not in corpus.pages:
        raise RefusalError(f"Osiota {section} ei ole. Tee se ensin: python -m app new page {section} --title …")


def draft(page_id: str, edition: Edition, title: str, today: date) -> str:
    """Return the file of a page that is still to be written; the check draft-left refuses its marks."""
    words = SWEDISH if edition is SV else FINNISH
    name = page_id.removesuffix("/index").split("/")[-1]
    slug = name if edition is not SV else anchor(title) if title else f"skriv-har-{name}"
    lines = [
        "---",
        f"title: {_quoted(title or words['title'])}",
        f"summary: {_quoted(words['summary'])}",
        f"slug: {slug}",
        f"keywords: [{_quoted(words['keywords'])}]",
        f"reviewed: {today}",
        f"review_by: {_next_year(today)}",
        "sources: []",
        f"audience: {'professional' if page_id.startswith(PROFESSIONAL) else 'everyone'}",
        f"next: [{page_id.partition('/')[0]}/index]" if not page_id.endswith("/index") else "next: []",
        "---",
        *(words["answer"], "", f"## {words['heading']}", "", words["answer"]),
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _next_year(day: date) -> date:
    """Return the same day a year later; the last day of February stays the last."""
    return date(day.year + 1, day.month, min(day.day, 28) if day.month == 2 else day.day)
