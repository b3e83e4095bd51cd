"""Finds pages: the one ranking rule, asked of the index in one summing query."""

import json
import sqlite3
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.search.analyse import is_stop, tokens
from app.search.document import SCHEMA
from app.search.query import Vocabulary, asked

LONGEST_QUERY = 200
MOST_WORDS = 24
SUM = """
select pages.id, page_id, kind, url, title, summary, section, sum(impact * value) as score
from json_each(?) join terms on terms.key = json_each.key and terms.edition = ? join pages on pages.id = terms.page
group by pages.id order by score desc, pages.id limit ?
"""


class IndexUnreadableError(RuntimeError):
    """The index file is missing, damaged or of another version; build it anew."""


@dataclass(frozen=True)
class Hit:
    """One result with its score (a whole number; higher is better)."""

    page: str
    url: str
    title: str
    summary: str
    section: str
    score: int


@dataclass(frozen=True)
class Found:
    """The answer to a query: pages, outcomes of flows apart, and the query spelled right where it was corrected."""

    results: tuple[Hit, ...]
    outcomes: tuple[Hit, ...]
    suggestion: str | None


class Index:
    """An open index. Several threads may ask it at once: each has its own connection."""

    def __init__(self, path: Path, vocabularies: Mapping[str, Vocabulary]) -> None:
        self.path = path
        self.vocabularies = vocabularies
        self._local = threading.local()

    @classmethod
    def open(cls, path: Path) -> "Index":
        """Open the index at `path`; raise IndexUnreadableError when it is not a whole index of this version."""
        try:
            db = _connect(path)
            version = db.execute("pragma user_version").fetchone()[0]
            if version != SCHEMA:
                raise IndexUnreadableError(f"{path}: version {version}, wanted {SCHEMA}")
            vocabularies = {edition: Vocabulary.read(db, edition) for edition in ("fi", "sv", "selko")}
            db.execute(SUM, ("{}", "fi", 1)).fetchall()
            db.close()
        except sqlite3.Error as fault:
            raise IndexUnreadableError(f"{path}: {fault}") from None
        return cls(path, vocabularies)

    def find(self, edition: str, query: str, limit: int = 20) -> Found:
        """Return at most `limit` pages for a query of at most 200 characters and 24 words (the rest is cut).

        The rule: each word that is not a stop word gives keys with a weight (see `query.asked`); a page's score is
        the sum of impact × weight over the keys that it has; ties stand in the order of the corpus.
        """
        words = list(tokens(query[:LONGEST_QUERY]))[:MOST_WORDS]
        wanted = [word for word in words if not is_stop(word, edition)] or words
        question = asked(wanted, self.vocabularies[edition], edition)
        rows = self._ask(question.weights, edition, limit)
        pages = tuple(_hit(row) for row in rows if row[2] == "page")
        outcomes = tuple(_hit(row) for row in rows if row[2] == "outcome")
        return Found(pages, outcomes, question.suggestion(words) if question.corrected else None)

    def _ask(
        self, weights: Mapping[str, int], edition: str, limit: int
    ) -> list[tuple[int, str, str, str, str, str, str, int]]:
        if not weights:
            return []
        if not hasattr(self._local, "db"):
            self._local.db = _connect(self.path)
        return list(self._local.db.execute(SUM, (json.dumps(weights), edition, limit)))


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def _hit(row: tuple[int, str, str, str, str, str, str, int]) -> Hit:
    return Hit(row[1], row[3], row[4], row[5], row[6], row[7])
