"""The schemas are those of the models, and editors of text are told which file has which."""

import json

import pytest

from app.config import ROOT
from app.editing.schemas import FOLDER, files, schemas

SETTINGS = ROOT / ".vscode" / "settings.json"


@pytest.mark.parametrize("name", schemas())
def test_a_kept_schema_is_current(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == schemas()[name], "run: python -m app schemas"


def test_no_schema_is_left_over() -> None:
    assert {path.name for path in FOLDER.glob("*.json")} == set(schemas())


def test_the_settings_name_every_schema_and_its_files() -> None:
    wanted = {f"docs/schemas/{name}": list(paths) for name, paths in files().items()}
    assert json.loads(SETTINGS.read_text(encoding="utf-8"))["yaml.schemas"] == wanted


def test_every_file_of_data_has_exactly_one_schema() -> None:
    patterns = [pattern for paths in files().values() for pattern in paths]
    found = [path for pattern in patterns for path in ROOT.glob(pattern)]
    assert len(found) == len(set(found))
    assert set(found) == set((ROOT / "content").rglob("*.yaml"))


def test_a_schema_knows_keys_and_choices() -> None:
    period = json.loads(schemas()["rate.schema.json"])["$defs"]["Period"]
    assert {"from", "to", "cents", "source", "confidence", "checked"} == set(period["required"])
    assert period["properties"]["confidence"]["enum"] == ["confirmed", "computed", "unconfirmed"]
    assert not period["additionalProperties"]
