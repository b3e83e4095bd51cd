"""The texts of a flow as pages: each outcome is a page of its own, each question is read as a page is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ruamel.yaml.scalarstring import FoldedScalarString, LiteralScalarString

from app.corpus.flows import Flow, Words
from app.corpus.markdown import Body, parse_at
from app.corpus.pages import Page
from app.corpus.source import position

Key = tuple[str, str]


@dataclass(frozen=True)
class OutcomePage(Page):
    """An outcome of a flow in one edition; its section is the page of the flow."""

    flow: str
    outcome: str

    @property
    def section(self) -> str:
        """Return the id of the flow's page."""
        return self.id.rpartition("/")[0]

    def line_of(self, *keys: int | str) -> tuple[int, int]:
        """Return the 1-based line and column of a key of the outcome's words."""
        line, column = position(self.data, keys)
        return line + 1, column + 1


def outcome_pages(flow: Flow, pages: Mapping[Key, Page], files: Mapping[str, str]) -> Iterator[tuple[Key, OutcomePage]]:
    """Yield the page of every outcome that has words, in the editions that have the flow's page."""
    for code, words in flow.words.items():
        home = pages.get((code, flow.routing.page))
        for outcome in flow.routing.outcomes if home else ():
            if home and outcome in words.said.outcomes:
                yield (code, flow.outcome_id(outcome)), _outcome_page(flow, outcome, words, home, files[words.path])


def _outcome_page(flow: Flow, outcome: str, words: Words, home: Page, file: str) -> OutcomePage:
    said = words.said.outcomes[outcome]
    data = words.data["outcomes"][outcome]
    told = {"title": said.title, "summary": said.summary, "slug": said.slug, "keywords": said.keywords}
    header = home.header.model_copy(update={**told, "tool": None, "next": (), "based_on": None, "exceptions": {}})
    body = _body(data, "text", file.splitlines())
    return OutcomePage(flow.outcome_id(outcome), words.edition, words.path, header, body, data, flow.name, outcome)


def spoken(flow: Flow, pages: Mapping[Key, Page], files: Mapping[str, str]) -> Iterator[Page]:
    """Yield each question, reason and answer as a page, for the checks that read texts."""
    for code, words in flow.words.items():
        home = pages.get((code, flow.routing.page))
        for data, key in _sayings(words) if home else ():
            if home:
                body = _body(data, key, files[words.path].splitlines())
                header = home.header.model_copy(update={"tool": None})
                yield Page(home.id, words.edition, words.path, header, body, home.data)


def _sayings(words: Words) -> Iterator[tuple[Mapping[str, str], str]]:
    """Yield the YAML in which each saying stands, and its key there."""
    for question in words.data["questions"].values():
        yield from ((question, key) for key in ("ask", "why"))
        yield from ((question["answers"], key) for key in question.get("answers", ()))


def _body(data: Mapping[str, str], key: str, lines: list[str]) -> Body:
    """Return the text of a key parsed, its marks with their places in the file."""
    line, column = position(data, (key,))
    row = lines[line] if line < len(lines) else ""
    if isinstance(data[key], LiteralScalarString | FoldedScalarString):
        row = lines[line + 1] if line + 1 < len(lines) else ""
        return parse_at(data[key], line + 1, len(row) - len(row.lstrip()))
    return parse_at(data[key], line, column + row.startswith(("'", '"'), column))
