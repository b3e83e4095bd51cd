"""Every id of a flow that was ever published, with the Finnish words that it stood for: an id keeps its meaning."""

from collections.abc import Iterator

from app.corpus.flows import Flow


def ids(flow: Flow) -> Iterator[tuple[str, str]]:
    """Yield (`flow/kind/id`, Finnish words) of each question, answer and outcome that has words."""
    words = flow.words.get("fi")
    if not words:
        return
    for name, question in words.said.questions.items():
        yield f"{flow.name}/question/{name}", question.ask
        yield from ((f"{flow.name}/answer/{name}.{answer}", said) for answer, said in question.answers.items())
    for name, outcome in words.said.outcomes.items():
        yield f"{flow.name}/outcome/{name}", outcome.title


def line(name: str, words: str) -> str:
    """Return a line of the list of published ids."""
    return f"{name}: {' '.join(words.split())}"


def read(lines: tuple[str, ...]) -> dict[str, str]:
    """Return the published words by id."""
    return {name: words for name, _, words in (row.partition(": ") for row in lines)}
