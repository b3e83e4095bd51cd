"""The pages that a change touches, before and after side by side, as files for one to open without a server."""

import logging
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from flask import Flask
from markupsafe import Markup

from app.config import Config
from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus
from app.editing.refusal import RefusalError
from app.editions import BY_CODE
from app.review.amounts import changed_rates, showing
from app.review.pages import Change, changes
from app.review.report import Section, as_html, lines_html, page_html
from app.review.revision import State
from app.review.standalone import Places, standalone
from app.review.summary import summary
from app.search.build import build
from app.search.find import Index
from app.web.catalogues import compile_catalogues
from app.web.guide import guide_of
from app.web.shelf import Shelf
from app.web.view import today
from app.wiring import serve

Key = tuple[str, str]
TIMES = (("ennen", "ennen muutosta"), ("nyt", "muutoksen jälkeen"))
STYLE = """
body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 1rem; }
.pair { display: grid; gap: 1rem; } @media (min-width: 60rem) { .pair { grid-template-columns: 1fr 1fr; } }
iframe { inline-size: 100%; block-size: 80vh; border: 2px solid #75705f; }
"""


@dataclass(frozen=True)
class Side:
    """The guide at one time: its app, and where its pages are."""

    name: str
    told: str
    app: Flask
    addresses: Mapping[Key, str]


@dataclass(frozen=True)
class Preview:
    """What is written and where."""

    config: Config
    folder: Path
    sides: tuple[Side, ...]
    touched: Mapping[Key, Change | None]

    def places(self, side: Side) -> Places:
        """Return where links of a side's pages lead."""
        files = {side.addresses[key]: _file(key, f".{side.name}") for key in self.touched if key in side.addresses}
        return Places(files, self.config.public_url, lambda path: _asset(self.folder, side.app, path))

    def write_page(self, key: Key, change: Change | None) -> None:
        """Write the page of each side, and the page that shows both."""
        frames = Markup("").join(_frame(side, self._write_side(side, key)) for side in self.sides)
        title = f"{_title(self.sides, key)} ({BY_CODE[key[0]].name})"
        body = Markup('<p><a href="index.html">Kaikki muutokset</a></p>\n')
        body += Markup("<h2>Muutos sanoina</h2>\n") + lines_html(change.lines) if change and change.lines else ""
        body += Markup('<div class="pair">\n{}</div>\n').format(frames)
        (self.folder / _file(key)).write_text(page_html(title, body, STYLE), encoding="utf-8")

    def _write_side(self, side: Side, key: Key) -> str:
        """Write the page of one side and return the name of its file, empty where there is none to show."""
        html, name = _served(side, key), _file(key, f".{side.name}")
        if not html:
            return ""
        banner = f"Esikatselu, ei julkaistu. Sivu {side.told}."
        (self.folder / name).write_text(standalone(html, banner, self.places(side)), encoding="utf-8")
        return name


def write(config: Config, before: State, after: State, folder: Path, rev: str) -> int:
    """Write the preview into a folder and return how many pages it holds; raise RefusalError where none can be."""
    day = today(config)
    touched = touched_pages(before.corpus, after.corpus, day)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        index = _empty_index(Path(scratch))
        sides = [_side(config, state.corpus, index, *time) for state, time in zip((before, after), TIMES, strict=True)]
        preview = Preview(config, folder, tuple(sides), touched)
        for key, change in touched.items():
            preview.write_page(key, change)
    _write_index(folder, touched, after, summary(before, after, day), rev)
    return len(touched)


def touched_pages(before: Corpus, after: Corpus, day: date) -> dict[Key, Change | None]:
    """Return the pages whose text changed, with the change, and those whose amounts of `day` changed."""
    found: dict[Key, Change | None] = {}
    for change in changes(before, after):
        if change.id.startswith("flow:"):
            flow = after.flows.get(change.id.removeprefix("flow:").partition("/")[0])
            key = (change.edition, flow.routing.page) if flow else None
        else:
            key = (change.edition, change.id)
        if key:
            found[key] = change if key[1] == change.id else found.get(key)
    shown = showing(after, changed_rates(before, after, day))
    keys = [*after.pages, *after.outcomes]
    return found | {key: found.get(key) for key in keys if key[1] in shown}


