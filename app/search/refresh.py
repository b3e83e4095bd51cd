"""Refreshes the committed word table with Voikko and Hunspell (GPL tools, for this step only)."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from app.search.analyse import tokens
from app.search.document import Document
from app.search.words import FOLDER, LANGUAGES, Word, table

COMMON_ENOUGH = 2.0
NOTE = "# Inflected forms as people write them, from wordfreq's lists (CC BY-SA 4.0, github.com/rspeer/wordfreq)."


def refresh(documents: Iterable[Document]) -> list[str]:
    """Analyse every word of the documents, rewrite the tables, and return the words that are new, sorted."""
    words: dict[str, set[str]] = {"fi": set(), "sv": set()}
    for document in documents:
        text = " ".join((document.title, *document.keywords, document.summary, *document.headings, document.text))
        for word in tokens(text):
            words[LANGUAGES[document.edition]] |= {word, word.replace("-", ""), *word.split("-")}
    new = sorted(word for language in words for word in words[language] - set(_kept(language)) if not word.isdigit())
    for language, analyse in (("fi", _finnish()), ("sv", _swedish())):
        found = {word: analyse(word) for word in sorted(words[language]) if word and not word.isdigit()}
        _write(language, found)
    _write_forms({lemma for word in table("fi").values() for lemma in word.lemmas})
    return new


def _kept(language: str) -> Iterable[str]:
    return table(language) if (FOLDER / f"{language}.tsv").exists() else ()


def _write(language: str, found: dict[str, Word]) -> None:
    FOLDER.mkdir(exist_ok=True)
    lines = (
        "\t".join((word, ",".join(w.lemmas), ",".join(w.parts), ",".join(map(str, w.borders))))
        for word, w in found.items()
    )
    (FOLDER / f"{language}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    table.cache_clear()


def _finnish() -> Any:
    from libvoikko import Voikko

    voikko = Voikko("fi")

    def analyse(word: str) -> Word:
        readings = voikko.analyze(word) or voikko.analyze(word.capitalize())
        lemmas = dict.fromkeys(reading.get("BASEFORM", word).lower() for reading in readings)
        parts = dict.fromkeys(part for reading in readings for part in _parts(reading.get("WORDBASES", "")))
        borders = _borders(readings[0]["STRUCTURE"]) if readings else ()
        return Word(tuple(lemmas), tuple(part for part in parts if part not in lemmas), borders)

    return analyse


def _parts(bases: str) -> Iterator[str]:
    """Yield the parts of `+maksu(maksu)+katto(katto)`, also the pieces of `toimeentulo(toimeen=tulo)`."""
    found = re.findall(r"\+([^+()]+)(?:\(([^()]+)\))?", bases)
    if len(found) > 1 or any("=" in inner for _, inner in found):
        for outer, inner in found:
            yield from (piece.lower() for piece in {outer, *inner.replace("=", "+").split("+")} if len(piece) > 2)


def _borders(shape: str) -> tuple[int, ...]:
    """Return the letters before which a part begins, from Voikko's `=ppppp=pppp`."""
    places, letter = [], 0
    for mark in shape:
        if mark == "=":
            places.append(letter)
        else:
            letter += 1
    return tuple(place for place in places if 0 < place < letter)


def _swedish() -> Any:
    import hunspell

    speller = hunspell.Hunspell("sv_FI", hunspell_data_dir="/usr/share/hunspell")

    def analyse(word: str) -> Word:
        parts = [part for reading in speller.analyze(word) for part in re.findall(r"\bpa:(\S+)", reading)]
        whole = [] if parts else [stem.lower() for stem in speller.stem(word)]
        border = _border(word, parts, speller)
        halves = [word[:border].rstrip("s"), word[border:]] if border else []
        every = dict.fromkeys([*(part.lower() for part in parts), *halves])
        return Word(
            tuple(dict.fromkeys(whole)), tuple(part for part in every if len(part) > 2), (border,) if border else ()
        )

    return analyse


def _border(word: str, parts: list[str], speller: Any) -> int:
    """Return where the last known word of a compound begins, or 0."""
    if parts and word.startswith(parts[0].lower()) and len(parts) > 1:
        last = parts[-1].lower()
        return word.rfind(last) if last in word else 0
    for border in range(len(word) - 4, 3, -1):
        head, tail = word[:border], word[border:]
        if speller.spell(tail) and (speller.spell(head) or (head.endswith("s") and speller.spell(head[:-1]))):
            return border
    return 0


def _write_forms(lemmas: set[str]) -> None:
    """Write the inflected forms of the lemmas that are common enough for people to type."""
    from libvoikko import Voikko
    from wordfreq import iter_wordlist, zipf_frequency

    voikko = Voikko("fi")
    lines = [NOTE]
    for form in iter_wordlist("fi", "large"):
        if len(form) > 3 and form.isalpha() and zipf_frequency(form, "fi") >= COMMON_ENOUGH and form not in table("fi"):
            found = dict.fromkeys(reading.get("BASEFORM", "").lower() for reading in voikko.analyze(form))
            kept = [lemma for lemma in found if lemma in lemmas and lemma != form]
            if kept:
                lines.append(f"{form}\t{','.join(kept)}")
    (FOLDER / "forms-fi.tsv").write_text("\n".join([lines[0], *sorted(lines[1:])]) + "\n", encoding="utf-8")
