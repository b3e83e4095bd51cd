"""The newest entry of the page on changes, for the home page."""

from dataclasses import dataclass

from app.corpus.markdown import plain
from app.web.view import Link, View

CHANGES = "tietoa/muutokset"


@dataclass(frozen=True)
class News:
    """The day of the newest change, its first sentence, and the page that tells all."""

    day: str
    text: str
    link: Link


def newest(view: View) -> News | None:
    """Return the newest change told in the edition, or None where the page has no entry."""
    page = view.guide.corpus.pages.get((view.edition.code, CHANGES))
    if not page:
        return None
    inlines = [token for token in page.body.tokens if token.type == "inline"]
    days = [heading for heading in page.body.headings if heading.level == 2]
    if not days:
        return None
    after = (plain(token) for token in inlines if (token.map or [0])[0] + 1 > days[0].line)
    return News(days[0].text, next(after, ""), view.link(CHANGES))
