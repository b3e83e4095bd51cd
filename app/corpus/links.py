"""Links in texts: `page:id#anchor`, `flow:name` and `outcome:flow/id`, all of which are pages."""

from collections.abc import Mapping

from app.corpus.flows import Flow

SCHEMES = ("page", "flow", "outcome")


def inner(href: str, flows: Mapping[str, Flow]) -> tuple[str, str] | None:
    """Return the page id and the anchor of a link inside the guide, or None for a link out."""
    scheme, _, rest = href.partition(":")
    if scheme not in SCHEMES:
        return None
    target, _, anchor = rest.partition("#")
    name, _, outcome = target.partition("/")
    if scheme == "page" or name not in flows:
        return target, anchor
    return (flows[name].routing.page if scheme == "flow" else flows[name].outcome_id(outcome)), anchor
