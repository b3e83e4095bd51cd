"""Every check of the corpus, one a module: `check(corpus, today)` yields Problems."""

from datetime import date
from importlib import import_module

from app.corpus.corpus import Corpus
from app.problems import Problem

NAMES = (
    "addresses", "contacts", "counting", "directory", "figures", "fingerprints", "flow_words", "flows", "glossary",
    "headers", "letters", "links", "local", "markup", "plain_sentences", "rates", "reviews", "slugs", "tools",
    "translations", "typed_amounts", "words",
)  # fmt: skip


def check(corpus: Corpus, today: date) -> list[Problem]:
    """Return all problems of reading and of every check, in the order of the files."""
    found = list(corpus.problems)
    for name in NAMES:
        found += import_module(f"app.checks.{name}").check(corpus, today)
    excused = {(page.path, code) for page in corpus.pages.values() for code in page.header.exceptions}
    return sorted(problem for problem in set(found) if (problem.path, problem.code) not in excused)
