"""Where the flows lead otherwise than before: by the written cases, by all paths, and in what an outcome says."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from app.corpus.corpus import Corpus
from app.corpus.figures import named
from app.corpus.flow_graph import loop, ways
from app.corpus.flows import Flow
from app.corpus.walk import walk
from app.review.report import Line, line
from app.review.revision import State

Path = tuple[tuple[str, str], ...]


def cases(before: State, after: State) -> Iterator[Line]:
    """Yield each situation that ends otherwise: `Lasku tuli 16-vuotiaalle: ennen … nyt …`."""
    for name, told in after.cases.items():
        was = {case["tilanne"]: case for case in before.cases.get(name, ())}
        for case in told:
            old = _end(before.corpus, name, was.get(case["tilanne"], case)["vastaukset"])
            new = _end(after.corpus, name, case["vastaukset"])
            if old and old != new:
                situation = str(case["tilanne"]).rstrip(".")
                yield line(f"{situation}:", "ennen … nyt …", old=old, new=new or "kulku on poistettu")


def _end(corpus: Corpus, name: str, answers: Mapping[str, Any]) -> str:
    """Return the title of the outcome, or the question at which the answers end; empty where there is no flow."""
    flow = corpus.flows.get(name)
    if not flow or loop(flow.routing):
        return ""
    at = walk(flow, answers, corpus.municipalities).at
    return _title(flow, at)


def _title(flow: Flow, step: str) -> str:
    words = flow.words.get("fi")
    if words and step in words.said.outcomes:
        return words.said.outcomes[step].title
    if words and step in words.said.questions:
        return f"kysymys: {words.said.questions[step].ask}"
    return step


def paths(before: Corpus, after: Corpus) -> Iterator[Line]:
    """Yield for each pair of outcomes how many paths went from one to the other, with the shortest in words."""
    for name, flow in after.flows.items():
        old = before.flows.get(name)
        if not old or loop(old.routing) or loop(flow.routing):
            continue
        was, now = dict(ways(old.routing)), dict(ways(flow.routing))
        moved: dict[tuple[str, str], list[Path]] = defaultdict(list)
        for path in was.keys() & now.keys():
            if was[path] != now[path]:
                moved[was[path], now[path]].append(path)
        for (one, two), found in sorted(moved.items()):
            shortest = min(found, key=lambda path: (len(path), path))
            told = f"{_counted(len(found))}, esimerkiksi {_words(after, flow, shortest)}:"
            yield line(f"{name}:", told, old=_title(old, one), new=_title(flow, two))
        new, gone = len(now.keys() - was.keys()), len(was.keys() - now.keys())
        if new or gone:
            yield line(f"{name}:", f"{new} uutta polkua, {gone} poistunutta")


def _counted(paths: int) -> str:
    return "1 polku" if paths == 1 else f"{paths} polkua"


def _words(corpus: Corpus, flow: Flow, path: Path) -> str:
    """Return a path as its questions and answers in Finnish, figures as the names of their rates."""
    words = flow.words.get("fi")
    if not words:
        return " → ".join(answer for _, answer in path)
    said = words.said.questions
    steps = [f"{said[question].ask} {said[question].answers.get(answer, answer)}" for question, answer in path]
    return named(" → ".join(steps), corpus.rates, "fi")


def outcomes(before: Corpus, after: Corpus) -> Iterator[Line]:
    """Yield the outcomes whose body, deadline, letter or pages are other than before."""
    for name, flow in after.flows.items():
        old = before.flows.get(name)
        for outcome, ends in flow.routing.outcomes.items():
            was = old.routing.outcomes.get(outcome) if old else None
            for key in ("body", "action", "deadline", "letter", "pages") if was else ():
                one, two = _value(getattr(was, key)), _value(getattr(ends, key))
                if one != two:
                    yield line(f"{_title(flow, outcome)}:", f"({name}) {key}", old=one, new=two)


def _value(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value or "–")
