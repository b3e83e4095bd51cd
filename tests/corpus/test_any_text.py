"""Any text at all is read: it becomes a page or a problem, never a traceback and never live HTML."""

from contextlib import suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.corpus.figures import FigureError, parse
from app.corpus.markdown import PARSER
from app.corpus.markdown import parse as parse_markdown
from app.corpus.pages import Header
from app.corpus.source import parse_yaml, validate
from app.problems import Problem

PIECES = st.sampled_from(["# ", "::: huomio\n", ":::\n", "{{ ceiling }}", "{{", "}}", "{termi}`", "`", "|", "- ", "1. ", "[a](page:b)", "<b>", "<!--",
                          "---\n", "![](x)", "\x00", "\ufeff", "äö", "{lang=sv}", "\n", "\n\n", "*", "title: x", ": ", "\t", "&amp;", "<script>"])  # fmt: skip
TEXT = st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=30).map("".join)


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_any_markdown_is_parsed_and_never_becomes_live_html(text: str) -> None:
    body = parse_markdown(text)
    assert all(mark.line >= 1 and mark.column >= 1 for mark in body.marks)
    html = PARSER.renderer.render([t for t in body.tokens if t.type != "front_matter"], PARSER.options, {})
    assert "<script" not in html
    assert "<b>" not in html


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_any_header_is_a_header_or_problems_with_a_place(text: str) -> None:
    data = parse_yaml(text, "content/fi/x.md", first_line=1)
    found = data if isinstance(data, Problem) else validate(Header, data, "content/fi/x.md", first_line=1)
    problems = [found] if isinstance(found, Problem) else found if isinstance(found, list) else []
    assert all(problem.line >= 1 and problem.column >= 1 and problem.message for problem in problems)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=40))
def test_any_figure_is_read_or_refused(text: str) -> None:
    with suppress(FigureError):
        assert parse(text).terms


def test_a_file_that_is_no_text_is_a_problem(tmp_path: Path) -> None:
    from app.corpus.reader import read

    (tmp_path / "fi").mkdir()
    (tmp_path / "fi" / "index.md").write_bytes(b"---\ntitle: \xff\xfe\n---\n")
    problem = read(tmp_path).problems[-1]
    assert (problem.code, problem.line) == ("file-encoding", 2)
