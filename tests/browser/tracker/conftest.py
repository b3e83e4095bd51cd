"""The tracker in a real browser, on a fixed day, with what a person does there as words."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

PATHS = {"fi": "/fi/tyokalut/seuranta/", "sv": "/sv/verktyg/folj-avgiftstaket/", "selko": "/selko/tyokalut/seuranta/"}
NOW = datetime(2026, 11, 24, 12, 0)
KEY = "maksuopas-ledger"
DRAFT = "maksuopas-draft"
CLINIC = "hospital_outpatient_clinic_visit"
WARD = "short_term_inpatient_day"


class Book:
    """One open tracker: enter bills, read what it says."""

    def __init__(self, page: Page, edition: str = "fi") -> None:
        self.page = page
        self.edition = edition

    def ready(self) -> "Book":
        self.page.wait_for_selector('#tracker[data-state="ready"]')
        return self

    def go(self, fragment: str) -> None:
        self.page.evaluate("fragment => { location.hash = fragment }", fragment)

    def form(self, fragment: str = "lisaa") -> None:
        self.go(fragment)
        self.page.wait_for_selector("#lisaa:not([hidden])")

    def write(self, fee: str, day: str, cents: str = "", quantity: int = 1, **fields: str) -> None:
        """Fill the form; `fields` are issuer, paid, person, due, billed, bill, counts, payer, note."""
        self.page.select_option("#bill-fee", fee)
        self.page.fill("#bill-day", day)
        self.page.press("#bill-day", "Tab")
        self.page.fill("#bill-quantity", str(quantity))
        if cents:
            self.page.fill("#bill-cents", cents)
        self.page.select_option("#bill-issuer", fields.pop("issuer", "pirkanmaa"))
        self.page.check(f"#paid-{fields.pop('paid', 'yes')}")
        if "person" in fields:
            self.page.select_option("#bill-person", label=fields.pop("person"))
        self._more(fields)

    def _more(self, fields: dict[str, str]) -> None:
        if fields:
            self.page.evaluate("document.querySelector('#bill-more').open = true")
        for name, value in fields.items():
            if name in ("counts", "payer"):
                self.page.check(f"[name={name}][value={value}]")
            else:
                self.page.fill(f"#bill-{name}", value)

    def save(self, then: str = "done") -> None:
        self.page.click(f"#lisaa button[value={then}]")

    def add(self, fee: str, day: str, cents: str = "", quantity: int = 1, **fields: str) -> None:
        """Enter a bill and save it, doubts answered with "it is right"."""
        self.form()
        self.write(fee, day, cents, quantity, **fields)
        self.save()
        if self.page.locator(".doubts").count():
            self.page.click(".doubts [data-do=keep]")
        self.page.wait_for_selector("#room:not([hidden])")

    def clinic_visits(self, months: range) -> None:
        for month in months:
            self.add(CLINIC, f"3.{month}.2026")

    def child(self, name: str) -> None:
        """Add a child whose fees go with the first person."""
        self.page.evaluate("document.querySelector('.people details').open = true")
        self.page.fill("#person-name", name)
        self.page.check("#kind-child")
        self.page.click("#person-form button:not([data-do])")

    def stored(self) -> Any:
        text = self.page.evaluate("key => localStorage.getItem(key)", KEY)
        return json.loads(text) if text else None

    def said(self, selector: str) -> str:
        return self.page.inner_text(selector).replace("\N{NO-BREAK SPACE}", " ")


def prepare(context: BrowserContext) -> None:
    """Stop the clock of a context on the fixed day."""
    context.clock.set_fixed_time(NOW)


@pytest.fixture
def tracker(open_page: Callable[..., Page], server: str) -> Callable[..., Book]:
    """Open the tracker: `tracker(edition, fragment, ledger=…, script=…, width=360, **context options)`."""

    def opened(edition: str = "fi", fragment: str = "", ledger: Any = None, script: str = "", **options: Any) -> Book:
        page = open_page("/healthz", **options)
        prepare(page.context)
        if ledger is not None:
            stored = json.dumps(ledger)
            page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, stored])
        if script:
            page.add_init_script(script)
        page.goto(server + PATHS[edition] + (f"#{fragment}" if fragment else ""))
        return Book(page, edition).ready()

    return opened


def ledger_of(*entries: dict[str, Any], people: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """Return a ledger; entries need `date`, `fee` and `cents` only."""
    base = {
        "person": "me", "quantity": 1, "issuer": "pirkanmaa", "paid": "2026-01-01", "counts": "auto", "payer": "self",
        "note": "",
    }  # fmt: skip
    return {
        "format": "maksuopas-ledger",
        "version": 1,
        "people": people or [{"id": "me", "name": "Minä", "kind": "adult"}],
        "entries": [{"id": f"e{number}", **base, **entry} for number, entry in enumerate(entries)],
    }
