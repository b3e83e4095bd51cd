"""The amounts of a year to come follow from the index points, by the rule of the law."""

from collections.abc import Callable
from datetime import date

import pytest

from app.config import ROOT, Config
from app.corpus.reader import read
from app.editing.roundtrip import changed
from tests.editing.conftest import faults

Run = Callable[..., int]
POINTS = ("--index", "kel=2012", "--index", "tyel=3200")


def test_a_year_of_revision_is_computed_and_rounded(run: Run, config: Config) -> None:
    assert run("new", "year", "2028", *POINTS) == 0
    rates = read(config.content).rates
    assert rates["clinic_visit"].on(date(2028, 1, 1)).cents == 7430  # 7130 × 2012/1930 = 7432,9
    assert rates["payment_ceiling"].on(date(2028, 12, 31)).cents == 7400
    assert {rate.amounts[-1].confidence for rate in rates.values()} == {"computed"}
    assert faults(config) == set()


def test_comments_and_everything_else_stay(run: Run, config: Config) -> None:
    path = config.content / "rates" / "clinic_visit.yaml"
    before = path.read_text(encoding="utf-8")
    run("new", "year", "2028", *POINTS)
    row = "- {from: 2028-01-01, to: 2028-12-31, cents: 7430, source: CALC_KEL_2028, confidence: computed, checked: 2026-11-24}"
    assert path.read_text(encoding="utf-8") == f"{before}{row}\n"


def test_a_year_without_revision_keeps_the_amounts(run: Run, config: Config) -> None:
    run("new", "year", "2028", *POINTS)
    assert run("new", "year", "2029") == 0
    assert read(config.content).rates["clinic_visit"].on(date(2029, 6, 1)).cents == 7430
    assert "SAME_2029" in read(config.content).sources
    assert faults(config) == set()
    assert run("new", "year", "2030", *POINTS) == 0
    assert read(config.content).index_points.revision_years[-1] == 2029


def test_making_the_same_year_twice_changes_nothing(run: Run, config: Config) -> None:
    run("new", "year", "2028", *POINTS)
    before = {path: path.read_text(encoding="utf-8") for path in config.content.rglob("*.yaml")}
    assert run("new", "year", "2028", *POINTS) == 0
    assert before == {path: path.read_text(encoding="utf-8") for path in config.content.rglob("*.yaml")}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("2028", "--index", "kel=2012"), "Anna vuoden 2027 pisteluku: --index tyel=…"),
        (("2028",), "Anna vuoden 2027 pisteluku: --index kel=…"),
        (("2028", "--index", "kel=paljon"), "Pistelukua «kel=paljon» ei voi lukea."),
        (("2029", *POINTS), "Vuonna 2029 maksuja ei tarkisteta indeksillä. Jätä --index pois."),
        (("2030", *POINTS), "Määrä päättyy ennen vuotta 2030: clinic_visit, payment_ceiling. Täydennä se ensin."),
    ],
)
def test_what_cannot_be_computed_is_told(
    run: Run, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert run("new", "year", *words) == 1
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("path", sorted((ROOT / "content" / "rates").glob("*.yaml")), ids=lambda path: path.stem)
def test_the_real_rates_are_written_back_as_they_are(path: object) -> None:
    text = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    added = changed(text, lambda data: data.update({"unit": f"{data['unit']}"}))
    assert added == text
    touched = changed(text, lambda data: data.update({"section": "X"}))
    kept = [(one, two) for one, two in zip(text.splitlines(), touched.splitlines(), strict=True) if one != two]
    assert len(kept) == 1
