"""JSON Schemas of the content, made from its models, so that an editor of text completes keys and marks faults."""

import json
from collections.abc import Mapping
from typing import Any

from app.config import ROOT
from app.corpus.flows import FlowWords, Routing
from app.corpus.local import Practice
from app.corpus.pages import Header
from app.corpus.rates import IndexPoints, Rate, Table
from app.corpus.record import Record
from app.corpus.records import Body, CountingList, GlossaryTerm, Letter, Municipality, Redirect, Source, TermRules

FOLDER = ROOT / "docs" / "schemas"
DIALECT = "https://json-schema.org/draft/2020-12/schema"

WHOLE: Mapping[str, tuple[type[Record], tuple[str, ...]]] = {
    "header": (Header, ()),
    "rate": (Rate, ("content/rates/*.yaml",)),
    "index-points": (IndexPoints, ("content/rates/tables/index_points.yaml",)),
    "table": (Table, ("content/rates/tables/*_percentages.yaml",)),
    "flow": (Routing, ("content/flows/*.yaml",)),
    "flow-words": (FlowWords, ("content/fi/flows/*.yaml", "content/sv/flows/*.yaml", "content/selko/flows/*.yaml")),
    "counting": (CountingList, ("content/counting.yaml",)),
    "local": (Practice, ("content/local/*.yaml",)),
    "terms": (TermRules, ("content/terms.yaml",)),
}
BY_ID: Mapping[str, tuple[type[Record], tuple[str, ...]]] = {
    "bodies": (Body, ("content/directory/bodies.yaml",)),
    "municipalities": (Municipality, ("content/directory/municipalities.yaml",)),
    "glossary": (GlossaryTerm, ("content/glossary.yaml",)),
    "sources": (Source, ("content/sources.yaml",)),
    "letters": (Letter, ("content/letters.yaml",)),
}
LISTED: Mapping[str, tuple[type[Record], tuple[str, ...]]] = {"redirects": (Redirect, ("content/redirects.yaml",))}


def schemas() -> Mapping[str, str]:
    """Return the text of every schema by the name of its file."""
    made = {name: _schema(model) for name, (model, _) in WHOLE.items()}
    made |= {name: _wrapped(model, "additionalProperties", "object") for name, (model, _) in BY_ID.items()}
    made |= {name: _wrapped(model, "items", "array") for name, (model, _) in LISTED.items()}
    return {file_of(name): json.dumps(schema, ensure_ascii=False, indent=1) + "\n" for name, schema in made.items()}


def files() -> Mapping[str, tuple[str, ...]]:
    """Return for each schema the files of the content that it describes; headers stand inside pages."""
    return {file_of(name): paths for kinds in (WHOLE, BY_ID, LISTED) for name, (_, paths) in kinds.items() if paths}


def file_of(name: str) -> str:
    """Return the file name of a schema."""
    return f"{name}.schema.json"


def _schema(model: type[Record]) -> dict[str, Any]:
    return {"$schema": DIALECT, **model.model_json_schema(by_alias=True)}


def _wrapped(model: type[Record], key: str, kind: str) -> dict[str, Any]:
    """Return the schema of a file that holds many records, by id or as a list."""
    inner = model.model_json_schema(by_alias=True)
    parts = inner.pop("$defs", {})
    return {"$schema": DIALECT, "type": kind, key: inner, "$defs": parts}
