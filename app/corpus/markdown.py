"""Reads the Markdown of a page into tokens, with the line and column of whatever a check may complain of."""

import pickle
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.anchors import anchors_plugin
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.front_matter import front_matter_plugin
from mdit_py_plugins.myst_role import myst_role_plugin
from mdit_py_plugins.substitution import substitution_plugin

from app.corpus import workbook

CONTAINERS = ("nain-teet", "huomio", "esimerkki", "sano-nain", "kuva", "tyokalu", *workbook.CONTAINERS)
NAMED = {"container_kuva_open": "picture", "container_tyokalu_open": "tool", "container_malli_open": "phrase"}
BRACE = re.compile(r"\{\{|\}\}|\{\s*(?:rate\.|ceiling|upkeep)[^{}]*\}")
FOLDED = str.maketrans("åäöÅÄÖ", "aaoaao")


def anchor(text: str) -> str:
    """Return the anchor of a heading: `Mikä on maksukatto?` → `mika-on-maksukatto`; it begins with a letter."""
    plain = unicodedata.normalize("NFC", text).translate(FOLDED).lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return words if words[:1].isalpha() else f"k-{words}"


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    parser.use(front_matter_plugin).use(substitution_plugin).use(myst_role_plugin)
    parser.use(attrs_plugin, spans=True, allowed=["lang"]).use(anchors_plugin, max_level=3, slug_func=anchor)
    for name in CONTAINERS:
        parser.use(container_plugin, name)
    parser.core.ruler.push("boxes", workbook.take_boxes)
    return parser


PARSER = _parser()


@dataclass(frozen=True)
class Mark:
    """Something in the body that refers to other content, with its 1-based place in the file."""

    kind: str  # figure, link, term, picture, tool, phrase, answer, image, html, brace
    text: str
    line: int
    column: int


@dataclass(frozen=True)
class Heading:
    """A heading of the body."""

    level: int
    text: str
    anchor: str
    line: int


@dataclass(frozen=True)
class Body:
    """A parsed body: tokens to render (packed, where a server keeps many pages), and what the checks look at."""

    held: tuple[Token, ...] | bytes
    marks: tuple[Mark, ...]
    headings: tuple[Heading, ...]
    lines: tuple[str, ...] = field(repr=False)
    indent: int = 0

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Return the tokens."""
        if isinstance(self.held, bytes):
            unpacked: tuple[Token, ...] = pickle.loads(self.held)
            return unpacked
        return self.held

    def packed(self) -> "Body":
        """Return the body in little memory, without what only the checks look at."""
        return Body(pickle.dumps(self.tokens, protocol=5), (), self.headings, ())

    def said_in(self, edition: str) -> Iterator[str]:
        """Yield the plain text of each block but those of phrases in the language of another edition."""
        for token, own in zip(self.tokens, workbook.editions(self.tokens, edition), strict=True):
            if token.type == "inline" and own == edition:
                yield plain(token)

    def blocks(self) -> Iterator[tuple[int, str]]:
        """Yield the 1-based line and the plain text of each paragraph, heading, list item and cell."""
        for token in self.tokens:
            if token.type == "inline":
                yield (token.map or [0])[0] + 1, plain(token)

    @property
    def anchors(self) -> frozenset[str]:
        """Return the anchors of the headings."""
        return frozenset(heading.anchor for heading in self.headings)


def parse(text: str) -> Body:
    """Read a whole file, header included; never raises on any text."""
    tokens = tuple(PARSER.parse(text))
    lines = tuple(text.splitlines())
    return Body(tokens, tuple(_marks(tokens, lines)), tuple(_headings(tokens)), lines)


def parse_at(text: str, line: int, column: int) -> Body:
    """Read a text that stands inside another file after `line` lines, indented by `column`."""
    tokens = tuple(PARSER.parse(f"\n{text}"))
    for token in tokens:
        token.map = [row + line - 1 for row in token.map] if token.map else None
    lines = ("",) * line + tuple(text.splitlines())
    marks = tuple(replace(mark, column=mark.column + column) for mark in _marks(tokens, lines))
    return Body(tokens, marks, tuple(_headings(tokens)), lines, column)


def plain(inline: Token) -> str:
    """Return the text of an inline token; a figure is an ellipsis, a term its shown text."""
    return "".join(_plain(child) for child in inline.children or [])


def _plain(child: Token) -> str:
    if child.type in ("softbreak", "hardbreak"):
        return " "
    if child.type == "substitution_inline":
        return "…"
    if child.type == "myst_role":
        return child.content.partition("|")[0]
    return child.content if child.type in ("text", "code_inline") else ""


def _headings(tokens: tuple[Token, ...]) -> Iterator[Heading]:
    for token, inline in pairwise(tokens):
        if token.type == "heading_open":
            yield Heading(int(token.tag[1]), plain(inline), str(token.attrGet("id")), (token.map or [0])[0] + 1)


def _marks(tokens: tuple[Token, ...], lines: tuple[str, ...]) -> Iterator[Mark]:
    for token in tokens:
        line = (token.map or [0])[0]
        if token.type == "inline":
            yield from _inline_marks(token, line, lines)
        elif token.type == "substitution_block":
            yield Mark("figure", token.content.strip(), line + 1, 1)
        elif token.type in NAMED:
            yield Mark(NAMED[token.type], workbook.argument(token), line + 1, 1)
        elif "is_right" in token.meta:
            yield Mark("answer", "right" if token.meta["is_right"] else "wrong", line + 1, 1)


def _inline_marks(inline: Token, line: int, lines: tuple[str, ...]) -> Iterator[Mark]:
    seen: dict[tuple[int, str], int] = {}
    for child in inline.children or []:
        if child.type in ("softbreak", "hardbreak"):
            line += 1
        for kind, text, sought in _mark_of(child):
            row = lines[line] if line < len(lines) else ""
            start = row.find(sought, seen.get((line, sought), 0))
            seen[(line, sought)] = start + 1
            yield Mark(kind, text, line + 1, max(start, 0) + 1)


def _mark_of(child: Token) -> Iterator[tuple[str, str, str]]:
    if child.type == "substitution_inline":
        yield "figure", child.content.strip(), "{{"
    elif child.type == "link_open":
        target = str(child.attrGet("href"))
        yield "link", target, target
    elif child.type == "myst_role":
        yield "term", f"{child.meta['name']} {child.content}", "{" + child.meta["name"] + "}"
    elif child.type == "image":
        yield "image", str(child.attrGet("src")), "!["
    elif child.type == "text":
        yield from (("brace", found, found) for found in BRACE.findall(child.content))
        yield from (("html", found, found) for found in re.findall(r"</?[a-zA-Z][^>]*>", child.content))
