"""What is searched: one page or one outcome of a flow, in one edition."""

from dataclasses import dataclass

SCHEMA = 3


@dataclass(frozen=True)
class Document:
    """The searchable texts of a page; `section` is the title of its section, `kind` is page or outcome."""

    edition: str
    page: str
    kind: str
    url: str
    title: str
    summary: str
    section: str
    keywords: tuple[str, ...]
    headings: tuple[str, ...]
    text: str
