"""Short texts with figures in them, as the questions and answers of flows are: HTML, or plain words."""

import re
from collections.abc import Callable

from markupsafe import Markup, escape

from app.corpus.figures import parse
from app.web.hyphens import hyphenated
from app.web.render import figure_html
from app.web.view import View

FIGURE = re.compile(r"\{\{(.*?)\}\}")


def phrase(text: str, view: View) -> Markup:
    """Return the text as HTML with the amounts of the view's day and soft hyphens in long words."""
    return Markup("").join(_parts(text, lambda said: escape(hyphenated(said, view.edition.code)), view))


def plain_phrase(text: str, view: View) -> str:
    """Return the text with the amounts of the view's day, without marks."""
    return Markup("").join(_parts(text, escape, view)).striptags()


def _parts(text: str, shown: Callable[[str], Markup], view: View) -> list[Markup]:
    """Return literal texts and figures in turn."""
    pieces = FIGURE.split(text)
    return [figure_html(parse(piece), view)[0] if n % 2 else shown(piece) for n, piece in enumerate(pieces)]
