"""The editor's guides know every code, and every command and file that they name exists."""

import re

import pytest

from app import __main__
from app.config import ROOT
from tests.checks.codes import codes

GUIDE = (ROOT / "content" / "README.md").read_text(encoding="utf-8")
GUIDES = GUIDE + "".join(
    (ROOT / "content" / part / "README.md").read_text(encoding="utf-8") for part in ("flows", "local")
)
ROWS = re.findall(r"^\| `([a-z]+(?:-[a-z]+)+)` \| (.+) \|$", GUIDE, re.MULTILINE)


def test_every_code_has_a_row_and_no_row_is_left_over() -> None:
    listed = [code for code, _ in ROWS]
    assert sorted(listed) == sorted(codes())


def test_a_row_says_what_to_do_in_a_sentence_or_two() -> None:
    for code, told in ROWS:
        assert told.endswith("."), code
        assert len(told) <= 110, code


@pytest.mark.parametrize("command", sorted(set(re.findall(r"python -m app ([a-z]+(?: page| year)?)", GUIDES))))
def test_a_named_command_exists(command: str) -> None:
    with pytest.raises(SystemExit) as end:
        __main__.main([*command.split(), "--help"])
    assert end.value.code == 0


def test_named_files_exist() -> None:
    for name in re.findall(r"`((?:fi|sv|selko|rates|flows|local|directory)/[\w./-]*|\w+\.(?:yaml|txt))`", GUIDE):
        assert (ROOT / "content" / name).exists(), name


def test_the_guide_is_short_enough_to_read() -> None:
    before_the_table = GUIDE.partition("## Tarkistusten koodit")[0]
    assert len(before_the_table.split()) <= 1100
