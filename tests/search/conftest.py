"""The small corpus, built and opened once."""

import pytest

from app.search.build import build
from app.search.find import Index
from tests.search.corpus import documents


@pytest.fixture(scope="session")
def small_index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """An index of the small corpus."""
    path = tmp_path_factory.mktemp("small") / "index.sqlite"
    build(documents(), path)
    return Index.open(path)
