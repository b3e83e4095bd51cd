"""What is searched: one page or one outcome of a flow, in one edition."""

from dataclasses import dataclass

SCHEMA = 4
KINDS = ("page", "outcome")


@dataclass(frozen=True)
class Document:
    """The searchable texts of a page; `section` is the title of its section, `kind` is page or outcome.

    `share` is how much of their weight its words have: less than 1 where it says again what another page says.
    """

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
    share: float = 1.0


def portion(edition: str, kind: str) -> str:
    """Return the name under which the index holds a kind: pages know nothing of outcomes and keep their rank."""
    return edition if kind == "page" else f"{edition}/{kind}"
