"""What the ceiling tracker's script needs from the page: words, addresses of pages, billers and letters."""

import json
from typing import Any

from app.web.tracker_words import WORDS
from app.web.view import View
from app.web.words import say

COUNTING = "maksukatto/mitka-maksut-kerryttavat"
EXCEEDED = "maksukatto/kun-katto-ylittyy"
WRONG = "laskut/lasku-on-vaarin"
PAGES = {
    "directory": "kuka-auttaa/hyvinvointialueet",
    "why_fee_counts": COUNTING, "why_bill_says_yes": COUNTING, "why_bill_says_no": COUNTING,
    "why_unknown_fee": COUNTING, "why_fee_does_not_count": COUNTING, "why_not_counted_yet": COUNTING,
    "why_insured": COUNTING, "why_tips": EXCEEDED, "why_after": EXCEEDED,
    "flag_free_for_children": "maksut/maksuttomat-palvelut", "flag_above_maximum": WRONG,
    "flag_more_than_three_visits": "maksut/terveyskeskus", "flag_more_than_45_treatments": WRONG,
    "flag_more_than_seven_child_days": "maksut/sairaalahoito",
}  # fmt: skip


def tracker(view: View) -> dict[str, Any]:
    """Return the data of the tracker as JSON text."""
    bodies, letters = view.guide.corpus.bodies.items(), view.guide.corpus.letters.items()
    data = {
        "edition": view.edition.code,
        "lang": view.edition.html_lang,
        "words": {key: say(message) for key, message in WORDS.items()},
        "pages": {key: view.link(page).href for key, page in PAGES.items()},
        "billers": {
            key: {"fi": body.fi, "sv": body.sv, "languages": (body.languages or "fi_sv").split("_")}
            for key, body in bodies
            if body.kind != "state"
        },
        "letters": {
            language: {kind: getattr(letter, language).model_dump() for kind, letter in letters}
            for language in ("fi", "sv")
        },
    }
    return {"tool_data": json.dumps(data, ensure_ascii=False, separators=(",", ":"))}
