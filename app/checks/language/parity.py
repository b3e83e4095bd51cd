"""What a reader acts on is the same on a page's editions, or the header says why not."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.checks.language.acted_on import Facts, facts
from app.corpus.corpus import Corpus
from app.corpus.outcomes import OutcomePage
from app.corpus.pages import Page
from app.editions import FI, SELKO, SV
from app.problems import Problem, Severity

Taken = tuple[Severity | None, Severity | None]


@dataclass(frozen=True)
class Kind:
    """A kind of fact, its Finnish name, and how a lack and an excess are taken in (Swedish, plain Finnish)."""

    name: str
    shown: str
    lacks: Taken
    exceeds: Taken


KINDS = (
    Kind("figures", "luku", ("must", "should"), ("must", "must")),
    Kind("dates", "päivä", ("must", "should"), ("must", "must")),
    Kind("numbers", "määrä", ("must", "should"), ("must", "must")),
    Kind("links", "linkki", ("must", "should"), ("must", "should")),
    Kind("outside", "linkki ulos", ("must", "should"), ("must", "should")),
    Kind("bodies", "toimija", ("must", None), ("must", "should")),
    Kind("services", "palvelu", ("must", None), (None, None)),
    Kind("warnings", "varoitus", ("must", "should"), ("must", None)),
    Kind("negations", "kielto varoituksessa", ("must", "must"), (None, None)),
)


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield parity-figures and its like for every kind of fact, for outcomes of flows too."""
    for (code, page_id), finnish in [*corpus.pages.items(), *corpus.outcomes.items()]:
        if code != FI.code:
            continue
        wanted = facts(corpus, finnish)
        for edition in (SV, SELKO):
            page = corpus.pages.get((edition.code, page_id)) or corpus.outcomes.get((edition.code, page_id))
            if page:
                yield from _differences(page, facts(corpus, page), wanted)


def _differences(page: Page, given: Facts, wanted: Facts) -> Iterator[Problem]:
    side = int(page.edition is SELKO)
    for kind in KINDS:
        have, want = given.get(kind.name, {}), wanted.get(kind.name, {})
        if kind.name == "negations" and len(given.get("warnings", {})) != len(wanted.get("warnings", {})):
            continue
        for value in (value for value in want if value not in have and not _said(value, given, kind, page)):
            message = (
                f"Suomeksi rivillä {want[value][0]} on {kind.shown} «{value}», täällä ei. "
                f"Lisää se tai kerro syy: exceptions: {{parity-{kind.name}: …}}."
            )
            yield from _problem(page, page.line_of("title"), kind, message, kind.lacks[side])
        for value in (value for value in have if value not in want and not _said(value, wanted, kind, page)):
            message = f"Suomenkielisellä sivulla ei ole: {kind.shown} «{value}». Korjaa se tai muuta molemmat."
            yield from _problem(page, have[value], kind, message, kind.exceeds[side])


def _said(value: str, other: Facts, kind: Kind, page: Page) -> bool:
    """Say whether plain Finnish and Finnish have the same number with other words around it: a table, täytät 19."""
    return page.edition is SELKO and kind.name == "numbers" and value.split()[0] in other.get("digits", {})


def _problem(
    page: Page, place: tuple[int, int], kind: Kind, message: str, severity: Severity | None
) -> Iterator[Problem]:
    """Yield the problem; the outcome of a flow has no header that could excuse plain Finnish, so there it is advice."""
    if severity:
        can_excuse = page.edition is SV or not isinstance(page, OutcomePage)
        yield Problem(page.path, *place, f"parity-{kind.name}", message, severity if can_excuse else "should")
