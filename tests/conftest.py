"""Fixtures that every test may use."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from app import create_app
from app.commands import build
from app.config import Config
from app.corpus.corpus import Corpus
from app.corpus.reader import read
from tests.guide import config, serving
from tests.house_rules import valid
from tests.small import small_guide


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """The real content."""
    return read(config(Path()).content)


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The search index of the real content."""
    path = tmp_path_factory.mktemp("index") / "index.sqlite"
    assert build(config(path)) == 0
    return path


@pytest.fixture(scope="session")
def client(index: Path) -> FlaskClient:
    """A client of the guide as it is served, byte cache included."""
    return create_app(config(index)).test_client()


@pytest.fixture(scope="session")
def visit(client: FlaskClient) -> Callable[..., BeautifulSoup]:
    """Fetch a page that must keep the house rules: `visit(path, status=200, without=("one_h1",))`."""

    def fetch(path: str, status: int = 200, without: tuple[str, ...] = (), **options: object) -> BeautifulSoup:
        answer = client.get(path, **options)  # type: ignore[arg-type]
        assert answer.status_code == status, f"{path}: {answer.status}"
        return valid(answer, path, without)

    return fetch


@pytest.fixture(scope="session")
def small_config(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """The config of a built guide that has the small flow too."""
    return small_guide(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="session")
def server(index: Path) -> Iterator[str]:
    """The address of the real server."""
    with serving(index) as address:
        yield address
