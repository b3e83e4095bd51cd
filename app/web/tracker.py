"""What the ceiling tracker's script needs from the page: words, addresses of pages, billers and letters."""

from typing import Any

from app.web.script_data import script_data
from app.web.tracker_words import WORDS
from app.web.view import View

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
    letters = view.guide.corpus.letters.items()
    return script_data(
        view,
        WORDS,
        pages={key: view.link(page).href for key, page in PAGES.items()},
        letters={
            language: {kind: getattr(letter, language).model_dump() for kind, letter in letters}
            for language in ("fi", "sv")
        },
    )
