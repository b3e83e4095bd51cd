"""The small corpus, and what the checks say of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app import __main__
from app.checks import check
from app.config import Config
from app.corpus.reader import read
from tests.guide import TODAY
from tests.mini import mini


@pytest.fixture
def config(tmp_path: Path) -> Config:
    """The config of a small sound corpus of its own."""
    return mini(tmp_path)


@pytest.fixture
def run(config: Config, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Run a command of the editor on the small corpus: `run("new", "page", …)`."""
    monkeypatch.setenv("CONTENT", str(config.content))
    monkeypatch.setenv("TODAY", TODAY.isoformat())
    return lambda *words: __main__.main(words)


def faults(config: Config) -> set[tuple[str, str]]:
    """Return the (path, code) of what must be mended."""
    found = check(read(config.content), TODAY)
    return {(problem.path.removeprefix("content/"), problem.code) for problem in found if problem.severity == "must"}
