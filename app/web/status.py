"""The status board as a page, while editing only: never part of the guide that readers see."""

from flask import Blueprint, g, render_template

from app import checks
from app.checks.board import rows
from app.corpus.reader import read
from app.editions import FI
from app.web.shelf import guide
from app.web.view import View, today

status = Blueprint("status", __name__)


@status.get("/status")
def board() -> str:
    """Show every page and edition; language is checked on the command line, where the dictionaries are."""
    g.edition = FI
    config = guide().config
    day = today(config)
    corpus = read(config.content)
    found = rows(corpus, day, checks.check(corpus, day))
    return render_template(
        "status.html", view=View(guide(), FI, day), page=None, title="Sivujen tila", rows=found, same_in=None
    )
