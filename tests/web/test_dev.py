"""While editing: a fault of the content is a readable page, never a traceback."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from werkzeug.test import Client

from app import create_app, create_dev_app
from app.config import ROOT
from app.publish import ContentError
from tests.guide import config


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the content with one wrong figure."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    page = tmp_path / "content" / "fi" / "laskut" / "index.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nMaksu on {{ rate.poliklinika }} <b>.\n", encoding="utf-8")
    for name, value in (
        ("CONTENT", tmp_path / "content"),
        ("INDEX", tmp_path / "index.sqlite"),
        ("TODAY", "2026-11-24"),
    ):
        monkeypatch.setenv(name, str(value))
    return page


@pytest.mark.whole
def test_a_fault_is_shown_with_file_line_and_the_line_itself(broken: Path) -> None:
    answer = Client(create_dev_app()).get("/fi/")
    line = len(broken.read_text(encoding="utf-8").splitlines())
    assert answer.status_code == 503
    assert f"content/fi/laskut/index.md, rivi {line}, sarake 10" in answer.text
    assert "<pre>Maksu on {{ rate.poliklinika }} &lt;b&gt;.</pre>" in answer.text
    assert "Traceback" not in answer.text


@pytest.mark.whole
def test_the_guide_comes_back_when_the_fault_is_mended(broken: Path) -> None:
    broken.write_text((ROOT / "content/fi/laskut/index.md").read_text(encoding="utf-8"), encoding="utf-8")
    assert Client(create_dev_app()).get("/fi/laskut/").status_code == 200


@pytest.mark.whole
def test_serving_refuses_faulty_content_with_a_readable_message(broken: Path, tmp_path: Path) -> None:
    from dataclasses import replace

    with pytest.raises(ContentError, match=r"rate|poliklinika"):
        create_app(replace(config(tmp_path / "index.sqlite"), content=tmp_path / "content"))


def test_serving_loads_no_dictionary(index: Path) -> None:
    script = (
        "import sys; from app import create_app; client = create_app().test_client(); "
        "assert client.get('/fi/maksut/poliklinikka/').status_code == 200; "
        "print({'libvoikko', 'hunspell', 'wordfreq', 'pyomorfi'} & set(sys.modules))"
    )
    settings = {**os.environ, "INDEX": str(index), "TODAY": "2026-11-24"}
    answer = subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=settings, capture_output=True, text=True)
    assert answer.stdout.splitlines()[-1:] == ["set()"], answer.stderr
