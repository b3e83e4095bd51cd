"""Static files by content hash, and the style sheets inside pages: one in all, more where a page needs them."""

import base64
import hashlib
import os
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import rcssmin
import rjsmin

FOLDER = Path(__file__).resolve().parent.parent.parent / "static"
STYLES = ("tokens", "base", "page", "pieces", "home", "tools", "flows", "pictures", "drawings", "wide", "print")
TOOL_STYLES = {"tracker": ("meter", "tracker"), "simulator": ("meter", "simulator"), "leaflet": ("leaflet",)}
PART_STYLES = {
    "workbook": ("malli", "tarkistuslista", "taytto", "kysymys"),
    "papers": ("bill-good", "bill-poor", "housing-bill", "housing-decision"),
    "diagrams": ("information-flow", "shared-ceiling"),
}
OPEN = {".json": "application/json", ".jsonl": "application/jsonl"}
TYPES = {
    ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png",
    ".ico": "image/x-icon", ".txt": "text/plain; charset=utf-8",
}  # fmt: skip
IMPORT = re.compile(r'((?:from\s+|import\()")(\.{1,2}/[\w./-]+\.js)(")')


@dataclass(frozen=True)
class Asset:
    """One static file as it is sent."""

    content: bytes
    media_type: str


@dataclass(frozen=True)
class Assets:
    """All static files by their hashed path, the hashed path of each name, the style sheets and their CSP hashes.

    `open` are the schemas and examples, whose addresses others write down: they keep their own names.
    """

    files: Mapping[str, Asset]
    open: Mapping[str, Asset]
    paths: Mapping[str, str]
    imports: Mapping[str, tuple[str, ...]]
    style: str
    tool_styles: Mapping[str, str]
    part_styles: Mapping[str, str]
    style_hashes: str

    def styles(self, tool: str | None, parts: Collection[str]) -> list[str]:
        """Return the style sheets that a page needs beside the common one: of its tool, containers and pictures."""
        own = [self.tool_styles[tool]] if tool and tool in self.tool_styles else []
        used = [name for name, styled in PART_STYLES.items() if not set(styled).isdisjoint(parts)]
        return own + [self.part_styles[name] for name in used]

    def url(self, name: str) -> str:
        """Return the address of a static file, e.g. `js/main.js`; raise KeyError for an unknown name."""
        return f"/static/{self.paths[name]}"

    def modules(self, name: str) -> list[str]:
        """Return the addresses of a module and of all that it imports, those first that are found first."""
        found = [name]
        for module in found:
            found += [wanted for wanted in self.imports[module] if wanted not in found]
        return [self.url(module) for module in found]


def read(folder: Path = FOLDER) -> Assets:
    """Read the static files; modules import each other by their hashed names."""
    style = _sheet(folder, STYLES)
    tool_styles = {tool: _sheet(folder, names) for tool, names in TOOL_STYLES.items()}
    part_styles = {name: _sheet(folder, (name,)) for name in PART_STYLES}
    gathered = _Gatherer(folder)
    for path in sorted(folder.rglob("*")):
        if path.suffix in TYPES:
            gathered.add(path.relative_to(folder).as_posix())
    hashes = " ".join(_hash(sheet) for sheet in (style, *tool_styles.values(), *part_styles.values()))
    return Assets(
        gathered.files, _open(folder), gathered.paths, gathered.imports, style, tool_styles, part_styles, hashes
    )


def _open(folder: Path) -> Mapping[str, Asset]:
    """Return the files of `schema/` by their own names."""
    found = sorted(path for path in (folder / "schema").rglob("*") if path.suffix in OPEN)
    return {path.relative_to(folder).as_posix(): Asset(path.read_bytes(), OPEN[path.suffix]) for path in found}


def _sheet(folder: Path, names: tuple[str, ...]) -> str:
    return str(rcssmin.cssmin("".join((folder / "css" / f"{name}.css").read_text(encoding="utf-8") for name in names)))


def _hash(sheet: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()}'"


class _Gatherer:
    """Adds files one by one, each after the modules that it imports; scripts lose their comments and indentation."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: dict[str, Asset] = {}
        self.paths: dict[str, str] = {}
        self.imports: dict[str, tuple[str, ...]] = {}

    def add(self, name: str) -> str:
        """Add a file by its name and return its hashed path."""
        if name in self.paths:
            return self.paths[name]
        path = self.folder / name
        content = path.read_bytes()
        if path.suffix == ".js":
            content = _short(self._linked(name, content.decode())).encode()
        hashed = f"{name.removesuffix(path.suffix)}.{hashlib.sha256(content).hexdigest()[:10]}{path.suffix}"
        self.paths[name] = hashed
        self.files[hashed] = Asset(content, TYPES[path.suffix])
        return hashed

    def _linked(self, name: str, text: str) -> str:
        here = Path(name).parent
        wanted = [os.path.normpath(here / match[2]) for match in IMPORT.finditer(text)]
        self.imports[name] = tuple(wanted)
        hashed = (os.path.relpath(self.add(module), here) for module in wanted)
        return IMPORT.sub(lambda match: f"{match[1]}{_relative(next(hashed))}{match[3]}", text)


def _short(text: str) -> str:
    """Return a script without comments and indentation; rjsmin joins lines before `#name`, so those get a semicolon."""
    return str(rjsmin.jsmin(re.sub(r"\n\s*#(?=\w)", "\n;#", text)))


def _relative(path: str) -> str:
    return path if path.startswith(".") else f"./{path}"
