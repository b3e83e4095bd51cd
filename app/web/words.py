"""The words of the interface in the edition of the request: gettext, with a catalogue of its own for selko."""

from datetime import date
from pathlib import Path

from flask import Flask, g
from flask_babel import Babel, Domain

from app.editions import FI, Edition

FOLDER = Path(__file__).resolve().parent.parent / "translations"
DOMAINS = {name: Domain([str(FOLDER)], name) for name in ("messages", "selko")}


def edition() -> Edition:
    """Return the edition of the request."""
    found: Edition = g.get("edition", FI)
    return found


def say(message: str, **values: object) -> str:
    """Return the message in the request's edition, with `%(name)s` filled in."""
    for name in edition().catalogues:
        found: str = DOMAINS[name].gettext(message)
        if found != message:
            break
    return found % values if values else found


def later(message: str) -> str:
    """Mark a message that is said later, in the edition of a request."""
    return message


def written(day: date) -> str:
    """Return the day as Finnish and Swedish write it: 5.3.2024."""
    return f"{day.day}.{day.month}.{day.year}"


def set_up(app: Flask) -> None:
    """Give templates the words of the edition."""
    Babel(app, default_locale=FI.locale, locale_selector=lambda: edition().locale)
    app.jinja_env.add_extension("jinja2.ext.i18n")
    app.jinja_env.globals.update(_=say, gettext=say)
    app.jinja_env.filters["day"] = written
    app.jinja_env.filters["iso_day"] = lambda day: written(date.fromisoformat(day))
