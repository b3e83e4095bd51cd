"""Makes what is served from the content: the search index, and the corpus as read, kept for a fast start."""

import dataclasses
import hashlib
import pickle
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from app.config import ROOT, Config
from app.corpus.corpus import Corpus, frozen
from app.corpus.flows import Flow
from app.corpus.pages import Page
from app.problems import Problem, as_text
from app.search.find import Index, IndexUnreadableError

MADE_FROM = ("*.py", "*.tsv", "*.po")


class ContentError(RuntimeError):
    """The content has faults that keep the guide from being served; the message lists them."""

    def __init__(self, problems: Iterable[Problem], files: Mapping[str, str]) -> None:
        self.problems = tuple(problems)
        self.files = files
        super().__init__(as_text(self.problems))


def load(config: Config) -> tuple[Corpus, Index]:
    """Return the corpus and its index, made anew where the content or the code is newer."""
    try:
        return _kept(config), Index.open(config.index)
    except (OSError, LookupError, IndexUnreadableError):
        return publish(config), Index.open(config.index)


def publish(config: Config) -> Corpus:
    """Read and check the content, write the index and the kept corpus; raise ContentError on faults."""
    from app import checks
    from app.corpus.reader import read
    from app.web.catalogues import compile_catalogues
    from app.web.documents import build_index
    from app.web.view import today

    state = _state(config)
    corpus = read(config.content)
    faults = [problem for problem in checks.check(corpus, today(config)) if problem.severity == "must"]
    if faults:
        raise ContentError(faults, corpus.files)
    compile_catalogues()
    build_index(corpus, config.index)
    _keep(config, corpus, state)
    return corpus


def is_fresh(config: Config) -> bool:
    """Say whether what is kept was made from the content and the code as they are."""
    path = _path(config)
    return config.index.exists() and path.exists() and path.read_bytes()[:64].decode("latin-1") == _state(config)


def _path(config: Config) -> Path:
    return config.index.with_suffix(".corpus")


def _kept(config: Config) -> Corpus:
    """Return the kept corpus; raise LookupError where it is of another state."""
    kept = _path(config).read_bytes()
    if kept[:64].decode("latin-1") != _state(config):
        raise LookupError("the content has changed")
    return frozen(pickle.loads(kept[64:]))


def _keep(config: Config, corpus: Corpus, state: str) -> None:
    fields = {field.name: getattr(corpus, field.name) for field in dataclasses.fields(corpus)}
    fields["pages"] = {key: _lean(page) for key, page in corpus.pages.items()}
    fields["outcomes"] = {key: _lean(page) for key, page in corpus.outcomes.items()}
    fields["flows"] = {name: _lean_flow(flow) for name, flow in corpus.flows.items()}
    fields["files"], fields["sayings"] = {}, ()
    plain = {name: dict(value) if isinstance(value, Mapping) else value for name, value in fields.items()}
    made = _path(config).with_suffix(".new")
    made.write_bytes(state.encode() + pickle.dumps(plain, protocol=5))
    made.replace(_path(config))


def _lean(page: Page) -> Page:
    """Return the page without what only the checks look at."""
    return dataclasses.replace(page, data=None, body=page.body.packed())


def _lean_flow(flow: Flow) -> Flow:
    """Return the flow without the places in its files."""
    words = {code: dataclasses.replace(words, data=None) for code, words in flow.words.items()}
    return dataclasses.replace(flow, data=None, words=words)


def _state(config: Config) -> str:
    """Return a hash of the names, sizes and times of all files of the content and the code."""
    state = hashlib.sha256()
    for path in _files(config):
        known = path.stat()
        state.update(f"{path}\0{known.st_size}\0{known.st_mtime_ns}\n".encode())
    return state.hexdigest()


def _files(config: Config) -> Iterator[Path]:
    yield from sorted(path for path in config.content.rglob("*") if path.is_file())
    for pattern in MADE_FROM:
        yield from sorted((ROOT / "app").rglob(pattern))
