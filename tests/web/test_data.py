"""Data for programs."""

import json

from flask.testing import FlaskClient

from app.config import ROOT

CASES = ROOT / "tests" / "cases" / "rates.json"


def test_rates_agree_with_the_case_table_of_the_tracker(client: FlaskClient) -> None:
    given = client.get("/rates.json").json
    wanted = json.loads(CASES.read_text(encoding="utf-8"))
    for name in ("ceiling", "upkeep"):
        assert _by_day(given[name]) == _by_day(wanted[name])
    for key, fee in wanted["fees"].items():
        mine = given["fees"][key]
        assert [mine[n] for n in ("counts", "countsFrom", "adultsOnly", "upkeepAfterCeiling")] == [
            fee[n] for n in ("counts", "countsFrom", "adultsOnly", "upkeepAfterCeiling")
        ], key
        assert _by_day(mine["maxima"]) == _by_day(fee["maxima"]), key


def _by_day(periods: list[dict[str, object]]) -> dict[str, object]:
    """The amount on the first day of each half year: the guide splits 2027 off as inferred, the table does not."""
    days = [f"{year}-{month}-01" for year in range(2014, 2028) for month in ("01", "07")]
    return {day: next((p["cents"] for p in periods if str(p["from"]) <= day <= str(p["to"])), None) for day in days}


def test_a_fee_without_a_maximum_is_there(client: FlaskClient) -> None:
    fee = client.get("/rates.json").json["fees"]["dental_technical_costs"]
    assert (fee["counts"], fee["maxima"]) == (False, [])
    assert fee["name"]["sv"] == "Tandtekniska utgifter"


def test_a_fee_of_actual_cost_counts_where_the_law_says_so(client: FlaskClient) -> None:
    fee = client.get("/rates.json").json["fees"]["other_therapies"]
    assert (fee["counts"], fee["countsFrom"], fee["maxima"]) == (True, "2022-01-01", [])


def test_unconfirmed_periods_are_left_out(client: FlaskClient) -> None:
    maxima = client.get("/rates.json").json["fees"]["disability_child_housing_monthly_max"]["maxima"]
    assert [m["to"] for m in maxima] == ["2025-12-31"]


def test_health_says_ok(client: FlaskClient) -> None:
    answer = client.get("/healthz")
    assert (answer.status_code, answer.text) == (200, "ok")


def test_search_answers_in_its_shape(client: FlaskClient) -> None:
    answer = client.get("/api/search?edition=fi&q=vapaakortti").json
    assert set(answer) == {"query", "results", "outcomes", "suggestion"}
    assert set(answer["results"][0]) == {"page", "url", "title", "summary", "section"}
    assert len(answer["results"]) <= 20
