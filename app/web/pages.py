"""The pages of the guide, in an edition, on a day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, abort, g, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from app.corpus.outcomes import OutcomePage
from app.corpus.pages import Page
from app.editions import Edition
from app.web import flows, leaflets
from app.web.context import Context
from app.web.day import DayError, DayOutsideError, known_day, parse_day
from app.web.guide import FIRST_DAY
from app.web.hyphens import hyphenated
from app.web.local import page_prices
from app.web.news import newest
from app.web.outcomes import told
from app.web.render import html
from app.web.shelf import guide
from app.web.tools import TOOLS, corrected
from app.web.view import View, today
from app.web.words import say, written

pages = Blueprint("pages", __name__)
WITH_AMOUNTS = ("fees", "counting")


@dataclass(frozen=True)
class Asked:
    """The day that the address asks for: known, or a complaint in words; `status` goes with it."""

    day: date | None = None
    complaint: str = ""
    status: int = 200


@pages.url_value_preprocessor
def keep_edition(endpoint: str | None, values: dict[str, object] | None) -> None:
    """Remember the edition for the words of the interface."""
    if values and "edition" in values:
        g.edition = values["edition"]


@pages.get("/<edition:edition>/")
@pages.get("/<edition:edition>/<path:address>")
def show(edition: Edition, address: str = "") -> AnyResponse:
    """Answer a page, or lead on from an address that has moved or lacks its slash."""
    path = f"/{edition.code}/{address}"
    page = guide().by_address.get(path)
    if page:
        return _page(page)
    onward = guide().moved.get(path) or (f"{path}/" if f"{path}/" in guide().by_address else "")
    if not onward:
        abort(404)
    query = request.query_string.decode("ascii", "ignore")
    return redirect(onward + (f"?{query}" if query else ""), 308 if onward == f"{path}/" else 301)


def _page(page: Page) -> AnyResponse:
    text = request.args.get("day")
    asked = _asked(text) if text is not None else Asked()
    if asked.day and text != asked.day.isoformat():
        return redirect(f"{request.path}?{urlencode({**request.args, 'day': asked.day.isoformat()})}", 302)
    view = View(guide(), page.edition, today(guide().config), asked.day)
    answer = Response(page_html(page, view, asked.complaint), asked.status, mimetype="text/html")
    if request.query_string and (page.header.tool or "").startswith("flow/"):
        answer.headers["Cache-Control"] = "no-store"
    return answer


def _asked(text: str) -> Asked:
    last = guide().last_day
    try:
        return Asked(known_day(text[:40], last))
    except DayError:
        return Asked(None, say("That is not a day in the calendar. Write the day like this: 5.3.2024."), 400)
    except DayOutsideError:
        shown = written(parse_day(text[:40]))
        first = written(FIRST_DAY)
        message = say(
            "The prices of %(day)s are not known. The guide knows prices from %(first)s to %(last)s.",
            day=shown, first=first, last=written(last),
        )  # fmt: skip
        return Asked(None, message)


def page_html(page: Page, view: View, complaint: str = "") -> str:
    """Return the whole page as HTML."""
    if isinstance(page, OutcomePage):
        return _outcome_html(page, view, complaint)
    shared = {"page": page, "view": view, "complaint": complaint, **_tool(page, view)}
    context = Context(page, view, _hyphens(page), lambda template: render_template(template, **shared))
    answer, body = html(context)
    home, is_leaflet = page.id == "index", page.header.tool == leaflets.TOOL
    amounts = bool(context.confidences) or page.header.tool in WITH_AMOUNTS or home
    known = view.guide.corpus.figures
    fees = view.guide.corpus.rates if page.header.tool == "fees" else context.rates
    return render_template(
        "home.html" if home else "leaflet.html" if is_leaflet else "page.html",
        **shared,
        until=leaflets.valid_until(context.rates, view) if is_leaflet else None,
        news=newest(view) if home else None,
        answer=answer,
        body=body,
        parts=context.parts,
        amounts=amounts,
        computed="computed" in context.confidences or page.header.tool in WITH_AMOUNTS,
        mended=corrected(known[key] for key in sorted(context.rates)),
        local_prices=page_prices(page.section, fees, view),
    )


def _tool(page: Page, view: View) -> dict[str, Any]:
    """Return what the tool of a page needs."""
    tool, _, name = (page.header.tool or "").partition("/")
    if tool == "flow":
        return flows.shown(name, view)
    if tool == leaflets.TOOL:
        return leaflets.sheet(page, view)
    return TOOLS[tool](view) if tool else {}


def _outcome_html(page: OutcomePage, view: View, complaint: str) -> str:
    """Return the page of an outcome."""
    found = told(page, view)
    return render_template(
        "outcome.html",
        page=page,
        view=view,
        complaint=complaint,
        told=found,
        answer=found.answer,
        body=found.body,
        parts=found.context.parts,
        amounts=bool(found.context.confidences),
        computed="computed" in found.context.confidences,
        bodies=view.guide.corpus.bodies,
    )


def _hyphens(page: Page) -> Callable[[str], str]:
    return lambda text: hyphenated(text, page.edition.code)
