"""Phrases say their language, lists to tick and fill in are plain, and questions of a course have one right answer."""

from collections.abc import Iterator
from datetime import date

from app.corpus.corpus import Corpus
from app.corpus.workbook import CHECKLIST, FIELDS, PHRASE, QUESTION, Container, containers
from app.problems import Problem


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield model-language, checklist-shape, course-question."""
    for page in corpus.written():
        for container in containers(page.body.tokens):
            for code, message in _faults(container):
                yield Problem(page.path, container.line, 1, code, message)


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
