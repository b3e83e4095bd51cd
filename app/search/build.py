"""Builds the index: terms with integer impacts, vocabulary and forms, in one SQLite file."""

import math
import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlite_utils import Database

from app.search.analyse import fold, is_stop, key, keys, tokens
from app.search.document import SCHEMA, Document
from app.search.words import LANGUAGES, forms

FIELDS = {"title": 8, "keywords": 6, "headings": 3, "text": 1}
K1, B = 1.2, 0.4
LARGEST = 255


def build(documents: Iterable[Document], path: Path) -> None:
    """Write the index of the documents; the file appears whole or not at all."""
    made = path.with_name(f"{path.name}.{os.getpid()}.new")
    made.unlink(missing_ok=True)
    found = list(documents)
    db = Database(made)
    _write(db, found)
    db.execute(f"pragma user_version = {SCHEMA}")
    db.conn.commit()
    db.vacuum()
    db.close()
    made.replace(path)


def _write(db: Database, documents: list[Document]) -> None:
    columns = ("edition", "kind", "url", "title", "summary", "section")
    rows = ({"id": n, "page_id": d.page, **{c: getattr(d, c) for c in columns}} for n, d in enumerate(documents))
    db.table("pages").insert_all(rows, pk="id", columns={"id": int, "page_id": str, **dict.fromkeys(columns, str)})
    for edition in LANGUAGES:
        own = [(number, document) for number, document in enumerate(documents) if document.edition == edition]
        counted = {number: _frequencies(document) for number, document in own}
        db.table("terms").insert_all(_terms(edition, counted), pk=("edition", "key", "page"))
        vocabulary = _vocabulary([document for _, document in own], edition)
        db.table("vocabulary").insert_all(vocabulary, pk=("edition", "word"))
        db.table("forms").insert_all(_forms(edition), pk=("edition", "key", "lemma"), ignore=True)


def _frequencies(document: Document) -> dict[str, float]:
    """Return the weighted frequency of each key over the fields of a document."""
    found: dict[str, float] = defaultdict(float)
    fields = {
        "title": document.title,
        "keywords": " ".join((*document.keywords, document.summary)),
        "headings": " ".join(document.headings),
        "text": document.text,
    }
    for name, text in fields.items():
        words = [word for word in tokens(text) if not is_stop(word, document.edition)]
        length = 1 - B + B * max(len(words), 1) / TYPICAL[name]
        for word in words:
            for found_key, weight in keys(word, document.edition).items():
                found[found_key] += FIELDS[name] * weight / 2 / length
    return found


TYPICAL = {"title": 5, "keywords": 30, "headings": 30, "text": 400}


def _terms(edition: str, counted: dict[int, dict[str, float]]) -> Iterator[dict[str, str | int]]:
    spread = Counter(found for frequencies in counted.values() for found in frequencies)
    number = len(counted)
    raw = {
        (found, page): math.log(1 + (number - spread[found] + 0.5) / (spread[found] + 0.5)) * much / (much + K1)
        for page, frequencies in counted.items()
        for found, much in frequencies.items()
    }
    largest = max(raw.values(), default=1)
    for (found, page), value in sorted(raw.items()):
        yield {"edition": edition, "key": found, "page": page, "impact": max(1, round(LARGEST * value / largest))}


def _vocabulary(documents: list[Document], edition: str) -> Iterator[dict[str, str | int]]:
    """Yield each word by its folded form, with its key and the form in which it stands most often."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for document in documents:
        text = " ".join((document.title, *document.keywords, document.summary, *document.headings, document.text))
        for word in tokens(text):
            counts[fold(word)][word] += 1
    for folded, shown in sorted(counts.items()):
        if len(folded) > 2 and not folded.isdigit():
            best = min(shown, key=lambda word: (-shown[word], word))
            yield {"edition": edition, "word": folded, "key": key(best, edition), "shown": best}


def _forms(edition: str) -> Iterator[dict[str, str]]:
    for form, lemmas in forms(LANGUAGES[edition]).items():
        for lemma in lemmas:
            if key(form, edition) != key(lemma, edition):
                yield {"edition": edition, "key": key(form, edition), "lemma": key(lemma, edition)}
