"""Compiles the catalogues of words (.po, kept) to the form that gettext reads (.mo, made)."""

from collections.abc import Iterator
from pathlib import Path

from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from app.web.words import FOLDER


def compile_catalogues(folder: Path = FOLDER) -> None:
    """Write the .mo beside each .po that is newer."""
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        made = source.with_suffix(".mo")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            with source.open("rb") as po:
                catalogue = read_po(po)
            with made.open("wb") as mo:
                write_mo(mo, catalogue)


def messages(root: Path = FOLDER.parent) -> Iterator[str]:
    """Yield every message that the code and the templates say."""
    for path in sorted(root.rglob("*.py")):
        yield from (str(found[1]) for found in extract_from_file("python", path, keywords={"say": None, "later": None}))
    for path in sorted((root / "templates").rglob("*.html")):
        yield from (
            str(found[1]) for found in extract_from_file("jinja2.ext:babel_extract", path, keywords={"_": None})
        )
