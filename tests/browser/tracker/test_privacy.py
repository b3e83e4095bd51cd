"""Nothing of the ledger leaves the device: every request of a whole journey is looked at."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Request

from tests.browser.tracker.conftest import CLINIC, Book

pytestmark = pytest.mark.browser
SECRETS = (
    "Aino",
    "hermosto",
    "7777",
    "77,77",
    "2026-03-17",
    "17.3.2026",
    "pirkanmaa",
    'ledger"',
    "48299",
    "5810171000000122",
)


@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_no_request_of_a_journey_carries_anything_of_the_ledger(
    tracker: Callable[..., Book], server: str, edition: str
) -> None:
    book = tracker(edition)
    asked: list[Request] = []
    book.page.context.on("request", lambda request: asked.append(request))
    violations = "window.broken = []; addEventListener('securitypolicyviolation', e => broken.push(e.violatedDirective + ' ' + e.blockedURI))"
    book.page.evaluate(violations)
    book.child("Aino")
    book.add(CLINIC, "17.3.2026", "77,77", note="hermosto")
    book.add(CLINIC, "18.3.2026", "900", issuer="hus", paid="no", due="1.12.2026", billed="1.11.2026")
    book.page.click(".claim a")
    book.page.click("#kirje [data-do=print]")
    for kind in ("luettelo", "yhteenveto"):
        book.go(f"paperi&kind={kind}")
    book.go("talteen")
    for deed in ("csv", "ics", "file"):
        with book.page.expect_download():
            book.page.click(f".safe [data-do={deed}]")
    book.form()
    book.page.click(".code summary")
    book.page.fill("#bill-code", "458101710000001220004829900000000559582243294671120131")
    book.page.click("#code-read")
    assert book.page.evaluate("broken") == []
    book.page.reload()
    book.ready()
    assert asked, "a reload asks for the page at least"
    for request in asked:
        assert request.url.startswith((server, "blob:")), request.url
        if request.url.startswith("blob:"):
            continue
        sent = f"{request.method} {request.url.split('#')[0]} {request.headers} {request.post_data or ''}"
        assert request.method == "GET"
        assert not [secret for secret in SECRETS if secret in sent], sent
    assert book.page.context.cookies() == []
