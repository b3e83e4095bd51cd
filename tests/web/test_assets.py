"""Static files: hashed names, modules that find each other, scripts that still are scripts when shortened."""

import subprocess
from pathlib import Path

import pytest

from app.config import ROOT
from app.web.assets import read

ASSETS = read()
SCRIPTS = sorted(name for name in ASSETS.paths if name.endswith(".js"))


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_shortened_script_is_still_a_script(name: str, tmp_path: Path) -> None:
    script = tmp_path / "script.mjs"
    script.write_bytes(ASSETS.files[ASSETS.paths[name]].content)
    node = ROOT / ".venv" / "bin" / "node"
    checked = subprocess.run([node, "--check", script], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_the_modules_of_a_tool_are_all_found_once_and_served() -> None:
    found = ASSETS.modules("js/tracker/start.js")
    assert found[0] == ASSETS.url("js/tracker/start.js")
    assert len(found) == len(set(found)) > 30
    assert {ASSETS.url("js/ledger.js"), ASSETS.url("js/backup.js")} <= set(found)


def test_an_import_from_another_folder_is_rewritten() -> None:
    text = ASSETS.files[ASSETS.paths["js/tracker/words.js"]].content.decode()
    assert f'"../{Path(ASSETS.paths["js/money.js"]).name}"' in text
    assert f'"./{Path(ASSETS.paths["js/tracker/dom.js"]).name}"' in text
