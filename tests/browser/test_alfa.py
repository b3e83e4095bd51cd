"""Each template through Alfa's rules for clipping, focus, headings, line height and target size."""

import json
import subprocess
from typing import Any

import pytest

from app.config import ROOT
from tests.browser.accessibility import alfa_script
from tests.browser.conftest import TEMPLATES

pytestmark = pytest.mark.browser


def alfa(urls: list[str]) -> tuple[list[dict[str, Any]], int]:
    """Return the failed outcomes and the number of passed ones."""
    command = [str(ROOT / ".venv" / "bin" / "node"), str(alfa_script()), *urls]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=600)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return lines[:-1], lines[-1]["passed"]


@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_alfa_finds_no_fault_on_any_template(server: str, edition: str) -> None:
    permanent = [path for path in TEMPLATES if path.startswith("/id/") and "?" not in path]
    failed, passed = alfa([f"{server}/{edition}/", *(f"{server}{path}?edition={edition}" for path in permanent)])
    assert failed == []
    assert passed > 500


def test_alfa_finds_planted_faults(tmp_path: Any) -> None:
    page = tmp_path / "planted.html"
    page.write_text(
        '<!doctype html><html lang="fi"><title>x</title><h1>x</h1><p style="text-align:justify;line-height:1">a b</p>'
    )
    failed, _ = alfa([page.as_uri()])
    assert {"sia-r71", "sia-r73"} <= {line["rule"].rsplit("/", 1)[-1] for line in failed}
