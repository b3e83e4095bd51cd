"""What only follows from a file that could not be read is left out: the editor mends the file first."""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus
from app.editions import BY_CODE
from app.problems import Problem

FOLLOWS_FROM = {
    "content/sources.yaml": {"source-unknown", "rate-source"},
    "content/glossary.yaml": {"term-unknown"},
    "content/counting.yaml": {"counting-missing"},
    "content/directory/bodies.yaml": {"body-unknown", "flow-body"},
    "content/rates/tables/index_points.yaml": {"rate-computed"},
}
NAMING = frozenset(
    {
        "link-target", "page-removed", "translation-missing", "term-page", "flow-target", "flow-page", "flow-words",
        "flow-missing", "tool-unknown", "figure-unknown", "counting-unknown", "redirect-target", "section-missing",
        "link-anchor",
    }
)  # fmt: skip


def apart(corpus: Corpus, problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems without those that name something that a file would give if it could be read."""
    unread = {problem.path for problem in corpus.problems}
    if not unread:
        return list(problems)
    codes = {code for path in unread for code in FOLLOWS_FROM.get(path, ())}
    names = [name for path in unread for name in _names(corpus, path)]
    lost = re.compile("|".join(rf"(?<![\w/-]){re.escape(name)}(?![\w-])" for name in names) or r"(?!)")
    return [problem for problem in problems if not _follows(problem, codes, lost)]


def _follows(problem: Problem, codes: set[str], lost: re.Pattern[str]) -> bool:
    said = problem.message.partition(" Tarkoititko")[0]
    return problem.code in codes or (problem.code in NAMING and lost.search(said) is not None)


def _names(corpus: Corpus, path: str) -> Iterator[str]:
    """Yield the ids and the beginnings of addresses that an unread file would give."""
    parts, name = PurePath(path).parts[1:], PurePath(path).stem
    text = corpus.files.get(path, "")
    if parts[0] in BY_CODE and path.endswith(".md"):
        yield from _of_page(corpus, parts[0], "/".join(parts[1:]).removesuffix(".md"), text)
    elif parts[0] == "rates" and name not in corpus.rates:
        yield name
    elif "flows" in parts:
        yield from (f"flow/{name}", f"content/{'/'.join(parts)}")
        yield from _of_flow(corpus, name, text, parts[0])


def _of_page(corpus: Corpus, edition: str, page_id: str, text: str) -> Iterator[str]:
    if (edition, page_id) in corpus.pages:
        return
    section, _, own = page_id.partition("/")
    index = corpus.files.get(f"content/{edition}/{section}/index.md", "")
    places = [edition, _slug(index, section), *([] if own in ("index", "") else [_slug(text, own)])]
    yield from (page_id, f"/id/{page_id}", f"content/{edition}/{page_id}.md", f"/{'/'.join(places)}/")
    yield from (f"/{'/'.join(places)}/{page.slug}/" for page in corpus.of(BY_CODE[edition]) if own == "index")


def _slug(text: str, otherwise: str) -> str:
    found = re.search(r"^slug:\s*([a-z0-9-]+)\s*(?:#.*)?$", text, re.MULTILINE)
    return found[1] if found else otherwise


def _of_flow(corpus: Corpus, name: str, text: str, edition: str) -> Iterator[str]:
    """Yield the outcomes of a flow, as far as they are known from what was published."""
    found = re.search(r"^page:\s*(\S+)", text, re.MULTILINE)
    page_id = corpus.flows[name].routing.page if name in corpus.flows else found[1] if found else ""
    where = addresses(corpus)
    homes = [where[code, page_id] for code in BY_CODE if (code, page_id) in where and edition in (code, "flows")]
    for address in corpus.published:
        if page_id and address.startswith((*homes, f"/id/{page_id}/")):
            yield from (address, address.removeprefix("/id/"))
