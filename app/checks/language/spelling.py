"""Words are spelled as the dictionary or the edition's own word list spells them."""

import re
from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches

from app.checks.language import dictionaries, finnish
from app.checks.language.texts import texts
from app.checks.language.tokens import Word, words
from app.corpus.corpus import Corpus
from app.corpus.passages import Passage
from app.problems import Problem

ENDING = re.compile(r":?[a-zåäö]{1,6}")
ABSENT = (
    "Oikolukua ja selkokielen tarkistusta ei tehty. Puuttuu: {}. "
    "Hae ne: make debian ja .venv/bin/pip install -r requirements-test.txt."
)


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield word-misspelled and word-unlisted, each word once a file; dictionary-missing where it cannot be said."""
    if dictionaries.missing():
        message = ABSENT.format(", ".join(dictionaries.missing()))
        yield Problem("content/words", 1, 1, "dictionary-missing", message, "should")
        return
    speller = Speller(corpus)
    seen: set[tuple[str, str]] = set()
    for passage in texts(corpus):
        for word in words(passage):
            fault = speller.fault(word, passage)
            if fault and (passage.path, word.text) not in seen:
                seen.add((passage.path, word.text))
                yield Problem(passage.path, *passage.place(word.offset), *fault)


class Speller:
    """Knows the word lists beside the dictionaries; remembers what it has judged."""

    def __init__(self, corpus: Corpus) -> None:
        """Take the word lists and the names of terms; plain Finnish may use the words of Finnish."""
        lists = corpus.words
        self._listed = {
            "fi": lists["fi"],
            "sv": lists["sv"],
            "selko": lists["fi"] | lists["selko"],
        }
        self._near = {
            "fi": [*lists["fi"], *(term.fi for term in corpus.glossary.values())],
            "sv": [*lists["sv"], *(term.sv for term in corpus.glossary.values())],
        }
        self._known: dict[tuple[str, str], tuple[str, str] | None] = {}

    def fault(self, word: Word, passage: Passage) -> tuple[str, str] | None:
        """Return the code and the message where a word is not known, else None."""
        language = passage.language(word.offset)
        if language not in ("fi", "sv") or not any(map(str.isalpha, word.text)):
            return None
        name = passage.edition.code if language == passage.edition.html_lang else language
        key = (word.text, name)
        if key not in self._known:
            self._known[key] = self._fault(word.text, name, language)
        return self._known[key]

    def _fault(self, word: str, name: str, language: str) -> tuple[str, str] | None:
        if self._is_listed(word, name):
            return None
        if language == "sv":
            return None if _is_swedish(word) else self._misspelled(word, name, dictionaries.hunspell().suggest(word))
        if not finnish.is_spelled(word):
            return self._misspelled(word, name, dictionaries.voikko().suggest(word))
        if finnish.is_unseen_compound(word) and not finnish.lemmas(word) & self._listed[name]:
            lemma = finnish.likeliest(word)
            near = get_close_matches(lemma, self._near["fi"], n=1, cutoff=0.85)
            meant = f" Tarkoititko «{near[0]}»?" if near else ""
            message = f"Yhdyssanaa «{word}» ei ole nähty.{meant} Jos se on oikein, lisää {lemma} {_list_of(name)}."
            return "word-unlisted", message
        return None

    def _is_listed(self, word: str, name: str) -> bool:
        """Say whether the list has the word, or a name in it of which this is a form, or one beside a hyphen."""
        listed = self._listed[name]
        plain = word.strip("-")
        head, hyphen, tail = plain.partition("-")
        if {word, word.lower(), plain, plain.lower()} & listed or _is_name(plain, listed):
            return True
        return bool(hyphen) and head in listed and self._fault(tail, name, "sv" if name == "sv" else "fi") is None

    def _misspelled(self, word: str, name: str, suggested: list[str] | tuple[str, ...]) -> tuple[str, str]:
        meant = f" Tarkoititko: {', '.join(suggested[:3])}?" if suggested else ""
        return "word-misspelled", f"Sanaa «{word}» ei tunneta.{meant} Jos se on oikein, lisää se {_list_of(name)}."


def _is_name(word: str, listed: frozenset[str]) -> bool:
    """Say whether the word is a listed name or short form with an ending: HUSista, YTHS:ään, FPA:s."""
    ends = range(2, len(word) + 1)
    return any(
        word[:end] in listed and not word[:end].islower() and ENDING.fullmatch(word[end:] or "a") for end in ends
    )


def _list_of(name: str) -> str:
    return f"tiedostoon content/words/{name}.txt"


def _is_swedish(word: str) -> bool:
    """Say whether the Swedish dictionary takes the word, or each part of it between hyphens and colons."""
    spell = dictionaries.hunspell().spell
    pieces = [piece for piece in re.split(r"[-:]", re.sub(r"^\d+[-:]?", "", word)) if piece]
    return spell(word) or spell(word.strip("-")) or all(spell(piece) for piece in pieces)
