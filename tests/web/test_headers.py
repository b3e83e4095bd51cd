"""The security headers, on every kind of answer."""

from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from app import create_app
from tests.guide import config

ANSWERS = (
    "/",
    "/fi/",
    "/fi/maksut/?day=2024-01-01",
    "/fi/x/",
    "/rates.json",
    "/healthz",
    "/api/search?edition=fi&q=a",
    "/id/index",
    "/robots.txt",
    "/favicon.ico",
    "/static/x",
)
WANTED = (
    "Content-Security-Policy",
    "Referrer-Policy",
    "Permissions-Policy",
    "Cross-Origin-Opener-Policy",
    "Cross-Origin-Resource-Policy",
    "X-Content-Type-Options",
)


@pytest.mark.parametrize("path", ANSWERS)
def test_every_answer_is_protected(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert all(name in answer.headers for name in WANTED)
    assert "Set-Cookie" not in answer.headers
    assert "Server" not in answer.headers or "Werkzeug" not in answer.headers["Server"]


def test_the_policy_allows_nothing_that_is_not_named(client: FlaskClient) -> None:
    policy = client.get("/fi/").headers["Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == "'self'"
    assert rules["style-src"].startswith("'sha256-")
    assert rules["frame-ancestors"] == "'none'"
    assert rules["require-trusted-types-for"] == "'script'"
    assert "unsafe" not in policy


def test_the_hash_is_that_of_the_style_in_the_page(client: FlaskClient) -> None:
    import base64
    import hashlib

    answer = client.get("/fi/")
    style = answer.text.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in answer.headers["Content-Security-Policy"]


def test_https_is_demanded_only_behind_tls(index: Path, client: FlaskClient) -> None:
    assert "Strict-Transport-Security" not in client.get("/fi/").headers
    behind = create_app(replace(config(index), behind_tls=True)).test_client()
    assert "max-age=63072000" in behind.get("/fi/").headers["Strict-Transport-Security"]


def test_the_host_of_the_request_is_never_believed(client: FlaskClient) -> None:
    answer = client.get("/", headers={"Host": "evil.example"})
    assert "evil" not in answer.headers["Location"]
    assert "evil" not in client.get("/fi/", headers={"Host": "evil.example"}).text


def test_the_public_address_makes_links_to_the_editions(index: Path) -> None:
    public = create_app(replace(config(index), public_url="https://guide.example")).test_client()
    assert 'hreflang="fi-simple" href="https://guide.example/selko/"' in public.get("/fi/").text
