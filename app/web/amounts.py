"""Amounts of money in HTML: of the view's day, with how sure they are."""

from markupsafe import Markup

from app.corpus.figures import Figure, amount, euros
from app.corpus.rates import NoRateError
from app.web.view import View
from app.web.words import say


def figure_html(figure: Figure, view: View) -> tuple[Markup, str]:
    """Return the HTML of a figure on the view's day, and how sure it is; a missing amount says where to ask."""
    try:
        found = amount(figure, view.guide.corpus.figures, view.day)
    except NoRateError:
        return _unknown(), "unconfirmed"
    if found.confidence == "unconfirmed":
        return _unknown(), "unconfirmed"
    unit = "" if figure.form == "number" else view.edition.euro
    return amount_html(
        found.cents, found.last.isoformat(), found.confidence, " ".join(found.rates), unit
    ), found.confidence


def _unknown() -> Markup:
    return Markup('<span class="unknown">{}</span>').format(say("not confirmed, ask the biller"))


def amount_html(cents: int, last: str, confidence: str, rates: str, unit: str) -> Markup:
    """Return an amount as `<data>`; a computed one carries a mark that the page explains."""
    data = Markup('<data class="rate" data-rate="{}" value="{}" data-to="{}">{}</data>').format(
        rates, cents, last, euros(cents, unit)
    )
    mark = Markup('<span class="computed"><span aria-hidden="true">*</span><span class="unseen"> ({})</span></span>')
    return data + mark.format(say("computed from the index")) if confidence == "computed" else data
