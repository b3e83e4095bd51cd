"""An outcome as it is told: its text, who handles the matter, by when, and the sections of law behind it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from flask import render_template
from markupsafe import Markup

from app.corpus.flows import Outcome
from app.corpus.outcomes import OutcomePage
from app.corpus.records import Body
from app.web.context import Context
from app.web.hyphens import hyphenated
from app.web.render import html
from app.web.view import Link, View
from app.web.words import say

SECTION = re.compile(r"law A (\d+(?: [a-z])?)\b(?: §)?(?: (\d+) mom\.| mom\. (\d+))?")
MAKER_OF_OWN = "own_county"
TRACKER = "tyokalut/seuranta"
TRACKER_LETTERS = ("refund", "correction", "certificate")


@dataclass(frozen=True)
class Told:
    """An outcome for one view; `authority` is the id of a body of the directory, or empty for a role."""

    page: OutcomePage
    ends: Outcome
    answer: Markup
    body: Markup
    context: Context
    authority: str
    links: list[Link]

    @property
    def waits_for_county(self) -> bool:
        """Say whether the reader's own county handles it but is not known yet."""
        return self.ends.body == MAKER_OF_OWN and not self.authority

    @property
    def has_tracker_letter(self) -> bool:
        """Say whether the tracker writes the letter that the outcome advises."""
        return self.ends.letter in TRACKER_LETTERS

    def tracker(self, view: View, fee: str) -> str:
        """Return the address of the tracker's form with the fee, where it is known, and the day that was chosen."""
        known = {"fee": fee, "day": view.chosen.isoformat() if view.chosen else ""}
        filled = urlencode({name: value for name, value in known.items() if value})
        return f"{view.guide.addresses[view.edition.code, TRACKER]}#{'&'.join(filter(None, ('lisaa', filled)))}"


def told(page: OutcomePage, view: View, own: str | None = None) -> Told:
    """Return the outcome as told for a view; `own` is the reader's own body where it is known."""
    ends = view.guide.corpus.flows[page.flow].routing.outcomes[page.outcome]
    context = Context(
        page, view, lambda text: hyphenated(text, view.edition.code), lambda name: render_template(name, view=view)
    )
    answer, body = html(context)
    named = (own or "") if ends.body == MAKER_OF_OWN else ends.body
    authority = named if named in view.guide.corpus.bodies else ""
    return Told(page, ends, answer, body, context, authority, [view.link(page_id) for page_id in ends.pages])


def handler_name(name: str, bodies: dict[str, Body], edition: str) -> str:
    """Return who handles the matter: a body by its name, or a role in words."""
    if name in bodies:
        return bodies[name].of(edition)
    return {
        "own_county": say("Your own wellbeing services county"),
        "biller": say("The biller named on the bill"),
        "collector": say("The collection company named on the letter"),
        "insurer": say("The insurance company"),
        "producer": say("The private producer of the service"),
        "nobody": say("You can do this yourself"),
    }[name]


def deadline_text(deadline: str) -> str:
    """Return by when in words; the presumed day of receipt is that of the Administrative Procedure Act 59 §."""
    received = say("A posted letter counts as received on the 7th day, an electronic message on the 3rd.")
    return {
        "none": say("There is no fixed day."),
        "due_date": say("Before the due date of the bill."),
        "thirty_days": say("Within 30 days of receiving the bill or the decision.") + " " + received,
        "thirty_seven_days": say("Within 37 days of the day on which the decision was posted."),
        "end_of_next_year": say("By the end of the year that follows the year of the care."),
        "before_visit": say("Before the visit."),
        "at_once": say("At once."),
        "three_years": say("Within three years of learning of the injury."),
        "on_letter": say("By the day that the letter names."),
    }[deadline]


def sections(facts: Iterable[str]) -> list[str]:
    """Return the sections of the Client Fee Act among the facts: `law A 6 a mom. 7` is `6 a § 7 mom.`."""
    found = (SECTION.match(fact) for fact in facts)
    shown = (f"{m[1]} § {m[2] or m[3]} mom." if m[2] or m[3] else f"{m[1]} §" for m in found if m)
    return list(dict.fromkeys(shown))
