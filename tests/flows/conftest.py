"""Clients of the guide that has the small flow."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from app import create_app
from app.config import Config
from tests.house_rules import valid


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
