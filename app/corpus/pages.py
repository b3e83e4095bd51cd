"""A page of an edition: header, parsed body, and where each part stands in its file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from app.corpus.markdown import Body
from app.corpus.record import Day, Record, Text
from app.editions import Edition


class Header(Record):
    """The lines between `---`: what the page is about and what it stands on."""

    title: Text
    summary: Text
    slug: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")] | None = None
    keywords: tuple[Text, ...]
    reviewed: Day
    review_by: Day
    sources: tuple[Text, ...]
    audience: Literal["everyone", "professional"]
    next: tuple[Text, ...] = ()
    tool: Text | None = None
    based_on: Annotated[str, Field(pattern=r"^[0-9a-f]{8}$")] | None = None
    exceptions: Mapping[str, Text] = {}


@dataclass(frozen=True)
class Page:
    """One Markdown file of an edition; `id` is the same in all editions."""

    id: str
    edition: Edition
    path: str
    header: Header
    body: Body
    data: Any = field(repr=False)

    def line_of(self, *keys: int | str) -> tuple[int, int]:
        """Return the 1-based line and column of a header key."""
        from app.corpus.source import position

        line, column = position(self.data, keys)
        return line + 2, column + 1

    @property
    def section(self) -> str:
        """Return the id of the section's index page."""
        return f"{self.id.split('/')[0]}/index" if "/" in self.id else "index"

    @property
    def slug(self) -> str:
        """Return the page's own part of the address; a section's index page names the section."""
        return self.header.slug or self.id.removesuffix("/index").split("/")[-1]

    def review_due(self, today: date) -> bool:
        """Say whether the day by which the page was to be reviewed has passed."""
        return today > self.header.review_by
