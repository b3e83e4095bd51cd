"""A real Chromium on the real server."""

import os
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from app.config import Config
from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus
from tests.guide import serving

CHROMIUM = "/usr/bin/chromium-headless-shell"
EXPECTED = ("Permissions-Policy header: Unrecognized feature: 'web-share'",)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """The driver of the browsers; only one may run in a process."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Debian's Chromium in its build without a window, which opens a page four times as fast."""
    browser = playwright.chromium.launch(executable_path=CHROMIUM)
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def small_server(small_config: Config) -> Iterator[str]:
    """The real server with the small flow and the sample pages; a module that wants it takes it as its `server`."""
    with serving(small_config.index, CONTENT=str(small_config.content)) as address:
        yield address


@pytest.fixture
def open_page(browser: Browser, server: str) -> Iterator[Callable[..., Page]]:
    """Open a page of the guide: `open_page(path, width=360, height=640, **context options)`; console faults fail."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def opened(path: str, width: int = 360, height: int = 640, **options: object) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: _note(faults, message.type, message.text))
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.goto(server + path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not faults, faults


def _note(faults: list[str], kind: str, text: str) -> None:
    if (
        kind == "error"
        and not any(known in text for known in EXPECTED)
        and not text.startswith("Failed to load resource: the server responded with a status of 4")
    ):
        faults.append(text)


@pytest.fixture(scope="session")
def paths(corpus: Corpus) -> list[str]:
    """The addresses of all pages of all editions, and of one outcome a flow; all outcomes with AXE=all.

    The text of every outcome is judged where it stands in its flow, by `test_flow_steps`.
    """
    shown = addresses(corpus).items()
    if os.environ.get("AXE") == "all":
        return sorted(path for _, path in shown)
    first = {flow.outcome_id(next(iter(flow.routing.outcomes))) for flow in corpus.flows.values()}
    return sorted(path for (code, page), path in shown if (code, page) in corpus.pages or page in first)


TEMPLATES = (
    "/fi/", "/sv/", "/selko/",
    "/id/maksukatto/kun-katto-ylittyy", "/id/maksukatto/index", "/id/maksukatto/vaiheet-eri-organisaatioissa",
    "/id/laskut/index", "/id/maksut/index", "/id/maksut/suun-terveydenhuolto", "/id/maksukatto/mitka-maksut-kerryttavat",
    "/id/kuka-auttaa/hyvinvointialueet", "/id/tyokalut/sanasto", "/id/tyokalut/haku", "/id/tietoa/lahteet", "/id/tyokalut/seuranta",
    "/id/maksut/sairaalahoito", "/id/pitkaaikainen/ymparivuorokautinen-palveluasuminen", "/id/en-pysty-maksamaan/index",
    "/id/maksut/index?day=2024-03-05", "/id/tyokalut/en-pysty-maksamaan", "/id/tyokalut/palveluasumisen-laskut/apply_reduction",
)  # fmt: skip
