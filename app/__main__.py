"""Command line: run, check, build, words, status, draw; new, move, schemas, events, review, preview."""

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TypeAlias

from app import serve
from app.config import Config, from_environment
from app.editions import BY_CODE

Parts: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
EDITING = "app.editing.commands"
REVIEW = "app.review.commands"


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m app", description="Maksuopas")
    parts = parser.add_subparsers(required=True, metavar="command")
    _part(parts, "run", serve.run, "serve the guide")
    _part(parts, "dev", serve.dev, "serve and load again on every save")
    _part(parts, "build", _later("build"), "build the search index and the catalogues")
    _part(parts, "words", _later("words"), "refresh the word table and show new words")
    check = _part(parts, "check", _later("check"), "check the content")
    check.add_argument("--form", choices=("text", "json", "github", "gitlab"), default="text")
    check.add_argument("--stale", action="store_true", help="fail for tasks too: past reviews, ending rates")
    check.add_argument("--advice", action="store_true", help="show the advice on language in full, not as counts")
    check.add_argument("--stamp", metavar="PAGE", help="mark a translation as made from the Finnish page of now")
    check.add_argument("--publish", action="store_true", help="add new addresses to content/addresses.txt")
    what = "show every page: words, age, translation, problems, what is due next"
    _part(parts, "status", _later("status", "app.status"), what)
    draw = _part(parts, "draw", _later("draw", "app.draw"), "draw the maps of flows")
    draw.add_argument("flow", nargs="?", default="", help="the name of a flow; all of them where it is left out")
    draw.add_argument("--edition", choices=("", *BY_CODE), default="", help="one edition only")
    _editing(parts)
    chosen = parser.parse_args(arguments)
    return int(chosen.command(from_environment(), chosen))


def _editing(parts: Parts) -> None:
    """Add the commands by which the content is written and reviewed."""
    kinds = parts.add_parser("new", help="make a page or a year").add_subparsers(required=True, dest="what")
    page = _part(kinds, "page", _later("new", EDITING), "write the files of a new page in every edition")
    page.add_argument("id", help="section/name")
    page.add_argument("--title", required=True, help="the Finnish title")
    page.add_argument("--title-sv", help="the Swedish title")
    page.add_argument("--title-selko", help="the title in plain Finnish")
    year = _part(kinds, "year", _later("new", EDITING), "compute the amounts of a year from index points")
    year.add_argument("year", type=int)
    year.add_argument("--index", action="append", default=[], metavar="NAME=POINTS", help="kel=1984, tyel=3150")
    year.add_argument("--source", help="where the points were published")
    told = _part(parts, "events", _later("events", "app.events"), "check files of fee events against the open schema")
    told.add_argument("files", nargs="+", metavar="FILE", help="JSON or JSON Lines")
    move = _part(parts, "move", _later("move", EDITING), "move a page to another id; old addresses lead on")
    move.add_argument("old")
    move.add_argument("new")
    _part(parts, "schemas", _later("schemas", EDITING), "write the JSON Schemas of the content")
    review = _part(parts, "review", _later("review", REVIEW), "tell what has changed for the reader since a revision")
    review.add_argument("rev")
    review.add_argument("--html", metavar="FILE", help="write it as a page too")
    preview = _part(parts, "preview", _later("preview", REVIEW), "write the changed pages, before and after, as files")
    preview.add_argument("rev")
    preview.add_argument("folder")


def _later(name: str, module: str = "app.commands") -> Callable[..., int]:
    """Return a command of a module that is loaded only when it is run, so that serving starts fast."""

    def command(config: Config, chosen: argparse.Namespace) -> int:
        return int(getattr(import_module(module), name)(config, chosen))

    return command


def _part(parts: Parts, name: str, command: Callable[..., int], what: str) -> argparse.ArgumentParser:
    part = parts.add_parser(name, help=what)
    part.set_defaults(command=command)
    return part


if __name__ == "__main__":
    sys.exit(main())
