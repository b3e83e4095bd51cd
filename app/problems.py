"""A fault that a check found in the content, and the ways to show it to people, programs and forges."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["must", "should"]


@dataclass(frozen=True, order=True)
class Problem:
    """One fault: place (1-based line and column), complaint, and a Finnish sentence with the remedy."""

    path: str
    line: int
    column: int
    code: str
    message: str
    severity: Severity = "must"


def as_text(problems: Iterable[Problem]) -> str:
    """One line a problem: `path:line:column: what is wrong. What to do. [code]`."""
    return "\n".join(_line(problem) for problem in problems)


def _line(problem: Problem) -> str:
    advice = "" if problem.severity == "must" else "neuvo: "
    return f"{problem.path}:{problem.line}:{problem.column}: {advice}{problem.message} [{problem.code}]"


def as_json(problems: Iterable[Problem]) -> str:
    """A JSON list of objects with the fields of Problem."""
    return json.dumps([asdict(problem) for problem in problems], ensure_ascii=False, indent=1)


def as_github(problems: Iterable[Problem]) -> str:
    """Workflow commands that a forge shows beside the line (`::error file=…`)."""
    return "\n".join(_annotation(problem) for problem in problems)


def _annotation(problem: Problem) -> str:
    level = "error" if problem.severity == "must" else "warning"
    place = f"file={_property(problem.path)},line={problem.line},col={problem.column},title={problem.code}"
    return f"::{level} {place}::{_data(problem.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_gitlab(problems: Iterable[Problem]) -> str:
    """A code quality report that a forge shows beside the lines of a merge request."""
    return json.dumps([_finding(problem) for problem in problems], ensure_ascii=False, indent=1)


def _finding(problem: Problem) -> dict[str, object]:
    known = f"{problem.path}\0{problem.code}\0{problem.message}\0{problem.line}"
    return {
        "description": problem.message,
        "check_name": problem.code,
        "fingerprint": hashlib.sha256(known.encode()).hexdigest()[:32],
        "severity": "major" if problem.severity == "must" else "info",
        "location": {"path": problem.path, "lines": {"begin": problem.line}},
    }
