"""The status board on the command line: every page and edition, what is due first at the top."""

from argparse import Namespace
from collections import Counter
from collections.abc import Sequence

from app import checks
from app.checks.board import BEHIND, MISSING, Row, rows
from app.config import Config
from app.corpus.reader import read
from app.web.view import today

HEADS = ("viimeistään", "mitä", "versio", "sivu", "sanoja", "päiviä", "tila", "huomioita", "luettavuus")


def status(config: Config, chosen: Namespace) -> int:
    """Print the board."""
    corpus = read(config.content)
    day = today(config)
    found = rows(corpus, day, [*checks.check(corpus, day), *checks.check_language(corpus, day)])
    print(table([HEADS, *map(cells, found)]))
    states = Counter(row.state for row in found)
    print(f"{len(found)} sivua, {states[BEHIND]} jäljessä, {states[MISSING]} puuttuu")
    return 0


def cells(row: Row) -> tuple[str, ...]:
    """Return a row in the order of the heads."""
    numbers = (row.words, row.age, row.state, row.problems, row.score)
    return (row.due.isoformat(), row.what, row.edition, row.page, *map(str, numbers))


def table(lines: Sequence[Sequence[str]]) -> str:
    """Return the lines in columns as wide as their widest cell."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )
