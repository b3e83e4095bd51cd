"""What the script of a tool needs from its page: the edition, the words it says, the billers, and what is its own."""

import json
from collections.abc import Mapping
from typing import Any

from app.web.view import View
from app.web.words import say


def script_data(view: View, words: Mapping[str, str], **own: object) -> dict[str, Any]:
    """Return the data as JSON text, under the name by which the template of the tool puts it into the page."""
    bodies = view.guide.corpus.bodies.items()
    data = {
        "edition": view.edition.code,
        "lang": view.edition.html_lang,
        "words": {key: say(message) for key, message in words.items()},
        "billers": {
            key: {"fi": body.fi, "sv": body.sv, "languages": (body.languages or "fi_sv").split("_")}
            for key, body in bodies
            if body.kind != "state"
        },
        **own,
    }
    return {"tool_data": json.dumps(data, ensure_ascii=False, separators=(",", ":"))}
