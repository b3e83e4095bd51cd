"""A page's tool and pictures exist, and the tool has one place in the text."""

from collections.abc import Iterator
from datetime import date

from app.checks.suggest import meant
from app.corpus.corpus import Corpus
from app.corpus.pages import Page
from app.problems import Problem

TOOLS = (
    "fees",
    "counting",
    "sources",
    "corrections",
    "directory",
    "glossary",
    "search",
    "keeper",
    "tracker",
    "flow-maps",
    "leaflet",
    "leaflets",
    "law-changes",
    "simulator",
)
ANCHORS = {"tracker": frozenset({"lisaa", "yli", "lapset", "laskut", "paperilla", "talteen"})}
PICTURES = (
    "bill-good",
    "bill-poor",
    "ceiling-year",
    "child-year",
    "housing-85",
    "housing-bill",
    "housing-decision",
    "information-flow",
    "model-bill",
    "shared-ceiling",
    "stages",
    "stay-days",
    "three-ceilings",
    "unpaid-to-enforcement",
    "who-decides",
)


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield tool-unknown, tool-place, leaflet-target, picture-unknown."""
    tools = (*TOOLS, *(flow.tool for flow in corpus.flows.values()))
    for page in corpus.written():
        yield from _tool(page, tools)
        for mark in page.body.marks:
            if mark.kind == "picture" and mark.text not in PICTURES:
                message = f"Kuvaa «{mark.text}» ei ole.{meant(mark.text, PICTURES)} Kuvat: {', '.join(PICTURES)}."
                yield Problem(page.path, mark.line, mark.column, "picture-unknown", message)


def _tool(page: Page, tools: tuple[str, ...]) -> Iterator[Problem]:
    tool = page.header.tool
    places = [mark for mark in page.body.marks if mark.kind == "tool"]
    if tool and tool not in tools:
        message = f"Työkalua «{tool}» ei ole.{meant(tool, tools)} Työkalut: {', '.join(tools)}."
        yield Problem(page.path, *page.line_of("tool"), "tool-unknown", message)
    if tool == "leaflet" and not page.header.next:
        message = "Esitteen koodi vie sivulle, joka on ensimmäisenä otsakkeen kohdassa next. Lisää se."
        yield Problem(page.path, *page.line_of("tool"), "leaflet-target", message)
    if len(places) != (1 if tool else 0):
        message = "Työkalun paikka merkitään kerran riveillä «::: tyokalu» ja «:::», kun otsakkeessa on tool."
        line = places[-1].line if places else page.line_of("tool")[0]
        yield Problem(page.path, line, 1, "tool-place", message)
