"""The accessibility engines, run on an open page."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from app.config import ROOT

MODULES = ROOT / "node_modules"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
AXE = (MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
ACE = (MODULES / "accessibility-checker-engine" / "ace.js").read_text(encoding="utf-8")
# What axe cannot decide, with what decides it instead: the beginning of its doubt and a part of its reason.
# Text in drawings: its colours are tokens whose contrast `tests/repository/test_colours.py` measures, and the drawings
# are hidden from screen readers beside the same text. What stands in a table that scrolls in its region on a narrow
# screen (SCROLLED): it is cut at the region's edge; in the wide look axe sees the same whole. A cell with one digit is
# too short for axe to judge; its colours are those of the cells beside it.
SCROLLED = " (in a table that scrolls)"
EXPLAINED = (
    ("color-contrast: <text ", ""),
    ("color-contrast: <", f"partially obscured by another element{SCROLLED}"),
    ("color-contrast: <td", "too short"),
)
RUN_AXE = """async ([where, tags, scrolled]) => {
  const found = await axe.run(where || document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations', 'incomplete']})
  for (const node of found.incomplete.flatMap(rule => rule.nodes)) {
    const region = document.querySelector(node.target[0])?.closest('.table')
    if (region && region.scrollWidth > region.clientWidth) node.failureSummary += scrolled
  }
  return found
}"""
RUN_ACE = """async () => {
  const report = await new ace.Checker().check(document, ['WCAG_2_2', 'WCAG_2_1'])
  return report.results.filter(r => r.value[0] === 'VIOLATION' && r.value[1] === 'FAIL')
    .map(r => `${r.ruleId} ${r.value[1]}: ${r.message} ${r.snippet.slice(0, 160)}`)
}"""


def axe(page: Page, where: str = "") -> list[str]:
    """Return axe's violations and its unexplained doubts, a line each; `where` is a selector of the part to judge."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE)
    result = page.evaluate(RUN_AXE, [where, TAGS, SCROLLED])
    return _lines(result["violations"]) + [line for line in _lines(result["incomplete"]) if not _explained(line)]


def _lines(rules: list[dict[str, Any]]) -> list[str]:
    return [
        f"{rule['id']}: {node['html'][:160]} {node['failureSummary'][:200]}" for rule in rules for node in rule["nodes"]
    ]


def _explained(line: str) -> bool:
    return any(line.startswith(start) and reason in line for start, reason in EXPLAINED)


def ibm(page: Page) -> list[str]:
    """Return the failures that IBM's engine finds for WCAG 2.2, a line each (its questions to a person are not failures).

    What is folded away is unfolded first: the engine takes the fields there for shown and their labels for hidden.
    """
    page.evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true })")
    page.evaluate(ACE)
    found: list[str] = page.evaluate(RUN_ACE)
    return found


def alfa_script() -> Path:
    """Return the script that runs Alfa on addresses."""
    return ROOT / "tests" / "browser" / "alfa.mjs"
