"""The whole content as one frozen value."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.corpus.flows import Flow
from app.corpus.local import Practice
from app.corpus.outcomes import OutcomePage
from app.corpus.pages import Page
from app.corpus.rates import IndexPoints, Rate, Table
from app.corpus.records import Body, CountingList, GlossaryTerm, Letter, Municipality, Redirect, Source, TermRules
from app.editions import Edition
from app.problems import Problem


@dataclass(frozen=True, eq=False)
class Corpus:
    """All content as values; `words` are the word lists by edition, `problems` those of reading, in stable order.

    `figures` is all that a text can name as a number: the rates of the law and the counties' own prices.
    """

    root: Path
    pages: Mapping[tuple[str, str], Page]
    rates: Mapping[str, Rate]
    local: Mapping[str, Practice]
    figures: Mapping[str, Rate]
    tables: Mapping[str, Table]
    index_points: IndexPoints | None
    sources: Mapping[str, Source]
    glossary: Mapping[str, GlossaryTerm]
    terms: TermRules
    words: Mapping[str, frozenset[str]]
    bodies: Mapping[str, Body]
    municipalities: Mapping[str, Municipality]
    counting: CountingList
    letters: Mapping[str, Letter]
    flows: Mapping[str, Flow]
    outcomes: Mapping[tuple[str, str], OutcomePage]
    sayings: tuple[Page, ...]
    redirects: tuple[Redirect, ...]
    published: tuple[str, ...]
    published_ids: tuple[str, ...]
    files: Mapping[str, str]
    problems: tuple[Problem, ...]

    def of(self, edition: Edition) -> list[Page]:
        """Return the pages of an edition, in order of id."""
        return [page for (code, _), page in self.pages.items() if code == edition.code]

    def page(self, edition_code: str, page_id: str) -> Page | None:
        """Return a page or an outcome of an edition, or None where the edition lacks it."""
        key = edition_code, page_id
        return self.pages.get(key) or self.outcomes.get(key)

    def written(self) -> Iterator[Page]:
        """Yield everything that was written for readers: pages, outcomes, and the questions of flows."""
        yield from self.pages.values()
        yield from self.outcomes.values()
        yield from self.sayings


def frozen(fields: Mapping[str, Any]) -> Corpus:
    """Return the Corpus of these fields, its mappings read-only."""
    readonly: dict[str, Any] = {k: MappingProxyType(v) if isinstance(v, dict) else v for k, v in fields.items()}
    return Corpus(**readonly)
