"""A layer in front of Flask: a page is made once a day and answered from memory, compressed, with its ETag."""

import gzip
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import brotli

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Wsgi = Callable[[Environ, StartResponse], Iterable[bytes]]
Headers = list[tuple[str, str]]

CACHED = ("/fi/", "/sv/", "/selko/", "/static/", "/rates.json", "/flows/")
TEXT = ("text/", "application/json", "image/svg")
MOST_PAGES = 4000


@dataclass(frozen=True)
class Stored:
    """One form of an answer: its headers and body, and the short answer to who has it already."""

    etag: str
    headers: Headers
    body: bytes
    unchanged: Headers


class PageCache:
    """Keeps answers without a query by path and day; `day` tells today's date in Finland, `version` the content."""

    def __init__(self, app: Wsgi, day: Callable[[], date], version: Callable[[], object]) -> None:
        self.app = app
        self.day = day
        self.version = version
        self.kept_for: tuple[date, object] = (date.min, None)
        self.pages: dict[str, dict[str, Stored]] = {}

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Answer from memory what can be, else ask the app."""
        path = environ["PATH_INFO"]
        method = environ["REQUEST_METHOD"]
        if environ.get("QUERY_STRING") or method not in ("GET", "HEAD") or not path.startswith(CACHED):
            return self.app(environ, start_response)
        forms = self._pages().get(path) or self._make(path, environ)
        if isinstance(forms, Passed):
            return forms.give(start_response)
        return _answer(_best(forms, environ), environ, method, start_response)

    def _pages(self) -> dict[str, dict[str, Stored]]:
        now = (self.day(), self.version())
        if now != self.kept_for:
            self.pages, self.kept_for = {}, now
        return self.pages

    def _make(self, path: str, environ: Environ) -> "dict[str, Stored] | Passed":
        pages = self._pages()
        answer = _ask(self.app, {**environ, "REQUEST_METHOD": "GET"})
        if not answer.status.startswith("200") or len(pages) >= MOST_PAGES:
            return answer if environ["REQUEST_METHOD"] == "GET" else answer.without_body()
        pages[path] = _forms(answer)
        return pages[path]


@dataclass(frozen=True)
class Passed:
    """An answer of the app as it came."""

    status: str
    headers: Headers
    body: bytes

    def give(self, start_response: StartResponse) -> Iterable[bytes]:
        """Send it on."""
        start_response(self.status, self.headers)
        return [self.body]

    def without_body(self) -> "Passed":
        """Return the answer to HEAD."""
        return Passed(self.status, self.headers, b"")


def _ask(app: Wsgi, environ: Environ) -> Passed:
    got: list[Any] = []
    parts = app(environ, lambda status, headers, *_: got.extend((status, headers)))
    try:
        body = b"".join(parts)
    finally:
        close = getattr(parts, "close", None)
        if close:
            close()
    return Passed(got[0], got[1], body)


def _forms(answer: Passed) -> dict[str, Stored]:
    """Return the answer as identity and, where it is text, gzip and brotli."""
    dropped = ("content-length", "etag", "vary")
    headers = [(name, value) for name, value in answer.headers if name.lower() not in dropped]
    media = next((value for name, value in headers if name.lower() == "content-type"), "")
    forms = {"": _stored("", answer.body, headers)}
    if media.startswith(TEXT):
        forms["br"] = _stored("br", brotli.compress(answer.body, quality=11), headers)
        forms["gzip"] = _stored("gzip", gzip.compress(answer.body, 9, mtime=0), headers)
    return forms


def _stored(coding: str, body: bytes, headers: Headers) -> Stored:
    etag = f'"{hashlib.sha256(body).hexdigest()[:16]}{coding and "-" + coding}"'
    common = [*headers, ("ETag", etag), ("Vary", "Accept-Encoding")]
    if coding:
        common.append(("Content-Encoding", coding))
    unchanged = [pair for pair in common if pair[0].lower() not in ("content-type", "content-encoding")]
    return Stored(etag, [*common, ("Content-Length", str(len(body)))], body, unchanged)


def _best(forms: dict[str, Stored], environ: Environ) -> Stored:
    accepted = _accepted(environ.get("HTTP_ACCEPT_ENCODING", ""))
    return next((forms[coding] for coding in ("br", "gzip") if coding in accepted and coding in forms), forms[""])


def _accepted(header: str) -> set[str]:
    """Return the codings that the header accepts with a weight above 0."""
    found = set()
    for part in header[:200].lower().split(","):
        coding, _, weight = part.replace(" ", "").partition(";q=")
        if weight not in ("0", "0.0", "0.00", "0.000"):
            found.add(coding)
    return found


def _answer(stored: Stored, environ: Environ, method: str, start_response: StartResponse) -> Iterable[bytes]:
    asked = environ.get("HTTP_IF_NONE_MATCH", "")
    if asked and (asked.strip() == "*" or stored.etag in asked.replace("W/", "")):
        start_response("304 Not Modified", stored.unchanged)
        return []
    start_response("200 OK", stored.headers)
    return [stored.body] if method == "GET" else []
