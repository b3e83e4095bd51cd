"""The day in the address."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from app import create_app
from app.checks import check
from app.corpus.corpus import Corpus
from app.web.day import DayError, DayOutsideError, known_day, parse_day
from tests.guide import config

Visit = Callable[..., BeautifulSoup]
LAST = date(2027, 12, 31)
CLINIC = "#hospital-outpatient-clinic-visit data"


@pytest.mark.parametrize(("text", "day"), [
    ("5.3.2024", date(2024, 3, 5)), ("05.03.2024", date(2024, 3, 5)), ("2024-03-05", date(2024, 3, 5)), (" 29.2.2024 ", date(2024, 2, 29)),
])  # fmt: skip
def test_both_forms_of_a_day_are_read(text: str, day: date) -> None:
    assert parse_day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "30.2.",
        "30.2.2024",
        "huomenna",
        "",
        "2024-3-5",
        "5/3/2024",
        "5.3.24",
        "٥.٣.٢٠٢٤",
        "2024-03-05T00:00",
        "0.1.2024",
        "1.1.0000",
    ],
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(DayError):
        parse_day(text)


@pytest.mark.parametrize("text", ["31.12.2019", "1.1.2028", "1.1.9999"])
def test_a_day_without_amounts_is_told_apart(text: str) -> None:
    with pytest.raises(DayOutsideError):
        known_day(text, LAST)


@pytest.mark.parametrize(
    ("day", "cents"),
    [
        ("2020-01-01", "4120"),
        ("2023-12-31", "4180"),
        ("2024-03-05", "4600"),
        ("2025-06-01", "6670"),
        ("2027-12-31", "7130"),
    ],
)
def test_a_page_shows_the_amounts_of_its_day(visit: Visit, day: str, cents: str) -> None:
    page = visit(f"/fi/maksut/?day={day}")
    assert page.select_one(CLINIC)["value"] == cents
    assert "Nämä eivät ole tämän päivän hintoja." in page.select_one(".other-day").get_text()


def test_a_day_as_people_write_it_leads_to_the_iso_form(client: FlaskClient) -> None:
    answer = client.get("/fi/maksut/?day=5.3.2024")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/fi/maksut/?day=2024-03-05")


@pytest.mark.parametrize(
    ("text", "status"), [("30.2.", 400), ("huomenna", 400), ("", 400), ("1.1.2019", 200), ("1.1.2050", 200)]
)
@pytest.mark.parametrize(
    ("path", "word"), [("/fi/maksut/", "hinnat"), ("/sv/avgifter/", "priser"), ("/selko/maksut/", "hinnat")]
)
def test_a_day_that_cannot_be_used_is_explained_beside_todays_amounts(
    visit: Visit, path: str, word: str, text: str, status: int
) -> None:
    page = visit(f"{path}?day={text}", status=status)
    assert page.select_one("#day-complaint").get_text().strip()
    assert word in page.select_one("#day-complaint").get_text().lower()
    assert page.select_one(CLINIC)["value"] == "7130"
    assert page.select_one("#day")["aria-invalid"] == "true"


def test_the_day_lasts_through_links_and_the_edition_switch(visit: Visit) -> None:
    page = visit("/fi/maksut/?day=2024-03-05")
    inside = [
        a["href"]
        for a in page.select("main .text a, .editions a, .foot a, .back")
        if not a["href"].startswith(("https:", "#"))
    ]
    assert inside
    assert all("?day=2024-03-05" in href for href in inside), [h for h in inside if "day" not in h]


def test_fees_that_began_to_count_later_say_so_on_an_earlier_day(visit: Visit) -> None:
    row = visit("/fi/maksut/?day=2021-06-01").select_one("#dental-base-dentist")
    assert "vasta 1.1.2022" in row.get_text()
    assert "kyllä" in visit("/fi/maksut/").select_one("#dental-base-dentist").get_text()


def test_on_todays_date_the_page_is_todays(visit: Visit) -> None:
    assert not visit("/fi/maksut/?day=2026-11-24").select_one(".other-day")


@pytest.mark.parametrize("today", [date(2028, 1, 1), date(2031, 6, 1)])
def test_after_the_last_known_day_the_guide_goes_on_and_says_what_it_does_not_know(index: Path, today: date) -> None:
    client = create_app(replace(config(index), today=today)).test_client()
    for path in ("/fi/", "/sv/fakturor/", "/selko/maksut/", "/fi/maksukatto/", "/fi/tietoa/lahteet/"):
        answer = client.get(path)
        assert answer.status_code == 200
    assert "ei vahvistettu, kysy laskuttajalta" in client.get("/fi/").text
    assert "815" not in client.get("/fi/").text


def test_the_calendar_alone_never_makes_the_content_faulty(corpus: Corpus) -> None:
    for today in (date(2027, 1, 1), date(2029, 1, 1)):
        assert not [problem for problem in check(corpus, today) if problem.severity == "must"]


def test_the_day_lasts_through_a_search(visit: Visit) -> None:
    page = visit("/fi/tyokalut/haku/?q=poliklinikka&day=2024-03-05")
    assert page.select_one(".results a")["href"] == "/fi/maksut/poliklinikka/?day=2024-03-05"
    assert page.select_one(".search input[name=day]")["value"] == "2024-03-05"
