"""Sources are seen again in time, and what rests on a source that has changed is read again."""

from collections.abc import Iterator
from datetime import date

from app.checks.places import entry_line
from app.corpus.corpus import Corpus
from app.problems import Problem

PATH = "content/sources.yaml"


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield source-due and source-changed (should), and source-order."""
    for name, source in corpus.sources.items():
        place = entry_line(corpus, PATH, name), 1
        if source.review_by and source.seen and source.review_by <= source.seen:
            message = f"Lähteen {name} review_by on ennen päivää seen. Anna myöhempi päivä."
            yield Problem(PATH, *place, "source-order", message)
        elif today > source.due:
            message = f"Lähde {name} piti katsoa uudelleen {source.due} mennessä. Katso se ja muuta seen ja review_by."
            yield Problem(PATH, *place, "source-due", message, "should")
    yield from _pages(corpus)
    yield from _rates(corpus)


def _pages(corpus: Corpus) -> Iterator[Problem]:
    for page in corpus.pages.values():
        for number, name in enumerate(page.header.sources):
            source = corpus.sources.get(name)
            if source and source.changed and page.header.reviewed < source.changed:
                message = f"Lähde {name} on muuttunut {source.changed}. Tarkista sivu ja muuta reviewed."
                yield Problem(page.path, *page.line_of("sources", number), "source-changed", message, "should")


def _rates(corpus: Corpus) -> Iterator[Problem]:
    for rate_id, rate in corpus.rates.items():
        path = f"content/rates/{rate_id}.yaml"
        lines = corpus.files[path].splitlines()
        for period in rate.amounts:
            for name in period.source:
                source = corpus.sources.get(name)
                if source and source.changed and period.checked < source.changed:
                    line = next((n for n, line in enumerate(lines, 1) if f"from: {period.first}" in line), 1)
                    message = f"Lähde {name} on muuttunut {source.changed}. Tarkista määrä ja muuta checked."
                    yield Problem(path, line, 1, "source-changed", message, "should")
