"""The content of a git revision and of now, as values."""

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from app.config import Config
from app.corpus.corpus import Corpus
from app.corpus.reader import read
from app.editing.refusal import RefusalError

CASES = Path("tests", "cases", "flows")


@dataclass(frozen=True)
class State:
    """The content at one time, and the written cases of each flow: situation in words, answers, outcome."""

    corpus: Corpus
    cases: Mapping[str, tuple[Mapping[str, Any], ...]]


def now(config: Config) -> State:
    """Return the content as it is."""
    return _state(config.content, config.content.parent / CASES)


@contextmanager
def at(config: Config, rev: str) -> Iterator[State]:
    """Give the content as it was at a revision; raise RefusalError where there is none."""
    content = config.content.resolve()
    sha = _git(content, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{rev}^{{commit}}").decode().strip()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        _extract(content, sha, folder / "content")
        cases = content.parent / CASES
        if cases.is_dir():
            _extract(cases, sha, folder / "cases", may_lack=True)
        yield _state(folder / "content", folder / "cases")


def _extract(source: Path, sha: str, to: Path, may_lack: bool = False) -> None:
    """Write what a folder of the repository held at the revision."""
    to.mkdir()
    try:
        archive = _git(source, "archive", "--format=tar", sha, ".")
    except RefusalError:
        if may_lack:
            return
        raise
    with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
        packed.extractall(to, filter="data")


def _git(folder: Path, *words: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(folder), *words], capture_output=True, check=True, timeout=60)
    except OSError:
        raise RefusalError("Git puuttuu. Asenna se: apt-get install git.") from None
    except subprocess.CalledProcessError as fault:
        said = fault.stderr.decode(errors="replace").strip()
        raise RefusalError(f"Versiota ei löydy. Anna git-versio, esimerkiksi origin/main. {said}".strip()) from None
    return done.stdout


def _state(content: Path, cases: Path) -> State:
    found = {path.stem: tuple(YAML(typ="safe").load(path.read_text("utf-8")) or ()) for path in cases.glob("*.yaml")}
    return State(read(content), dict(sorted(found.items())))
