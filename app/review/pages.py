"""Pages, outcomes and questions that read otherwise than before."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.corpus.corpus import Corpus
from app.editions import BY_CODE
from app.review.report import Line, line
from app.review.texts import blocks, differences

Key = tuple[str, str]


@dataclass(frozen=True)
class Change:
    """One page, outcome or question of a flow in one edition, and how it differs; `what` is said of it."""

    edition: str
    id: str
    title: str
    what: str
    lines: tuple[Line, ...]

    def told(self) -> Iterator[Line]:
        """Yield the name of the page and its differences."""
        yield line(f"{BY_CODE[self.edition].name}: {self.title}", f"({self.id}) {self.what}".strip())
        yield from self.lines


def changes(before: Corpus, after: Corpus) -> list[Change]:
    """Return all that changed for the reader, in order of id and edition."""
    was, now = _read(before), _read(after)
    found = [
        _change(key, was.get(key), now.get(key)) for key in was.keys() | now.keys() if was.get(key) != now.get(key)
    ]
    order = list(BY_CODE)
    return sorted(found, key=lambda change: (change.id, order.index(change.edition)))


def _read(corpus: Corpus) -> Mapping[Key, list[str]]:
    """Return what is read in the corpus by edition and id."""
    found = {key: blocks(page) for key, page in [*corpus.pages.items(), *corpus.outcomes.items()]}
    for flow in corpus.flows.values():
        for code, words in flow.words.items():
            for name, question in words.said.questions.items():
                said = [f"{answer}: {text}" for answer, text in question.answers.items()]
                found[code, f"flow:{flow.name}/{name}"] = [question.ask, question.why, *said]
    return found


def _change(key: Key, was: list[str] | None, now: list[str] | None) -> Change:
    if was is None:
        return Change(*key, (now or [""])[0], "on uusi", tuple(differences([], (now or [])[:3])))
    if now is None:
        return Change(*key, was[0], "on poistettu", ())
    return Change(*key, now[0], "", tuple(differences(was, now)))
