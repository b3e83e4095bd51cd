"""Hostile requests: never a 500, never an inner detail, and the server goes on."""

import random
import socket
import string
from urllib.parse import urlsplit

import pytest
from flask.testing import FlaskClient

INSIDE = ("Traceback", 'File "', "sqlite", "werkzeug", "/app/", "Exception")
QUERIES = (
    "a" * 10_000, "\x00", "%00", "\ud800", "'; DROP TABLE pages; --", '"', '""""', "*", "NEAR(a b)", "a AND OR NOT", "title:maksu",
    "(((((", "^maksu", "-maksu", "{maksu}", "%s%n%x", "../../etc/passwd", "<script>alert(1)</script>", "\u202e\u200b", "🦭" * 300,
    "maksu " * 2000, "ä" * 5000, "a" * 199 + "ä", "\r\nSet-Cookie: a=b", "{{7*7}}", "${7*7}", "\\", "?&=#", "null", "true", "1e309",
)  # fmt: skip
PATHS = (
    "/../../etc/passwd", "/fi/../../etc/passwd", "/fi/%2e%2e/%2e%2e/etc/passwd", "/static/../app/config.py", "/static/%2e%2e/app/config.py",
    "/static//etc/passwd", "/fi//maksut/", "//evil.example/", "/fi/%00", "/fi/%ff%fe", "/fi/\u00e4\u00e4", "/id/../../x", "/id/%2e%2e", "/%", "/fi/%",
    "/fi/maksut/?day=%00", "/fi/maksut/?day=%ff", "/fi/maksut/?day=1&day=2", "/fi/maksut/?day[]=1", "/sv/avgifter/?day=" + "9" * 3000,
    "/fi/kuka-auttaa/hyvinvointialueet/?municipality=" + "0" * 3000, "/fi/kuka-auttaa/hyvinvointialueet/?municipality=%00",
    "/api/search", "/api/search?edition=fi&q=", "/api/search?edition=fi%00&q=a", "/id/?edition=x", "/static/", "/.git/config", "/fi/.env",
)  # fmt: skip


def harmless(status: int, text: str) -> None:
    assert status < 500
    assert not any(word.lower() in text.lower() for word in INSIDE), text[:300]


@pytest.mark.parametrize("query", QUERIES, ids=range(len(QUERIES)))
def test_no_query_breaks_the_search(client: FlaskClient, query: str) -> None:
    shown = query.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    for path in ("/api/search", "/fi/tyokalut/haku/"):
        answer = client.get(path, query_string={"edition": "fi", "q": shown})
        assert answer.status_code in (200, 414)
        if answer.mimetype == "text/html":
            assert "<script>alert" not in answer.text


@pytest.mark.parametrize("path", PATHS)
def test_no_path_breaks_the_guide(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    harmless(answer.status_code, answer.text)
    location = answer.headers.get("Location", "/")
    assert location.startswith("/")
    assert not location.startswith("//")


def test_random_requests_never_break_the_guide(client: FlaskClient) -> None:
    dice = random.Random(734)
    alphabet = string.printable.strip() + "äöå\x00\x7f"
    for _ in range(400):
        path = (
            "/"
            + dice.choice(["fi/", "sv/", "selko/", "id/", "api/", "static/", ""])
            + "".join(dice.choices(alphabet, k=dice.randint(0, 60)))
        )
        answer = client.open(path, method=dice.choice(["GET", "GET", "HEAD", "POST", "PUT", "BREW"]))
        harmless(answer.status_code, answer.text)


RAW = (
    b"GET /fi/ HTTP/1.1\r\nHost: a\r\n" + b"".join(b"X-%d: %s\r\n" % (n, b"a" * 500) for n in range(300)) + b"\r\n",
    b"GET /fi/ HTTP/1.1\r\n\r\n", b"GET  HTTP/1.1\r\n\r\n", b"\x00\x01\x02\r\n\r\n", b"GET /fi/ HTTP/9.9\r\nHost: a\r\n\r\n",
    b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", b"GET /fi/ HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    b"POST /fi/ HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x",
    b"GET /fi/\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n", b"GET /fi/ HTTP/1.1\r\nHost: \xff\r\nAccept-Language: \xff\xfe\r\n\r\n",
    b"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n", b"CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n",
    b"GET /fi/maksut/?day=\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n",
)  # fmt: skip


@pytest.mark.browser
@pytest.mark.parametrize("request_bytes", RAW, ids=range(len(RAW)))
def test_raw_bytes_do_not_stop_the_server(server: str, request_bytes: bytes) -> None:
    place = urlsplit(server)
    with socket.create_connection((str(place.hostname), int(place.port or 0)), timeout=10) as line:
        line.sendall(request_bytes)
        line.settimeout(3)
        try:
            answer = line.recv(4096)
        except (TimeoutError, ConnectionError):
            answer = b""
    harmless(int(answer.split()[1]) if answer.startswith(b"HTTP") else 400, answer.decode("latin-1"))
    with socket.create_connection((str(place.hostname), int(place.port or 0)), timeout=10) as line:
        line.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        assert b"200" in line.recv(64)
