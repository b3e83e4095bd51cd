"""The guide with a small flow of its own beside the real ones."""

import shutil
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from app import create_app
from app.commands import build, check
from app.config import ROOT, Config
from tests.guide import config
from tests.house_rules import valid

SAMPLE = Path(__file__).parent / "sample"
PUBLISH = Namespace(stamp=None, publish=True)


@pytest.fixture(scope="session")
def small_config(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """A built guide that has the small flow too."""
    folder = tmp_path_factory.mktemp("small")
    made = replace(config(folder / "index.sqlite"), content=folder / "content")
    shutil.copytree(ROOT / "content", made.content)
    for real in [*made.content.glob("flows"), *made.content.glob("*/flows")]:
        shutil.rmtree(real)
    shutil.copytree(SAMPLE, made.content, dirs_exist_ok=True)
    _stamp(made.content)
    assert check(made, PUBLISH) == 0
    assert build(made) == 0
    return made


def _stamp(content: Path) -> None:
    """Mark the translations of the small flow's page as made from the Finnish one."""
    from app.commands import stamped
    from app.corpus.fingerprint import fingerprint
    from app.corpus.reader import read

    wanted = fingerprint(read(content).pages["fi", "tyokalut/small"])
    for edition in ("sv", "selko"):
        page = content / edition / "tyokalut" / "small.md"
        page.write_text(stamped(page.read_text(encoding="utf-8"), wanted), encoding="utf-8")


@pytest.fixture(scope="session")
def small_client(small_config: Config) -> FlaskClient:
    """A client of the guide with the small flow."""
    return create_app(small_config).test_client()


@pytest.fixture(scope="session")
def small_visit(small_client: FlaskClient) -> Callable[..., BeautifulSoup]:
    """Fetch a page of it that must keep the house rules."""

    def fetch(path: str, status: int = 200) -> BeautifulSoup:
        answer = small_client.get(path)
        assert answer.status_code == status, f"{path}: {answer.status}"
        return valid(answer, path)

    return fetch
