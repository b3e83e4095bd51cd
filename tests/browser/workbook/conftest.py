"""The guide with the small workbook, which knows its public address."""

from collections.abc import Iterator

import pytest

from app.config import Config
from tests.guide import serving
from tests.workbook.test_pages import ADDRESS


@pytest.fixture(scope="session")
def server(small_config: Config) -> Iterator[str]:
    """Let `open_page` open it."""
    with serving(small_config.index, CONTENT=str(small_config.content), PUBLIC_URL=ADDRESS) as address:
        yield address
