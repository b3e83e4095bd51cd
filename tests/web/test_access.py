"""The access log tells nothing of the reader."""

import io
import re

from flask.testing import FlaskClient

from app.web.access import AccessLog


def test_a_line_holds_time_method_path_and_status_only(client: FlaskClient) -> None:
    out = io.StringIO()
    logged = AccessLog(client.application.extensions["cache"], out)
    client.application.wsgi_app, kept = logged, client.application.wsgi_app  # type: ignore[method-assign]
    try:
        client.get("/fi/tyokalut/haku/?q=salainen", headers={"User-Agent": "secret", "Referer": "secret"})
        client.get("/fi/x\n2026 GET /forged 200")
    finally:
        client.application.wsgi_app = kept  # type: ignore[method-assign]
    lines = out.getvalue().splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ GET /fi/tyokalut/haku/ 200", lines[0])
    assert len(lines) == 2
    assert "salainen" not in out.getvalue()
    assert "secret" not in out.getvalue()
