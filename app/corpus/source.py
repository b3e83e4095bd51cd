"""Reads YAML 1.2 into values and says of every fault where it is and what to do."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.parser import Parser
from ruamel.yaml.scanner import Scanner

from app.corpus.record import Record
from app.problems import Problem

Location = tuple[int, int]
Model = TypeVar("Model", bound=Record)


def text_of(path: Path, shown: str) -> str | Problem:
    """Return the file's text, or a Problem where it is not readable UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        line = path.read_bytes()[: fault.start].count(b"\n") + 1
        return Problem(shown, line, 1, "file-encoding", "Tiedosto ei ole UTF-8-tekstiä. Tallenna se UTF-8-muodossa.")
    except OSError:
        return Problem(shown, 1, 1, "file-unreadable", "Tiedostoa ei voi lukea. Tarkista tiedoston oikeudet.")


def parse_yaml(text: str, path: str, first_line: int = 0) -> Any | Problem:
    """Return YAML data that knows its lines, or the Problem that stopped the reading."""
    reader = YAML(typ="rt")
    reader.Scanner, reader.Parser = Scanner, Parser  # places are kept, comments are not, which is a quarter faster
    try:
        return reader.load(text)
    except MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        return Problem(path, first_line + line + 1, column + 1, "yaml-syntax", _yaml_remedy(fault, text, line))
    except (YAMLError, ValueError, RecursionError):
        return Problem(path, first_line + 1, 1, "yaml-syntax", "YAML ei aukea. Vertaa toiseen samanlaiseen tiedostoon.")


def _yaml_remedy(fault: MarkedYAMLError, text: str, line: int) -> str:
    lines = text.splitlines() or [""]
    shown = lines[min(line, len(lines) - 1)].strip()
    if "duplicate key" in str(fault.problem):
        return "Sama avain on kahdesti. Poista toinen."
    if "\t" in lines[min(line, len(lines) - 1)]:
        return "Rivillä on sarkain (tab). Käytä sisennykseen välilyöntejä."
    return f"Rivin rakenne on väärin: «{shown}». Tarkista kaksoispiste, sisennys, sulut ja lainausmerkit."


def validate(model: type[Model], data: Any, path: str, first_line: int = 0) -> Model | list[Problem]:
    """Return the value, or all the Problems that keep the data from being one."""
    if not isinstance(data, CommentedMap):
        return [
            Problem(path, first_line + 1, 1, "yaml-shape", "Tiedostossa pitää olla avaimia ja arvoja (avain: arvo).")
        ]
    try:
        return model.model_validate(data)
    except ValidationError as fault:
        return [_problem(error, model, data, path, first_line) for error in fault.errors()]


def _problem(error: Any, model: type[Record], data: Any, path: str, first_line: int) -> Problem:
    from app.corpus.remedies import remedy

    line, column = position(data, error["loc"])
    code, message = remedy(error, model)
    return Problem(path, first_line + line + 1, column + 1, code, message)


def position(data: Any, location: tuple[int | str, ...]) -> Location:
    """Return the 0-based line and column of a key path; of the nearest parent where a key is missing."""
    place: Location = (0, 0)
    for found in _steps(data, location):
        place = found
    return place


def _steps(data: Any, location: tuple[int | str, ...]) -> Iterator[Location]:
    for key in location:
        if isinstance(data, CommentedMap) and key in data:
            yield data.lc.value(key) if not isinstance(data[key], CommentedMap | CommentedSeq) else data.lc.key(key)
        elif isinstance(data, CommentedSeq) and isinstance(key, int) and key < len(data):
            yield data.lc.item(key)
        elif isinstance(data, CommentedMap) and str(key) in data:
            key = str(key)
            yield data.lc.key(key)
        else:
            return
        data = data[key]
