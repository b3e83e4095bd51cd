"""The small corpus in a repository of its own, in which a test changes what it likes."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from app import __main__
from app.config import Config
from tests.guide import TODAY
from tests.mini import CASES, mini

WHO = ("-c", "user.name=Tekijä", "-c", "user.email=tekija@example.invalid")


@pytest.fixture
def config(tmp_path: Path) -> Config:
    """The config of a small corpus that is committed, with one written case of its flow."""
    made = mini(tmp_path)
    cases = tmp_path / "tests" / "cases" / "flows"
    cases.mkdir(parents=True)
    (cases / "lasku.yaml").write_text(CASES, encoding="utf-8")
    for words in (("init", "-q"), ("add", "-A"), (*WHO, "commit", "-qm", "Ennen")):
        subprocess.run(["git", *words], cwd=tmp_path, check=True, capture_output=True)
    return made


@pytest.fixture
def change(config: Config) -> Callable[[str, str, str], None]:
    """Put a text in the place of another in a file of the content."""

    def put(path: str, old: str, new: str) -> None:
        file = config.content / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    return put


@pytest.fixture
def review(config: Config, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Return what the command `review` prints of the changes since the commit."""
    monkeypatch.setenv("CONTENT", str(config.content))
    monkeypatch.setenv("TODAY", TODAY.isoformat())

    def run(*more: str) -> str:
        assert __main__.main(["review", "HEAD", *more]) == 0
        return capsys.readouterr().out

    return run
