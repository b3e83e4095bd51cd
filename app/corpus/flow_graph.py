"""A flow as a graph: its loops, what is reached, how many paths it has and how long they are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from app.corpus.flows import Routing


@dataclass(frozen=True)
class Counts:
    """How large a sound flow is; `longest` is the most answers on the way to an outcome."""

    questions: int
    outcomes: int
    paths: int
    longest: int


def edges(routing: Routing) -> Mapping[str, tuple[str, ...]]:
    """Return the steps to which the answers of each question lead, each once."""
    return {name: tuple(dict.fromkeys(question.answers.values())) for name, question in routing.questions.items()}


def loop(routing: Routing) -> Sequence[str]:
    """Return the questions of a loop in the order of the way, the first one again at the end, or nothing."""
    try:
        TopologicalSorter(edges(routing)).prepare()
    except CycleError as fault:
        found: list[str] = fault.args[1]
        return found[::-1]
    return ()


def reached(routing: Routing) -> set[str]:
    """Return every step to which a way leads from the start."""
    after, found, ahead = edges(routing), set[str](), [routing.start]
    while ahead:
        step = ahead.pop()
        if step not in found:
            found.add(step)
            ahead += after.get(step, ())
    return found


def left(routing: Routing) -> Mapping[str, int]:
    """Return for each step the most answers until an outcome, 0 for an outcome; the flow must have no loop."""
    after, found = edges(routing), dict[str, int]()
    for step in TopologicalSorter(after).static_order():
        found[step] = 1 + max((found[next_step] for next_step in after[step]), default=-1) if step in after else 0
    return found


def counts(routing: Routing) -> Counts:
    """Return the counts of a flow without loops; two answers that lead to the same step are two paths."""
    ways = dict[str, int]()
    for step in TopologicalSorter(edges(routing)).static_order():
        question = routing.questions.get(step)
        ways[step] = sum(ways[after] for after in question.answers.values()) if question else 1
    return Counts(
        len(routing.questions), len(routing.outcomes), ways.get(routing.start, 0), left(routing).get(routing.start, 0)
    )


def ways(routing: Routing) -> Iterator[tuple[tuple[tuple[str, str], ...], str]]:
    """Yield every path of a flow without loops: its (question, answer) pairs and the step in which it ends."""
    ahead: list[tuple[tuple[tuple[str, str], ...], str]] = [((), routing.start)]
    while ahead:
        path, step = ahead.pop()
        if step not in routing.questions:
            yield path, step
            continue
        answers = routing.questions[step].answers.items()
        ahead += [((*path, (step, answer)), after) for answer, after in reversed(list(answers))]
