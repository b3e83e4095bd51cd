"""From a document to keys: each word under its own stem, its lemmas and its parts."""

from collections.abc import Iterator, Mapping

from app.search.document import Document
from app.search.keys import joined, key, tokens
from app.search.words import Word, known

WHOLE, PART = 2, 1


def keys(token: str, language: str) -> Mapping[str, int]:
    """Return the keys under which a word of a text is found: WHOLE for the word, PART for a part of it."""
    found = {key(part, language): PART for part in parts(token, language)}
    return found | {key(word, language): WHOLE for word in wholes(token, language)}


def wholes(token: str, language: str) -> tuple[str, ...]:
    """Return the word without hyphens, and its lemmas."""
    word = joined(token)
    return (word, *known(word, language).lemmas)


def parts(token: str, language: str) -> Iterator[str]:
    """Yield the parts of a compound, those between its hyphens too."""
    yield from known(joined(token), language).parts
    if "-" in token:
        for piece in token.split("-"):
            row: Word = known(piece, language)
            yield from (piece, *row.lemmas, *row.parts)


def fields(document: Document) -> Mapping[str, list[str]]:
    """Return the words of each field of a document, its own part of the address too."""
    own_part = document.url.rstrip("/").rpartition("/")[2]
    return {**texts(document), "address": tokens(own_part.replace("-", " "))}


def texts(document: Document) -> Mapping[str, list[str]]:
    """Return the words of each written field; the summary speaks for the page as its headings do."""
    return {
        "title": tokens(document.title),
        "keywords": tokens(" \n ".join(document.keywords)),
        "headings": tokens(" \n ".join((document.summary, *document.headings))),
        "text": tokens(document.text),
    }


def words_of(document: Document) -> Iterator[str]:
    """Yield every word of a document that the table has to know, parts between hyphens too."""
    for found in texts(document).values():
        for token in found:
            yield from {joined(token), *token.split("-")}
