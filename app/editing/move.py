"""Moves a page to another id in all editions: what leads to it follows, and its old addresses lead on."""

import re
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app.corpus.addresses import addresses, published
from app.corpus.corpus import Corpus
from app.corpus.reader import read
from app.corpus.translated import behind, translations
from app.editing.new_page import ID
from app.editing.publishing import publish_addresses
from app.editing.refusal import RefusalError
from app.editing.roundtrip import append_row, changed
from app.editing.stamp import stamp
from app.editions import EDITIONS, FI

PARTS = ("app", "static/js")


@dataclass(frozen=True)
class Move:
    """From which id to which; the outcomes of a flow's page move with it."""

    old: str
    new: str

    def of(self, page_id: str) -> str:
        """Return the id after the move."""
        if page_id == self.old or page_id.startswith(f"{self.old}/"):
            return self.new + page_id.removeprefix(self.old)
        return page_id

    def in_path(self, path: str) -> str:
        """Return the path of a text after the move."""
        return re.sub(rf"(?<=/){re.escape(self.old)}(?=\.md$)", self.new, path)

    def in_text(self, text: str) -> str:
        """Return a text with its `page:` links led to the new id."""
        return re.sub(rf"\bpage:{re.escape(self.old)}(?![\w-])", f"page:{self.new}", text)


def move(corpus: Corpus, chosen: Namespace, code: Path, today: date) -> Iterator[str]:
    """Move the page and yield what was changed; raise RefusalError before any change where it cannot be done."""
    step = Move(chosen.old, chosen.new)
    _refuse(corpus, step, code)
    in_date = {step.in_path(text.path) for text in translations(corpus) if text.is_current}
    _move_files(corpus, step)
    yield from _lead_on(corpus.root, step)
    moved = read(corpus.root)
    for path in sorted(in_date & behind(moved)):  # only links of the Finnish text changed
        stamp(moved, path)
    yield from _redirect(corpus, moved, step, today)
    publish_addresses(read(corpus.root))


def _refuse(corpus: Corpus, step: Move, code: Path) -> None:
    if all((edition.code, step.old) not in corpus.pages for edition in EDITIONS):
        raise RefusalError(f"Sivua {step.old} ei ole. Anna sivun tunnus, esimerkiksi maksut/poliklinikka.")
    if not ID.fullmatch(step.new) or "index" in (step.old.split("/")[-1], step.new.split("/")[-1]):
        raise RefusalError("Siirrettävä on muu kuin etusivu, ja uusi tunnus on muotoa osio/sivu (a–z, 0–9, -).")
    if any(corpus.page(edition.code, step.new) for edition in EDITIONS):
        raise RefusalError(f"Sivu {step.new} on jo olemassa. Valitse toinen tunnus.")
    if (FI.code, f"{step.new.partition('/')[0]}/index") not in corpus.pages:
        raise RefusalError(f"Osiota {step.new.partition('/')[0]} ei ole. Tee ensin sen etusivu.")
    named = list(_named_in_code(code, step.old))
    if named:
        raise RefusalError(f"Ohjelma nimeää sivun {step.old}: {', '.join(named)}. Muutos vaatii ohjelmoijan.")


def _named_in_code(code: Path, page_id: str) -> Iterator[str]:
    for part in PARTS:
        for path in sorted((code / part).rglob("*")):
            if path.suffix in (".py", ".html", ".js") and re.search(
                rf"""["']{re.escape(page_id)}["']""", path.read_text(encoding="utf-8")
            ):
                yield path.relative_to(code).as_posix()


def _move_files(corpus: Corpus, step: Move) -> None:
    """Move the page's file in every edition that has it."""
    for edition in EDITIONS:
        page = corpus.pages.get((edition.code, step.old))
        if page:
            old, new = (corpus.root / edition.code / f"{page_id}.md" for page_id in (step.old, step.new))
            new.parent.mkdir(parents=True, exist_ok=True)
            old.rename(new)


def _lead_on(root: Path, step: Move) -> Iterator[str]:
    """Change every file that names the page, and yield its path."""
    for path in sorted([*root.rglob("*.md"), *root.rglob("*.yaml")]):
        text = path.read_text(encoding="utf-8")
        named = step.in_text(text) if path.name != "README.md" else text
        if step.old in named:
            named = _in_header(named, step) if path.suffix == ".md" else _in_data(path, root, named, step)
        if named != text:
            path.write_text(named, encoding="utf-8")
            yield f"content/{path.relative_to(root).as_posix()}"


def _in_header(text: str, step: Move) -> str:
    head, mark, body = text.removeprefix("---\n").partition("\n---\n")
    header = changed(f"{head}\n", lambda data: _rename_in(data, "next", step))
    return "---\n" + header.rstrip("\n") + mark + body


def _in_data(path: Path, root: Path, text: str, step: Move) -> str:
    """Return the text of a file of data in which pages are named: flows, glossary, redirects."""
    changes: dict[str, Callable[[Any], object]] = {
        "glossary.yaml": lambda data: _rename_all(data.values(), "page", step),
        "redirects.yaml": lambda data: _rename_all(data, "to", step),
    }
    relative = path.relative_to(root).as_posix()
    if relative in changes:
        return changed(text, changes[relative])
    return changed(text, lambda data: _in_flow(data, step)) if path.parent == root / "flows" else text


def _in_flow(data: Any, step: Move) -> None:
    _rename_in(data, "page", step)
    _rename_all(data["outcomes"].values(), "pages", step)


def _rename_all(entries: Iterable[Any], key: str, step: Move) -> None:
    for entry in entries:
        _rename_in(entry, key, step)


def _rename_in(data: Any, key: str, step: Move) -> None:
    """Rename the page where the value of a key is its id or a list that has it."""
    value = data.get(key)
    if isinstance(value, str) and step.of(value) != value:
        data[key] = step.of(value)
    for number, entry in enumerate(value if isinstance(value, list) else ()):
        if step.of(entry) != entry:
            value[number] = step.of(entry)


def _redirect(before: Corpus, after: Corpus, step: Move, today: date) -> Iterator[str]:
    """Write a redirect for every address and permanent link that no longer answers."""
    was, gone = addresses(before), published(before) - published(after)
    path = before.root / "redirects.yaml"
    for (edition, page_id), address in was.items():
        if address in gone:
            append_row(path, f"- {{edition: {edition}, from: {address}, to: {step.of(page_id)}, since: {today}}}")
            yield f"content/redirects.yaml: {address}"
    for link in sorted(address for address in gone if address.startswith("/id/")):
        to = step.of(link.removeprefix("/id/"))
        append_row(path, f"- {{from: {link}, to: {to}, since: {today}}}")
        yield f"content/redirects.yaml: {link}"
