"""The reviewer's summary: what a merge would change for the reader, in words."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from app import checks
from app.review import amounts, flows, left_behind
from app.review.pages import changes
from app.review.report import Line, Section, line
from app.review.revision import State

MOST_FAULTS = 20


def summary(before: State, after: State, today: date) -> list[Section]:
    """Return the sections of the summary."""
    one, two = before.corpus, after.corpus
    found = changes(one, two)
    told = tuple(chain.from_iterable(change.told() for change in found))
    leads = [*flows.cases(before, after), *flows.paths(one, two), *flows.outcomes(one, two)]
    return [
        Section("Sivut, jotka lukija näkee toisin", told, "Mikään sivu ei muuttunut."),
        Section("Määrät ennen ja nyt", tuple(amounts.amounts(one, two, today)), "Mikään määrä ei muuttunut."),
        Section("Kysymyskulut, jotka vievät toisin", tuple(leads), "Mikään polku ei muuttunut."),
        Section("Käännökset, jotka jäivät jälkeen", tuple(left_behind.translations(two, found)), "Ei yhtään."),
        Section("Osoitteet, jotka katoavat ilman ohjausta", tuple(left_behind.addresses(one, two)), "Ei yhtään."),
        Section("Muut muuttuneet tiedostot", tuple(left_behind.other_files(one, two)), "Ei muita."),
        Section("Tarkistuksen virheet nyt", tuple(_faults(after, today)), "Ei virheitä."),
    ]


def _faults(after: State, today: date) -> Iterator[Line]:
    must = [problem for problem in checks.check(after.corpus, today) if problem.severity == "must"]
    for problem in must[:MOST_FAULTS]:
        yield line(f"{problem.path}:{problem.line}", problem.message)
    if len(must) > MOST_FAULTS:
        yield line("", f"ja {len(must) - MOST_FAULTS} muuta: make check")
