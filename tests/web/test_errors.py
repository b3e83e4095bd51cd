"""Error pages: in the reader's edition, with a way on, and nothing of the inside."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from app import create_app
from tests.guide import config

Visit = Callable[..., BeautifulSoup]


@pytest.mark.parametrize(
    ("path", "words"),
    [("/fi/x/", "Sivua ei löytynyt"), ("/sv/x/", "Sidan hittades inte"), ("/selko/x/", "Sivua ei löytynyt")],
)
def test_a_wrong_address_is_told_in_the_edition_with_ways_on(visit: Visit, path: str, words: str) -> None:
    page = visit(path, status=404)
    assert page.h1.get_text() == words
    assert len(page.select(".rows a")) >= 4
    assert page.select_one(".search input")


def test_a_wrong_address_suggests_the_nearest_page(visit: Visit) -> None:
    links = [a["href"] for a in visit("/fi/maksukatto/kun-kato-ylittyi/", status=404).select(".rows a")]
    assert links[0] == "/fi/maksukatto/kun-katto-ylittyy/"


def test_outside_the_editions_the_browser_decides(client: FlaskClient) -> None:
    answer = client.get("/x", headers={"Accept-Language": "sv"})
    assert answer.status_code == 404
    assert 'lang="sv"' in answer.text
    assert "Accept-Language" in answer.headers["Vary"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO"])
def test_only_reading_is_allowed(client: FlaskClient, method: str) -> None:
    answer = client.open("/fi/maksut/", method=method)
    assert answer.status_code in (200, 405) if method == "OPTIONS" else answer.status_code == 405
    assert "GET" in answer.headers.get("Allow", "")


def test_an_address_over_four_kilobytes_is_refused(client: FlaskClient) -> None:
    answer = client.get("/fi/" + "a" * 5000)
    assert answer.status_code == 414
    assert "Osoite on liian pitkä" in answer.text
    assert "Content-Security-Policy" in answer.headers


def test_a_fault_of_ours_says_so_and_hides_the_inside(index: Path, caplog: pytest.LogCaptureFixture) -> None:
    app = create_app(config(index))

    def broken() -> str:
        raise RuntimeError("secret inside")

    app.add_url_rule("/sv/rikki", view_func=broken)
    answer = app.test_client().get("/sv/rikki")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert "Något gick fel" in answer.text
    assert "secret inside" in caplog.text


def test_errors_of_the_api_are_json(client: FlaskClient) -> None:
    assert client.get("/api/search?edition=xx&q=a").status_code == 404
    assert client.get("/api/search?edition=fi").status_code == 400
    assert client.get("/api/search?edition=fi").json["error"]
    assert client.post("/api/search").json["error"]
    assert client.get("/api/x").json["error"]
