"""Ways into the guide: the front door by language, and permanent links by page id."""

from flask import Blueprint, Response, abort, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from app.editions import BY_CODE, FI, SV, Edition
from app.web.day import DayError, DayOutsideError, known_day
from app.web.shelf import guide, shelf

site = Blueprint("site", __name__)


def preferred() -> Edition:
    """Return the edition that the browser asks for; plain Finnish only by `fi-simple`, Finnish by default."""
    for tag, _ in request.accept_languages:
        found = {"sv": SV, "fi": FI}.get(tag.lower().split("-")[0])
        if found:
            return BY_CODE["selko"] if tag.lower() == "fi-simple" else found
    return FI


def _by_language(address: str) -> AnyResponse:
    answer = redirect(address, 302)
    answer.headers["Vary"] = "Accept-Language"
    return answer


@site.get("/")
def front() -> AnyResponse:
    """Lead to the home page of the reader's edition."""
    return _by_language(f"/{preferred().code}/")


@site.get("/id/<path:page_id>")
def permanent(page_id: str) -> AnyResponse:
    """Lead to a page by its id or by one that it had, in the edition asked for or the reader's; keeps the day."""
    edition = BY_CODE.get(request.args.get("edition", ""), preferred())
    asked = page_id.removesuffix("/")
    page = guide().page(edition, asked) or guide().page(edition, guide().renamed.get(asked, ""))
    if not page:
        abort(404)
    notice = "" if page.edition is edition else "#vain-suomeksi"
    return _by_language(guide().address(page) + _day() + notice)


def _day() -> str:
    try:
        return f"?day={known_day(request.args.get('day', '')[:40], guide().last_day).isoformat()}"
    except (DayError, DayOutsideError):
        return ""


@site.get("/static/<path:name>")
def static(name: str) -> Response:
    """Answer a static file by its hashed name, kept for a year as it never changes, or an open one by its own name."""
    assets = shelf().assets
    if name in assets.open:
        return Response(assets.open[name].content, content_type=assets.open[name].media_type)
    asset = assets.files.get(name)
    if not asset:
        abort(404)
    answer = Response(asset.content, content_type=asset.media_type)
    answer.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return answer


@site.get("/favicon.ico")
def favicon() -> AnyResponse:
    """Lead browsers that ask by habit to the icon."""
    return redirect(shelf().assets.url("icons/maksuopas.svg"), 302)


@site.get("/robots.txt")
def robots() -> Response:
    """Let search engines in, but not to searches and days."""
    return Response("User-agent: *\nDisallow: /api/\nDisallow: /flows/\nDisallow: /*?\n", mimetype="text/plain")
