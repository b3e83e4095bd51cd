"""Checks files of fee events against their open schema, for those who make such events: `python -m app events FILE…`.

The schema is `static/schema/fee-event-1.json`; `static/js/fee-event-shape.js` says the same in the browser.
"""

import json
import re
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app.config import ROOT, Config

try:
    from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators
except ModuleNotFoundError as missing:
    raise SystemExit("Tarvitaan kirjasto jsonschema: .venv/bin/pip install -r requirements-test.txt") from missing

SCHEMA = ROOT / "static" / "schema" / "fee-event-1.json"
FORMAT, VERSION = "maksuopas-fee-event", 1
LONGEST, MOST_EVENTS, MOST_FAULTS = 5_000_000, 5000, 100
TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|\n|[\[\]{},]|[^\s"\[\]{},]+', re.DOTALL)
MESSAGES = {
    "not_json": "Rivi ei ole JSONia. Kirjoita yksi tapahtuma riville tai koko tiedosto JSON-taulukkona.",
    "not_event": f"Tämä ei ole maksutapahtuma. Avaimen format arvo on {FORMAT}.",
    "newer_version": f"Muodon versio on uudempi kuin {VERSION}. Hae uudempi tarkistin.",
    "missing": "Avain puuttuu. Lisää se.",
    "unknown_key": "Avainta ei ole muodossa, tai se ei kuulu tähän tapahtumaan. Poista se.",
    "wrong_value": "Arvo ei käy.",
    "identity_code": "Teksti näyttää henkilötunnukselta. Käytä tunnusta, josta henkilöä ei voi päätellä.",
    "too_large": "Tiedosto on liian suuri. Jaa se osiin.",
    "too_many": f"Tapahtumia on liikaa: enintään {MOST_EVENTS} mahtuu. Jaa tiedosto osiin.",
}
WANTED = {
    "/event": "24 merkkiä 0–9 ja a–f", "/kind": "charged, corrected tai cancelled",
    "/revision": "1, kun kind on charged, muuten kokonaisluku 2–1000000",
    "/recorded": "hetki, esimerkiksi 2026-03-04T09:15:00+02:00", "/version": "1",
    "/person": "1–64 merkkiä ilman välilyöntejä ja ääkkösiä", "/charge": "biller ja number",
    "/charge/number": "1–64 merkkiä ilman välilyöntejä ja ääkkösiä", "/charge/biller": "a–z, 0–9 ja -",
    "/entry": "maksun kaikki tiedot", "/entry/date": "päivä, esimerkiksi 2026-03-04", "/entry/fee": "a–z, 0–9 ja _",
    "/entry/cents": "kokonaisluku 0–100000000 (senttejä)", "/entry/quantity": "kokonaisluku 1–366",
    "/entry/paid": "päivä tai null", "/entry/counts": "auto, yes tai no", "/entry/payer": "self tai insurance",
    "/entry/due": "päivä, esimerkiksi 2026-03-04", "/entry/billed": "päivä, esimerkiksi 2026-03-04",
    "/entry/bill": "1–40 merkkiä ilman välilyöntejä ja ääkkösiä",
}  # fmt: skip


@dataclass(frozen=True, order=True)
class Fault:
    """What is wrong with an event: its first line in the text (from 1), a JSON Pointer in the event, and a code."""

    line: int
    path: str
    code: str

    def __str__(self) -> str:
        wanted = WANTED.get(self.path) if self.code == "wrong_value" else None
        place = f"{self.path}: " if self.path else ""
        return f"{place}{MESSAGES[self.code]}{f' Kirjoita {wanted}.' if wanted else ''} [{self.code}]"


def events(config: Config, chosen: Namespace) -> int:
    """Print the faults of the files in Finnish, each with file and line; return 1 where there are any."""
    found = [(name, *check(_text(name))) for name in chosen.files]
    lines = [f"{name}:{fault.line}: {fault}" for name, _, faults in found for fault in faults]
    print("\n".join(lines)) if lines else None
    print(f"Tapahtumia {sum(count for _, count, _ in found)}, virheitä {len(lines)}", file=sys.stderr)
    return 1 if lines else 0


def _text(name: str) -> str:
    return Path(name).read_text(encoding="utf-8", errors="replace")


def check(text: str) -> tuple[int, list[Fault]]:
    """Return the number of events in a text (one, a JSON array, or JSON Lines) and their faults, at most 100."""
    if len(text) > LONGEST:
        return 0, [Fault(1, "", "too_large")]
    items = list(_items(text))
    if len(items) > MOST_EVENTS:
        return len(items), [Fault(items[MOST_EVENTS][0], "", "too_many")]
    faults = [
        Fault(line, path, code)
        for line, is_json, value in items
        for path, code in (faults_of(value) if is_json else [("", "not_json")])
    ]
    return len(items), faults[:MOST_FAULTS]


def _items(text: str) -> Iterator[tuple[int, bool, Any]]:
    """Yield the line, whether it is JSON, and the value of each event."""
    is_json, whole = _parsed(text)
    if not is_json:
        rows = [(line, row.strip("\ufeff\t\r ")) for line, row in enumerate(text.split("\n"), 1)]
        yield from ((line, *_parsed(row)) for line, row in rows if row)
    elif isinstance(whole, list):
        yield from ((line, True, value) for line, value in zip(_starts(text), whole, strict=True))
    else:
        yield 1 + text[: len(text) - len(text.lstrip())].count("\n"), True, whole


def _parsed(text: str) -> tuple[bool, Any]:
    try:
        return True, json.loads(text, parse_constant=_refused)
    except (ValueError, RecursionError):
        return False, None


def _refused(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _starts(text: str) -> list[int]:
    """Return the line on which each item of a JSON array begins; the text is known to be JSON."""
    starts, depth, line, is_next = [], 0, 1, False
    for token in TOKEN.findall(text):
        if token == "\n":
            line += 1
            continue
        if depth == 1 and is_next and token != "]":
            starts.append(line)
        is_next = (depth, token) in ((1, ","), (0, "["))
        depth += (token in "[{") - (token in "]}")
    return starts


def faults_of(raw: object) -> list[tuple[str, str]]:
    """Return (JSON Pointer, code) of what is wrong with a parsed event, by path, one code for each."""
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        return [("", "not_event")]
    version = raw.get("version")
    if isinstance(version, int | float) and version == version // 1 and version > VERSION:
        return [("/version", "newer_version")]
    found: dict[str, str] = {}
    for error in VALIDATOR.iter_errors(raw):
        for path, code in _coded(error):
            found[path] = code if code == "identity_code" else found.get(path, code)
    if found.get("/entry") == "unknown_key":
        found = {path: code for path, code in found.items() if not path.startswith("/entry/")}
    return sorted(found.items())


def _coded(error: ValidationError) -> Iterator[tuple[str, str]]:
    """Yield the paths and the code of a fault as the schema tells it."""
    place = "".join(f"/{_pointer(str(key))}" for key in error.absolute_path)
    if error.validator == "required":
        yield from ((f"{place}/{key}", "missing") for key in error.validator_value if key not in error.instance)
    elif error.validator == "additionalProperties":
        known = error.schema["properties"]
        yield from ((f"{place}/{_pointer(key)}", "unknown_key") for key in error.instance if key not in known)
    elif error.validator is None:  # the schema's one `false`, whose place jsonschema leaves out
        yield "/entry", "unknown_key"
    else:
        yield place, "identity_code" if error.validator == "not" else "wrong_value"


def _pointer(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _is_day(value: object) -> bool:
    """Say whether the text begins with a day of the calendar; the schema's pattern sees to its form."""
    try:
        return not isinstance(value, str) or bool(date.fromisoformat(value[:10]))
    except ValueError:
        return False


def _pattern(_: Any, pattern: str, value: object, __: Mapping[str, Any]) -> Iterator[ValidationError]:
    """Carry out `pattern` as ECMA-262 does, where `$` is the end of the text and nothing else."""
    if isinstance(value, str) and not re.search(re.sub(r"\$$", r"\\Z", pattern), value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def _validator() -> Any:
    formats = FormatChecker(())
    formats.checks("date")(_is_day)
    formats.checks("date-time")(_is_day)
    made = validators.extend(Draft202012Validator, {"pattern": _pattern})
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    made.check_schema(schema)
    return made(schema, format_checker=formats)


VALIDATOR = _validator()
