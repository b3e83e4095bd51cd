"""A page moves in all editions at once, and nothing that led to it breaks."""

from collections.abc import Callable

import pytest

from app import create_app
from app.config import Config
from app.corpus.reader import read
from tests.editing.conftest import faults

Run = Callable[..., int]


def text(config: Config, path: str) -> str:
    return (config.content / path).read_text(encoding="utf-8")


def test_a_moved_page_leaves_a_sound_corpus(run: Run, config: Config) -> None:
    assert run("move", "maksut/poliklinikka", "maksukatto/poli") == 0
    assert faults(config) == set()
    pages = read(config.content).pages
    assert all((edition, "maksukatto/poli") in pages for edition in ("fi", "sv", "selko"))
    assert "poliklinikka.md" not in {path.name for path in config.content.rglob("*.md")}


def test_links_next_flows_and_glossary_follow(run: Run, config: Config) -> None:
    run("move", "maksut/poliklinikka", "maksukatto/poli")
    assert "[avgiften](page:maksukatto/poli)" in text(config, "sv/index.md")
    assert "next: [maksukatto/poli]" in text(config, "fi/maksut/index.md")
    assert "pages: [maksukatto/poli]" in text(config, "flows/lasku.yaml")
    assert text(config, "flows/lasku.yaml").startswith("# Lasku\n")
    assert "page: maksukatto/poli\n" in text(config, "glossary.yaml")


def test_words_of_flows_that_link_to_the_page_stay_in_date(run: Run, config: Config) -> None:
    for edition in ("fi", "sv", "selko"):
        file = config.content / edition / "flows" / "lasku.yaml"
        linked = 'text: "Lue [lisää](page:maksut/poliklinikka)."'
        file.write_text(file.read_text(encoding="utf-8").replace('text: "Pyydä korjaus."', linked), encoding="utf-8")
    for edition in ("sv", "selko"):
        assert run("check", "--stamp", f"content/{edition}/flows/lasku.yaml") == 0
    assert faults(config) == set()
    assert run("move", "maksut/poliklinikka", "maksukatto/poli") == 0
    assert faults(config) == set()


def test_old_addresses_and_permanent_links_lead_on(run: Run, config: Config) -> None:
    run("move", "maksut/poliklinikka", "maksukatto/poli")
    redirects = text(config, "redirects.yaml")
    assert redirects.startswith("# Ohjaukset\n")
    assert "- {edition: sv, from: /sv/maksut/poliklinikka/, to: maksukatto/poli, since: 2026-11-24}" in redirects
    assert "- {from: /id/maksut/poliklinikka, to: maksukatto/poli, since: 2026-11-24}" in redirects
    assert {"/id/maksut/poliklinikka", "/id/maksukatto/poli"} <= set(read(config.content).published)


def test_a_page_can_move_twice_and_back(run: Run, config: Config) -> None:
    assert run("move", "maksut/poliklinikka", "maksukatto/poli") == 0
    assert run("move", "maksukatto/poli", "tietoa/poli") == 0
    assert faults(config) == set()
    assert run("move", "tietoa/poli", "maksut/poliklinikka") == 0
    assert faults(config) == set()


def test_the_page_of_a_flow_takes_its_outcomes_along(run: Run, config: Config) -> None:
    assert run("move", "tyokalut/lasku", "maksut/lasku") == 0
    assert faults(config) == set()
    redirects = text(config, "redirects.yaml")
    assert "from: /fi/tyokalut/lasku/vaarin/, to: maksut/lasku/free," in redirects
    assert "from: /id/tyokalut/lasku/free, to: maksut/lasku/free," in redirects


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("maksut/puuttuu", "maksut/uusi", "Sivua maksut/puuttuu ei ole."),
        ("maksut/muut", "maksut/poliklinikka", "Sivu maksut/poliklinikka on jo olemassa."),
        ("maksut/index", "maksut/muu", "Siirrettävä on muu kuin etusivu"),
        ("maksut/muut", "puuttuu/muut", "Osiota puuttuu ei ole."),
        ("tyokalut/haku", "maksut/haku", "Ohjelma nimeää sivun tyokalut/haku: app/templates/"),
    ],
)
def test_a_move_that_would_break_something_is_refused(
    run: Run, config: Config, capsys: pytest.CaptureFixture[str], old: str, new: str, said: str
) -> None:
    assert run("move", old, new) == 1
    assert said in capsys.readouterr().err
    assert faults(config) == set()


def test_a_reader_with_an_old_link_finds_the_page(run: Run, config: Config) -> None:
    run("move", "maksut/poliklinikka", "maksukatto/poli")
    client = create_app(config).test_client()
    assert client.get("/sv/maksut/poliklinikka/").headers["Location"] == "/sv/maksukatto/poliklinikka/"
    assert client.get("/id/maksut/poliklinikka?edition=selko").headers["Location"] == "/selko/maksukatto/poliklinikka/"
    assert client.get("/id/maksukatto/poli").status_code == 302
