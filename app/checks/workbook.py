"""Phrases stand in three languages, alike on both pages; lists are plain; questions have one right answer."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from app.corpus.corpus import Corpus
from app.corpus.pages import Page
from app.corpus.workbook import CHECKLIST, FIELDS, LANGUAGES, PHRASE, QUESTION, Container, containers
from app.problems import Problem


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield model-language, model-group, model-differs, checklist-shape, course-question."""
    for page in corpus.written():
        held = tuple(containers(page.body.tokens))
        for container in held:
            for code, message in _faults(container):
                yield Problem(page.path, container.line, 1, code, message)
        phrases = _phrases(held)
        yield from _ungrouped(page, phrases)
        original = corpus.pages.get(("fi", page.id))
        if original and phrases and page.edition.code == "sv":
            yield from _changed(page, phrases, _phrases(containers(original.body.tokens)))


def _phrases(held: Iterable[Container]) -> list[Container]:
    return [container for container in held if container.name == PHRASE and container.edition]


def _ungrouped(page: Page, phrases: Sequence[Container]) -> Iterator[Problem]:
    """Yield the first phrase from which on the languages do not follow each other: fi, sv, selko."""
    for place, phrase in enumerate(phrases):
        if phrase.edition != LANGUAGES[place % 3] or len(phrases) - place + place % 3 < 3:
            message = "Malli on kolmella kielellä peräkkäin: fi, sv, selko. Kirjoita puuttuva."
            yield Problem(page.path, phrase.line, 1, "model-group", message)
            return


def _changed(page: Page, phrases: Sequence[Container], originals: Sequence[Container]) -> Iterator[Problem]:
    """Yield each phrase that says something else than the one in its place on the Finnish page."""
    for phrase, original in zip(phrases, originals, strict=False):
        if _said(phrase) != _said(original):
            message = f"Malli on toinen kuin suomenkielisen sivun rivillä {original.line}. Kirjoita sama molempiin."
            yield Problem(page.path, phrase.line, 1, "model-differs", message)


def _said(phrase: Container) -> list[str]:
    return [token.content for token in phrase.inside if token.type == "inline"]


def _faults(container: Container) -> Iterator[tuple[str, str]]:
    if container.name == PHRASE and not container.edition:
        yield "model-language", "Mallin kieltä ei ole. Kirjoita «::: malli fi», «::: malli sv» tai «::: malli selko»."
    if container.name in (CHECKLIST, FIELDS) and not container.is_plain_list:
        message = (
            f"Lohkoon «{container.name}» kuuluu vain luettelo: jokainen rivi alkaa «- », sisällä ei ole luetteloa."
        )
        yield "checklist-shape", message
    if container.name == QUESTION and not container.is_question:
        message = (
            "Kysymyksessä on ensin kysymys ja sitten 2–5 vastausta «- [ ] ». Yksi on oikein «- [x] ». "
            "Jokaisella on perustelu omana sisennettynä kappaleena."
        )
        yield "course-question", message
