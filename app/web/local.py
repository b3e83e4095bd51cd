"""Local practice as readers see it: what a county does, and what counties charge for the fees of a page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from app.corpus.figures import euros
from app.corpus.local import SUM, LocalFact
from app.corpus.rates import Rate
from app.corpus.records import Body, Source
from app.web.hyphens import hyphenated
from app.web.view import View
from app.web.words import say

ORDER = ("price", "exemption", "reduction", "payment", "ceiling", "dispute", "service")
FEE_PAGES = "maksut/index"


@dataclass(frozen=True)
class Told:
    """A fact for one view: who, what, of which years, and whether it may have changed since."""

    body: Body
    text: Markup
    sum: Markup
    years: str
    source: Source


def facts(body_id: str, view: View) -> list[Told]:
    """Return what is known of a county's own practice, prices first."""
    practice = view.guide.corpus.local.get(body_id)
    shown = [fact for fact in practice.facts if fact.is_shown] if practice else []
    return [_told(body_id, fact, view) for fact in sorted(shown, key=lambda fact: ORDER.index(fact.kind))]


def prices(fees: Iterable[str], view: View) -> list[tuple[Rate, list[Told]]]:
    """Return what counties charge for each fee, or charged last before the view's day; a fee with none is out."""
    rates = view.guide.corpus.rates
    found = ((rates[fee], list(_charged(fee, view))) for fee in fees if fee in rates)
    return [(rate, told) for rate, told in found if told]


def page_prices(page_section: str, fees: Iterable[str], view: View) -> list[tuple[Rate, list[Told]]]:
    """Return the counties' prices for a page on fees, in stable order; other pages name fees only as examples."""
    return prices(sorted(fees), view) if page_section == FEE_PAGES else []


def _charged(fee: str, view: View) -> Iterator[Told]:
    corpus = view.guide.corpus
    for body in sorted(corpus.local, key=lambda key: corpus.bodies[key].of(view.edition.code)):
        known = [f for f in corpus.local[body].facts if f.is_price and f.is_shown and f.fee == fee]
        begun = [fact for fact in known if fact.begins <= view.day]
        if begun:
            yield _told(body, max(begun, key=lambda fact: fact.begins), view)


def _told(body_id: str, fact: LocalFact, view: View) -> Told:
    corpus, code = view.guide.corpus, view.edition.code
    amount = Markup("")
    if fact.cents is not None:
        amount = Markup('<data value="{}">{}</data>').format(fact.cents, euros(fact.cents, view.edition.euro))
    before, _, after = fact.text.of(code).partition(SUM)
    text = escape(hyphenated(before, code)) + amount + escape(hyphenated(after, code))
    return Told(corpus.bodies[body_id], text, amount, _years(fact, view), corpus.sources[fact.source])


def _years(fact: LocalFact, view: View) -> str:
    years = f"{fact.begins.year}–{fact.year}" if fact.begins.year < fact.year else str(fact.year)
    return say("%(years)s, may have changed", years=years) if fact.ends < view.day else years
