"""Every edition has the words of a flow, and an id that was published keeps its meaning."""

from collections.abc import Iterator, Mapping
from datetime import date
from difflib import SequenceMatcher

from app.checks.suggest import few, meant
from app.corpus.corpus import Corpus
from app.corpus.flow_ids import ids, line, read
from app.corpus.flows import Flow, Words
from app.corpus.source import position
from app.editions import EDITIONS
from app.problems import Problem

PUBLISHED = "content/flows/published.txt"
LEAST_ALIKE = 0.4
MOST_WORDS = {"ask": 12, "answers": 10}


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield flow-missing, flow-words, flow-words-extra, flow-wordy, flow-id-reused, flow-id-unlisted."""
    for flow in corpus.flows.values():
        for edition in EDITIONS:
            if (edition.code, flow.routing.page) in corpus.pages and edition.code not in flow.words:
                path = f"content/{edition.code}/flows/{flow.name}.yaml"
                yield Problem(flow.path, 1, 1, "flow-words", f"Kulun sanat puuttuvat. Kirjoita {path}.")
        for words in flow.words.values():
            yield from _words(flow, words)
            yield from _wordy(words)
    yield from _orphans(corpus)
    yield from _ids(corpus)


def _orphans(corpus: Corpus) -> Iterator[Problem]:
    """Yield the words of flows that have no routing."""
    for edition in EDITIONS:
        for path in sorted((corpus.root / edition.code / "flows").glob("*.yaml")):
            if not (corpus.root / "flows" / path.name).exists():
                message = f"Kulkua {path.stem} ei ole. Kirjoita content/flows/{path.name} tai poista sanat."
                yield Problem(f"content/{edition.code}/flows/{path.name}", 1, 1, "flow-missing", message)


def _words(flow: Flow, words: Words) -> Iterator[Problem]:
    """Yield what the words lack and what they have too much, beside the routing."""
    for keys, wanted, given in _pairs(flow, words):
        line, column = position(words.data, keys)
        for name in wanted:
            if name not in given:
                message = f"Tunnuksen {name} sanat puuttuvat. Lisää ne kohtaan {'.'.join(keys)}."
                yield Problem(words.path, line + 1, column + 1, "flow-words", message)
        for name in given:
            if name not in wanted:
                place = position(words.data, (*keys, name))
                message = f"Tunnusta {name} ei ole kulussa {flow.name}.{meant(name, wanted)} Poista tai korjaa se."
                yield Problem(words.path, place[0] + 1, place[1] + 1, "flow-words-extra", message)


def _wordy(words: Words) -> Iterator[Problem]:
    """Yield the questions and answers that are longer than a person in a hurry reads."""
    for name, question in words.said.questions.items():
        texts = [(("ask",), question.ask), *((("answers", answer), text) for answer, text in question.answers.items())]
        for keys, text in texts:
            most = MOST_WORDS[keys[0]]
            if len(text.split()) > most:
                line, column = position(words.data, ("questions", name, *keys))
                message = (
                    f"Tekstissä on {len(text.split())} sanaa, enintään {most}. Siirrä osa kohtaan why tai tulokseen."
                )
                yield Problem(words.path, line + 1, column + 1, "flow-wordy", message)


def _pairs(flow: Flow, words: Words) -> Iterator[tuple[tuple[str, ...], Mapping[str, object], Mapping[str, object]]]:
    """Yield (key path, what the routing has, what the words have) of the questions, the outcomes and all answers."""
    routing, said = flow.routing, words.said
    yield ("questions",), routing.questions, said.questions
    yield ("outcomes",), routing.outcomes, said.outcomes
    for name in routing.questions.keys() & said.questions.keys():
        yield ("questions", name, "answers"), routing.questions[name].answers, said.questions[name].answers


def _ids(corpus: Corpus) -> Iterator[Problem]:
    known = read(corpus.published_ids)
    places = {name: number for number, name in enumerate(known, 1)}
    now = dict(pair for flow in corpus.flows.values() for pair in ids(flow))
    for name, words in now.items():
        if name in known and not _same(known[name], words):
            message = (
                f"Tunnus {name} tarkoitti ennen «{known[name]}» ja nyt «{words}». Anna uudelle asialle uusi tunnus. "
                "Jos asia on sama, korjaa sanat tähän."
            )
            yield Problem(PUBLISHED, places[name], 1, "flow-id-reused", message)
    new = sorted(now.keys() - known.keys())
    if new:
        rows = few([line(name, now[name]) for name in new], " | ")
        message = (
            f"Uusia tunnuksia on {len(new)}: {rows}. Lisää ne riveiksi tähän tai aja python -m app check --publish."
        )
        yield Problem(PUBLISHED, len(known) + 1, 1, "flow-id-unlisted", message)


def _same(old: str, new: str) -> bool:
    """Say whether two wordings are alike enough to mean the same."""
    return SequenceMatcher(None, old.casefold(), new.casefold()).ratio() >= LEAST_ALIKE
