"""Command line: run, check, build, words, status, draw."""

import argparse
import sys
from collections.abc import Callable, Sequence

from app import serve
from app.config import Config, from_environment
from app.editions import BY_CODE


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m app", description="Maksuopas")
    parts = parser.add_subparsers(required=True, metavar="command")
    _part(parts, "run", serve.run, "serve the guide")
    _part(parts, "dev", serve.dev, "serve and load again on every save")
    _part(parts, "build", _later("build"), "build the search index and the catalogues")
    _part(parts, "words", _later("words"), "refresh the word table and show new words")
    check = _part(parts, "check", _later("check"), "check the content")
    check.add_argument("--form", choices=("text", "json", "annotations"), default="text")
    check.add_argument("--stale", action="store_true", help="fail for tasks too: past reviews, ending rates")
    check.add_argument("--advice", action="store_true", help="show the advice on language in full, not as counts")
    check.add_argument("--stamp", metavar="PAGE", help="mark a translation as made from the Finnish page of now")
    check.add_argument("--publish", action="store_true", help="add new addresses to content/addresses.txt")
    _part(parts, "status", _status, "show every page: words, age, translation, problems, what is due next")
    draw = _part(parts, "draw", _draw, "draw the maps of flows")
    draw.add_argument("flow", nargs="?", default="", help="the name of a flow; all of them where it is left out")
    draw.add_argument("--edition", choices=("", *BY_CODE), default="", help="one edition only")
    chosen = parser.parse_args(arguments)
    return int(chosen.command(from_environment(), chosen))


def _later(name: str) -> Callable[..., int]:
    """Return a command of app.commands that is loaded only when it is run, so that serving starts fast."""

    def command(config: Config, chosen: argparse.Namespace) -> int:
        from app import commands

        return int(getattr(commands, name)(config, chosen))

    return command


def _status(config: Config, chosen: argparse.Namespace) -> int:
    from app.status import status

    return status(config, chosen)


def _draw(config: Config, chosen: argparse.Namespace) -> int:
    from app.draw import draw

    return draw(config, chosen)


def _part(
    parts: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, command: Callable[..., int], what: str
) -> argparse.ArgumentParser:
    part = parts.add_parser(name, help=what)
    part.set_defaults(command=command)
    return part


if __name__ == "__main__":
    sys.exit(main())
