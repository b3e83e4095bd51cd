"""A served page as a file that opens from anywhere: no scripts, links to the other files, pictures beside it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

BANNER = '<p style="margin:0;padding:.75rem 1rem;background:#5a3d00;color:#fff;font:700 1rem/1.4 sans-serif">{}</p>'
DROPPED = re.compile(r"<script\b.*?</script>\n?|<link\b[^>]*>\n?", re.DOTALL)
ADDRESS = re.compile(r'\s(href|src|action)="(/[^"]*)"')


@dataclass(frozen=True)
class Places:
    """Where addresses of the guide lead in the preview: files of it by address, and the public guide otherwise."""

    files: Mapping[str, str]
    public_url: str
    asset: Callable[[str], str]

    def led(self, match: re.Match[str]) -> str:
        """Return the attribute with its new address, or nothing where there is no place to lead to."""
        name, address = match[1], match[2]
        path, mark, anchor = address.partition("#")
        if path.startswith("/static/"):
            return f' {name}="{self.asset(path)}"'
        if path.partition("?")[0] in self.files:
            return f' {name}="{self.files[path.partition("?")[0]]}{mark}{anchor}"'
        return f' {name}="{self.public_url}{address}"' if self.public_url and name != "action" else ""


def standalone(html: str, banner: str, places: Places) -> str:
    """Return the page with a banner that says what it is."""
    bare = ADDRESS.sub(places.led, DROPPED.sub("", html))
    told = str(Markup(BANNER).format(banner))
    return bare.replace("<body>\n", f"<body>\n{told}\n", 1)
