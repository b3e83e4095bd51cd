"""Marking a translation as made from the Finnish text of now."""

import re
import sys
from pathlib import Path

from app.corpus.corpus import Corpus
from app.corpus.fingerprint import fingerprint, flow_fingerprint

HEADER = "---\n"


def stamp(corpus: Corpus, path: str) -> int:
    """Write the fingerprint of the Finnish text into the translation at `path`; return the exit code."""
    wanted = _wanted(corpus, Path(path).as_posix())
    if wanted is None:
        print(f"Tekstiä {path} tai sen suomenkielistä tekstiä ei ole.", file=sys.stderr)
        return 1
    file = corpus.root.parent / path
    file.write_text(stamped(file.read_text(encoding="utf-8"), wanted), encoding="utf-8")
    return 0


def _wanted(corpus: Corpus, path: str) -> str | None:
    for page in corpus.pages.values():
        finnish = corpus.pages.get(("fi", page.id))
        if page.path == path and finnish:
            return fingerprint(finnish)
    for flow in corpus.flows.values():
        for words in flow.words.values():
            if words.path == path and "fi" in flow.words:
                return flow_fingerprint(flow.words["fi"].said)
    return None


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
