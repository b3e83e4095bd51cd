"""Where in a file of data an entry stands."""

from app.corpus.corpus import Corpus


def entry_line(corpus: Corpus, path: str, key: str) -> int:
    """Return the line on which the entry with the key begins, 1 where it is not found."""
    lines = corpus.files.get(path, "").splitlines()
    return next((number for number, line in enumerate(lines, 1) if line.startswith((f"{key}:", f'"{key}":'))), 1)
