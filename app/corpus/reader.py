"""Reads the whole of `content/` into one frozen Corpus, with every fault found on the way."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from app.corpus import markdown
from app.corpus.corpus import Corpus, frozen
from app.corpus.flows import Flow, FlowWords, Routing, Words, completed
from app.corpus.local import Practice, prices
from app.corpus.outcomes import outcome_pages, spoken
from app.corpus.pages import Header, Page
from app.corpus.rates import IndexPoints, Rate, Table
from app.corpus.record import Record
from app.corpus.records import Body, CountingList, GlossaryTerm, Letter, Municipality, Redirect, Source, TermRules
from app.corpus.source import parse_yaml, text_of, validate
from app.editions import EDITIONS, Edition
from app.problems import Problem

Kind = TypeVar("Kind", bound=Record)


class Reader:
    """Reads one content folder; keeps the text of each file for the checks that look at raw lines."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files: dict[str, str] = {}
        self.problems: list[Problem] = []

    def read(self) -> Corpus:
        """Return the Corpus; what could not be read is left out and told in its problems."""
        points = list(self._records("rates/tables/index_points.yaml", IndexPoints))
        counting = list(self._records("counting.yaml", CountingList))
        pages = {(page.edition.code, page.id): page for page in self._pages()}
        flows = dict(self._flows())
        rates, local = dict(self._folder("rates", Rate)), dict(self._folder("local", Practice))
        return frozen(
            {
                "root": self.root,
                "pages": pages,
                "rates": rates,
                "local": local,
                "figures": {**rates, **prices(local, rates)},
                "tables": dict(self._folder("rates/tables", Table)),
                "index_points": points[0] if points else None,
                "sources": self._entries("sources.yaml", Source),
                "glossary": self._entries("glossary.yaml", GlossaryTerm),
                "terms": next(self._records("terms.yaml", TermRules), TermRules()),
                "words": {edition.code: frozenset(self._words(edition)) for edition in EDITIONS},
                "bodies": self._entries("directory/bodies.yaml", Body),
                "municipalities": self._entries("directory/municipalities.yaml", Municipality),
                "counting": counting[0] if counting else CountingList(groups=()),
                "letters": self._entries("letters.yaml", Letter),
                "flows": flows,
                "outcomes": dict(
                    outcome for flow in flows.values() for outcome in outcome_pages(flow, pages, self.files)
                ),
                "sayings": tuple(page for flow in flows.values() for page in spoken(flow, pages, self.files)),
                "redirects": tuple(self._list("redirects.yaml", Redirect)),
                "published": self._lines("addresses.txt"),
                "published_ids": self._lines("flows/published.txt"),
                "files": self.files,
                "problems": tuple(sorted(self.problems)),
            }
        )

    def _text(self, relative: str) -> str:
        path = self.root / relative
        if not path.exists():
            return ""
        found = text_of(path, self._shown(relative))
        if isinstance(found, Problem):
            self.problems.append(found)
            return ""
        self.files[self._shown(relative)] = found
        return found

    def _lines(self, relative: str) -> tuple[str, ...]:
        return tuple(line for line in self._text(relative).splitlines() if line)

    def _words(self, edition: Edition) -> Iterator[str]:
        """Yield the words that are right although no dictionary knows them."""
        for line in self._lines(f"words/{edition.code}.txt"):
            word = line.partition("#")[0].strip()
            if word:
                yield word

    def _shown(self, relative: str) -> str:
        return f"content/{relative}"

    def _yaml(self, relative: str) -> Any:
        found = parse_yaml(self._text(relative), self._shown(relative))
        if isinstance(found, Problem):
            self.problems.append(found)
            return None
        return found

    def _value(self, model: type[Kind], data: Any, relative: str, first_line: int = 0) -> Iterator[Kind]:
        found = validate(model, data, self._shown(relative), first_line)
        if isinstance(found, list):
            self.problems += found
        else:
            yield found

    def _records(self, relative: str, model: type[Kind]) -> Iterator[Kind]:
        data = self._yaml(relative)
        if data is not None:
            yield from self._value(model, data, relative)

    def _folder(self, folder: str, model: type[Kind]) -> Iterator[tuple[str, Kind]]:
        for path in sorted((self.root / folder).glob("*.yaml")):
            if path.name != "index_points.yaml":
                for value in self._records(f"{folder}/{path.name}", model):
                    yield path.stem, value

    def _entries(self, relative: str, model: type[Kind]) -> dict[str, Kind]:
        data = self._yaml(relative) or {}
        return {str(key): value for key in data for value in self._entry(model, data, key, relative)}

    def _entry(self, model: type[Kind], data: Any, key: str, relative: str) -> Iterator[Kind]:
        found = validate(model, data[key], self._shown(relative))
        if isinstance(found, list):
            line, column = data.lc.key(key)
            self.problems += [
                problem
                if problem.line > 1
                else Problem(problem.path, line + 1, column + 1, problem.code, problem.message)
                for problem in found
            ]
        else:
            yield found

    def _list(self, relative: str, model: type[Kind]) -> Iterator[Kind]:
        for entry in self._yaml(relative) or ():
            yield from self._value(model, entry, relative)

    def _flows(self) -> Iterator[tuple[str, Flow]]:
        for path in sorted((self.root / "flows").glob("*.yaml")):
            relative = f"flows/{path.name}"
            data = self._yaml(relative)
            for routing in self._value(Routing, data, relative) if data is not None else ():
                words = dict(self._flow_words(path.name, routing))
                yield path.stem, Flow(path.stem, self._shown(relative), routing, words, data)

    def _flow_words(self, name: str, routing: Routing) -> Iterator[tuple[str, Words]]:
        for edition in EDITIONS:
            relative = f"{edition.code}/flows/{name}"
            data = self._yaml(relative)
            for said in self._value(FlowWords, data, relative) if data is not None else ():
                said = completed(said, routing, edition.code)
                yield edition.code, Words(edition, self._shown(relative), said, data)

    def _pages(self) -> Iterator[Page]:
        for edition in EDITIONS:
            for path in sorted((self.root / edition.code).rglob("*.md")):
                yield from self._page(edition, path.relative_to(self.root).as_posix())

    def _page(self, edition: Edition, relative: str) -> Iterator[Page]:
        text = self._text(relative)
        if not text:
            return
        body = markdown.parse(text)
        front = body.tokens[0] if body.tokens and body.tokens[0].type == "front_matter" else None
        if front is None:
            remedy = "Sivun alussa pitää olla otsaketiedot kahden rivin «---» välissä. Ota malliksi toinen sivu."
            self.problems.append(Problem(self._shown(relative), 1, 1, "header-missing", remedy))
            return
        data = parse_yaml(front.content, self._shown(relative), first_line=1)
        if isinstance(data, Problem):
            self.problems.append(data)
            return
        page_id = relative.removeprefix(f"{edition.code}/").removesuffix(".md")
        for header in self._value(Header, data, relative, first_line=1):
            yield Page(page_id, edition, self._shown(relative), header, body, data)


def read(root: Path) -> Corpus:
    """Read the content folder `root`."""
    return Reader(root).read()
