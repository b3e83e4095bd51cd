"""Checks that take long, each in a process of its own that has what was read already."""

import multiprocessing
import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from importlib import import_module

from app.corpus.corpus import Corpus
from app.problems import Problem

_GIVEN: dict[str, tuple[Corpus, date]] = {}


def found(names: Sequence[str], corpus: Corpus, today: date) -> list[Problem]:
    """Return the problems of the named checks, in their order; one after another where processes cannot be forked."""
    _GIVEN["now"] = corpus, today
    if "fork" not in multiprocessing.get_all_start_methods():
        return _flat(map(_found, names))
    with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("fork")) as pool:
        return _flat(pool.map(_found, names))


def _found(name: str) -> list[Problem]:
    return list(import_module(f"app.checks.{name}").check(*_GIVEN["now"]))


def _flat(parts: Iterable[list[Problem]]) -> list[Problem]:
    return [problem for part in parts for problem in part]
