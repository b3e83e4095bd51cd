"""The simulator's example and page: sound events from the rates, an outcome that holds in any year of theirs, all words there."""

import json
import re
import subprocess
from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from app.config import ROOT
from app.corpus.corpus import Corpus
from app.events import check
from app.web.scenario import STREAMS, holding, streams
from app.web.simulator_words import WORDS
from tests.guide import TODAY

PATHS = {"fi": "/fi/ammattilaisille/nayte-simulaattori/", "sv": "/sv/for-yrkespersoner/prov-simulator/"}
SCRIPTS = sorted((ROOT / "static/js/simulator").glob("*.js"))
SCRIPT = "".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
METER = "".join((ROOT / f"static/js/tracker/{name}.js").read_text(encoding="utf-8") for name in ("meter", "words"))


def last_year(corpus: Corpus) -> int:
    return max(period.last.year for period in corpus.rates["payment_ceiling"].amounts)


def compared(client: FlaskClient, events: list[dict[str, Any]], year: int) -> Any:
    """Return what the page's own module says of the events."""
    asked = json.dumps({"rates": client.get("/rates.json").json, "events": events, "year": year})
    command = [ROOT / ".venv" / "bin" / "node", ROOT / "tests" / "ledger" / "compare.mjs"]
    return json.loads(subprocess.run(command, input=asked, capture_output=True, text=True, check=True).stdout)


def test_the_example_is_sound_in_every_year_that_is_left(corpus: Corpus, client: FlaskClient) -> None:
    for year in range(TODAY.year, last_year(corpus) + 1):
        made = streams(corpus.rates, year)
        events = [event for stream in made.values() for event in stream]
        assert check(json.dumps(events)) == (len(events), [])
        seen = compared(client, events, year)
        assert [one["assessed"]["groups"][0]["state"] for one in seen["alone"]] == ["under"] * 3
        shared = seen["assessed"]["groups"][0]
        assert shared["state"] == "exceeded"
        assert {entry["role"] for entry in shared["entries"]} == {"counts", "tips", "after", "excluded"}
        assert shared["tipping"]["issuer"] == "hus"
        assert seen["conflicts"] == []


def test_the_example_has_a_late_one_a_correction_a_cancellation_and_a_repeat(corpus: Corpus) -> None:
    made = [event for stream in streams(corpus.rates, 2026).values() for event in stream]
    assert {event["kind"] for event in made} == {"charged", "corrected", "cancelled"}
    assert len({event["event"] for event in made}) == len(made) - 1
    assert any(e["recorded"] > "2026-10-30" and e["entry"]["date"] < "2026-05-01" for e in made if "entry" in e)


def test_what_holds_of_a_stream_is_its_highest_revision(corpus: Corpus) -> None:
    held = holding(streams(corpus.rates, 2026)["hus"])
    assert sorted(event["charge"]["number"] for event in held) == ["H-0017-2026", "H-0102-2026", "H-0411-2026"]
    assert [event["revision"] for event in held if event["charge"]["number"] == "H-0411-2026"] == [2]
    assert [e["charge"]["number"] for e in holding(streams(corpus.rates, 2026)["varsinais-suomi"])] == [
        "V-0605-2026",
        "V-1110-2026",
    ]


@pytest.mark.parametrize("edition", PATHS)
def test_the_page_tells_the_example_without_a_script(small_visit: Callable[..., BeautifulSoup], edition: str) -> None:
    page = small_visit(PATHS[edition])
    tables = [table for table in page.find_all("table") if "H-0411-2026" in table.get_text()]
    assert len(tables) == 1
    assert len(tables[0].tbody.find_all("tr")) == sum(map(len, STREAMS.values()))
    told = tables[0].find_parent("details").get_text().replace("\N{NO-BREAK SPACE}", " ")
    assert all(sum_ in told for sum_ in ("387,30 €", "376,40 €", "357,50 €", "1 121,20 €", "815 €"))


@pytest.mark.parametrize("edition", PATHS)
def test_the_page_carries_every_word(small_visit: Callable[..., BeautifulSoup], edition: str) -> None:
    data = json.loads(small_visit(PATHS[edition]).find(id="tool-data").get_text())
    assert data["words"].keys() == WORDS.keys()
    assert all(data["words"].values())
    assert not small_visit(PATHS[edition]).select("[name]:not(meta)")


def test_every_word_that_is_said_is_there_and_none_is_left_over() -> None:
    said = set(re.findall(r'say\("(\w+)"', SCRIPT + METER)) | set(re.findall(r'"(effect_\w+|bill_\w+)"', SCRIPT))
    begun = tuple(re.findall(r"`(\w+_)\$\{", SCRIPT + METER))
    assert said <= set(WORDS)
    assert [key for key in WORDS if key not in said and not key.startswith(begun)] == []


def test_every_fault_and_reason_of_the_pure_modules_has_words() -> None:
    pure = "".join(
        (ROOT / f"static/js/{name}.js").read_text(encoding="utf-8") for name in ("fee-events", "fee-event-shape")
    )
    codes = set(re.findall(r'"(not_\w+|newer_\w+|missing|unknown_key|wrong_value|identity_code|too_\w+)"', pure))
    assert {f"fault_{code}" for code in codes} == {key for key in WORDS if key.startswith("fault_")} - {"fault_at"}
    assert {f"effect_{reason}" for reason in re.findall(r'reason: "(\w+)"', pure)} | {
        "effect_superseded",
        "effect_conflict",
    } <= set(WORDS)
