"""Fixtures that every test may use."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from filelock import FileLock
from flask.testing import FlaskClient

from app import create_app
from app.commands import build
from app.config import Config
from app.corpus.corpus import Corpus
from app.corpus.reader import read
from tests.guide import config, serving
from tests.house_rules import valid
from tests.small import small_guide


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that need the second guide: `make quick` leaves it out."""
    for item in items:
        if "small_config" in getattr(item, "fixturenames", ()):
            item.add_marker("whole")


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """The real content."""
    return read(config(Path()).content)


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run that all its processes share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def index(shared: Path) -> Path:
    """The search index of the real content, built once in the run."""
    path = shared / "index.sqlite"
    with FileLock(shared / "index.lock"):
        if not path.exists():
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
def small_config(shared: Path) -> Config:
    """The config of a built guide that has the small flow and the sample pages too, built once in the run."""
    folder = shared / "small"
    with FileLock(shared / "small.lock"):
        return small_guide(folder)


@pytest.fixture(scope="session")
def small_client(small_config: Config) -> FlaskClient:
    """A client of the guide with the small flow and the sample pages."""
    return create_app(small_config).test_client()


@pytest.fixture(scope="session")
def small_visit(small_client: FlaskClient) -> Callable[..., BeautifulSoup]:
    """Fetch a page of it that must keep the house rules."""

    def fetch(path: str, status: int = 200) -> BeautifulSoup:
        answer = small_client.get(path)
        assert answer.status_code == status, f"{path}: {answer.status}"
        return valid(answer, path)

    return fetch


@pytest.fixture(scope="session")
def server(index: Path) -> Iterator[str]:
    """The address of the real server."""
    with serving(index) as address:
        yield address
