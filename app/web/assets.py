"""Static files by content hash, and the style sheets that stand inside pages: one in all, one more for a large tool."""

import base64
import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import rcssmin

FOLDER = Path(__file__).resolve().parent.parent.parent / "static"
STYLES = ("tokens", "base", "page", "pieces", "home", "tools", "pictures", "wide", "print")
TOOL_STYLES = ("tracker",)
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
    style: str
    tool_styles: Mapping[str, str]
    style_hashes: str

    def url(self, name: str) -> str:
        """Return the address of a static file, e.g. `js/main.js`; raise KeyError for an unknown name."""
        return f"/static/{self.paths[name]}"


def read(folder: Path = FOLDER) -> Assets:
    """Read the static files; modules import each other by their hashed names."""
    style = _sheet(folder, STYLES)
    tool_styles = {name: _sheet(folder, (name,)) for name in TOOL_STYLES}
    files: dict[str, Asset] = {}
    paths: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix in TYPES:
            _add(path.relative_to(folder).as_posix(), folder, files, paths)
    hashes = " ".join(_hash(sheet) for sheet in (style, *tool_styles.values()))
    return Assets(files, paths, style, tool_styles, hashes)


def _sheet(folder: Path, names: tuple[str, ...]) -> str:
    return str(rcssmin.cssmin("".join((folder / "css" / f"{name}.css").read_text(encoding="utf-8") for name in names)))


def _hash(sheet: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()}'"


def _add(name: str, folder: Path, files: dict[str, Asset], paths: dict[str, str]) -> str:
    """Add a file after the modules that it imports, and return its hashed path."""
    if name in paths:
        return paths[name]
    path = folder / name
    content = path.read_bytes()
    if path.suffix == ".js":
        content = IMPORT.sub(lambda match: _linked(match, name, folder, files, paths), content.decode()).encode()
    hashed = f"{name.removesuffix(path.suffix)}.{hashlib.sha256(content).hexdigest()[:10]}{path.suffix}"
    paths[name] = hashed
    files[hashed] = Asset(content, TYPES[path.suffix])
    return hashed


def _linked(match: re.Match[str], name: str, folder: Path, files: dict[str, Asset], paths: dict[str, str]) -> str:
    here = Path(name).parent
    hashed = _add(os.path.normpath(here / match[2]), folder, files, paths)
    relative = os.path.relpath(hashed, here)
    return f"{match[1]}{relative if relative.startswith('.') else f'./{relative}'}{match[3]}"
