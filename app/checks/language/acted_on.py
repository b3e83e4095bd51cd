"""What a reader of a page acts on, in a form that is the same in every language, with its place."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from app.checks.language.fact_words import COUNTED, NAMED, NEGATIONS, ORDINAL, SAME_HOST, SUBJECTS, UNITS
from app.corpus.corpus import Corpus
from app.corpus.figures import ALIASES, terms_of
from app.corpus.links import inner
from app.corpus.markdown import Mark, plain
from app.corpus.pages import Page
from app.corpus.passages import Passage, of_page

Place = tuple[int, int]
Facts = Mapping[str, Mapping[str, Place]]

DATE = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.?(\d{4})?(?![\d])")


def facts(corpus: Corpus, page: Page) -> Facts:
    """Return figures, links in and out, dates, numbers with a unit, bodies, services, warnings, with their places."""
    found: dict[str, dict[str, Place]] = {}
    for mark in page.body.marks:
        for kind, value in _of_mark(corpus, mark):
            found.setdefault(kind, {}).setdefault(value, (mark.line, mark.column))
    language = page.edition.html_lang
    own = tuple(passage for passage in of_page(page) if passage.edition is page.edition)
    for kind, value, place in _of_texts(corpus, own, language):
        found.setdefault(kind, {}).setdefault(value, place)
    for number, (place, denies) in enumerate(_warnings(page), 1):
        found.setdefault("warnings", {})[f"{number}. huomio"] = place
        if denies:
            found.setdefault("negations", {})[f"{number}. huomio"] = place
    return found


def _of_texts(corpus: Corpus, passages: Sequence[Passage], language: str) -> Iterator[tuple[str, str, Place]]:
    for passage in passages:
        for kind, value, at in (*_dates(passage), *_numbers(passage, language)):
            yield kind, value, passage.place(at)
    whole = "\n".join(passage.text for passage in passages)
    for kind, patterns in (("bodies", _names(corpus, language)), ("services", _services(language))):
        for name, pattern in patterns.items():
            match = pattern.search(whole)
            if match:
                yield kind, name, _place(passages, match.start())


def _place(passages: Sequence[Passage], offset: int) -> Place:
    """Return the place of a letter of the passages joined by line ends."""
    for passage in passages:
        if offset <= len(passage.text):
            return passage.place(offset)
        offset -= len(passage.text) + 1
    raise IndexError(offset)


def _of_mark(corpus: Corpus, mark: Mark) -> Iterator[tuple[str, str]]:
    if mark.kind == "figure":
        for term in terms_of(mark.text):
            name = next((short for short, rate in ALIASES.items() if rate == term.rate), f"rate.{term.rate}")
            yield "figures", f"{term.times} * {name}@{term.day}".removeprefix("1 * ").removesuffix("@None")
    elif mark.kind == "link":
        inside = inner(mark.text, corpus.flows)
        host = urlsplit(mark.text).hostname or ""
        host = host.removeprefix("www.")
        yield ("links", inside[0]) if inside else ("outside", SAME_HOST.get(host, host))


def _dates(passage: Passage) -> Iterator[tuple[str, str, int]]:
    for match in DATE.finditer(passage.text):
        if 1 <= int(match[1]) <= 31 and 1 <= int(match[2]) <= 12:
            yield "dates", f"{int(match[1])}.{int(match[2])}.{match[3] or ''}", match.start()


def _numbers(passage: Passage, language: str) -> Iterator[tuple[str, str, int]]:
    """Yield each number as digits, and with its unit where it has one."""
    for match in _counted(language).finditer(passage.text):
        number = match["digits"] or next(str(n) for n in COUNTED[language] if match[f"n{n}"])
        yield "digits", number, match.start()
        unit = next((unit for unit in UNITS[language] if match[unit]), "")
        if unit and int(number.split(",")[0]) < 1000 and number != "1":
            yield "numbers", f"{number} {unit}", match.start()


@lru_cache(maxsize=2)
def _counted(language: str) -> re.Pattern[str]:
    """Return the pattern of a number, in digits or in words, and its unit: 30 päivää, kolme kuukautta, 18-vuotias."""
    ending = r"\b" if language == "sv" else rf"(?!{ORDINAL})\w*"
    words = "|".join(rf"(?P<n{n}>(?:{word}){ending})" for n, word in sorted(COUNTED[language].items(), reverse=True))
    units = "|".join(rf"(?P<{unit}>{word})" for unit, word in UNITS[language].items())
    return re.compile(rf"\b(?:(?P<digits>\d+(?:,\d+)?)|{words})(?:[-\s]?(?:{units}))?", re.IGNORECASE)


@lru_cache(maxsize=4)
def _names(corpus: Corpus, language: str) -> Mapping[str, re.Pattern[str]]:
    """Return how each body of the directory is named: a county by its own part, Kela and HUS as people write them."""
    found = {}
    for key, body in corpus.bodies.items():
        own = (body.sv if language == "sv" else body.fi).partition(" hyvinvointialue")[0].partition("s välfärdsomr")[0]
        stem = re.escape(own[: -2 if body.kind == "county" else -3]).replace("Uudenma", "Uu(?:den|del|s|t)[lit]?ma")
        pattern = NAMED[key][language == "sv"] if key in NAMED else rf"(?<![\w-]){stem}"
        found[key] = re.compile(pattern, re.IGNORECASE if body.kind in ("state", "adviser") and key not in NAMED else 0)
    return found


@lru_cache(maxsize=2)
def _services(language: str) -> Mapping[str, re.Pattern[str]]:
    return {name: re.compile(pair[language == "sv"], re.IGNORECASE) for name, pair in SUBJECTS.items()}


def _warnings(page: Page) -> Iterator[tuple[Place, bool]]:
    """Yield the place of each warning, and whether it forbids or denies something."""
    opened: list[str] = []
    line = 1
    for token in page.body.tokens:
        if token.type == "container_huomio_open":
            opened, line = [""], (token.map or [0])[0] + 1
        elif token.type == "inline" and opened:
            opened.append(plain(token))
        elif token.type == "container_huomio_close":
            yield (line, 1), bool(NEGATIONS[page.edition.html_lang].search(" ".join(opened)))
            opened = []
