"""Finds pages: one rule of ranking, asked of the index in one summing query."""

import json
import sqlite3
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.editions import BY_CODE
from app.search.document import KINDS, SCHEMA, portion
from app.search.keys import language
from app.search.question import Slot, question
from app.search.vocabulary import Entry, Keys, Vocabulary

SCORES = """
SELECT page, SUM(best) AS score FROM (
  SELECT asked.value ->> 0 AS slot, terms.page AS page, MAX(impact * (asked.value ->> 2)) AS best
  FROM json_each(?) AS asked JOIN terms ON terms.edition = ? AND terms.key = asked.value ->> 1
  GROUP BY slot, page)
GROUP BY page ORDER BY score DESC, page
"""


class IndexUnreadableError(RuntimeError):
    """The index file is missing, damaged or of another version: build it anew."""


@dataclass(frozen=True)
class Hit:
    """One page or outcome found; a higher score is better."""

    page: str
    url: str
    title: str
    summary: str
    section: str
    score: int


@dataclass(frozen=True)
class Found:
    """What a query found, best first: pages, outcomes of flows apart, and "did you mean" where there is one."""

    results: tuple[Hit, ...]
    outcomes: tuple[Hit, ...]
    suggestion: str | None


class Index:
    """An open index, read only; any number of threads may ask it."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """Read the pages and words of the index; its terms stay in the file."""
        self._db = db
        self._lock = threading.Lock()
        pages = self._rows("SELECT id, page, url, title, summary, section, 0 FROM pages")
        self._pages = {number: Hit(*shown) for number, *shown in pages}
        self._vocabularies = {
            (edition, kind): self._read_vocabulary(edition, portion(edition, kind))
            for edition in BY_CODE
            for kind in KINDS
        }

    @classmethod
    def open(cls, path: Path) -> "Index":
        """Open the index at `path`; raise IndexUnreadableError when it is no whole index of this version."""
        try:
            db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
            _check(db)
            return cls(db)
        except (sqlite3.Error, ValueError) as fault:
            raise IndexUnreadableError(f"{path}: {fault}; wanted a whole index of version {SCHEMA}") from fault

    def find(self, edition: str, query: str, limit: int = 20) -> Found:
        """Return at most `limit` pages and as many outcomes for a query, which may be any text.

        The rule: the query opens slots (see `question`). A page fills a slot with the largest impact × weight among
        the slot's keys that it has. Its score is the sum over the slots. Ties stand in the order of the corpus.
        Outcomes are asked in the same way, with words and rarities of their own.
        """
        asked = {kind: question(query, self.vocabulary(edition, kind)) for kind in KINDS}
        pages, outcomes = (self._hits(portion(edition, kind), asked[kind].slots, limit) for kind in KINDS)
        if pages or outcomes:
            return Found(pages, outcomes, asked["page"].suggestion)
        return Found((), (), asked["page"].resembling(self.vocabulary(edition)))

    def _hits(self, name: str, slots: Sequence[Slot], limit: int) -> tuple[Hit, ...]:
        asked = [(slot, key, weight) for slot, (keys, weight) in enumerate(slots) for key in keys]
        scores = self._rows(SCORES, json.dumps(asked), name) if asked else []
        return tuple(replace(self._pages[page], score=score) for page, score in scores[:limit])

    def vocabulary(self, edition: str, kind: str = "page") -> Vocabulary:
        """Return the words of the pages or the outcomes of an edition: fi, sv or selko."""
        return self._vocabularies[edition, kind]

    def _read_vocabulary(self, edition: str, name: str) -> Vocabulary:
        rows = self._rows("SELECT word, key, shown, uses, names FROM vocabulary WHERE edition = ? ORDER BY word", name)
        keys = self._rows("SELECT DISTINCT key FROM terms WHERE edition = ?", name)
        forms: dict[str, Keys] = {}
        for form, lemma in self._rows("SELECT key, lemma FROM forms WHERE edition = ? ORDER BY key, lemma", name):
            forms[form] = (*forms.get(form, ()), lemma)
        stop = self._rows("SELECT word FROM stop WHERE edition = ?", name)
        words = {word: Entry(found, shown, uses, bool(names)) for word, found, shown, uses, names in rows}
        return Vocabulary(language(edition), words, frozenset(k for (k,) in keys), forms, frozenset(w for (w,) in stop))

    def _rows(self, sql: str, *values: str) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._db.execute(sql, values).fetchall()


def _check(db: sqlite3.Connection) -> None:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    (state,) = db.execute("PRAGMA quick_check(1)").fetchone()
    if version != SCHEMA or state != "ok":
        raise ValueError(f"version {version}, {state}")
