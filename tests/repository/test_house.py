"""Rules of the house: layers, sizes, colours, pure scripts, and a README that tells the truth."""

import ast
import re
from pathlib import Path

import pytest

from app.config import ROOT

APP = ROOT / "app"
LAYERS = {
    "editing": 4,
    "review": 4,
    "web": 3,
    "checks": 2,
    "search": 2,
    "corpus": 1,
    "editions": 0,
    "problems": 0,
    "config": 0,
}
TOP = 4
TEXTS = (".py", ".md", ".toml", ".txt", ".json", ".sh", ".yaml", ".html", ".js", ".mjs", ".css", ".po")
ONLY_IN = {
    "flask": ("web", ""),
    "sqlite_utils": ("search",),
    "markdown_it": (
        "corpus/markdown.py",
        "corpus/passages.py",
        "corpus/workbook.py",
        "web/render.py",
        "web/workbook.py",
    ),
    "libvoikko": ("search/words", "checks/language/dictionaries.py"),
    "hunspell": ("search/words", "checks/language/dictionaries.py"),
    "wordfreq": ("checks/language/dictionaries.py",),
    "pyomorfi": ("search/words",),
}


def modules() -> list[Path]:
    return sorted(path for path in APP.rglob("*.py"))


def tracked() -> list[Path]:
    """The files of the project, generated and installed ones left out."""
    skipped = {"node_modules", ".venv", "var", ".git"}
    return sorted(p for p in ROOT.rglob("*") if p.is_file() and not skipped & set(p.relative_to(ROOT).parts))


def layer(path: Path) -> int:
    first = path.relative_to(APP).parts[0].removesuffix(".py")
    return LAYERS.get(first, TOP)


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(APP).as_posix())
def test_imports_go_down_only(path: Path) -> None:
    for name in imports(path):
        if name.startswith("app."):
            part = name.split(".")[1]
            if part in LAYERS:
                assert LAYERS[part] <= layer(path), name
                assert {part, path.relative_to(APP).parts[0]} != {"checks", "search"}, name


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(APP).as_posix())
def test_libraries_stay_where_they_belong(path: Path) -> None:
    here = path.relative_to(APP).as_posix()
    for library, places in ONLY_IN.items():
        if any(name.split(".")[0] == library for name in imports(path)):
            assert any(here.startswith(place) for place in places), library


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(APP).as_posix())
def test_modules_and_functions_stay_small_and_told(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert len(text.splitlines()) <= 240
    assert not text.strip() or ast.get_docstring(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno <= 40, node.name


def test_only_the_config_reads_the_environment() -> None:
    readers = [path for path in modules() if "os.environ" in path.read_text(encoding="utf-8")]
    assert readers == [APP / "config.py"]


def test_today_is_asked_in_one_place() -> None:
    askers = [path for path in modules() if re.search(r"\.today\(\)|\.now\(", path.read_text(encoding="utf-8"))]
    assert askers == [APP / "web" / "view.py"]


def test_colours_are_named_in_one_place() -> None:
    for sheet in sorted((ROOT / "static" / "css").glob("*.css")):
        if sheet.name not in ("tokens.css", "print.css"):
            assert not re.search(r"#[0-9A-Fa-f]{3,8}\b|rgb\(|hsl\(", sheet.read_text(encoding="utf-8")), sheet.name


@pytest.mark.parametrize(
    "pattern",
    [r"!important", r"(?<![\w-])#[a-z][\w-]*\s*[{,]", r"(?:margin|padding|border)-(?:left|right|top|bottom)\b"],
)
def test_style_sheets_keep_to_layers_classes_and_logical_sides(pattern: str) -> None:
    for sheet in sorted((ROOT / "static" / "css").glob("*.css")):
        text = sheet.read_text(encoding="utf-8")
        assert not re.search(pattern, text), sheet.name
        assert len(text.splitlines()) <= 150


def test_scripts_never_write_html_nor_speak_to_the_reader() -> None:
    for script in sorted((ROOT / "static" / "js").rglob("*.js")):
        text = script.read_text(encoding="utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function", text), (
            script.name
        )
        assert not re.search(r"[\"'`][A-ZÅÄÖ][a-zåäö]+ [a-zåäö]+ ", re.sub(r"/\*\*.*?\*/", "", text, flags=re.S)), (
            script.name
        )
        assert len(text.splitlines()) <= 150


def test_readme_names_only_commands_that_exist() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    named = set(re.findall(r"`make ([a-z]+)`", readme))
    assert {"run", "test", "dev", "check", "bench"} <= named <= targets
    for path in re.findall(r"`((?:app|content|static|tests|docs)/[\w./-]*)`", readme):
        assert (ROOT / path).exists(), path


def test_nothing_names_a_machine_or_a_registry() -> None:
    suspects = re.compile(r"/w[o]rk/|/r[o]ot/|registry\.n[p]mjs|pypi\.[o]rg|files\.python[h]osted")
    for path in tracked():
        if path.suffix in TEXTS:
            assert not suspects.search(path.read_text(encoding="utf-8")), path
