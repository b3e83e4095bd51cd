"""What is hard in Swedish: abbreviations that a reader has to spell out."""

import re
from collections.abc import Iterator

from app.checks.language.rules import Finding
from app.checks.language.tokens import Sentence, Word

ABBREVIATION = re.compile(
    r"(?<!\w)(?:t\.ex|bl\.a|m\.m|o\.s\.v|s\.k|dvs|osv|resp|ev|ca|jfr|fr\.o\.m|t\.o\.m|d\.v\.s|forts|tel|nr)\.(?!\w)"
    r"|\boch/eller\b"
)


def abbreviated(sentence: Sentence) -> Iterator[Finding]:
    """Complain of abbreviations."""
    for match in ABBREVIATION.finditer(sentence.text):
        word = Word(match[0], sentence.offset + match.start())
        yield Finding("word-abbreviated", word, f"Lyhenne tai merkki «{match[0]}». Kirjoita se sanoina.")
