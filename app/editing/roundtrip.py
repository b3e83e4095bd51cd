"""Changes YAML so that everything else in the file stays as it was: comments, quotes, order, lines."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import RoundTripRepresenter

WIDE = 100_000


def _yaml() -> YAML:
    yaml = YAML(typ="rt")
    yaml.width = WIDE
    yaml.preserve_quotes = True
    yaml.representer.add_representer(type(None), _null)
    return yaml


def _null(maker: RoundTripRepresenter, _: None) -> ScalarNode:
    return maker.represent_scalar("tag:yaml.org,2002:null", "null")


def changed(text: str, change: Callable[[Any], object]) -> str:
    """Return the YAML text after `change` has been made to its data; the text itself where the data stayed."""
    data = _yaml().load(text)
    before = _text(data)
    change(data)
    after = _text(data)
    return text if after == before else after


def _text(data: Any) -> str:
    out = io.StringIO()
    _yaml().dump(data, out)
    return out.getvalue()


def change_file(path: Path, change: Callable[[Any], object]) -> bool:
    """Make a change to a YAML file and say whether it became different."""
    before = path.read_text(encoding="utf-8")
    after = changed(before, change)
    path.write_text(after, encoding="utf-8")
    return after != before


def append_row(path: Path, row: str) -> None:
    """Add a line to a file that is a list; an empty list `[]` gives way to it."""
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    kept = [line for line in text.splitlines() if line.strip() != "[]"]
    path.write_text("\n".join([*kept, row]) + "\n", encoding="utf-8")


def flow_map(**values: Any) -> CommentedMap:
    """Return a map that is written on one line, as the periods of rates are."""
    made = CommentedMap(values)
    made.fa.set_flow_style()
    return made


def put_after_last(rows: CommentedSeq, row: CommentedMap) -> None:
    """Add a row to a list, keeping an empty line or a comment after the list where it is."""
    last = len(rows) - 1
    rows.append(row)
    trailing = rows.ca.items.pop(last, None)
    if trailing is not None:
        rows.ca.items[last + 1] = trailing
