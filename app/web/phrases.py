"""Short texts with figures in them, as the questions and answers of flows are: HTML, or plain words."""

from markupsafe import Markup, escape

from app.corpus.figures import WRITTEN, filled, parse
from app.web.amounts import figure_html
from app.web.hyphens import hyphenated
from app.web.view import View


def phrase(text: str, view: View) -> Markup:
    """Return the text as HTML with the amounts of the view's day and soft hyphens in long words."""
    pieces = WRITTEN.split(text)
    return Markup("").join(
        figure_html(parse(piece), view)[0] if place % 2 else escape(hyphenated(piece, view.edition.code))
        for place, piece in enumerate(pieces)
    )


def plain_phrase(text: str, view: View) -> str:
    """Return the text with the amounts of the view's day, without marks."""
    return filled(text, view.guide.corpus.figures, view.day, view.edition.euro)
