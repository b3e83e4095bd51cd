"""The fingerprint of a Finnish text, by which a translation knows from which text it was made."""

import hashlib
import unicodedata

from app.corpus.flows import FlowWords
from app.corpus.pages import Page


def fingerprint(page: Page) -> str:
    """Return the first 8 hex digits of SHA-256 over title, summary, body text, links and figures (NFC)."""
    parts = [page.header.title, page.header.summary]
    parts += [text for _, text in page.body.blocks()]
    parts += [f"{mark.kind} {mark.text}" for mark in page.body.marks]
    return _digest(parts)


def flow_fingerprint(words: FlowWords) -> str:
    """Return the same over the words of a flow but for its addresses and keywords, each with its id."""
    parts = [words.title]
    for name, asked in words.questions.items():
        parts += [name, asked.ask, asked.why, *(f"{answer} {text}" for answer, text in asked.answers.items())]
    for name, end in words.outcomes.items():
        parts += [name, end.title, end.summary, end.text]
    return _digest(parts)


def _digest(parts: list[str]) -> str:
    text = unicodedata.normalize("NFC", "\n".join(parts))
    return hashlib.sha256(text.encode()).hexdigest()[:8]
