"""The commands by which an editor makes, moves and describes content."""

import sys
from argparse import Namespace
from collections.abc import Iterator

from app.config import ROOT, Config
from app.corpus.reader import read
from app.editing import schemas as made_schemas
from app.editing.move import move as move_page
from app.editing.new_page import new_page
from app.editing.new_year import new_year
from app.editing.refusal import RefusalError
from app.web.view import today


def new(config: Config, chosen: Namespace) -> int:
    """Make a page or a year, and print what was made."""
    maker = new_page if chosen.what == "page" else new_year
    return _told(maker(read(config.content), chosen, today(config)))


def move(config: Config, chosen: Namespace) -> int:
    """Move a page and print the files that were changed."""
    return _told(move_page(read(config.content), chosen, ROOT, today(config)))


def schemas(config: Config, chosen: Namespace) -> int:
    """Write the schemas of all kinds of content into docs/schemas."""
    for name, text in made_schemas.schemas().items():
        made_schemas.FOLDER.mkdir(parents=True, exist_ok=True)
        (made_schemas.FOLDER / name).write_text(text, encoding="utf-8")
    return 0


def _told(lines: Iterator[str]) -> int:
    try:
        for line in lines:
            print(line)
    except RefusalError as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0
