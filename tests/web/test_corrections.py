"""A figure that was wrong and is mended is told where it was read."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from app import create_app
from app.config import ROOT
from tests.guide import config

LINE = "corrected: [{on: 2026-11-20, from: 2026-01-01, to: 2026-12-31, was_cents: 7000}]\namounts:"


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> FlaskClient:
    """The guide with one corrected figure."""
    folder = tmp_path_factory.mktemp("corrected")
    shutil.copytree(ROOT / "content", folder / "content")
    file = folder / "content" / "rates" / "hospital_outpatient_clinic_visit.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("amounts:", LINE), encoding="utf-8")
    made = replace(config(Path(folder / "index.sqlite")), content=folder / "content")
    return create_app(made).test_client()


@pytest.mark.whole
@pytest.mark.parametrize(("path", "was"), [
    ("/fi/maksut/poliklinikka/", "20.11.2026: Sairaalan poliklinikkamaksu, 1.1.2026–31.12.2026: oppaassa luki 70 €."),
    ("/fi/tietoa/muutokset/", "20.11.2026: Sairaalan poliklinikkamaksu, 1.1.2026–31.12.2026: oppaassa luki 70 €."),
])  # fmt: skip
def test_a_corrected_figure_is_told_on_its_pages_and_among_the_changes(
    corrected: FlaskClient, path: str, was: str
) -> None:
    assert was in corrected.get(path).text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.whole
def test_a_page_without_the_figure_does_not_speak_of_it(corrected: FlaskClient) -> None:
    assert "oppaassa luki" not in corrected.get("/fi/laskut/").text
