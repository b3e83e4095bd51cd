"""The tracker's page carries every word that its script says, in every edition, and no word that it never says."""

import json
import re
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from app.config import ROOT
from app.web.tracker import PAGES
from app.web.tracker_words import WORDS
from tests.browser.tracker.conftest import PATHS

SCRIPT = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "static/js/tracker").glob("*.js")))
NAMED = set(re.findall(r'"([a-z]+(?:_[a-z0-9]+)*)"', SCRIPT))
BEGUN = tuple(set(re.findall(r"`([a-z]+_)\$\{", SCRIPT)) | {"code_", "place_"})


def test_every_word_is_said_somewhere() -> None:
    assert [key for key in WORDS if key not in NAMED and not key.startswith(BEGUN)] == []


def test_every_word_that_is_said_is_there() -> None:
    said = set(re.findall(r'say\("(\w+)"', SCRIPT)) | set(re.findall(r'(?:key|fault): "(\w+)"', SCRIPT))
    assert said <= set(WORDS)
    for beginning in BEGUN:
        assert any(key.startswith(beginning) for key in (*WORDS, *PAGES)), beginning


@pytest.mark.parametrize("edition", PATHS)
def test_the_page_carries_words_letters_and_addresses(
    visit: Callable[..., BeautifulSoup], client: FlaskClient, edition: str
) -> None:
    data = json.loads(visit(PATHS[edition]).find(id="tool-data").get_text())
    assert data["words"].keys() == WORDS.keys()
    assert all(data["words"].values())
    assert set(data["letters"]) == {"fi", "sv"}
    assert (
        data["letters"]["fi"].keys() == data["letters"]["sv"].keys() == {"refund", "hold", "certificate", "correction"}
    )
    for address in data["pages"].values():
        assert client.get(address).status_code == 200, address


def test_every_reason_flag_state_and_refusal_has_words() -> None:
    pure = "".join(
        (ROOT / f"static/js/{name}.js").read_text(encoding="utf-8")
        for name in ("ledger", "backup", "ledger-shape", "money", "bankcode", "doubts")
    )
    for code in re.findall(r'refused\("(\w+)"', pure):
        assert any(f"{kind}_{code}" in WORDS for kind in ("restore", "fault_sum", "code")), code
    for reason in re.findall(r'reason: "(\w+)"', pure):
        assert f"why_{reason}" in WORDS, reason
    for flag in set(re.findall(r'"((?:more_than|above|free_for)\w+)"', pure)):
        assert f"flag_{flag}" in WORDS, flag
    for code in re.findall(r'code: "(\w+)"', pure):
        assert f"doubt_{code}" in WORDS, code
