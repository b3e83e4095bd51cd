"""Refreshes the committed tables of words from all documents; needs Voikko, Omorfi and Hunspell, the app does not."""

from collections import defaultdict
from collections.abc import Iterable

from app.search import words
from app.search.analyse import words_of
from app.search.document import Document
from app.search.keys import key, language
from app.search.words.finnish import Finnish
from app.search.words.swedish import Swedish


def refresh(documents: Iterable[Document]) -> list[str]:
    """Rewrite the tables to hold exactly the words of the documents, and return the words that were not in them."""
    found: dict[str, set[str]] = defaultdict(set)
    for document in documents:
        found[language(document.edition)] |= {word for word in words_of(document) if word.isalpha()}
    new = sorted(word for code in found for word in words.missing(found[code], code))
    for dictionary in (Finnish(), Swedish(found["sv"])):
        _refresh(dictionary, found[dictionary.name])
    return new


def _refresh(dictionary: Finnish | Swedish, found: Iterable[str]) -> None:
    """Analyse all words anew, which is quick, but inflect only lemmas that are new, which is not."""
    name = dictionary.name
    inflected = {**dict.fromkeys(words.lemmas(name), ()), **words.forms(name)}
    words.write(f"{name}.tsv", {word: dictionary.word(word).row() for word in found})
    for lemma in words.lemmas(name) - inflected.keys():
        inflected[lemma] = _form_keys(dictionary, lemma)
    rows = {lemma: " ".join(inflected[lemma]) for lemma in words.lemmas(name) if inflected[lemma]}
    words.write(f"forms-{name}.tsv", rows)


def _form_keys(dictionary: Finnish | Swedish, lemma: str) -> tuple[str, ...]:
    keys = {key(form, dictionary.name) for form in dictionary.forms(lemma)}
    return tuple(sorted(keys - {key(lemma, dictionary.name)}))
