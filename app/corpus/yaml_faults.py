"""Says of YAML that cannot be read where the fault is and what to do, for the mistakes that people make."""

import re
from collections.abc import Sequence

from ruamel.yaml.error import MarkedYAMLError

Found = tuple[int, int, str]
KEY = re.compile(r"\s*(?:- )?[\w\"'-]+\s*:(?:\s|$)")


def explained(fault: MarkedYAMLError, text: str) -> Found:
    """Return the 0-based line and column of the mistake, and the Finnish message."""
    lines = text.splitlines() or [""]
    mark = fault.problem_mark or fault.context_mark
    row, column = (min(mark.line, len(lines) - 1), mark.column) if mark else (0, 0)
    if "duplicate key" in str(fault.problem):
        return row, column, "Sama avain on kahdesti. Poista toinen."
    if "\t" in lines[row]:
        return row, lines[row].index("\t"), "Rivillä on sarkain (tab). Käytä sisennykseen välilyöntejä."
    return (
        _open_quote(lines, row)
        or _open_bracket(fault, lines, row)
        or _no_colon(lines, row)
        or _colon_in_value(lines, row, column)
        or (row, column, f"Rivin rakenne on väärin: «{_short(lines[row])}». Tarkista kaksoispiste, sisennys ja sulut.")
    )


def _open_quote(lines: Sequence[str], row: int) -> Found | None:
    """Find a straight quote that was opened as a value and not closed on its line."""
    for number, line in enumerate(lines[: row + 1]):
        match = re.match(r"\s*(?:- )?[\w-]+:\s*(\")", line)
        if match and line.replace('\\"', "").count('"') % 2:
            return number, match.start(1), 'Lainausmerkki jäi auki. Lisää arvon loppuun ".'
    return None


def _open_bracket(fault: MarkedYAMLError, lines: Sequence[str], row: int) -> Found | None:
    """Find a bracket that was opened on an earlier line and is still open."""
    mark = fault.context_mark
    if not mark or mark.line >= len(lines) or "flow" not in str(fault.context):
        return None
    opened = lines[mark.line][mark.column : mark.column + 1]
    closing = {"[": "]", "{": "}"}.get(opened)
    if not closing or (mark.line == row and closing in lines[row][mark.column :]):
        return None
    return mark.line, mark.column, f"Sulku {opened} jäi auki. Lisää rivin loppuun {closing}."


def _no_colon(lines: Sequence[str], row: int) -> Found | None:
    """Find a line that would be a key and its value if it had a colon."""
    for number in (row, row - 1):
        line = lines[number] if number >= 0 else ""
        match = re.fullmatch(r"(\s*)([a-z_]+) (\S.*)", line)
        if match and ": " not in line and (number != row or not KEY.match(line)):
            return (
                number,
                match.end(2),
                f"Avaimen jälkeen puuttuu kaksoispiste. Kirjoita «{match[2]}: {_short(match[3])}».",
            )
    return None


def _colon_in_value(lines: Sequence[str], row: int, column: int) -> Found | None:
    """Find a value that has a colon and a space in it but no quotes around it."""
    line = lines[row]
    if line[column : column + 1] == ":" and ":" in line[:column]:
        return row, column, 'Arvossa on kaksoispiste. Pane koko arvo suoriin lainausmerkkeihin: "…".'
    return None


def _short(text: str) -> str:
    text = text.strip()
    return text if len(text) <= 60 else f"{text[:60]} …"