def _empty_index(folder: Path) -> Index:
    """Return an index of nothing: a preview does not search."""
    build((), folder / "index.sqlite")
    return Index.open(folder / "index.sqlite")


def _side(config: Config, corpus: Corpus, index: Index, name: str, told: str) -> Side:
    compile_catalogues()
    try:
        app = serve(config, guide_of(config, corpus, index))
    except (LookupError, ValueError):
        raise RefusalError("Sisällössä on virheitä, joiden takia sivuja ei voi näyttää. Aja make check.") from None
    app.wsgi_app = app.extensions["cache"]  # type: ignore[method-assign]  # without the log of a server
    return Side(name, told, app, addresses(corpus))


def _served(side: Side, key: Key) -> str:
    """Return the page as it is served, or nothing where there is none or it has a fault."""
    address = side.addresses.get(key)
    if not address:
        return ""
    with _unlogged(side.app.logger):
        answer = side.app.test_client().get(address)
    return answer.text if answer.status_code == 200 else ""


@contextmanager
def _unlogged(logger: logging.Logger) -> Iterator[None]:
    """Keep faults of pages out of the log: the preview shows that a page cannot be shown, the check says why."""
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(level)


def _frame(side: Side, file: str) -> Markup:
    head = Markup("<section><h2>{}</h2>\n").format(side.told.capitalize())
    if not file:
        return head + Markup("<p>Sivua ei ole, tai sitä ei voi näyttää virheen takia.</p></section>\n")
    link = '<p><a href="{}">Avaa omana sivunaan</a></p>'
    shown = link + '<iframe sandbox="" title="Sivu {}" src="{}"></iframe></section>\n'
    return head + Markup(shown).format(file, side.told, file)


def _asset(folder: Path, app: Flask, path: str) -> str:
    """Put a static file beside the pages and return its relative address."""
    shelf: Shelf = app.extensions["shelf"]
    name = path.removeprefix("/static/")
    if name in shelf.assets.files:
        (folder / path.lstrip("/")).parent.mkdir(parents=True, exist_ok=True)
        (folder / path.lstrip("/")).write_bytes(shelf.assets.files[name].content)
    return path.lstrip("/")


def _title(sides: tuple[Side, ...], key: Key) -> str:
    corpora = [side.app.extensions["shelf"].guide.corpus for side in reversed(sides)]
    found = [page for corpus in corpora if (page := corpus.page(*key))]
    return found[0].header.title if found else key[1]


def _file(key: Key, side: str = "") -> str:
    return f"{key[0]}--{key[1].replace('/', '--')}{side}.html"


def _write_index(
    folder: Path, touched: Mapping[Key, Change | None], after: State, sections: list[Section], rev: str
) -> None:
    links = Markup("").join(_links(touched, after.corpus)) or Markup("<li>Mikään sivu ei muuttunut.</li>\n")
    listed = Markup("<h2>Esikatselu sivuittain</h2>\n<ul>\n{}</ul>\n").format(links)
    whole = as_html(f"Esikatselu: mitä muuttuu verrattuna versioon {rev}", sections)
    (folder / "index.html").write_text(whole.replace("</h1>\n", f"</h1>\n{listed}", 1), encoding="utf-8")


def _links(touched: Mapping[Key, Change | None], corpus: Corpus) -> Iterator[Markup]:
    for key in sorted(touched):
        page = corpus.page(*key)
        title = page.header.title if page else "poistettu sivu"
        told = f"{BY_CODE[key[0]].name}: {title} ({key[1]})"
        yield Markup('<li><a href="{}">{}</a></li>\n').format(_file(key), told)
