"""Every page is valid HTML by an independent validator (html-validate)."""

import subprocess
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from app.config import ROOT
from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus

STATES = (
    "/fi/x/",
    "/fi/maksut/?day=2024-03-05",
    "/fi/maksut/?day=x",
    "/fi/tyokalut/haku/?q=lasku",
    "/fi/tyokalut/haku/?q=xyzzyq",
    "/fi/tyokalut/en-pysty-maksamaan/?home=837",
    "/sv/verktyg/ar-fakturan-ratt/?service=x&to-change=service",
    "/selko/tyokalut/palveluasumisen-laskut/?home=unknown&x=1",
)


def validate(folder: Path) -> str:
    """Return the validator's complaints about the files of a folder, or an empty text."""
    command = [ROOT / ".venv/bin/node", ROOT / "node_modules/html-validate/bin/html-validate.mjs", "-f", "text"]
    command += ["--config", ROOT / ".htmlvalidate.json", f"{folder}/*.html"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=120)
    return done.stdout + done.stderr


@pytest.mark.whole
def test_every_page_is_valid(corpus: Corpus, client: FlaskClient, tmp_path: Path) -> None:
    for number, path in enumerate([*addresses(corpus).values(), *STATES]):
        name = path.strip("/").replace("/", "_").replace("?", "_")
        (tmp_path / f"{number}-{name}.html").write_text(client.get(path).text, encoding="utf-8")
    assert validate(tmp_path) == ""


def test_the_validator_finds_a_planted_fault(tmp_path: Path) -> None:
    (tmp_path / "planted.html").write_text(
        "<!doctype html><html lang=fi><title>x</title><p><div>x</p>", encoding="utf-8"
    )
    assert "error" in validate(tmp_path)
