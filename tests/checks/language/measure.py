"""How well the rules of plain language find what readers see, on sentences with their faults marked."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ruamel.yaml import YAML

from app.checks.language.plain import found
from app.corpus.passages import Passage
from app.editions import SELKO

FOLDER = Path(__file__).parent / "plain"


@dataclass(frozen=True)
class Sample:
    """A sentence and the faults that a reader sees in it."""

    text: str
    faults: frozenset[str]

    @cached_property
    def found(self) -> frozenset[str]:
        """Return the faults that the rules find; needs the dictionaries."""
        passage = Passage("", SELKO, "paragraph", self.text, ((0, 1, 1),))
        return frozenset(finding.code for finding in found(passage))


def samples(name: str) -> list[Sample]:
    """Return the sentences of a file."""
    entries = YAML(typ="safe").load(FOLDER / f"{name}.yaml")
    return [Sample(entry["text"], frozenset(entry["faults"])) for entry in entries]


def measured(name: str) -> dict[str, tuple[int, int, int]]:
    """Return for each code (rightly found, wrongly found, missed)."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for sample in samples(name):
        right.update(sample.faults & sample.found)
        wrong.update(sample.found - sample.faults)
        missed.update(sample.faults - sample.found)
    return {code: (right[code], wrong[code], missed[code]) for code in sorted({*right, *wrong, *missed})}


if __name__ == "__main__":
    import sys

    for file in sys.argv[1:]:
        for code, (good, bad, lost) in measured(file).items():
            print(f"{file} {code}: right {good}, wrong {bad}, missed {lost}")
        print(*(f"  {s.text} {set(s.faults)} {set(s.found)}" for s in samples(file) if s.faults != s.found), sep="\n")
