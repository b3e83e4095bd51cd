"""Where in a file of data an entry stands."""

from app.corpus.corpus import Corpus
from app.corpus.pages import Page


def entry_line(corpus: Corpus, path: str, key: str) -> int:
    """Return the line on which the entry with the key begins, 1 where it is not found."""
    lines = corpus.files.get(path, "").splitlines()
    return next((number for number, line in enumerate(lines, 1) if line.startswith((f"{key}:", f'"{key}":'))), 1)


def found_at(page: Page, line: int, text: str) -> tuple[int, int]:
    """Return the 1-based place of a text in the block that begins on the line, else its first column."""
    for number, row in enumerate(page.body.lines[line - 1 :], line):
        if text in row:
            return number, row.index(text) + 1
        if not row.strip():
            break
    return line, 1
