"""Error pages in the reader's edition, with a way on; never a word of the inside."""

from difflib import SequenceMatcher

from flask import Flask, Response, g, jsonify, render_template, request
from werkzeug.exceptions import HTTPException

from app.editions import BY_CODE, Edition
from app.web.shelf import guide
from app.web.site import preferred
from app.web.view import Link, View, today
from app.web.words import say

NEAREST = 3
LONGEST_ADDRESS = 4096


def set_up(app: Flask) -> None:
    """Answer every error with a page of the guide; an address over 4 KB is refused before anything else."""
    app.register_error_handler(Exception, _answer)

    @app.before_request
    def short_address() -> tuple[Response, int] | None:
        too_long = len(request.full_path) > LONGEST_ADDRESS
        return (_page(414), 414) if too_long else None


def _answer(fault: Exception) -> tuple[Response, int, dict[str, str]]:
    status = fault.code or 500 if isinstance(fault, HTTPException) else 500
    if status == 500:
        from flask import current_app

        current_app.logger.error("failed: %s", type(fault).__name__, exc_info=fault)
    headers = {"Allow": ", ".join(sorted(getattr(fault, "valid_methods", None) or ()))} if status == 405 else {}
    if request.path.startswith("/api/"):
        return jsonify(error=words(status)[0]), status, headers
    return _page(status), status, headers


def words(status: int) -> tuple[str, str]:
    """Return the heading and the advice for an error."""
    return {
        404: (
            say("The page was not found"),
            say("The address may be old or mistyped. Your matter still has an answer here."),
        ),
        405: (say("This cannot be done here"), say("The page can only be read. Go back to the guide.")),
        414: (say("The address is too long"), say("Shorten the address or start from the home page.")),
        500: (say("Something went wrong in the guide"), say("The fault is ours, not yours. Try again in a moment.")),
        503: (say("The guide is out of use for a moment"), say("Try again in a moment.")),
    }.get(status, (say("The request was not understood"), say("Start from the home page or search.")))


def _edition() -> tuple[Edition, bool]:
    """Return the edition of the address, or the browser's; the second value says which."""
    named = BY_CODE.get(request.path.split("/")[1] if "/" in request.path else "")
    return (named, True) if named else (preferred(), False)


def _page(status: int) -> Response:
    g.edition, named = _edition()
    view = View(guide(), g.edition, today(guide().config))
    title, advice = words(status)
    near = nearest(view, request.path) if status == 404 else []
    answer = Response(
        render_template("error.html", view=view, title=title, advice=advice, near=near, page=None), mimetype="text/html"
    )
    if not named:
        answer.headers["Vary"] = "Accept-Language"
    return answer


def nearest(view: View, path: str) -> list[Link]:
    """Return the pages of the edition whose addresses are most like the wrong one."""
    wanted = path[:200].rstrip("/").rsplit("/", 1)[-1].lower()
    scored = [
        (SequenceMatcher(None, wanted, page.slug).ratio(), page.id) for page in view.guide.corpus.of(view.edition)
    ]
    best = sorted((pair for pair in scored if pair[0] > 0.55), reverse=True)[:NEAREST]
    return [view.link(page_id) for _, page_id in best]
