"""Draws the maps of flows: text to the screen, and SVG into static/maps by Graphviz (only when building)."""

import hashlib
import re
import shutil
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator

from app.config import ROOT, Config
from app.corpus.corpus import Corpus
from app.corpus.drawing import graph, indented
from app.corpus.figures import named
from app.corpus.flows import Flow, Words
from app.corpus.reader import read

MAPS = ROOT / "static" / "maps"


def draw(config: Config, chosen: Namespace) -> int:
    """Print the chosen flows (all where none is named) and draw them; fail where there is none or no Graphviz."""
    corpus = read(config.content)
    found = list(_chosen(corpus, chosen))
    if not found:
        print(f"Kulkua {chosen.flow} ei ole. Kulut: {', '.join(corpus.flows)}.", file=sys.stderr)
        return 1
    for flow, words in found:
        print(indented(flow, words, fill(corpus, words)))
    dot = shutil.which("dot")
    if not dot:
        print("Piirrokset vaativat Graphvizin (dot). Asenna se: apt-get install graphviz.", file=sys.stderr)
        return 1
    for flow, words in found:
        _drawn(dot, graph(flow, words, fill(corpus, words)), flow, words)
    return 0


def _chosen(corpus: Corpus, chosen: Namespace) -> Iterator[tuple[Flow, Words]]:
    for flow in corpus.flows.values():
        for code, words in flow.words.items():
            if chosen.flow in ("", flow.name) and chosen.edition in ("", code):
                yield flow, words


def fill(corpus: Corpus, words: Words) -> Callable[[str], str]:
    """Return what puts names in the place of figures: a drawing is kept, so it must not hold an amount."""
    return lambda text: named(text, corpus.figures, words.edition.code)


def _drawn(dot: str, text: str, flow: Flow, words: Words) -> None:
    """Write the drawing of a flow, with the mark of the text from which it was made."""
    MAPS.mkdir(exist_ok=True)
    made = subprocess.run([dot, "-Tsvg"], input=text, capture_output=True, text=True, check=True, timeout=60)
    drawing = re.sub(r"<!--.*?-->\n?|<!DOCTYPE.*?>\n?", "", made.stdout, flags=re.DOTALL)
    (MAPS / f"{flow.name}-{words.edition.code}.svg").write_text(f"{drawing}{mark(text)}\n", encoding="utf-8")


def mark(text: str) -> str:
    """Return the comment by which a drawing is known to be of this graph."""
    return f"<!-- {hashlib.sha256(text.encode()).hexdigest()[:16]} -->"
