"""The real content with a small flow and sample pages for professionals beside the real ones, for tests of their own."""

import shutil
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from app.commands import build, check
from app.config import ROOT, Config
from app.corpus.reader import read
from app.editing.stamp import stamp
from tests.guide import config

HERE = Path(__file__).parent
SAMPLES = (HERE / "flows" / "sample", HERE / "workbook" / "sample", HERE / "professional")
PUBLISH = Namespace(stamp=None, publish=True, stale=False, advice=False)


def small_guide(folder: Path) -> Config:
    """Return the config of a guide in `folder` that has the small flow too; build it where it is not yet built."""
    made = replace(config(folder / "index.sqlite"), content=folder / "content")
    if made.index.exists():
        return made
    shutil.copytree(ROOT / "content", made.content)
    for sample in SAMPLES:
        shutil.copytree(sample, made.content, dirs_exist_ok=True)
    _stamp(made.content)
    assert check(made, PUBLISH) == 0
    assert build(made) == 0
    return made


def _stamp(content: Path) -> None:
    """Mark the translations of the samples as made from the Finnish texts."""
    corpus = read(content)
    for sample in SAMPLES:
        for edition in ("sv", "selko"):
            for path in sorted((sample / edition).rglob("*.*")):
                assert stamp(corpus, f"content/{path.relative_to(sample)}") == 0
