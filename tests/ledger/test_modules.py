"""The pure modules of the tracker, run without a browser, and against arithmetic written independently of them."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from app.config import ROOT
from tests.ledger import arithmetic
from tests.ledger.random_ledgers import ledgers

NODE = ROOT / ".venv" / "bin" / "node"
HERE = Path(__file__).parent
SCRIPTS = ROOT / "static" / "js"
PURE = (
    "ledger", "money", "bankcode", "backup", "ledger-shape", "rates", "days", "claims", "doubts", "months", "letters", "csv", "calendar",
    "course-progress", "fee-events", "fee-event-shape", "shared-ceiling",
)  # fmt: skip
RATES: dict[str, Any] = json.loads((ROOT / "tests" / "cases" / "rates.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("script", sorted(path.name for path in HERE.glob("*.test.mjs")))
def test_cases_and_properties_hold_without_a_browser(script: str) -> None:
    run = subprocess.run([NODE, "--test", HERE / script], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-3000:]
    assert int(re.findall(r"pass (\d+)", run.stdout)[0]) > 5


def test_two_independent_ways_agree_on_2000_random_ledgers() -> None:
    books = list(ledgers(seed=20261124, count=2000, rates=RATES))
    asked = json.dumps({"rates": RATES, "ledgers": books})
    run = subprocess.run([NODE, HERE / "judge.mjs"], input=asked, capture_output=True, text=True, check=True)
    for (ledger, year), judged in zip(books, json.loads(run.stdout), strict=True):
        assert judged == arithmetic.assess(ledger, RATES, year)


def test_the_second_arithmetic_knows_the_cases() -> None:
    cases = json.loads((ROOT / "tests" / "cases" / "ledger.json").read_text(encoding="utf-8"))
    for case in cases:
        assert arithmetic.assess(case["ledger"], RATES, case["year"]) == case["expected"], case["name"]


@pytest.mark.parametrize("name", PURE)
def test_pure_modules_know_no_page_storage_or_network(name: str) -> None:
    text = (SCRIPTS / f"{name}.js").read_text(encoding="utf-8")
    assert not re.search(r"\b(document|window|localStorage|sessionStorage|navigator|fetch|XMLHttpRequest)\b", text)
    for imported in re.findall(r'from "\./([\w-]+)\.js"', text):
        assert imported in PURE
