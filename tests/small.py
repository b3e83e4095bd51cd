"""The real content with a small flow of its own beside the real ones, for tests that need to know every answer."""

import shutil
from argparse import Namespace
from dataclasses import replace
from itertools import product
from pathlib import Path

from app.commands import build, check, stamped
from app.config import ROOT, Config
from app.corpus.fingerprint import fingerprint
from app.corpus.reader import read
from tests.guide import config

SAMPLE = Path(__file__).parent / "flows" / "sample"
PUBLISH = Namespace(stamp=None, publish=True, stale=False, advice=False)


def small_guide(folder: Path) -> Config:
    """Return the config of a guide in `folder` that has the small flow too; build it where it is not yet built."""
    made = replace(config(folder / "index.sqlite"), content=folder / "content")
    if made.index.exists():
        return made
    shutil.copytree(ROOT / "content", made.content)
    shutil.copytree(SAMPLE, made.content, dirs_exist_ok=True)
    _stamp(made.content)
    assert check(made, PUBLISH) == 0
    assert build(made) == 0
    return made


def _stamp(content: Path) -> None:
    """Mark the translations of the sample's pages as made from the Finnish ones."""
    pages = read(content).pages
    for edition, name in product(("sv", "selko"), ("small", "maps")):
        page = content / edition / "tyokalut" / f"{name}.md"
        wanted = fingerprint(pages["fi", f"tyokalut/{name}"])
        page.write_text(stamped(page.read_text(encoding="utf-8"), wanted), encoding="utf-8")
