"""All flows counted, for the page that shows how they are proven."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.corpus.flow_graph import Counts, counts
from app.web.shelf import shelf
from app.web.view import Link, View


@dataclass(frozen=True)
class FlowMap:
    """One flow: its name, its page, its counts, and the address of its drawing where one was made."""

    link: Link
    counts: Counts
    drawing: str


def flow_maps(view: View) -> dict[str, Any]:
    """Return the maps of all flows of the edition and the sums of their counts."""
    paths = shelf().assets.paths
    found = [
        FlowMap(view.link(flow.routing.page), counts(flow.routing), _drawing(paths, name, view))
        for name, flow in view.guide.corpus.flows.items()
        if view.edition.code in flow.words
    ]
    return {
        "maps": found,
        "paths": sum(each.counts.paths for each in found),
        "outcomes": sum(each.counts.outcomes for each in found),
    }


def _drawing(paths: Mapping[str, str], name: str, view: View) -> str:
    drawn = paths.get(f"maps/{name}-{view.edition.code}.svg")
    return f"/static/{drawn}" if drawn else ""
