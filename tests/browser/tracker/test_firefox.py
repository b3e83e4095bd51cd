"""A smoke set in Firefox: the shoebox, a backup, and the case tables in another engine."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Playwright

from app.config import ROOT
from app.web.assets import read
from tests.browser.tracker.conftest import CLINIC, PATHS, Book

pytestmark = pytest.mark.browser
CASES = ROOT / "tests" / "cases"


@pytest.fixture(scope="module")
def firefox(playwright: Playwright) -> Iterator[Browser]:
    """Debian's Firefox ESR over BiDi, the channel that Playwright 1.64 still drives."""
    browser = playwright.firefox.launch(executable_path="/usr/bin/firefox-esr", channel="moz-firefox")
    yield browser
    browser.close()


@pytest.fixture
def page(firefox: Browser, server: str) -> Iterator[Page]:
    """The tracker in a fresh Firefox context."""
    context = firefox.new_context(viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(server + PATHS["fi"])
    yield page
    context.close()


def test_bills_cross_the_ceiling_and_end_in_a_letter(page: Page) -> None:
    book = Book(page).ready()
    for month in range(1, 12):
        book.add(CLINIC, f"3.{month}.2026")
    book.add("day_surgery", "20.11.2026", issuer="hus")
    assert "Katto ylittyi 20.11.2026" in book.said(".chip")
    book.page.click(".claim a")
    assert "Pyydän teitä palauttamaan" in book.page.input_value("#letter-text")
    book.page.reload()
    book.go("laskut")
    book.page.wait_for_selector("#room:not([hidden])")
    assert book.page.locator(".bill-card").count() == 12


def test_a_draft_survives_a_reload_and_undo_works(page: Page) -> None:
    book = Book(page).ready()
    book.form()
    book.write(CLINIC, "3.3.2026", "12,50")
    book.page.reload()
    book.ready()
    assert book.page.input_value("#bill-cents") == "12,50"
    book.save()
    book.page.click(".bill-card [data-do=remove]")
    book.page.click(".told [data-do=undo]")
    assert len(book.stored()["entries"]) == 1


def test_the_case_tables_pass_in_firefox(page: Page) -> None:
    assert judged(page) == expected()


def test_the_case_tables_pass_in_chromium(browser: Browser, server: str) -> None:
    page = browser.new_page()
    page.goto(server + "/fi/")
    assert judged(page) == expected()
    page.close()


def _cases(name: str) -> object:
    return json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))


def judged(page: Page) -> object:
    """Run the modules on the case tables in the page."""
    urls = {name: read().url(f"js/{name}.js") for name in ("ledger", "money", "bankcode")}
    script = """async ({urls, cases, rates, euros, codes}) => {
      const [{ assess }, { parseEuros }, { parseBankCode }] = await Promise.all([urls.ledger, urls.money, urls.bankcode].map(url => import(url)))
      const tried = (read, text) => { try { return read(text) } catch (fault) { return fault instanceof RangeError ? 'refused' : String(fault) } }
      return {
        ledger: cases.map(({ ledger, year }) => assess(ledger, rates, { year })),
        euros: euros.cases.map(({ text }) => tried(parseEuros, text)),
        good: codes.good.map(({ text }) => tried(parseBankCode, text)),
        inside: codes.good_inside_text.map(({ text }) => tried(parseBankCode, text)),
        bad: codes.bad.map(text => tried(parseBankCode, text)),
      }
    }"""
    known = {
        "cases": _cases("ledger"),
        "rates": _cases("rates"),
        "euros": _cases("euros"),
        "codes": _cases("bank-codes"),
    }
    return page.evaluate(script, {"urls": urls, **known})


def expected() -> object:
    """Return what the case tables want."""
    cases, euros, codes = (
        json.loads((CASES / f"{name}.json").read_text(encoding="utf-8")) for name in ("ledger", "euros", "bank-codes")
    )
    good = [{key: value for key, value in code.items() if key != "text"} for code in codes["good"]]
    return {
        "ledger": [case["expected"] for case in cases],
        "euros": ["refused" if case["cents"] is None else case["cents"] for case in euros["cases"]],
        "good": good,
        "inside": [good[case["same_as"]] for case in codes["good_inside_text"]],
        "bad": ["refused" for _ in codes["bad"]],
    }
