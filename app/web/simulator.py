"""What the simulator of the shared ceiling needs: the example's events, as data for the script and as a table."""

from datetime import date
from typing import Any

from app.web.scenario import holding, streams
from app.web.script_data import script_data
from app.web.simulator_words import KINDS, WORDS
from app.web.view import View
from app.web.words import say


def simulator(view: View) -> dict[str, Any]:
    """Return the data of the script as JSON text, the events by biller, and the sums of each biller alone."""
    corpus = view.guide.corpus
    year = min(view.today.year, view.guide.last_day.year)
    made = streams(corpus.rates, year)
    sums = {
        biller: sum(e["entry"]["cents"] for e in holding(stream) if corpus.rates[e["entry"]["fee"]].counts)
        for biller, stream in made.items()
    }
    ceiling = corpus.rates["payment_ceiling"].on(date(year, 1, 1))
    return {
        **script_data(view, WORDS, pages={}, letters={}, streams=made, year=year),
        "streams": made,
        "sums": sums,
        "year": year,
        "ceiling": ceiling.cents,
        "kind_name": lambda kind: say(WORDS[KINDS[kind]]),
        "biller_name": lambda biller: corpus.bodies[biller].of(view.edition.code),
        "fee_name": lambda fee: corpus.rates[fee].name.of(view.edition.code),
    }
