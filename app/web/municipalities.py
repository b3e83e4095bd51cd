"""Municipalities as choices of a list, in the edition's language, under their other and former names too."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.corpus.records import Municipality
from app.web.view import View
from app.web.words import say


@dataclass(frozen=True)
class Choice:
    """A name to choose, the code of the municipality, and its body."""

    name: str
    code: str
    body: str


def choices(view: View) -> list[Choice]:
    """Return the choices in the order of the edition's names."""
    return sorted(_choices(view), key=lambda choice: choice.name.casefold())


def _choices(view: View) -> Iterator[Choice]:
    for code, municipality in view.guide.corpus.municipalities.items():
        own, other = _names(municipality, view)
        yield Choice(own if own == other else f"{own} ({other})", code, municipality.body)
        for former in municipality.former:
            yield Choice(say("%(former)s (now %(name)s)", former=former, name=own), code, municipality.body)


def _names(municipality: Municipality, view: View) -> tuple[str, str]:
    own = municipality.of(view.edition.code)
    return own, municipality.fi if own == municipality.sv else municipality.sv
