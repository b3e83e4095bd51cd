"""The commands that editors and the build use."""

import gc
import sys
from argparse import Namespace
from collections import Counter

from app import checks
from app.config import Config
from app.corpus.corpus import Corpus
from app.corpus.flow_graph import counts
from app.corpus.flows import Flow
from app.corpus.reader import read
from app.editing.publishing import publish_addresses
from app.editing.stamp import stamp
from app.problems import Problem, as_github, as_gitlab, as_json, as_text
from app.publish import ContentError, publish
from app.web.view import today

FORMS = {"text": as_text, "json": as_json, "github": as_github, "gitlab": as_gitlab}


def check(config: Config, chosen: Namespace) -> int:
    """Print what must be mended and what is due; advice on language as counts, or in full with --advice.

    Fails where something must be mended; with --stale, which leaves language out, where there is any task at all.
    """
    corpus = _read(config)
    if chosen.stamp:
        return stamp(corpus, chosen.stamp)
    if chosen.publish:
        return _publish(corpus)
    from app.web.documents import unanalysed

    day = today(config)
    said = [] if chosen.stale else checks.check_language(corpus, day)
    advice = [] if chosen.advice else [problem for problem in said if _is_advice(problem)]
    problems = sorted({*checks.check(corpus, day), *unanalysed(corpus), *said} - set(advice))
    shown = FORMS[chosen.form](problems)
    print(shown) if shown else None
    musts = sum(problem.severity == "must" for problem in problems)
    if chosen.form == "text":
        _sum_up(corpus, problems, advice, musts)
    return 1 if musts or (chosen.stale and problems) else 0


def _read(config: Config) -> Corpus:
    """Return the corpus; all that is read is kept, so looking for garbage meanwhile would only take time."""
    gc.disable()
    try:
        return read(config.content)
    finally:
        gc.freeze()
        gc.enable()


def _is_advice(problem: Problem) -> bool:
    return problem.severity == "should" and problem.code != "dictionary-missing"


def _sum_up(corpus: Corpus, problems: list[Problem], advice: list[Problem], musts: int) -> None:
    """Print to the error stream how much was checked and found, the counts of advice, and the flows without faults."""
    print(f"{len(corpus.pages)} sivua, {musts} virhettä, {len(problems) - musts} neuvoa", file=sys.stderr)
    if advice:
        counts = ", ".join(f"{code} {times}" for code, times in Counter(p.code for p in advice).most_common())
        print(f"Kielestä {len(advice)} neuvoa ({counts}). Näytä ne: python -m app check --advice", file=sys.stderr)
    faulty = {problem.path for problem in problems if problem.severity == "must"}
    print("\n".join(_counted(flow) for flow in corpus.flows.values() if flow.path not in faulty), file=sys.stderr)


def _counted(flow: Flow) -> str:
    """Return the counts of a flow in words."""
    found = counts(flow.routing)
    return (
        f"{flow.name}: {found.questions} kysymystä, {found.outcomes} tulosta, {found.paths} polkua, "
        f"pisin {found.longest} vastausta"
    )


def _publish(corpus: Corpus) -> int:
    publish_addresses(corpus)
    return 0


def build(config: Config, chosen: Namespace | None = None) -> int:
    """Make the search index and the catalogues; fail with the list of faults where the content has any."""
    try:
        publish(config)
    except ContentError as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


def words(config: Config, chosen: Namespace) -> int:
    """Add the corpus's new words to the committed table and print them."""
    from app.search.refresh import refresh
    from app.web.documents import documents

    print("\n".join(refresh(documents(read(config.content)))))
    return 0
