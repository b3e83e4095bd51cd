"""The HTML of what a reader works with: a phrase to copy, a list to tick or to fill in, a question of a course."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from flask import render_template
from markdown_it.token import Token
from markupsafe import Markup

from app.corpus.markdown import plain
from app.corpus.workbook import CHECKLIST, FIELDS, PHRASE, QUESTION, Container, Item
from app.editions import edition_of
from app.web.context import Context
from app.web.words import say

PLACE = re.compile(r"\[(?:(?!</p>)[^\[\]])+\]")
Render = Callable[[Sequence[Token], Context], Markup]


@dataclass(frozen=True)
class Answer:
    """An answer to a question: its words, also without markup, whether it is right, and why."""

    said: Markup
    text: str
    is_right: bool
    why: Markup


@dataclass(frozen=True)
class Workbook:
    """Makes the HTML of the containers of one page; `render` makes that of their tokens."""

    context: Context
    render: Render

    def html(self, container: Container) -> str:
        """Return the HTML of a container; controls are named by their numbers on the page, and nothing has a value."""
        self.context.parts[container.name] += 1
        made = {PHRASE: self._phrase, CHECKLIST: self._list, FIELDS: self._list, QUESTION: self._question}
        return made[container.name](container, self.context.parts[container.name])

    def _phrase(self, container: Container, number: int) -> str:
        edition = edition_of(container.edition or self.context.view.edition.code)
        own = replace(self.context, view=replace(self.context.view, edition=edition), spans=1, terms=None)
        return render_template(
            "workbook/phrase.html",
            number=number,
            name=language_name(edition.code),
            heading=self.context.heading,
            lang="" if edition.html_lang == self.context.view.edition.html_lang else edition.html_lang,
            said=Markup(PLACE.sub(r'<mark class="place">\g<0></mark>', str(self.render(container.inside, own)))),
        )

    def _list(self, container: Container, number: int) -> str:
        return render_template(
            f"workbook/{'checklist' if container.name == CHECKLIST else 'fields'}.html",
            number=number,
            heading=self.context.heading,
            items=[self._words(item.said) for item in container.items],
        )

    def _question(self, container: Container, number: int) -> str:
        asked = [token for token in container.lead if token.type == "inline"]
        return render_template(
            "workbook/question.html",
            number=number,
            key=fingerprint(container),
            page=self.context.page,
            part=self.context.heading,
            asked=[self._words(token) for token in asked],
            answers=[self._answer(item) for item in container.items],
        )

    def _answer(self, item: Item) -> Answer:
        return Answer(self._words(item.said), plain(item.said), bool(item.is_right), self._inside(item.more))

    def _words(self, said: Token) -> Markup:
        return self._inside([said])

    def _inside(self, tokens: Sequence[Token]) -> Markup:
        """Return tokens as HTML with soft hyphens and without links to terms: a label is for choosing."""
        self.context.inside += 1
        made = self.render(tokens, self.context)
        self.context.inside -= 1
        return made


def fingerprint(container: Container) -> str:
    """Return the first 8 hex digits of SHA-256 over the words of a question: a changed one is asked anew."""
    words = [plain(token) for token in container.inside if token.type == "inline"]
    right = [str(item.is_right) for item in container.items]
    return sha256("\n".join([*words, *right]).encode()).hexdigest()[:8]


def language_name(code: str) -> str:
    """Return in which language a phrase is, as a caption."""
    return {"fi": say("In Finnish"), "sv": say("In Swedish"), "selko": say("In plain Finnish")}[code]
