"""The access log: time, method, path without its query, and status; nothing that tells of a reader."""

import sys
import time
from collections.abc import Iterable
from typing import Any, TextIO
from urllib.parse import quote

from app.web.cache import Environ, Headers, StartResponse, Wsgi


class AccessLog:
    """Writes a line for each answer of the app behind it."""

    def __init__(self, app: Wsgi, out: TextIO | None = None) -> None:
        self.app = app
        self.out = out or sys.stdout
        self.second = 0
        self.shown = ""

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Pass the request on and note its status."""

        def noted(status: str, headers: Headers, *rest: Any) -> Any:
            path = environ["PATH_INFO"]
            shown = path if path.isprintable() and path.isascii() else quote(path, encoding="latin-1", errors="replace")
            self.out.write(f"{self._now()} {environ['REQUEST_METHOD']} {shown} {status[:3]}\n")
            return start_response(status, headers, *rest)

        return self.app(environ, noted)

    def _now(self) -> str:
        second = int(time.time())
        if second != self.second:
            self.second, self.shown = second, time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(second))
        return self.shown
