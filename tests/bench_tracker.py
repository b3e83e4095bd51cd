"""Measures the tracker: the weight of its script, and a thousand bills on a processor slowed to a quarter."""

import json
import statistics
from collections.abc import Callable
from typing import Any

import brotli
from playwright.sync_api import Browser, Page, sync_playwright

from app.web.assets import read
from tests.browser.tracker.conftest import CLINIC as FEE
from tests.browser.tracker.conftest import ledger_of

Row = Callable[[str, str, str, bool], None]
PATH = "/fi/tyokalut/seuranta/"
SLOWER = 4
ASSESS = """async ([url, ledger]) => {
  const [{ assess }, rates] = await Promise.all([import(url), fetch('/rates.json').then(answer => answer.json())])
  const times = []
  for (let round = 0; round < 30; round++) {
    const begun = performance.now()
    assess(ledger, rates, { year: 2026 })
    times.push(performance.now() - begun)
  }
  return times
}"""
ADD = """() => new Promise(done => {
  const begun = performance.now()
  document.querySelector('#lisaa button[value=done]').click()
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
})"""


def thousand() -> dict[str, Any]:
    """Return a ledger of 1,000 bills that cross the ceiling."""
    bills = (
        {"date": f"2026-{n % 12 + 1:02d}-{n % 28 + 1:02d}", "fee": FEE, "cents": 100, "paid": None} for n in range(1000)
    )
    return ledger_of(*bills)


def tracker(server: str, row: Row) -> None:
    """Print the rows of the tracker."""
    assets = read()
    scripts = [assets.files[url.removeprefix("/static/")].content for url in assets.modules("js/tracker/start.js")]
    weight = sum(len(brotli.compress(script, quality=11)) for script in scripts) / 1024
    row("script of the tracker", "≤ 30 KB", f"{weight:.1f} KB in {len(scripts)} modules", weight <= 30)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell")
        _speed(browser, server, assets.url("js/ledger.js"), row)
        browser.close()


def _speed(browser: Browser, server: str, module: str, row: Row) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 640})
    page.goto(server + "/fi/")
    ledger = thousand()
    page.evaluate("text => localStorage.setItem('maksuopas-ledger', text)", json.dumps(ledger))
    _slow(page)
    judged = statistics.median(page.evaluate(ASSESS, [module, ledger]))
    row("assess of 1,000 bills, processor 4 × slower", "≤ 10 ms", f"{judged:.1f} ms", judged <= 10)
    page.goto(server + PATH)
    page.wait_for_selector('[data-state="ready"]')
    added = statistics.median([_added(page, day) for day in range(1, 6)])
    row("an added bill on screen, 1,000 there, 4 × slower", "≤ 50 ms", f"{added:.0f} ms", added <= 50)


def _slow(page: Page) -> None:
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})


def _added(page: Page, day: int) -> float:
    page.evaluate("location.hash = 'lisaa'")
    page.wait_for_selector("#lisaa:not([hidden])")
    page.select_option("#bill-fee", FEE)
    page.fill("#bill-day", f"{day}.11.2026")
    page.press("#bill-day", "Tab")
    took: float = page.evaluate(ADD)
    return took
