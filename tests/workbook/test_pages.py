"""The workbook and the leaflets as HTML: native controls without names, languages, codes, what is left out."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import segno
from bs4 import BeautifulSoup

from app import create_app
from app.config import Config
from app.corpus.reader import read
from app.web.leaflets import TOOL
from app.web.qr import QUIET, code
from tests.house_rules import valid
from tests.web.test_valid_html import validate

Visit = Callable[..., BeautifulSoup]
WORKBOOK = {"fi": "/fi/ammattilaisille/koesivu/", "sv": "/sv/for-yrkespersoner/provsida/"}
ADDRESS = "https://maksuopas.example"


@pytest.fixture(scope="module")
def published(small_config: Config) -> Visit:
    """Fetch a page of the guide that knows its public address."""
    client = create_app(replace(small_config, public_url=ADDRESS)).test_client()
    return lambda path: valid(client.get(path), path)


@pytest.mark.parametrize(("edition", "languages"), [("fi", [None, "sv", None]), ("sv", ["fi", None, "fi"])])
def test_a_phrase_is_marked_where_its_language_is_not_that_of_the_page(
    small_visit: Visit, edition: str, languages: list[str | None]
) -> None:
    said = small_visit(WORKBOOK[edition]).select(".phrase .said")
    assert [phrase.get("lang") for phrase in said] == languages
    assert [mark.get_text() for mark in said[2].select("mark")] == ["[puhelinnumero]"]
    assert "euroa" in said[2].get_text()


def test_phrases_hold_no_soft_hyphens_and_lead_nowhere(small_visit: Visit) -> None:
    for said in small_visit(WORKBOOK["fi"]).select(".phrase .said"):
        assert "\N{SOFT HYPHEN}" not in said.get_text()
        assert not said.select("a")


def test_nothing_that_is_filled_in_can_be_sent(small_visit: Visit) -> None:
    page = small_visit(WORKBOOK["fi"])
    controls = page.select(".checklist input, .fields input, .course-question input")
    assert len(controls) == 3 + 2 + 7
    assert not any(control.find_parent("form") for control in controls)
    assert {field["autocomplete"] for field in page.select(".fields input")} == {"off"}
    named = {control.get("name") for control in controls if control["type"] != "radio"}
    assert named == {None}


def test_a_question_is_a_group_with_one_explained_right_answer(small_visit: Visit) -> None:
    for question in small_visit(WORKBOOK["sv"]).select(".course-question"):
        assert question.fieldset.legend.get_text()
        assert len({control["name"] for control in question.select("input")}) == 1
        assert len(question.select(".pick[data-right]")) == 1
        assert all(pick.select_one("details .why p") for pick in question.select(".pick"))


def test_a_changed_question_has_another_key(small_config: Config, tmp_path: Path) -> None:
    from app.corpus.markdown import parse
    from app.corpus.workbook import containers
    from app.web.workbook import fingerprint

    text = (small_config.content / "fi/ammattilaisille/koesivu.md").read_text(encoding="utf-8")
    keys = [fingerprint(found) for found in containers(parse(text).tokens) if found.name == "kysymys"]
    changed = text.replace("Onko seuraava", "Onko tuleva").replace("- [x] Asiakas", "- [ ] Asiakas")
    after = [fingerprint(found) for found in containers(parse(changed).tokens) if found.name == "kysymys"]
    assert [old == new for old, new in zip(keys, after, strict=True)] == [False, False, True]


def test_only_pages_that_need_them_carry_the_styles(small_visit: Visit) -> None:
    styles = {path: str(small_visit(path).select("style")) for path in (WORKBOOK["fi"], "/fi/maksukatto/")}
    assert ".course-question" in styles[WORKBOOK["fi"]]
    assert ".course-question" not in styles["/fi/maksukatto/"]


def test_a_code_is_the_one_that_segno_makes() -> None:
    made = code(f"{ADDRESS}/id/maksukatto/index?edition=fi")
    dark = {
        (int(x) - QUIET + step, int(y) - QUIET)
        for x, y, width in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", made.path)
        for step in range(int(width))
    }
    reference = segno.make_qr(made.address, error="m", boost_error=False)
    assert dark == {(x, y) for y, row in enumerate(reference.matrix) for x, module in enumerate(row) if module}
    assert reference.error == "M"
    assert made.side == len(reference.matrix) + 8


@pytest.mark.parametrize(
    ("path", "edition"), [("/fi/tyokalut/koe-esite/", "fi"), ("/sv/verktyg/prov-broschyr/", "sv"), ("/selko/tyokalut/koe-juliste/", "selko")]
)  # fmt: skip
def test_a_leaflet_leads_on_by_a_code_with_its_address_in_text(published: Visit, path: str, edition: str) -> None:
    page = published(path)
    address = f"{ADDRESS}/id/maksukatto/index?edition={edition}"
    assert page.select_one(".tool .address").get_text() == address
    assert address in page.select_one("svg.qr")["aria-label"]
    assert page.select_one("svg.qr path")["d"] == code(address).path


def test_without_a_public_address_words_tell_where_to_look(small_visit: Visit) -> None:
    page = small_visit("/fi/tyokalut/koe-esite/")
    assert not page.select("svg.qr, .tool .address")
    assert page.select_one(".onward").get_text() == "Lue lisää: Mikä on maksukatto? Etsi verkosta: Maksuopas."


def test_few_words_make_a_poster(small_visit: Visit) -> None:
    assert small_visit("/fi/tyokalut/koe-juliste/").select(".leaflet.poster")
    assert not small_visit("/fi/tyokalut/koe-esite/").select(".poster")


def test_the_foot_tells_until_when_the_amounts_are_right(small_visit: Visit) -> None:
    foot = small_visit("/fi/tyokalut/koe-esite/").select_one(".sheet-foot").get_text()
    assert foot == "Maksuopas · Tulostettu 24.11.2026 · Hinnat: 24.11.2026, voimassa 31.12.2026 asti"


@pytest.mark.parametrize("path", ["/fi/ammattilaisille/koesivun-esitteet/", "/sv/for-yrkespersoner/provsidans-broschyrer/"])  # fmt: skip
def test_the_list_has_every_leaflet_in_every_edition(small_visit: Visit, small_config: Config, path: str) -> None:
    links = small_visit(path).select(".leaflets a")
    wanted = [page for page in read(small_config.content).pages.values() if page.header.tool == TOOL]
    assert len(links) == len(wanted) >= 6
    assert {link["hreflang"] for link in links} == {"fi", "sv", "fi-simple"}
    for link in links:
        assert small_visit(link["href"]).select(".leaflet")


def test_the_pages_are_valid_html(published: Visit, small_config: Config, tmp_path: Path) -> None:
    client = create_app(replace(small_config, public_url=ADDRESS)).test_client()
    paths = [*WORKBOOK.values(), "/fi/tyokalut/koe-esite/", "/selko/tyokalut/koe-juliste/", "/fi/ammattilaisille/koesivun-esitteet/"]  # fmt: skip
    for number, path in enumerate(paths):
        (tmp_path / f"{number}.html").write_text(client.get(path).text, encoding="utf-8")
    assert validate(tmp_path) == ""


def test_search_knows_a_phrase_in_its_own_edition_only(small_visit: Visit, small_config: Config) -> None:
    client = create_app(small_config).test_client()
    found = {}
    for edition, word in (("fi", "klientavgiftsenhetens"), ("sv", "klientavgiftsenhetens")):
        answer = client.get("/api/search", query_string={"edition": edition, "q": word}).get_json()
        found[edition] = [hit["page"] for hit in answer["results"]]
    assert "ammattilaisille/koesivu" not in found["fi"]
    assert "ammattilaisille/koesivu" in found["sv"]
