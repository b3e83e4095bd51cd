"""The fingerprint of a Finnish page, by which a translation knows from which text it was made."""

import hashlib
import unicodedata

from app.corpus.pages import Page


def fingerprint(page: Page) -> str:
    """Return the first 8 hex digits of SHA-256 over title, summary, body text, links and figures (NFC)."""
    parts = [page.header.title, page.header.summary]
    parts += [text for _, text in page.body.blocks()]
    parts += [f"{mark.kind} {mark.text}" for mark in page.body.marks]
    text = unicodedata.normalize("NFC", "\n".join(parts))
    return hashlib.sha256(text.encode()).hexdigest()[:8]
