"""The whole content as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.corpus.pages import Page
from app.corpus.rates import IndexPoints, Rate, Table
from app.corpus.records import Body, CountingList, GlossaryTerm, Letter, Municipality, Redirect, Source
from app.editions import Edition
from app.problems import Problem


@dataclass(frozen=True)
class Corpus:
    """All content as values; `problems` are those of reading, in stable order."""

    root: Path
    pages: Mapping[tuple[str, str], Page]
    rates: Mapping[str, Rate]
    tables: Mapping[str, Table]
    index_points: IndexPoints | None
    sources: Mapping[str, Source]
    glossary: Mapping[str, GlossaryTerm]
    bodies: Mapping[str, Body]
    municipalities: Mapping[str, Municipality]
    counting: CountingList
    letters: Mapping[str, Letter]
    redirects: tuple[Redirect, ...]
    published: tuple[str, ...]
    files: Mapping[str, str]
    problems: tuple[Problem, ...]

    def of(self, edition: Edition) -> list[Page]:
        """Return the pages of an edition, in order of id."""
        return [page for (code, _), page in self.pages.items() if code == edition.code]


def frozen(fields: Mapping[str, Any]) -> Corpus:
    """Return the Corpus of these fields, its mappings read-only."""
    readonly: dict[str, Any] = {k: MappingProxyType(v) if isinstance(v, dict) else v for k, v in fields.items()}
    return Corpus(**readonly)
