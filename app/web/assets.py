"""Static files by content hash, and the one style sheet that stands inside every page."""

import base64
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import rcssmin

FOLDER = Path(__file__).resolve().parent.parent.parent / "static"
STYLES = ("tokens", "base", "page", "pieces", "home", "tools", "flows", "pictures", "wide", "print")
TYPES = {
    ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png",
    ".ico": "image/x-icon", ".txt": "text/plain; charset=utf-8",
}  # fmt: skip
IMPORT = re.compile(r'((?:from\s+|import\()"\./)([\w./-]+\.js)(")')


@dataclass(frozen=True)
class Asset:
    """One static file as it is sent."""

    content: bytes
    media_type: str


@dataclass(frozen=True)
class Assets:
    """All static files by their hashed path, the hashed path of each name, and the style sheet with its CSP hash."""

    files: Mapping[str, Asset]
    paths: Mapping[str, str]
    style: str
    style_hash: str

    def url(self, name: str) -> str:
        """Return the address of a static file, e.g. `js/main.js`; raise KeyError for an unknown name."""
        return f"/static/{self.paths[name]}"


def read(folder: Path = FOLDER) -> Assets:
    """Read the static files; modules import each other by their hashed names."""
    style = "".join((folder / "css" / f"{name}.css").read_text(encoding="utf-8") for name in STYLES)
    style = str(rcssmin.cssmin(style))
    files: dict[str, Asset] = {}
    paths: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix in TYPES:
            _add(path.relative_to(folder).as_posix(), folder, files, paths)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return Assets(files, paths, style, f"'sha256-{digest}'")


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
    wanted = (Path(name).parent / match[2]).as_posix()
    hashed = _add(wanted, folder, files, paths)
    return f"{match[1]}{Path(hashed).name}{match[3]}"
