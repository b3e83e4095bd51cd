"""The texts of the corpus as a reader reads them, where each letter knows its line and column in the file."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from markdown_it.token import Token

from app.corpus.pages import Page
from app.corpus.workbook import editions
from app.editions import Edition, edition_of

KINDS = {
    "heading_open": "heading", "list_item_open": "item", "list_item_close": "paragraph",
    "td_open": "cell", "th_open": "cell", "tr_close": "paragraph", "heading_close": "paragraph",
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Passage:
    """One heading, paragraph, list item, cell, title or label; `starts` are (offset, line, column) of its runs."""

    path: str
    edition: Edition
    kind: str
    text: str
    starts: tuple[tuple[int, int, int], ...]
    foreign: tuple[tuple[int, int, str], ...] = ()

    def place(self, offset: int) -> tuple[int, int]:
        """Return the 1-based line and column of a letter."""
        start, line, column = self.starts[max(0, bisect_right(self.starts, (offset, 1 << 30, 0)) - 1)]
        return line, column + offset - start

    def language(self, offset: int) -> str:
        """Return the language of a letter: the edition's, or that of a `{lang=…}` span around it."""
        if not self.foreign:
            return self.edition.html_lang
        return next((lang for start, end, lang in self.foreign if start <= offset < end), self.edition.html_lang)


def of_page(page: Page) -> Iterator[Passage]:
    """Yield every block of a page, an outcome, or a saying of a flow; a phrase to copy is of its own edition."""
    kind = "paragraph"
    cursors: dict[int, int] = {}
    for token, code in zip(page.body.tokens, editions(page.body.tokens, page.edition.code), strict=True):
        kind = KINDS.get(token.type, kind)
        if token.type == "inline":
            runs = Runs(page, edition_of(code), (token.map or [0])[0], cursors)
            yield runs.passage(token, kind)


def of_header(page: Page) -> Iterator[Passage]:
    """Yield the title and the summary of a page or an outcome."""
    for key in ("title", "summary"):
        line, column = page.line_of(key)
        yield Passage(page.path, page.edition, key, getattr(page.header, key), ((0, line, column),))


@dataclass
class Runs:
    """Gathers the runs of an inline token: each is sought in its line after the one before."""

    page: Page
    edition: Edition
    line: int
    cursors: dict[int, int]
    parts: list[str] = field(default_factory=list)
    starts: list[tuple[int, int, int]] = field(default_factory=list)
    foreign: list[tuple[int, int, str]] = field(default_factory=list)
    length: int = 0

    def passage(self, inline: Token, kind: str) -> Passage:
        """Return the whole text; a figure and code are an ellipsis, a term its shown text."""
        opened: list[tuple[int, str]] = []
        for child in inline.children or []:
            if child.type == "span_open":
                opened.append((self.length, str(child.attrGet("lang") or "")))
            elif child.type == "span_close" and opened:
                start, lang = opened.pop()
                self.foreign += [(start, self.length, lang)] if lang else []
            self._add(child)
        starts = tuple(self.starts) or ((0, self.line + 1, 1),)
        return Passage(self.page.path, self.edition, kind, "".join(self.parts), starts, tuple(self.foreign))

    def _add(self, child: Token) -> None:
        if child.type in ("softbreak", "hardbreak"):
            self._put(" ", "")
            self.line += 1
        elif child.type == "substitution_inline":
            self._put("…", "{{")
        elif child.type == "code_inline":
            self._put("…", child.content)
        elif child.type == "myst_role":
            shown = child.content.partition("|")[0]
            self._put(shown, shown)
        elif child.type == "text" and child.content:
            self._put(child.content, child.content)

    def _put(self, text: str, sought: str) -> None:
        """Add a run; where its raw text differs (an escape), the place is that of the run before."""
        rows = self.page.body.lines
        row = rows[self.line] if self.line < len(rows) else ""
        begin = self.cursors.get(self.line, 0)
        found = max(row.find(sought, begin), begin) if sought else begin
        self.cursors[self.line] = found + len(sought)
        self.starts.append((self.length, self.line + 1, found + self.page.body.indent + 1))
        self.parts.append(text)
        self.length += len(text)
