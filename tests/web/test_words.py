"""Every message of the interface has its words in every edition, and no catalogue has more."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from flask import g

from app import create_app
from app.editions import FI, SELKO, SV
from app.web.catalogues import messages
from app.web.words import FOLDER, say
from tests.guide import config


def catalogue(locale: str, name: str) -> Catalog:
    with (FOLDER / locale / "LC_MESSAGES" / f"{name}.po").open("rb") as po:
        return read_po(po)


SAID = set(messages())


def test_messages_are_found_in_code_and_templates() -> None:
    assert {"Skip to the content", "per visit", "What does this cost?"} <= SAID


@pytest.mark.parametrize("locale", ["fi", "sv"])
def test_no_message_lacks_its_words(locale: str) -> None:
    known = {message.id for message in catalogue(locale, "messages") if message.string}
    assert known - {""} == SAID


def test_the_plain_catalogue_has_only_messages_that_are_said() -> None:
    assert {message.id for message in catalogue("fi", "selko")} - {""} <= SAID


def test_what_is_filled_in_is_the_same_in_every_language() -> None:
    import re

    for locale, name in (("fi", "messages"), ("sv", "messages"), ("fi", "selko")):
        for message in catalogue(locale, name):
            wanted, given = (sorted(re.findall(r"%\(\w+\)s", text)) for text in (message.id, message.string))
            assert wanted == given, message.id


def test_editions_do_not_leak_into_one_another(index: Path) -> None:
    app = create_app(config(index))
    heard = []
    for edition in (SELKO, FI, SELKO, SV, FI):
        with app.test_request_context("/"):
            g.edition = edition
            heard.append(say("I cannot pay"))
    assert heard == [
        "En voi maksaa",
        "En pysty maksamaan",
        "En voi maksaa",
        "Jag kan inte betala",
        "En pysty maksamaan",
    ]


def test_strings_that_selko_borrows_from_finnish_are_listed() -> None:
    """The list is reviewed by a person; a new message must be put on it or be written in plain Finnish."""
    own = {message.id for message in catalogue("fi", "selko")}
    listed = (Path(__file__).parent.parent / "cases" / "selko_borrows.txt").read_text(encoding="utf-8").splitlines()
    assert sorted(SAID - own) == listed
