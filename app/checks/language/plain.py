"""Sentences of each edition are as plain as its readers need: strictly in plain Finnish, mildly elsewhere."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from app.checks.language import dictionaries, finnish
from app.checks.language.readability import GATES, lix
from app.checks.language.rules import Finding, Rule, forms, participles, shape, swedish, vocabulary
from app.checks.language.texts import texts
from app.checks.language.tokens import sentences
from app.corpus.corpus import Corpus
from app.corpus.passages import Passage
from app.problems import Problem, Severity

PLAIN: tuple[Rule, ...] = (
    shape.longer_than(14), shape.crowded, shape.genitives, shape.numbers, shape.passives, forms.forms,
    participles.participles, vocabulary.long, vocabulary.rare, vocabulary.abbreviated, vocabulary.abstract,
)  # fmt: skip
RULES: Mapping[str, tuple[Rule, ...]] = {
    "selko": PLAIN,
    "fi": (shape.longer_than(25), shape.genitives),
    "sv": (shape.longer_than(25), swedish.abbreviated),
}
WITHOUT_DICTIONARY = {"selko": PLAIN[:1], "fi": RULES["fi"][:1], "sv": RULES["sv"]}
MUSTS = ("sentence-long", "clause-purpose", "form-rare", "clause-report", "word-abbreviated")
STRICT = "selko"
ONCE = ("word-long", "word-rare")
MOST_PASSIVE = 0.25
FEWEST_SENTENCES = 12


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield the findings of the rules; passives and readability once a page, as a share and a score."""
    excused = _excused(corpus)
    rules = WITHOUT_DICTIONARY if dictionaries.missing() else RULES
    told: set[tuple[str, str]] = set()
    for passage in texts(corpus):
        for finding in found(passage, rules[passage.edition.code]):
            if finding.code != "passive-used" and not _is_known(finding, passage, excused, told):
                place = passage.place(finding.word.offset)
                yield Problem(passage.path, *place, finding.code, finding.message, _severity(finding, passage))
    yield from _pages(corpus)


def found(passage: Passage, rules: tuple[Rule, ...] = PLAIN) -> Iterator[Finding]:
    """Yield what the rules find in a passage; words of another language are not judged."""
    for sentence in sentences(passage):
        for rule in rules:
            for finding in rule(sentence):
                if passage.language(finding.word.offset) == passage.edition.html_lang:
                    yield finding


def _severity(finding: Finding, passage: Passage) -> Severity:
    """Return how seriously a finding is taken: a summary is one sentence by rule, so it may be long."""
    is_strict = passage.edition.code == STRICT and passage.kind != "summary"
    return "must" if finding.code in MUSTS and is_strict else "should"


def _excused(corpus: Corpus) -> frozenset[str]:
    """Return the words of the glossary and the lists: they are explained, so they may be long and rare."""
    terms = (word.lower() for term in corpus.glossary.values() for word in term.fi.split())
    return frozenset(terms) | corpus.words["fi"] | corpus.words["selko"]


def _is_known(finding: Finding, passage: Passage, excused: frozenset[str], told: set[tuple[str, str]]) -> bool:
    """Say whether a long or rare word is explained in the glossary or was complained of in this file already."""
    if finding.code not in ONCE:
        return False
    names = finnish.lemmas(finding.word.text) | {finding.word.text.lower()}
    known = bool(names & excused) or any((passage.path, name) in told for name in names)
    told.update((passage.path, name) for name in names)
    return known


def _pages(corpus: Corpus) -> Iterator[Problem]:
    """Yield passive-often and page-heavy for pages that are long enough to be judged."""
    by_path: dict[str, list[Passage]] = defaultdict(list)
    for passage in texts(corpus):
        by_path[passage.path].append(passage)
    for page in corpus.pages.values():
        own = (passage for passage in by_path[page.path] if passage.edition is page.edition)
        said = [passage for passage in own if passage.kind in ("paragraph", "item")]
        total = sum(1 for passage in said for _ in sentences(passage))
        if total < FEWEST_SENTENCES:
            continue
        score = lix(said)
        if score > GATES[page.edition.code]:
            message = f"Sivun luettavuus on {score:.0f}, tavoite alle {GATES[page.edition.code]}. Lyhennä virkkeitä."
            yield Problem(page.path, 1, 1, "page-heavy", message, "should")
        if page.edition.code == STRICT and not dictionaries.missing():
            used = sum(1 for passage in said for _ in found(passage, (shape.passives,)))
            if used > MOST_PASSIVE * total:
                message = f"Sivulla on {used} passiivia {total} virkkeessä. Sano useammin, kuka tekee."
                yield Problem(page.path, 1, 1, "passive-often", message, "should")
