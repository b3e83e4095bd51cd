"""A summary as sections of lines, each of plain, removed and added words; shown as Markdown or as a page."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup, escape

Kind = Literal["text", "name", "old", "new"]
MARKS = {"text": "", "name": "**", "old": "~~", "new": "**"}
TAGS = {"text": "{}", "name": "<strong>{}</strong>", "old": "<del>{}</del>", "new": "<ins>{}</ins>"}
SPOKEN = {"old": "poistettu: ", "new": "lisätty: "}
CHANGES = """
del { background: #fbe3e0; color: #7a1710; } ins { background: #dff1e4; color: #0b4f2a; text-decoration: none; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
"""
STYLE = """
body { font: 1.125rem/1.5 system-ui, sans-serif; max-inline-size: 70ch; margin: 2rem auto; padding-inline: 1rem; }
li { margin-block: .4rem; overflow-wrap: anywhere; }
"""


@dataclass(frozen=True)
class Part:
    """Some words of a line."""

    kind: Kind
    text: str


@dataclass(frozen=True)
class Line:
    """One line of a section; an inner one belongs to the line before it."""

    parts: tuple[Part, ...]
    inner: bool = False


@dataclass(frozen=True)
class Section:
    """A heading with its lines; `empty` is said where there are none."""

    title: str
    lines: tuple[Line, ...]
    empty: str


def line(name: str = "", text: str = "", *, old: str = "", new: str = "", inner: bool = False) -> Line:
    """Return a line of a name, words, what was and what is; those left empty are left out."""
    pairs: tuple[tuple[Kind, str], ...] = (("name", name), ("text", text), ("old", old), ("new", new))
    return Line(tuple(Part(kind, words) for kind, words in pairs if words), inner)


def as_markdown(title: str, sections: Iterable[Section]) -> str:
    """Return the summary as Markdown that a forge shows."""
    rows = [f"# {title}"]
    for section in sections:
        rows += ["", f"## {section.title}", ""]
        rows += [_row(line) for line in section.lines] or [section.empty]
    return "\n".join(rows) + "\n"


def _row(line: Line) -> str:
    return ("  " if line.inner else "") + "- " + " ".join(_marked(part) for part in line.parts)


def _marked(part: Part) -> str:
    plain = re.sub(r"([\\`*_{}\[\]<>|~#])", r"\\\1", " ".join(part.text.split()))
    return f"{MARKS[part.kind]}{plain}{MARKS[part.kind]}"


def as_html(title: str, sections: Iterable[Section]) -> str:
    """Return the summary as a page that needs no other file."""
    body = Markup("").join(_section_html(section) for section in sections)
    return page_html(title, body)


def page_html(title: str, body: Markup, style: str = STYLE) -> str:
    """Return a page of its own with the style inside."""
    page = Markup(
        '<!doctype html>\n<html lang="fi">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">\n'
        "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n{}</main>\n</body>\n</html>\n"
    ).format(title, Markup(style + CHANGES), title, body)
    return str(page)


def _section_html(section: Section) -> Markup:
    lines = lines_html(section.lines) if section.lines else Markup("<p>{}</p>\n").format(section.empty)
    return Markup("<h2>{}</h2>\n").format(section.title) + lines


def lines_html(lines: Iterable[Line]) -> Markup:
    """Return lines as a list, inner ones as lists inside it."""
    out, inside = [Markup("<ul>\n")], False
    for row in lines:
        if row.inner != inside:
            out.append(Markup("<li><ul>\n" if row.inner else "</ul></li>\n"))
            inside = row.inner
        out.append(Markup("<li>{}</li>\n").format(Markup(" ").join(_part_html(part) for part in row.parts)))
    return Markup("").join([*out, Markup("</ul></li>\n" if inside else ""), Markup("</ul>\n")])


def _part_html(part: Part) -> Markup:
    spoken = SPOKEN.get(part.kind)
    hidden = Markup('<span class="unseen">{}</span>').format(spoken) if spoken else ""
    return Markup(TAGS[part.kind]).format(Markup(hidden) + escape(part.text))
