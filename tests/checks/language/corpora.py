"""Small corpora for the checks of language: pages of a few sentences in a folder of their own."""

from collections.abc import Mapping
from pathlib import Path

from app.corpus.corpus import Corpus
from app.corpus.reader import read

HEADER = """---
title: {title}
summary: {summary}
keywords: [maksu]
reviewed: 2026-11-24
review_by: 2027-11-30
sources: [law]
audience: everyone
{more}---
"""
TITLES = {"fi": ("Mitä hoito maksaa?", "Hoidosta maksetaan."), "sv": ("Vad kostar vården?", "Vården kostar.")}
RATE = """name: {fi: Maksu, sv: Avgift, selko: Maksu}
kind: limit
unit: visit
section: A 1 §
amounts:
- {from: 2020-01-01, to: 2027-12-31, cents: 4000, source: law, confidence: confirmed, checked: 2026-11-24}
"""


def corpus_of(folder: Path, pages: Mapping[str, str], **more: str) -> Corpus:
    """Return a corpus of pages by edition and id (`sv/hoito`); a text may begin with lines of the header and `===`."""
    for name, text in pages.items():
        lines, _, body = text.rpartition("===\n")
        title, summary = TITLES["sv" if name.startswith("sv") else "fi"]
        path = folder / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(HEADER.format(title=title, summary=summary, more=lines) + body, encoding="utf-8")
    for name in ("payment_ceiling", "hospital_outpatient_clinic_visit"):
        (folder / "rates").mkdir(exist_ok=True)
        (folder / "rates" / f"{name}.yaml").write_text(RATE, encoding="utf-8")
    for file, text in more.items():
        path = folder / file.replace("__", "/").replace("_yaml", ".yaml").replace("_txt", ".txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return read(folder)
