"""Data for programs: search results, the rates that the tracker needs, and whether the guide is well."""

from dataclasses import asdict
from typing import Any

from flask import Blueprint, Response, jsonify, request

from app.corpus.rates import Rate
from app.editions import BY_CODE
from app.search.find import Hit
from app.web.shelf import guide
from app.web.view import View, today

data = Blueprint("data", __name__)


@data.get("/api/search")
def search() -> tuple[Response, int]:
    """Answer the best 20 pages for `q` in `edition`; errors are JSON too."""
    edition = BY_CODE.get(request.args.get("edition", ""))
    query = request.args.get("q")
    if edition is None:
        return jsonify(error="unknown edition", editions=list(BY_CODE)), 404
    if query is None:
        return jsonify(error="q is missing"), 400
    found = guide().index.find(edition.code, query)
    return jsonify(
        query=query[:200],
        results=[_result(hit) for hit in found.results],
        outcomes=[_result(hit) for hit in found.outcomes],
        suggestion=found.suggestion,
    ), 200


def _result(hit: Hit) -> dict[str, str]:
    values = asdict(hit)
    return {key: values[key] for key in ("page", "url", "title", "summary", "section")}


@data.get("/rates.json")
def rates() -> Response:
    """Answer the ceiling, the upkeep and every fee with its periods; unconfirmed periods are left out."""
    known = guide().corpus.rates
    return jsonify(
        ceiling=_periods(known["payment_ceiling"]),
        upkeep=_periods(known["short_term_inpatient_day_after_ceiling"]),
        fees={key: _fee(rate) for key, rate in known.items() if rate.kind == "fee"},
    )


def _periods(rate: Rate) -> list[dict[str, Any]]:
    return [
        {"from": p.first.isoformat(), "to": p.last.isoformat(), "cents": p.cents}
        for p in rate.amounts
        if p.confidence != "unconfirmed"
    ]


def _fee(rate: Rate) -> dict[str, Any]:
    known = [p for p in rate.amounts if p.confidence != "unconfirmed"]
    maxima = [
        {**shown, "confirmed": p.confidence == "confirmed", "confidence": p.confidence}
        for shown, p in zip(_periods(rate), known, strict=True)
    ]
    return {
        "name": rate.name.model_dump(),
        "unit": rate.unit,
        "place": rate.place,
        "words": {"fi": rate.people_say.fi, "sv": rate.people_say.sv, "selko": rate.people_say.fi},
        "counts": rate.counts,
        "countsFrom": rate.counts_from.isoformat() if rate.counts_from else None,
        "adultsOnly": rate.adults_only,
        "upkeepAfterCeiling": rate.upkeep_after_ceiling,
        "yearlyLimit": rate.yearly_limit.model_dump() if rate.yearly_limit else None,
        "maxima": maxima,
    }


@data.get("/healthz")
def health() -> Response:
    """Answer `ok` when a page and the index can be read."""
    view = View(guide(), BY_CODE["fi"], today(guide().config))
    view.link("index")
    guide().index.find("fi", "maksukatto")
    return Response("ok", mimetype="text/plain")
