"""A flow without script: questions by GET query, answers kept, outcomes as pages of their own."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup, Tag
from flask.testing import FlaskClient

Visit = Callable[..., BeautifulSoup]
FLOW = "/fi/tyokalut/pieni-kulku/"
EDITIONS = {"fi": FLOW, "sv": "/sv/verktyg/litet-flode/", "selko": "/selko/tyokalut/pieni-kulku/"}


def asked(page: BeautifulSoup) -> str:
    return page.select_one(".flow-step section")["aria-labelledby"]


def row(page: BeautifulSoup, answer: str) -> Tag:
    return page.select_one(f".options a[data-answer='{answer}']")


@pytest.mark.parametrize("address", EDITIONS.values(), ids=EDITIONS)
def test_the_first_question_stands_on_the_page(small_visit: Visit, address: str) -> None:
    page = small_visit(address)
    assert asked(page) == "ask-stage"
    assert len(page.select(".options a")) == 3
    assert page.select_one(".so-far").has_attr("hidden")
    assert row(page, "unknown")["class"] == ["unsure-row"]


def test_an_answer_leads_to_the_next_question(small_visit: Visit) -> None:
    page = small_visit(FLOW)
    href = row(page, "collection")["href"]
    assert href == f"{FLOW}?stage=collection#kulku"
    after = small_visit(href.split("#")[0])
    assert asked(after) == "ask-disputed"
    assert (
        after.select_one(".so-far li .answered").get_text().replace("\N{SOFT HYPHEN}", "")
        == "Perintätoimisto lähetti kirjeen"
    )


def test_an_earlier_answer_is_changed_without_losing_the_later_ones(small_visit: Visit) -> None:
    end = small_visit(f"{FLOW}?stage=before_due&fee=income&home=837")
    change = end.select(".so-far a")[0]["href"].split("#")[0]
    assert change == f"{FLOW}?stage=before_due&fee=income&home=837&to-change=stage"
    page = small_visit(change)
    assert asked(page) == "ask-stage"
    assert row(page, "before_due")["aria-current"] == "true"
    assert row(page, "collection")["href"].startswith(f"{FLOW}?stage=collection&fee=income&home=837")


def test_a_municipality_names_the_own_county(small_visit: Visit) -> None:
    page = small_visit(f"{FLOW}?stage=before_due&fee=income&home=837")
    assert asked(page) == "outcome-reduction"
    assert page.select_one(".handler-name").get_text() == "Pirkanmaan hyvinvointialue"
    assert page.select(".so-far .answered")[-1].get_text() == "Tampere"
    assert page.select_one("article.brief")


def test_a_municipality_of_aland_answers_for_aland(small_visit: Visit) -> None:
    assert asked(small_visit(f"{FLOW}?stage=before_due&fee=income&home=478")) == "outcome-aland"


def test_the_municipality_is_a_native_list_and_a_form_keeps_the_answers(small_visit: Visit) -> None:
    form = small_visit(f"{FLOW}?stage=before_due&fee=income").select_one("form.choose")
    assert len(form.select("option")) > 308
    assert {field["name"]: field["value"] for field in form.select("input[type=hidden]")} == {
        "stage": "before_due",
        "fee": "income",
    }


@pytest.mark.parametrize("query", ["stage=nonsense", "stages=collection", "stage=%00", "stage=1&stage=2"])
def test_unknown_ids_are_ignored_with_a_word(small_visit: Visit, query: str) -> None:
    page = small_visit(f"{FLOW}?{query}")
    assert asked(page) == "ask-stage"
    assert not page.select_one(".ignored").has_attr("hidden")


def test_answers_are_neither_kept_nor_logged(small_client: FlaskClient) -> None:
    assert small_client.get(f"{FLOW}?stage=collection").headers["Cache-Control"] == "no-store"
    assert small_client.get(FLOW).headers["Cache-Control"] == "no-cache"


def test_the_day_is_kept_through_the_flow(small_visit: Visit) -> None:
    page = small_visit(f"{FLOW}?day=2025-03-05")
    assert row(page, "collection")["href"] == f"{FLOW}?day=2025-03-05&stage=collection#kulku"
    assert "762" in small_visit(f"{FLOW}?day=2025-03-05&stage=unknown").select_one(".outcome .answer").get_text()


def test_an_outcome_is_a_page_of_its_own(small_visit: Visit, small_client: FlaskClient) -> None:
    page = small_visit(f"{FLOW}hae-alennusta/")
    assert page.h1.get_text().replace("\N{SOFT HYPHEN}", "") == "Hae alennusta omalta alueeltasi"
    assert "11 § 1 mom.; 15 § 2 mom." in page.select_one(".law").get_text()
    assert page.select_one(".actions")
    links = {a["hreflang"]: a["href"] for a in page.select(".editions a")}
    assert links["sv"] == "/sv/verktyg/litet-flode/ansok-om-nedsattning/"
    answer = small_client.get("/id/tyokalut/small/reduction?edition=sv")
    assert answer.headers["Location"] == links["sv"]


def test_the_short_way_reaches_every_outcome(small_visit: Visit) -> None:
    page = small_visit(FLOW)
    ends = {a["href"] for a in page.select(".outline a[href^='/']")}
    assert len(ends) == 6
    for anchor in page.select(".outline a[href^='#']"):
        assert page.find(id=anchor["href"][1:])


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_kit_has_every_question_and_outcome(small_client: FlaskClient, edition: str) -> None:
    questions, outcomes = (
        BeautifulSoup(small_client.get(f"/flows/{edition}/small/{part}.html").text, "html.parser")
        for part in ("questions", "outcomes")
    )
    assert {s["data-question"] for s in questions.select("[data-question]")} == {"stage", "fee", "disputed", "home"}
    assert len(outcomes.select("[data-outcome]")) == 6
    assert len(outcomes.select("[data-body]")) == 24
    assert small_client.get(f"/flows/{edition}/none/questions.html").status_code == 404
    assert small_client.get(f"/flows/{edition}/small/none.html").status_code == 404


def test_a_flow_is_data_for_programs(small_client: FlaskClient) -> None:
    flow = small_client.get("/flows/small.json?edition=sv").json
    assert flow["questions"]["stage"]["answers"][0]["next"] == "fee"
    assert flow["outcomes"]["take_back"]["letter"] == "take_back"
    assert "€" in flow["questions"]["fee"]["ask"]
    assert small_client.get("/flows/small.json?edition=en").status_code == 404
    assert small_client.get("/flows/none.json?edition=fi").status_code == 404


def test_search_lists_outcomes_apart_from_pages(small_client: FlaskClient, small_visit: Visit) -> None:
    found = small_client.get("/api/search?edition=fi&q=takaisin+perinnästä").json
    assert "tyokalut/small/take_back" in [hit["page"] for hit in found["outcomes"]]
    assert "tyokalut/small/take_back" not in [hit["page"] for hit in found["results"]]
    assert small_visit("/fi/tyokalut/haku/?q=takaisin+perinnästä").select_one(".found-outcomes li")


def test_the_list_of_municipalities_is_a_document_of_its_own(small_client: FlaskClient) -> None:
    page = BeautifulSoup(small_client.get("/flows/sv/municipalities.html").text, "html.parser")
    assert len(page.select("option")) > 308
    assert page.select_one("option[value='091']")["data-body"] == "helsinki"


def test_bold_names_a_step_only_when_it_is_a_sentence(small_visit: Visit) -> None:
    steps = small_visit(f"{FLOW}kysy-ulosotosta/").select(".steps li")
    assert [bool(step.select_one(".step-name")) for step in steps] == [True, True, False]


@pytest.mark.parametrize(
    "address", ["/fi/tietoa/kysymyskulut/", "/sv/om-guiden/fragorna/", "/selko/tietoa/kysymyskulut/"]
)
def test_the_maps_count_every_flow(small_visit: Visit, address: str) -> None:
    page = small_visit(address)
    rows = {row.th.a["href"]: [cell.get_text() for cell in row.select("td.money")] for row in page.select("tbody tr")}
    assert rows[EDITIONS[address.split("/")[1]] + "#lyhyt-tie"] == ["4", "6", "10", "3"]
    assert len(page.select(".rows a[href$='.svg']")) == len(rows) - 1


def test_the_switch_of_editions_keeps_the_answers(small_visit: Visit) -> None:
    links = {
        a["hreflang"]: a["href"] for a in small_visit(f"{FLOW}?stage=collection&day=2025-03-05").select(".editions a")
    }
    assert links["sv"] == f"{EDITIONS['sv']}?day=2025-03-05&stage=collection#kulku"
    assert links["fi-simple"] == f"{EDITIONS['selko']}?day=2025-03-05&stage=collection#kulku"
