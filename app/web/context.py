"""What the rendering of one page keeps in mind from token to token."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from app.corpus.pages import Page
from app.web.terms import Terms
from app.web.view import View


@dataclass
class Context:
    """What the rules need beside the tokens; `drawn` renders a named template (a tool or a picture)."""

    page: Page
    view: View
    hyphenate: Callable[[str], str]
    drawn: Callable[[str], str]
    answer: int = -1
    tables: int = 0
    heading: str = ""
    confidences: set[str] = field(default_factory=set)
    rates: set[str] = field(default_factory=set)
    inside: int = 0
    step: int = 0
    step_level: int = -1
    money: frozenset[int] = frozenset()
    column: int = 0
    spans: int = 0
    terms: Terms | None = None
    parts: Counter[str] = field(default_factory=Counter)
