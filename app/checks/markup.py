"""What would reach the reader raw or without a name: unknown containers, stray braces, HTML, images, empty heads."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from app.checks.suggest import meant
from app.corpus.corpus import Corpus
from app.corpus.markdown import CONTAINERS
from app.corpus.pages import Page
from app.problems import Problem

STRAY = {
    "brace": ("figure-form", "Aaltosulut jäivät auki: «{}». Luku kirjoitetaan {{{{ rate.tunnus }}}}."),
    "html": ("html-typed", "HTML-merkintä «{}» ei toimi sivuilla. Poista se."),
    "image": (
        "image-typed",
        "Kuvaa «{}» ei voi lisätä tekstiin. Lisää se lohkona «::: kuva nimi», jossa sisältö on myös tekstinä.",
    ),
}


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield container-unknown, container-open, heading-level, table-head, figure-form, html-typed, image-typed."""
    for page in corpus.written():
        yield from _containers(page)
        for mark in page.body.marks:
            if mark.kind in STRAY:
                code, message = STRAY[mark.kind]
                yield Problem(page.path, mark.line, mark.column, code, message.format(mark.text))
        for heading in page.body.headings:
            if heading.level not in (2, 3):
                message = "Otsikko alkaa kahdella tai kolmella #-merkillä. Sivun pääotsikko on title."
                yield Problem(page.path, heading.line, 1, "heading-level", message)
        for opened, head in pairwise(page.body.tokens):
            if opened.type == "th_open" and not head.content.strip():
                message = "Taulukon otsikkorivillä on tyhjä solu. Kirjoita, mitä sarakkeessa on."
                yield Problem(page.path, (head.map or [0])[0] + 1, 1, "table-head", message)


def _containers(page: Page) -> Iterator[Problem]:
    opened = 0
    for number, line in enumerate(page.body.lines, 1):
        match = re.match(r"\s*:::+\s*(\S*)", line)
        if not match:
            continue
        name = match[1]
        if name and name not in CONTAINERS:
            message = f"Lohkoa «{name}» ei ole.{meant(name, CONTAINERS)} Lohkot: {', '.join(CONTAINERS)}."
            yield Problem(page.path, number, 1, "container-unknown", message)
        if (name and opened) or (not name and not opened):
            message = "Lohkot eivät mene pareittain. Jokainen lohko alkaa «::: nimi» ja loppuu «:::»."
            yield Problem(page.path, number, 1, "container-open", message)
        opened = number if name else 0
    if opened:
        yield Problem(page.path, opened, 1, "container-open", "Lohko jäi auki. Lisää sen loppuun rivi «:::».")
