"""Marking a translation as made from the Finnish text of now."""

import re
import sys
from pathlib import Path

from app.corpus.corpus import Corpus
from app.corpus.translated import translations

HEADER = "---\n"


def stamp(corpus: Corpus, path: str) -> int:
    """Write the fingerprint of the Finnish text into the translation at `path`; return the exit code."""
    file_path = Path(path).as_posix()
    wanted = next((text.wanted for text in translations(corpus) if text.path == file_path), None)
    if wanted is None:
        print(f"Tekstiä {path} tai sen suomenkielistä tekstiä ei ole.", file=sys.stderr)
        return 1
    file = corpus.root.parent / path
    file.write_text(stamped(file.read_text(encoding="utf-8"), wanted), encoding="utf-8")
    return 0


def stamped(text: str, value: str) -> str:
    """Return the file's text with `based_on` last in its header, or second in YAML.

    The value stands in quotes since it may look like a number.
    """
    line = f'based_on: "{value}"'
    if not text.startswith(HEADER):
        first, _, rest = _without(text).partition("\n")
        return f"{first}\n{line}\n{rest}"
    head, mark, body = text.removeprefix(HEADER).partition("\n---")
    return f"{HEADER}{_without(head).rstrip(chr(10))}\n{line}{mark}{body}"


def _without(text: str) -> str:
    return re.sub(r"^based_on:.*\n?", "", text, flags=re.MULTILINE)
