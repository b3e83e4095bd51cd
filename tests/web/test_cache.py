"""The byte cache: forms, conditional requests, midnight."""

import gzip
from dataclasses import replace
from datetime import date
from pathlib import Path

import brotli
import pytest
from flask import Flask
from flask.testing import FlaskClient

from app import create_app
from app.web.cache import PageCache
from tests.guide import config

PAGE = "/fi/maksukatto/"


def test_the_forms_of_a_page_are_the_same_page(client: FlaskClient) -> None:
    plain = client.get(PAGE)
    packed = client.get(PAGE, headers={"Accept-Encoding": "gzip"})
    small = client.get(PAGE, headers={"Accept-Encoding": "gzip, deflate, br"})
    assert (packed.headers["Content-Encoding"], small.headers["Content-Encoding"]) == ("gzip", "br")
    assert gzip.decompress(packed.data) == brotli.decompress(small.data) == plain.data
    assert plain.headers["Vary"] == "Accept-Encoding"
    assert len({answer.headers["ETag"] for answer in (plain, packed, small)}) == 3


@pytest.mark.parametrize("header", ["br;q=0", "identity", "br;q=0, gzip;q=0.0", ""])
def test_a_refused_coding_is_not_used(client: FlaskClient, header: str) -> None:
    assert "Content-Encoding" not in client.get(PAGE, headers={"Accept-Encoding": header}).headers


def test_who_has_the_page_gets_304(client: FlaskClient) -> None:
    for coding in ("", "br", "gzip"):
        first = client.get(PAGE, headers={"Accept-Encoding": coding})
        again = client.get(
            PAGE, headers={"Accept-Encoding": coding, "If-None-Match": f'"x", W/{first.headers["ETag"]}'}
        )
        assert (again.status_code, again.data, again.headers["ETag"]) == (304, b"", first.headers["ETag"])
        assert "Content-Security-Policy" in again.headers


def test_head_is_get_without_a_body(client: FlaskClient) -> None:
    answer = client.head(PAGE)
    assert (answer.status_code, answer.data) == (200, b"")
    assert int(answer.headers["Content-Length"]) == len(client.get(PAGE).data)
    assert client.head("/fi/ei-ole/").status_code == 404


def test_an_unknown_address_is_not_kept(client: FlaskClient) -> None:
    for number in range(20):
        assert client.get(f"/fi/ei-ole-{number}/").status_code == 404
    cache = client.application.extensions["cache"]
    assert isinstance(cache, PageCache)
    assert not any("ei-ole" in path for path in cache.pages)


def test_the_page_turns_at_midnight(index: Path) -> None:
    app = create_app(config(index))
    day = [date(2025, 12, 31)]
    cache = PageCache(app.extensions["cache"].app, lambda: day[0], lambda: 1)
    app.wsgi_app = cache  # type: ignore[method-assign]
    calls = _counted(app)
    client = app.test_client()
    for _ in range(3):
        client.get(PAGE)
    assert len(calls) == 1
    day[0] = date(2026, 1, 1)
    client.get(PAGE)
    assert len(calls) == 2


def _counted(app: Flask) -> list[str]:
    calls: list[str] = []
    app.before_request_funcs.setdefault(None, []).insert(0, lambda: calls.append("asked"))
    return calls


@pytest.mark.parametrize(("day", "cents"), [(date(2025, 12, 31), "76200"), (date(2026, 1, 1), "81500")])
def test_today_decides_the_amounts(index: Path, day: date, cents: str) -> None:
    client = create_app(replace(config(index), today=day)).test_client()
    assert f'data-rate="payment_ceiling" value="{cents}"' in client.get("/fi/").text


def test_static_files_are_kept_for_a_year_and_pages_are_asked_again(client: FlaskClient) -> None:
    page = client.get("/fi/")
    script = page.text.split('type="module" src="')[1].split('"')[0]
    assert client.get(script).headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert page.headers["Cache-Control"] == "no-cache"
    assert client.get("/static/js/main.js").status_code == 404
