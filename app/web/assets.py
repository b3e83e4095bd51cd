"""Static files by content hash, and the style sheets inside pages: one in all, more where a page needs them."""

import base64
import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import rcssmin
import rjsmin

FOLDER = Path(__file__).resolve().parent.parent.parent / "static"
STYLES = ("tokens", "base", "page", "pieces", "home", "tools", "flows", "pictures", "drawings", "wide", "print")
SHEETS = ("tracker", "leaflet", "workbook")
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
    """All static files by their hashed path, the hashed path of each name, the style sheets and their CSP hashes."""

    files: Mapping[str, Asset]
    paths: Mapping[str, str]
    imports: Mapping[str, tuple[str, ...]]
    style: str
    sheets: Mapping[str, str]
    style_hashes: str

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
    sheets = {name: _sheet(folder, (name,)) for name in SHEETS}
    gathered = _Gatherer(folder)
    for path in sorted(folder.rglob("*")):
        if path.suffix in TYPES:
            gathered.add(path.relative_to(folder).as_posix())
    hashes = " ".join(_hash(sheet) for sheet in (style, *sheets.values()))
    return Assets(gathered.files, gathered.paths, gathered.imports, style, sheets, hashes)


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
