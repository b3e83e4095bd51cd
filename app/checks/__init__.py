"""Every check of the corpus, one a module: `check(corpus, today)` yields Problems."""

from datetime import date

from app.checks.following import apart
from app.checks.running import one_by_one, side_by_side
from app.corpus.corpus import Corpus
from app.problems import Problem

NAMES = (
    "addresses", "contacts", "counting", "directory", "drafts", "figures", "fingerprints", "flow_words", "flows",
    "glossary", "headers", "letters", "links", "local", "markup", "pasted", "rates", "reviews", "slugs", "sources",
    "tools", "translations", "typed_amounts", "workbook",
)  # fmt: skip
LANGUAGE = ("plain", "parity", "spelling", "block_language", "terms")


def check(corpus: Corpus, today: date) -> list[Problem]:
    """Return all problems of reading and of every check but those of language: what a guide to be served must pass."""
    return _sorted(corpus, [*corpus.problems, *one_by_one(NAMES, corpus, today)])


def check_language(corpus: Corpus, today: date) -> list[Problem]:
    """Return the problems of language, for which the dictionaries are loaded; they keep no page from being served."""
    return _sorted(corpus, side_by_side([f"language.{name}" for name in LANGUAGE], corpus, today))


def _sorted(corpus: Corpus, problems: list[Problem]) -> list[Problem]:
    """Return the problems in the order of the files, without those that a page's header excuses with a reason."""
    excused = {(page.path, code) for page in corpus.pages.values() for code in page.header.exceptions}
    return sorted(problem for problem in set(apart(corpus, problems)) if (problem.path, problem.code) not in excused)
