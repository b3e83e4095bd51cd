"""Every code that the checks and the reading of content can give, found in the source."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.checks.language.parity import KINDS
from app.config import ROOT

CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")
LANGUAGE = sorted((ROOT / "app" / "checks" / "language").rglob("*.py"))
MADE = ("Problem", "Finding")
FOLDERS = ("app/checks", "app/corpus", "app/web/documents.py")


def codes() -> set[str]:
    """Return the codes of all Problems."""
    return codes_of_form() | _found(LANGUAGE) | {f"parity-{kind.name}" for kind in KINDS}


def codes_of_form() -> set[str]:
    """Return those of all checks but the ones of language, whose sentences stand in `tests/checks/language`."""
    return _found(path for path in _sources() if path not in LANGUAGE)


def _found(paths: Iterable[Path]) -> set[str]:
    """Return what is given to Problem or Finding, yielded or returned as part of a fault."""
    return {code for path in paths for code in _codes(ast.parse(path.read_text(encoding="utf-8")))}


def _sources() -> Iterator[Path]:
    for place in FOLDERS:
        path = ROOT / place
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _codes(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MADE:
            yield from _texts([*node.args, *(given.value for given in node.keywords)])
        elif isinstance(node, ast.Yield | ast.Return) and isinstance(node.value, ast.Tuple):
            yield from _texts(node.value.elts)
        elif isinstance(node, ast.Tuple) and len(node.elts) == 3 and isinstance(node.elts[1], ast.Name):
            yield from _texts(node.elts[:1])
        elif isinstance(node, ast.Dict):
            yield from _texts(
                element for value in node.values if isinstance(value, ast.Tuple) for element in value.elts[:1]
            )
        elif isinstance(node, ast.Assign) and any(isinstance(n, ast.Name) and "CODE" in n.id for n in node.targets):
            yield from _texts(ast.walk(node.value))


def _texts(nodes: object) -> Iterator[str]:
    for node in nodes:  # type: ignore[attr-defined]
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
            yield node.value
