"""The open format of fee events: its schema, its examples, and the two readers that say the same of any text."""

import copy
import json
import random
import subprocess
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from app.config import ROOT, Config
from app.events import MESSAGES, SCHEMA, Fault, check, events

FOLDER = SCHEMA.parent / "examples"
EXAMPLES = sorted(path for path in FOLDER.iterdir() if not path.name.endswith(".faults.json"))
VALUES = (None, True, 0, 1, 2, -1, 1.0, 1.5, 1e300, "", "x", "131052-308T", "2026-02-30", "2026-03-04", "2026-03-04\n", "20260304",
          "1999-12-31", "2026-03-04T10:00:00Z", "2026-02-30T10:00:00Z", "2026-03-04T24:00:00Z", "ä", "a b", "a" * 65, [], {}, "charged",
          "cancelled", "corrected", "other", "0123456789abcdef01234567", "self", "no", 10**8, 10**8 + 1, 367)  # fmt: skip


def expected(path: Path) -> list[dict[str, Any]]:
    sidecar = path.with_name(f"{path.stem}.faults.json")
    found: list[dict[str, Any]] = json.loads(sidecar.read_text(encoding="utf-8")) if sidecar.exists() else []
    return found


def in_the_browser(texts: list[str]) -> list[Any]:
    """Return what the browser's reader says of the texts."""
    node, script = ROOT / ".venv" / "bin" / "node", ROOT / "tests" / "ledger" / "read-events.mjs"
    run = subprocess.run([node, script], input=json.dumps(texts), capture_output=True, text=True, check=True)
    found: list[Any] = json.loads(run.stdout)
    return found


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_an_example_has_the_faults_that_its_sidecar_lists(path: Path) -> None:
    assert [asdict(fault) for fault in check(path.read_text(encoding="utf-8"))[1]] == expected(path)
    assert path.name.startswith("invalid-") == bool(expected(path))


def test_every_fault_has_an_example_or_is_one_of_size() -> None:
    shown = {fault["code"] for path in EXAMPLES for fault in expected(path)}
    assert set(MESSAGES) - shown == {"too_large", "too_many"}


def test_both_readers_say_the_same_of_1500_spoilt_texts() -> None:
    texts = [text for _, text in zip(range(1500), spoilt(random.Random(20261124)), strict=False)]
    said = [[asdict(fault) for fault in check(text)[1]] for text in texts]
    assert in_the_browser(texts) == said
    assert {fault["code"] for faults in said for fault in faults} == set(MESSAGES) - {"too_large", "too_many"}


def spoilt(chance: random.Random) -> Iterator[str]:
    """Yield examples with a value, a key or a character changed."""
    sound = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    one = json.loads((FOLDER / "one.json").read_text(encoding="utf-8"))
    while True:
        yield _bitten(chance, chance.choice(sound))
        event = copy.deepcopy(one)
        for _ in range(chance.randint(1, 3)):
            _spoil(chance, event)
        yield json.dumps([one, event] if chance.random() < 0.5 else event, indent=chance.choice([None, 1]))


def _bitten(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text))
    return text[:at] + chance.choice(["", ",", "\n", '"', "[", "}", "7", "\ufeff", "NaN"]) + text[at + 1 :]


def _spoil(chance: random.Random, event: dict[str, Any]) -> None:
    place = chance.choice([part for part in (event, event.get("charge"), event.get("entry")) if isinstance(part, dict)])
    key = chance.choice([*place, "extra/key", "__proto__", "bill"])
    if chance.random() < 0.25:
        place.pop(key, None)
    else:
        place[key] = chance.choice(VALUES)


@pytest.mark.parametrize("text", ["", "\n\n", "[]", "[" * 100_000, "NaN", '{"a": 1e999}', "\ufeff[]"])
def test_odd_texts_are_read_alike(text: str) -> None:
    assert in_the_browser([text]) == [[asdict(fault) for fault in check(text)[1]]]


def test_the_command_tells_file_line_place_and_remedy_in_finnish(capsys: pytest.CaptureFixture[str]) -> None:
    path = str(FOLDER / "invalid-second-of-array.json")
    assert events(Config(), Namespace(files=[path, str(FOLDER / "one.json")])) == 1
    told = capsys.readouterr()
    assert told.out == f"{path}:24: /entry/counts: Arvo ei käy. Kirjoita auto, yes tai no. [wrong_value]\n"
    assert told.err == "Tapahtumia 3, virheitä 1\n"
    assert events(Config(), Namespace(files=[str(FOLDER / "one.json")])) == 0


def test_a_file_too_large_or_too_long_is_refused_whole() -> None:
    assert check(" " * 5_000_001) == (0, [Fault(1, "", "too_large")])
    assert check("1\n" * 5001) == (5001, [Fault(5001, "", "too_many")])


def test_every_part_of_the_schema_is_described() -> None:
    def undescribed(part: dict[str, Any], path: str) -> Iterator[str]:
        for key, inner in part.get("properties", {}).items():
            if not inner.get("description"):
                yield f"{path}/{key}"
            yield from undescribed(inner, f"{path}/{key}")

    assert list(undescribed(json.loads(SCHEMA.read_text(encoding="utf-8")), "")) == []


def test_schema_and_examples_are_served_by_their_own_names(client: FlaskClient) -> None:
    answer = client.get("/static/schema/fee-event-1.json")
    assert answer.json == json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert answer.headers["Cache-Control"] == "no-cache"
    assert client.get("/static/schema/examples/all.jsonl").status_code == 200
    assert client.get("/static/schema/examples/none.json").status_code == 404


def test_every_key_is_needed_but_those_that_may_be_left_out() -> None:

    event = json.loads((FOLDER / "one.json").read_text(encoding="utf-8"))
    assert check(json.dumps(event))[1] == []
    for key in event:
        assert check(json.dumps({name: value for name, value in event.items() if name != key}))[1], key
    for key in set(event["entry"]) - {"due", "billed", "bill"}:
        entry = {name: value for name, value in event["entry"].items() if name != key}
        assert check(json.dumps({**event, "entry": entry}))[1] == [Fault(1, f"/entry/{key}", "missing")]
