"""The content itself is whole on the fixed day."""

import json
from pathlib import Path

import pytest

from app import __main__
from app.checks import check
from app.corpus.corpus import Corpus
from app.problems import Problem, as_github, as_gitlab, as_json, as_text
from tests.guide import TODAY


def test_the_content_has_no_fault(corpus: Corpus) -> None:
    faults = [problem for problem in check(corpus, TODAY) if problem.severity == "must"]
    assert not faults, as_text(faults)


def test_a_problem_is_shown_in_every_form() -> None:
    problem = Problem("content/fi/a.md", 3, 7, "link-target", "Sivua x, y ei ole: 100 %.")
    assert as_text([problem]) == "content/fi/a.md:3:7: Sivua x, y ei ole: 100 %. [link-target]"
    assert json.loads(as_json([problem]))[0]["line"] == 3
    assert (
        as_github([problem])
        == "::error file=content/fi/a.md,line=3,col=7,title=link-target::Sivua x, y ei ole: 100 %25."
    )
    finding = json.loads(as_gitlab([problem]))[0]
    assert finding["location"] == {"path": "content/fi/a.md", "lines": {"begin": 3}}
    assert (finding["check_name"], finding["severity"]) == ("link-target", "major")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["check"], 1),
        (["check", "--form", "json"], 1),
        (["check", "--form", "github"], 1),
        (["check", "--form", "gitlab"], 1),
    ],
)
def test_the_command_fails_on_faults(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int
) -> None:
    monkeypatch.setenv("CONTENT", str(Path(__file__).parent.parent / "faulty" / "content"))
    monkeypatch.setenv("TODAY", TODAY.isoformat())
    assert __main__.main(arguments) == code
    assert "link-target" in capsys.readouterr().out


@pytest.mark.whole
def test_the_command_passes_the_real_content_and_stale_asks_for_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TODAY", TODAY.isoformat())
    assert __main__.main(["check"]) == 0
    assert __main__.main(["check", "--stale"]) == 1
