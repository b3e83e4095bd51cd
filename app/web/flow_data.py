"""A flow for programs, and its kit: all questions, and all outcomes, each a document that the browser fetches once."""

from typing import Any

from flask import Blueprint, Response, abort, g, jsonify, render_template, request

from app.corpus.flows import Flow
from app.corpus.outcomes import OutcomePage
from app.editions import BY_CODE, Edition
from app.web.day import DayError, DayOutsideError, known_day
from app.web.flows import FlowView
from app.web.municipalities import choices
from app.web.phrases import plain_phrase
from app.web.shelf import guide
from app.web.view import View, today

flow_data = Blueprint("flow_data", __name__)


@flow_data.get("/flows/<edition:edition>/<name>/<any(questions, outcomes):part>.html")
def kit(edition: Edition, name: str, part: str) -> str:
    """Answer all questions or all outcomes of a flow; the browser asks for them without any answer."""
    g.edition = edition
    flow = FlowView(_flow(edition, name), _view(edition))
    page = flow.view.guide.corpus.pages[edition.code, flow.flow.routing.page]
    asked = any(map(flow.is_municipality, flow.flow.routing.questions))
    return render_template(
        f"flow/{part}.html",
        page=page,
        view=flow.view,
        flow=flow,
        choices=choices(flow.view) if asked else [],
        bodies=flow.view.guide.corpus.bodies,
    )


@flow_data.get("/flows/<edition:edition>/municipalities.html")
def municipalities(edition: Edition) -> str:
    """Answer the list of municipalities, the same for all flows."""
    g.edition = edition
    view = _view(edition)
    return render_template("flow/municipalities.html", view=view, choices=choices(view))


@flow_data.get("/flows/<name>.json")
def data(name: str) -> tuple[Response, int]:
    """Answer a flow, routing and words of `edition`; errors are JSON too."""
    edition = BY_CODE.get(request.args.get("edition", ""))
    if edition is None:
        return jsonify(error="unknown edition", editions=list(BY_CODE)), 404
    if edition.code not in getattr(guide().corpus.flows.get(name), "words", ()):
        return jsonify(error="unknown flow", flows=list(guide().corpus.flows)), 404
    return jsonify(_told(FlowView(_flow(edition, name), _view(edition)))), 200


def _flow(edition: Edition, name: str) -> Flow:
    flow = guide().corpus.flows.get(name)
    if flow is None or edition.code not in flow.words:
        abort(404)
    return flow


def _view(edition: Edition) -> View:
    """Return the view of the day asked for, of today where it is not known."""
    try:
        day = known_day(request.args.get("day", "")[:40], guide().last_day)
    except (DayError, DayOutsideError):
        day = None
    return View(guide(), edition, today(guide().config), day)


def _told(flow: FlowView) -> dict[str, Any]:
    return {
        "flow": flow.flow.name,
        "page": flow.flow.routing.page,
        "url": flow.address,
        "title": flow.words.title,
        "start": flow.flow.routing.start,
        "questions": {name: _question(flow, name) for name in flow.flow.routing.questions},
        "outcomes": {name: _outcome(flow, name) for name in flow.flow.routing.outcomes},
    }


def _question(flow: FlowView, name: str) -> dict[str, Any]:
    words = flow.question(name)
    return {
        "kind": flow.flow.routing.questions[name].kind,
        "ask": plain_phrase(words.ask, flow.view),
        "why": plain_phrase(words.why, flow.view),
        "answers": [
            {"id": answer, "text": plain_phrase(words.answers[answer], flow.view), "next": after}
            for answer, after in flow.flow.routing.questions[name].answers.items()
        ],
    }


def _outcome(flow: FlowView, name: str) -> dict[str, Any]:
    page: OutcomePage = flow.outcome(name)
    ends = flow.flow.routing.outcomes[name]
    return {
        "title": page.header.title,
        "summary": page.header.summary,
        "url": flow.view.link(page.id).href,
        **ends.model_dump(),
    }
