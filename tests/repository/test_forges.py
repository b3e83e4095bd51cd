"""What the two usual forges are told: the checks that exist, in forms that exist, and no personal data is asked for."""

import re

import pytest
from ruamel.yaml import YAML

from app import __main__
from app.config import ROOT

PIPELINES = (".github/workflows/content.yml", ".gitlab-ci.yml")
FORMS = sorted(
    [*(ROOT / ".github" / "ISSUE_TEMPLATE").glob("[!c]*.yml"), *(ROOT / ".gitlab" / "issue_templates").glob("*")]
)


def text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PIPELINES)
def test_a_pipeline_is_yaml_and_calls_what_there_is(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert YAML(typ="safe").load(text(path))
    targets = set(re.findall(r"^([a-z]+):", text("Makefile"), re.M))
    assert set(re.findall(r"make -s ([a-z]+)", text(path))) == {"check"} <= targets
    for command in set(re.findall(r"python -m app ([a-z]+)", text(path))):
        with pytest.raises(SystemExit) as end:
            __main__.main([command, "--help"])
        assert end.value.code == 0
    form = re.search(r"FORM=([a-z]+)", text(path))
    assert form
    with pytest.raises(SystemExit):
        __main__.main(["check", "--help"])
    assert form[1] in capsys.readouterr().out


def test_generated_reviews_are_never_committed() -> None:
    ignored = text(".gitignore").splitlines()
    assert {"esikatselu*", "gl-code-quality-report.json"} <= set(ignored)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_a_form_warns_of_personal_data_in_both_languages(path: object) -> None:
    told = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    assert "henkilötietoja" in told or "henkilötunnusta" in told
    assert "personuppgifter" in told


def test_both_forges_have_the_same_template_of_a_change() -> None:
    assert text(".github/pull_request_template.md") == text(".gitlab/merge_request_templates/Default.md")
    assert "På svenska" in text(".github/pull_request_template.md")
