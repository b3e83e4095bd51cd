"""Builds the index: pages, terms with whole-number impacts, vocabulary, forms and stop words in one SQLite file."""

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from app.editions import EDITIONS
from app.search.analyse import parts, texts, wholes
from app.search.document import KINDS, SCHEMA, Document, portion
from app.search.impacts import FIELD_WEIGHTS, impacts
from app.search.keys import fold, key, language
from app.search.words import forms, stop_words

SHORTEST_WORD = 3
NAMING_FIELDS = ("title", "keywords")
PAGE = ("edition", "page", "kind", "url", "title", "summary", "section")

Row = tuple[str | int, ...]


def build(documents: Iterable[Document], path: Path) -> None:
    """Write the index of the documents to `path`; it appears there whole or not at all, the same bytes each time."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        _write(list(enumerate(documents)), unfinished)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _write(documents: Sequence[tuple[int, Document]], path: Path) -> None:
    db = Database(path)
    with db.atomic():
        _write_tables(db, documents)
    db.execute(f"PRAGMA user_version = {SCHEMA}")
    db.vacuum()
    db.close()


def _write_tables(db: Database, documents: Sequence[tuple[int, Document]]) -> None:
    pages = ((number, *(getattr(document, name) for name in PAGE)) for number, document in documents)
    _table(db, "pages", {"id": int} | dict.fromkeys(PAGE, str), "id", pages)
    rows = [
        _rows(
            edition.code, kind, [pair for pair in documents if (pair[1].edition, pair[1].kind) == (edition.code, kind)]
        )
        for edition in EDITIONS
        for kind in KINDS
    ]
    terms, vocabulary, found_forms, stop = (chain.from_iterable(part) for part in zip(*rows, strict=True))
    _table(db, "terms", {"edition": str, "key": str, "page": int, "impact": int}, ("edition", "key", "page"), terms)
    columns = {"edition": str, "word": str, "key": str, "shown": str, "uses": int, "names": int}
    _table(db, "vocabulary", columns, ("edition", "word"), vocabulary)
    _table(db, "forms", {"edition": str, "key": str, "lemma": str}, ("edition", "key", "lemma"), found_forms)
    _table(db, "stop", {"edition": str, "word": str}, ("edition", "word"), stop)


def _table(db: Database, name: str, columns: dict[str, type], pk: str | tuple[str, ...], rows: Iterable[Row]) -> None:
    lists: Iterable[Sequence[Any]] = chain([list(columns)], map(list, rows))
    db.table(name).create(columns, pk=pk).insert_all(lists)


def _rows(edition: str, kind: str, documents: Sequence[tuple[int, Document]]) -> tuple[Iterable[Row], ...]:
    """Return the rows of a kind in an edition for terms, vocabulary, forms and stop words, each in its order."""
    code, name = language(edition), portion(edition, kind)
    found = impacts(documents)
    known = {term for term, _ in found}
    terms = ((name, term, page, impact) for (term, page), impact in sorted(found.items()))
    vocabulary = ((name, *row) for row in _vocabulary([document for _, document in documents], code))
    kept = sorted((form, lemma) for form, lemma in _forms(code) if lemma in known)
    return (
        terms,
        vocabulary,
        ((name, *pair) for pair in kept),
        ((name, word) for word in sorted(stop_words(code))),
    )


def _vocabulary(documents: Iterable[Document], language: str) -> Iterator[Row]:
    """Yield each word without marks, its key, its weightiest spelling, the weight of its uses, if it names a page."""
    spellings: Mapping[str, Counter[str]] = defaultdict(Counter)
    names: set[str] = set()
    for (name, token), times in _tokens(documents).items():
        for word in wholes(token, language):
            spellings[fold(word)][word] += times * FIELD_WEIGHTS[name]
            names |= {fold(word)} if name in NAMING_FIELDS else set()
        for part in parts(token, language):
            spellings[fold(part)][part] += 0
    for word, found in sorted(spellings.items()):
        if len(word) >= SHORTEST_WORD and word.isalpha():
            shown = min(found, key=lambda spelling: (-found[spelling], spelling))
            yield word, key(shown, language), shown, found.total(), int(word in names)


def _tokens(documents: Iterable[Document]) -> Counter[tuple[str, str]]:
    """Return how often each token stands in each field."""
    found = (texts(document).items() for document in documents)
    return Counter((name, token) for fields in found for name, tokens in fields for token in tokens)


def _forms(language: str) -> set[tuple[str, str]]:
    """Return pairs of the key of an inflected form and the key of its lemma."""
    return {(form, key(lemma, language)) for lemma, found in forms(language).items() for form in found}
