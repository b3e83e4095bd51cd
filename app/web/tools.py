"""What the generated parts of pages need: fee table, counting list, sources, directory, glossary, search."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from flask import request

from app.corpus.rates import Correction, NoRateError, Period, Rate
from app.corpus.records import Body
from app.search.find import Found
from app.web.flow_maps import flow_maps
from app.web.law_changes import law_changes
from app.web.leaflets import leaflets
from app.web.municipalities import choices
from app.web.simulator import simulator
from app.web.tracker import tracker
from app.web.view import View
from app.web.words import say

PLACES = ("health_centre", "hospital", "ward", "dentist", "therapy", "home", "other")


def place_name(place: str) -> str:
    """Return the heading of a group of fees."""
    return {
        "health_centre": say("Health centre"),
        "hospital": say("Hospital"),
        "ward": say("Ward"),
        "dentist": say("Dental care"),
        "therapy": say("Therapy and treatments in series"),
        "home": say("At home"),
        "other": say("Other fees"),
    }[place]


def unit_name(unit: str) -> str:
    """Return what an amount is for one of."""
    return {
        "visit": say("per visit"), "day": say("per day"), "treatment": say("per treatment"),
        "procedure": say("per procedure"), "image": say("per image"), "prosthesis": say("per prosthesis"),
        "tooth": say("per tooth"), "missed_booking": say("per missed booking"), "year": say("per year"),
        "month": say("per month"), "certificate": say("per certificate"), "purchase": say("once"),
        "trip": say("per trip"),
    }[unit]  # fmt: skip


def basis_name(basis: str) -> str:
    """Return what a fee without an amount is based on."""
    return {
        "cost": say("actual cost"), "county": say("set by the county"), "income": say("by income"),
        "other_fee": say("as the outpatient clinic or day surgery fee"), "other_law": say("by another law"),
        "price": say("price less the value of the voucher"),
    }[basis]  # fmt: skip


@dataclass(frozen=True)
class Row:
    """A rate and its period on the view's day, None where there is none."""

    id: str
    rate: Rate
    period: Period | None


def _row(rate_id: str, rate: Rate, view: View) -> Row:
    try:
        return Row(rate_id, rate, rate.on(view.day))
    except NoRateError:
        return Row(rate_id, rate, None)


def fees(view: View) -> dict[str, Any]:
    """Return the flat fees of the day by place, in the order of the counting list."""
    corpus = view.guide.corpus
    order = [fee for group in corpus.counting.groups for fee in group.fees]
    flat = [(key, rate) for key, rate in corpus.rates.items() if rate.kind == "fee" and rate.amounts]
    rows = [_row(key, rate, view) for key, rate in sorted(flat, key=lambda item: order.index(item[0]))]
    return {"groups": [(place, [row for row in rows if row.rate.place == place]) for place in PLACES]}


def counting(view: View) -> dict[str, Any]:
    """Return the groups that count and those that do not."""
    groups = view.guide.corpus.counting.groups
    return {"sides": [(True, [g for g in groups if g.counts]), (False, [g for g in groups if not g.counts])]}


def sources(view: View) -> dict[str, Any]:
    """Return every rate with all its periods, and the sources by id."""
    corpus = view.guide.corpus
    kinds = {"ceiling": 0, "fee": 1, "limit": 2}
    rates = sorted(
        corpus.rates.items(), key=lambda item: (kinds[item[1].kind], PLACES.index(item[1].place or "other"), item[0])
    )
    return {"rates": rates, "sources": corpus.sources}


def corrected(rates: Iterable[Rate]) -> list[tuple[Rate, Correction]]:
    """Return the figures of the rates that were wrong and are mended, newest first."""
    found = [(rate, correction) for rate in rates for correction in rate.corrected]
    return sorted(found, key=lambda item: (item[1].on, item[0].name.fi), reverse=True)


def corrections(view: View) -> dict[str, Any]:
    """Return every corrected figure of the guide."""
    return {"corrections": corrected(view.guide.corpus.rates.values())}


def directory(view: View) -> dict[str, Any]:
    """Return the bodies, the municipalities in the order of the edition's names, and the chosen one."""
    corpus = view.guide.corpus
    code = request.args.get("municipality", "")
    chosen = corpus.municipalities.get(code)
    bodies = {key: body for key, body in corpus.bodies.items() if body.kind not in ("state", "adviser")}
    return {
        "bodies": bodies,
        "members": {
            key: sorted(m.of(view.edition.code) for m in corpus.municipalities.values() if m.body == key)
            for key in bodies
        },
        "choices": choices(view),
        "code": code,
        "chosen": chosen,
        "unknown": bool(code) and chosen is None,
        "body_id": chosen.body if chosen else "",
    }


def glossary(view: View) -> dict[str, Any]:
    """Return the terms in the order of the edition's language."""
    terms = view.guide.corpus.glossary.items()
    return {"terms": sorted(terms, key=lambda item: item[1].of(view.edition.code).casefold())}


def search(view: View) -> dict[str, Any]:
    """Return the query of the request and what it finds."""
    query = " ".join(request.args.get("q", "").split())[:200]
    found = view.guide.index.find(view.edition.code, query) if query else Found((), (), None)
    return {"query": query, "found": found}


def keeper(view: View) -> dict[str, Any]:
    """Return who keeps the guide, as configured."""
    return {"config": view.guide.config}


def body_languages(body: Body) -> str:
    """Return the languages in which a body serves, an empty text where they depend on the county."""
    names = {"fi": say("Finnish"), "sv": say("Swedish"), "fi_sv": say("Finnish and Swedish")}
    return names[body.languages] if body.languages else ""


TOOLS: dict[str, Callable[[View], dict[str, Any]]] = {
    "fees": fees, "counting": counting, "sources": sources, "corrections": corrections, "directory": directory,
    "glossary": glossary, "search": search, "keeper": keeper, "tracker": tracker, "flow-maps": flow_maps,
    "leaflets": leaflets, "law-changes": law_changes, "simulator": simulator,
}  # fmt: skip
