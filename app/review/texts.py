"""What a reader reads of a page, block by block, and the words by which two versions differ."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from app.corpus.pages import Page
from app.review.report import Kind, Line, Part

AROUND = 4
LONGEST = 40
LEAST_ALIKE = 0.4


def blocks(page: Page) -> list[str]:
    """Return the title, the summary and each block of the body as it was written, then where the page leads on."""
    tokens = page.body.tokens
    written = [
        f"{before.markup} {token.content}" if before.type == "heading_open" else token.content
        for before, token in pairwise(tokens)
        if token.type == "inline"
    ]
    written += [token.content for token in tokens if token.type == "substitution_block"]
    onward = [f"Seuraavaksi: {', '.join(page.header.next)}"] if page.header.next else []
    return [page.header.title, page.header.summary, *(" ".join(text.split()) for text in written), *onward]


def differences(before: Sequence[str], after: Sequence[str]) -> Iterator[Line]:
    """Yield a line for each block that differs, its unchanged words shortened."""
    for kind, i, j, m, n in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            for old, new in paired(before[i:j], after[m:n]):
                yield Line(tuple(words(old, new)), inner=True)


def paired(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each new block with the old one that it is made from, empty where there is none; then the old ones left."""
    left = list(old)
    for text in new:
        likest = max(left, key=lambda other: _likeness(other, text), default="")
        if likest and _likeness(likest, text) >= LEAST_ALIKE:
            left.remove(likest)
            yield likest, text
        else:
            yield "", text
    yield from ((text, "") for text in left)


def _likeness(one: str, two: str) -> float:
    return SequenceMatcher(None, one.split(), two.split(), autojunk=False).ratio()


def words(old: str, new: str) -> Iterator[Part]:
    """Yield what stays, what went and what came between two versions of a block."""
    one, two = old.split(), new.split()
    for kind, i, j, m, n in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if kind == "equal":
            yield _shortened("text", one[i:j], AROUND)
            continue
        if i < j:
            yield _shortened("old", one[i:j], LONGEST)
        if m < n:
            yield _shortened("new", two[m:n], LONGEST)


def _shortened(kind: Kind, told: list[str], most: int) -> Part:
    if len(told) > 2 * most + 1:
        told = [*told[:most], "…", *told[-most:]]
    return Part(kind, " ".join(told))
