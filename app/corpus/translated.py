"""Translations and the Finnish texts that they were made from: pages, and the words of flows."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from app.corpus.corpus import Corpus
from app.corpus.fingerprint import fingerprint, flow_fingerprint
from app.corpus.source import position
from app.editions import FI


@dataclass(frozen=True)
class Translation:
    """A text in another edition: what its `based_on` says and where, and the fingerprint of the Finnish text of now."""

    kind: Literal["page", "flow"]
    path: str
    based_on: str | None
    place: tuple[int, int]
    wanted: str

    @property
    def is_current(self) -> bool:
        """Say whether it was made from the Finnish text as it stands now."""
        return self.based_on == self.wanted


def translations(corpus: Corpus) -> Iterator[Translation]:
    """Yield every translation whose Finnish text is there."""
    for page in corpus.pages.values():
        finnish = corpus.pages.get((FI.code, page.id))
        if finnish and page.edition is not FI:
            place = page.line_of("based_on")
            yield Translation("page", page.path, page.header.based_on, place, fingerprint(finnish))
    for flow in corpus.flows.values():
        for words in flow.words.values():
            if FI.code in flow.words and words.edition is not FI:
                line, column = position(words.data, ("based_on",))
                wanted = flow_fingerprint(flow.words[FI.code].said)
                yield Translation("flow", words.path, words.said.based_on, (line + 1, column + 1), wanted)


def behind(corpus: Corpus) -> frozenset[str]:
    """Return the paths of the translations whose Finnish text has changed since."""
    return frozenset(text.path for text in translations(corpus) if not text.is_current)
