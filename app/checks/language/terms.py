"""Words that the guide does not write: office Finnish, Sweden's words in Finland's Swedish, second names of a thing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from app.checks.language import dictionaries, finnish
from app.checks.language.texts import texts
from app.checks.language.tokens import Word, words
from app.corpus.corpus import Corpus
from app.corpus.passages import Passage
from app.problems import Problem

SWEDISH_ENDINGS = frozenset(
    [
        "n",
        "en",
        "et",
        "t",
        "s",
        "ns",
        "ens",
        "ets",
        "r",
        "er",
        "ar",
        "or",
        "erna",
        "arna",
        "orna",
        "na",
        "rna",
        "ers",
        "ars",
        "ors",
        "ernas",
        "arnas",
        "ornas",
        "a",
        "as",
    ]
)
EXACT = "="


@dataclass(frozen=True)
class Forbidden:
    """Words in a row that are not written, and the remedy."""

    wanted: tuple[str, ...]
    exact: bool
    remedy: str


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield word-forbidden with what to write instead; the glossary's own list of what is avoided is not a text."""
    rules = {code: _by_first(corpus, code) for code in ("fi", "sv", "selko")}
    for passage in texts(corpus):
        found = list(words(passage))
        for at, word in enumerate(found):
            for rule in _possible(rules[passage.edition.code], word.text, passage.language(word.offset)):
                row = found[at : at + len(rule.wanted)]
                if _is(rule, row, passage):
                    said = passage.text[word.offset : row[-1].offset + len(row[-1].text)]
                    message = f"Sanaa «{said}» ei käytetä. Kirjoita mieluummin: {rule.remedy}."
                    yield Problem(passage.path, *passage.place(word.offset), "word-forbidden", message)


def _by_first(corpus: Corpus, code: str) -> dict[str, list[Forbidden]]:
    """Return the rules of an edition by the first two letters of their first word."""
    language = "sv" if code == "sv" else "fi"
    rules = [*getattr(corpus.terms, language), *(corpus.terms.selko if code == "selko" else ())]
    said = [(word, rule.write + (f" ({rule.why})" if rule.why else "")) for rule in rules for word in rule.avoid]
    said += [(word, term.of(code)) for term in corpus.glossary.values() for word in getattr(term.avoid, language)]
    found: dict[str, list[Forbidden]] = {}
    for word, remedy in dict(reversed(said)).items():
        wanted = tuple(word.removeprefix(EXACT).lower().split())
        found.setdefault(wanted[0][:2], []).append(Forbidden(wanted, word.startswith(EXACT), remedy))
    return found


def _possible(rules: dict[str, list[Forbidden]], word: str, language: str) -> list[Forbidden]:
    return rules.get(word[:2].lower(), []) if language in ("fi", "sv") else []


def _is(rule: Forbidden, row: list[Word], passage: Passage) -> bool:
    """Say whether the words in a row are those of the rule, in the language of the edition."""
    if len(row) < len(rule.wanted) or passage.language(row[0].offset) != passage.edition.html_lang:
        return False
    same = _is_exactly if rule.exact else _is_swedish_form if passage.edition.html_lang == "sv" else _is_finnish_form
    return all(same(word.text.lower(), wanted) for word, wanted in zip(row, rule.wanted, strict=True))


def _is_exactly(word: str, wanted: str) -> bool:
    return word == wanted


def _is_swedish_form(word: str, wanted: str) -> bool:
    return word == wanted or (word.startswith(wanted) and word[len(wanted) :] in SWEDISH_ENDINGS)


@cache
def _is_finnish_form(word: str, wanted: str) -> bool:
    """Say whether a word is another or, where Voikko is there to know it, a form of it."""
    if word == wanted or not word.startswith(wanted[:3]):
        return word == wanted
    return not dictionaries.missing() and finnish.lemmas(word) == {wanted.replace("-", "")}
