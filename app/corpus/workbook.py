"""The containers that a reader works with: phrases to copy, lists to tick or to fill in, questions of a course."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

PHRASE, CHECKLIST, FIELDS, QUESTION = "malli", "tarkistuslista", "taytto", "kysymys"
CONTAINERS = (PHRASE, CHECKLIST, FIELDS, QUESTION)
LANGUAGES = ("fi", "sv", "selko")
FEWEST_ANSWERS, MOST_ANSWERS = 2, 5
BOX = re.compile(r"\[([ xX])\]\s+")
NOTHING = Token("inline", "", 0, children=[])


@dataclass(frozen=True)
class Item:
    """An item of the list of a container: its words, what follows them, and whether its box `[x]` says right."""

    said: Token
    more: tuple[Token, ...]
    is_right: bool | None


@dataclass(frozen=True)
class Container:
    """One container as it stands on a page; `inside` are its tokens, `line` is 1-based."""

    name: str
    argument: str
    line: int
    level: int
    inside: tuple[Token, ...]

    @property
    def edition(self) -> str:
        """Return the code of the edition in whose language a phrase is, empty where it names none."""
        return self.argument if self.argument in LANGUAGES else ""

    @property
    def lead(self) -> tuple[Token, ...]:
        """Return what stands before the list."""
        start = next((i for i, token in enumerate(self.inside) if token.type.endswith("_list_open")), len(self.inside))
        return self.inside[:start]

    @property
    def items(self) -> tuple[Item, ...]:
        """Return the items of the list."""
        return tuple(self._items())

    def _items(self) -> Iterator[Item]:
        start = 0
        for place, token in enumerate(self.inside):
            if token.level != self.level + 2:
                continue
            if token.type == "list_item_open":
                start = place
            elif token.type == "list_item_close":
                yield _item(self.inside[start], self.inside[start + 1 : place])

    @property
    def is_plain_list(self) -> bool:
        """Say whether there is one list with bullets and nothing else, and no list in it."""
        lists = [token.type for token in self.inside if token.type.endswith("_list_open")]
        alone = bool(self.inside) and not self.lead and self.inside[-1].type == "bullet_list_close"
        return alone and lists == ["bullet_list_open"] and all(i.said.content and not i.more for i in self.items)

    @property
    def is_question(self) -> bool:
        """Say whether there is a question, and two to five explained answers, one of them right."""
        answers = self.items
        asked = {token.type for token in self.lead} == {"paragraph_open", "inline", "paragraph_close"}
        listed = asked and self.inside[-1].type == "bullet_list_close"
        one_right = [answer.is_right for answer in answers].count(True) == 1
        told = all(answer.is_right is not None and answer.more for answer in answers)
        return listed and FEWEST_ANSWERS <= len(answers) <= MOST_ANSWERS and one_right and told


def _item(opened: Token, inside: tuple[Token, ...]) -> Item:
    has_words = len(inside) > 2 and inside[1].type == "inline"
    return Item(inside[1] if has_words else NOTHING, inside[3:] if has_words else inside, opened.meta.get("is_right"))


def containers(tokens: Sequence[Token]) -> Iterator[Container]:
    """Yield the containers of a page in their order."""
    return (token.meta["container"] for token in folded(tokens) if "container" in token.meta)


def folded(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with each of these containers as one token `workbook`, whose meta holds the container."""
    found: list[Token] = []
    opened: list[int] = []
    for place, token in enumerate(tokens):
        name, _, end = token.type.removeprefix("container_").rpartition("_")
        if name in CONTAINERS and end == "open":
            opened.append(place)
        elif name in CONTAINERS and end == "close":
            start = opened.pop()
            found += [] if opened else [_one(name, tokens[start], tuple(tokens[start + 1 : place]))]
        elif not opened:
            found.append(token)
    return found


def _one(name: str, opened: Token, inside: tuple[Token, ...]) -> Token:
    line = (opened.map or [0])[0] + 1
    container = Container(name, argument(opened), line, opened.level, inside)
    return Token("workbook", "", 0, level=opened.level, meta={"container": container})


def argument(opened: Token) -> str:
    """Return what stands after the name of a container: `sv` of `::: malli sv`."""
    return opened.info.strip().partition(" ")[2].strip()


def editions(tokens: Sequence[Token], own: str) -> Iterator[str]:
    """Yield for each token the code of the edition whose language it is in: that of a phrase, else the page's own."""
    now = own
    for token in tokens:
        if token.type == f"container_{PHRASE}_open":
            now = argument(token) if argument(token) in LANGUAGES else own
        elif token.type == f"container_{PHRASE}_close":
            now = own
        yield now


def take_boxes(state: StateCore) -> None:
    """Take the boxes `[ ]` and `[x]` of answers out of their text: the item keeps whether it is right."""
    level = -1
    for place, token in enumerate(state.tokens):
        if token.type == f"container_{QUESTION}_open":
            level = token.level + 2
        elif token.type == f"container_{QUESTION}_close":
            level = -1
        elif token.type == "list_item_open" and token.level == level:
            _take_box(token, state.tokens[place + 2])


def _take_box(opened: Token, said: Token) -> None:
    first = (said.children or [NOTHING])[0]
    box = BOX.match(first.content)
    if said.type == "inline" and box:
        opened.meta["is_right"] = box[1] != " "
        first.content = first.content[box.end() :]
