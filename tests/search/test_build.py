"""The index file: whole or not there, the same bytes each time, refused when it is not what is wanted."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.search.build import build
from app.search.document import Document
from app.search.find import Index, IndexUnreadableError
from tests.search.corpus import documents


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A built index of the small corpus."""
    build(documents(), tmp_path / "index.sqlite")
    return tmp_path / "index.sqlite"


def test_the_same_documents_give_the_same_bytes(path: Path) -> None:
    other = path.with_name("other.sqlite")
    build(documents(), other)
    assert other.read_bytes() == path.read_bytes()


def test_impacts_are_whole_numbers_from_1_to_255(path: Path) -> None:
    db = sqlite3.connect(path)
    lowest, highest, kinds = db.execute(
        "SELECT min(impact), max(impact), group_concat(DISTINCT typeof(impact)) FROM terms"
    ).fetchone()
    db.close()
    assert 1 <= lowest <= highest <= 255
    assert kinds == "integer"


def test_a_build_that_fails_leaves_the_old_index_and_nothing_else(path: Path) -> None:
    before = path.read_bytes()

    def failing() -> Iterator[Document]:
        yield documents()[0]
        raise RuntimeError("the content broke off")

    with pytest.raises(RuntimeError, match="broke off"):
        build(failing(), path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_corpus_without_pages_is_built_and_finds_nothing(tmp_path: Path) -> None:
    build([], tmp_path / "empty.sqlite")
    assert not Index.open(tmp_path / "empty.sqlite").find("fi", "maksukatto").results


def test_an_open_index_answers_on_when_a_new_one_is_built(path: Path) -> None:
    index = Index.open(path)
    build(documents()[:1], path)
    assert index.find("fi", "ulosotto").results[0].page == "ulosotto"


def test_a_missing_index_is_named(tmp_path: Path) -> None:
    with pytest.raises(IndexUnreadableError, match=r"gone\.sqlite"):
        Index.open(tmp_path / "gone.sqlite")


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.99])
def test_a_truncated_index_is_refused(path: Path, share: float) -> None:
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(IndexUnreadableError):
        Index.open(path)


def test_an_index_of_another_version_is_refused(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 1")
    db.close()
    with pytest.raises(IndexUnreadableError, match="version 1"):
        Index.open(path)


@pytest.mark.parametrize("content", [b"not a database at all" * 500, b"SQLite format 3\x00" + b"\xff" * 5_000])
def test_a_file_of_something_else_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.sqlite").write_bytes(content)
    with pytest.raises(IndexUnreadableError):
        Index.open(tmp_path / "x.sqlite")
