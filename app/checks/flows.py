"""Every way through a flow ends in an outcome that says what to do next, and no question is asked in vain."""

from collections.abc import Iterator
from datetime import date

from app.checks.suggest import meant
from app.corpus.corpus import Corpus
from app.corpus.flow_graph import left, loop, reached
from app.corpus.flows import MUNICIPALITY_ANSWERS, ROLES, Flow
from app.corpus.source import position
from app.problems import Problem

MOST_ANSWERS = 9
RESERVED = ("day", "edition")

Fault = tuple[str, tuple[str, ...], str]


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield flow-unknown, flow-loop, flow-unreachable, flow-fee, flow-body, flow-page and what they hide."""
    for flow in corpus.flows.values():
        for code, keys, message in [
            *_routing(flow), *_fees(corpus, flow), *_outcomes(corpus, flow), *_page(corpus, flow),
        ]:  # fmt: skip
            line, column = position(flow.data, keys)
            yield Problem(flow.path, line + 1, column + 1, code, message)


def _routing(flow: Flow) -> Iterator[Fault]:
    """Yield the faults of the questions; the shape of the graph only where all its ids are known."""
    unknown = list(_unknown(flow))
    yield from unknown
    yield from _questions(flow)
    if not unknown:
        yield from _shape(flow)


def _unknown(flow: Flow) -> Iterator[Fault]:
    routing = flow.routing
    known = {*routing.questions, *routing.outcomes}
    if routing.start not in known:
        yield "flow-unknown", ("start",), f"Alkua {routing.start} ei ole.{meant(routing.start, known)}"
    for question, answer, after in flow.steps():
        if after not in known:
            message = f"Vastaus vie kohtaan {after}, jota ei ole.{meant(after, known)}"
            yield "flow-unknown", ("questions", question, "answers", answer), message
    for both in routing.questions.keys() & routing.outcomes.keys():
        yield "flow-unknown", ("outcomes", both), f"Tunnus {both} on sekä kysymys että tulos. Anna toiselle oma tunnus."


def _questions(flow: Flow) -> Iterator[Fault]:
    for name, question in flow.routing.questions.items():
        place = ("questions", name)
        if name in RESERVED:
            yield "flow-reserved", place, f"Tunnus {name} on varattu osoitteelle. Anna kysymykselle toinen tunnus."
        if not question.answers:
            yield "flow-dead-end", place, "Kysymyksellä ei ole vastauksia. Lisää vastaukset ja kerro, mihin ne vievät."
        elif len(set(question.answers.values())) == 1:
            message = "Kaikki vastaukset vievät samaan kohtaan. Poista kysymys tai erota vastaukset."
            yield "flow-one-way", place, message
        if question.kind == "municipality" and set(question.answers) != set(MUNICIPALITY_ANSWERS):
            message = f"Kuntakysymyksen vastaukset ovat täsmälleen {', '.join(MUNICIPALITY_ANSWERS)}."
            yield "flow-municipality", place, message


def _shape(flow: Flow) -> Iterator[Fault]:
    routing = flow.routing
    around = loop(routing)
    if around:
        message = f"Kysymykset kiertävät kehää: {' → '.join(around)}. Vie yksi vastauksista muualle."
        yield "flow-loop", ("questions", around[0]), message
        return
    found = reached(routing)
    for kind, names in (("questions", routing.questions), ("outcomes", routing.outcomes)):
        for name in names:
            if name not in found:
                yield "flow-unreachable", (kind, name), f"Kohtaan {name} ei pääse. Lisää siihen vastaus tai poista se."
    most = left(routing)[routing.start]
    if most > MOST_ANSWERS:
        message = f"Pisin polku on {most} vastausta. Lyhennä: enintään {MOST_ANSWERS} vastausta ennen tulosta."
        yield "flow-long", ("questions", routing.start), message


def _fees(corpus: Corpus, flow: Flow) -> Iterator[Fault]:
    """Yield the answers and fees of `fees` that do not exist."""
    fees = [name for name, rate in corpus.rates.items() if rate.kind == "fee"]
    for name, question in flow.routing.questions.items():
        for answer, fee in question.fees.items():
            place = ("questions", name, "fees", answer)
            if answer not in question.answers:
                yield "flow-fee", place, f"Vastausta {answer} ei ole.{meant(answer, question.answers)}"
            if fee not in fees:
                yield "flow-fee", place, f"Maksua {fee} ei ole.{meant(fee, fees)}"


def _outcomes(corpus: Corpus, flow: Flow) -> Iterator[Fault]:
    for name, outcome in flow.routing.outcomes.items():
        place = ("outcomes", name)
        if outcome.body not in (*ROLES, *corpus.bodies):
            message = f"Toimijaa {outcome.body} ei ole.{meant(outcome.body, [*ROLES, *corpus.bodies])}"
            yield "flow-body", (*place, "body"), message
        if not outcome.pages:
            yield (
                "flow-next-step",
                place,
                "Tuloksella ei ole sivua, josta lukija jatkaa. Lisää «pages: [sivun-tunnus]».",
            )
        for page in outcome.pages:
            if not corpus.page("fi", page):
                near = meant(page, {page_id for _, page_id in corpus.pages})
                yield "flow-target", (*place, "pages"), f"Sivua {page} ei ole.{near} Korjaa sivun tunnus."


def _page(corpus: Corpus, flow: Flow) -> Iterator[Fault]:
    page = corpus.pages.get(("fi", flow.routing.page))
    if not page or page.header.tool != flow.tool:
        message = f"Kulun sivu {flow.routing.page} puuttuu, tai sen otsakkeessa ei ole riviä «tool: {flow.tool}»."
        yield "flow-page", ("page",), message
