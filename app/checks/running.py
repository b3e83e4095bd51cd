"""Runs checks by their names: one by one, or those that take long in processes that have what was read already."""

import multiprocessing
import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from importlib import import_module

from app.corpus.corpus import Corpus
from app.problems import Problem

_GIVEN: dict[str, tuple[Corpus, date]] = {}


def one_by_one(names: Iterable[str], corpus: Corpus, today: date) -> list[Problem]:
    """Return the problems of the named checks, in their order."""
    return [problem for name in names for problem in import_module(f"app.checks.{name}").check(corpus, today)]


def side_by_side(names: Sequence[str], corpus: Corpus, today: date) -> list[Problem]:
    """Return the same by processes of their own; one after another where processes cannot be forked."""
    if "fork" not in multiprocessing.get_all_start_methods():
        return one_by_one(names, corpus, today)
    _GIVEN["now"] = corpus, today
    with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("fork")) as pool:
        return [problem for part in pool.map(_given, names) for problem in part]


def _given(name: str) -> list[Problem]:
    return one_by_one((name,), *_GIVEN["now"])
