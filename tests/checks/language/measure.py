"""How well the rules of plain language find what readers see, on sentences with their faults marked."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

from app.checks.language.plain import found
from app.corpus.passages import Passage
from app.editions import SELKO

FOLDER = Path(__file__).parent / "plain"


@dataclass(frozen=True)
class Sample:
    """A sentence, the faults that it has, and those that the rules found."""

    text: str
    faults: frozenset[str]
    found: frozenset[str]


def samples(name: str) -> Iterator[Sample]:
    """Yield the sentences of a file with what is found in each."""
    for entry in YAML(typ="safe").load(FOLDER / f"{name}.yaml"):
        passage = Passage(name, SELKO, "paragraph", entry["text"], ((0, 1, 1),))
        yield Sample(entry["text"], frozenset(entry["faults"]), frozenset(f.code for f in found(passage)))


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
