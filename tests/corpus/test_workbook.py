"""What a reader works with is read from the text: languages of phrases, items, answers; and what is not of the form."""

import pytest

from app.corpus.markdown import parse
from app.corpus.workbook import Container, containers

QUESTION = "::: kysymys\nKumpi?\n\n- [ ] Tämä\n\n  Ei.\n- [x] Tuo *nyt*\n\n  Kyllä.\n:::\n"


def only(text: str) -> Container:
    found = list(containers(parse(text).tokens))
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("opening", "code"), [("malli sv", "sv"), ("malli selko", "selko"), ("malli", ""), ("malli en", "")]
)
def test_a_phrase_knows_its_edition(opening: str, code: str) -> None:
    assert only(f"Alku.\n\n::: {opening}\nTeksti.\n:::\n").edition == code


def test_answers_lose_their_boxes_and_keep_which_is_right() -> None:
    body = parse(QUESTION)
    assert [item.is_right for item in only(QUESTION).items] == [False, True]
    assert [text for _, text in body.blocks()] == ["Kumpi?", "Tämä", "Ei.", "Tuo nyt", "Kyllä."]
    assert [mark.text for mark in body.marks if mark.kind == "answer"] == ["wrong", "right"]


def test_a_box_outside_a_question_is_text() -> None:
    assert [text for _, text in parse("- [x] Tämä\n").blocks()] == ["[x] Tämä"]


def test_a_sound_question_is_one() -> None:
    assert only(QUESTION).is_question


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Kumpi?\n\n", ""),
        ("[x]", "[ ]"),
        ("[ ]", "[x]"),
        ("[ ] ", ""),
        ("\n  Ei.\n", ""),
        ("- [ ] Tämä\n\n  Ei.\n", ""),
        ("- [ ] Tämä\n\n  Ei.\n", "- [ ] Tämä\n\n  Ei.\n" * 5),
        (":::\n", "\nLopuksi.\n:::\n"),
    ],
)
def test_a_question_that_is_not_whole_is_not_one(before: str, after: str) -> None:
    text = QUESTION
    assert before in text
    place = text.rindex(before) if before == ":::\n" else text.index(before)
    assert not only(text[:place] + after + text[place + len(before) :]).is_question


@pytest.mark.parametrize(
    ("inside", "is_plain"),
    [
        ("- yksi\n- [kaksi](page:index)\n", True),
        ("1. yksi\n", False),
        ("Teksti.\n", False),
        ("", False),
        ("- yksi\n  - sisällä\n", False),
        ("- yksi\n\n  Lisää.\n", False),
        ("- yksi\n\nLopuksi.\n", False),
        ("-\n- yksi\n", False),
    ],
)
def test_a_plain_list_is_one_list_without_more(inside: str, is_plain: bool) -> None:
    assert only(f"::: tarkistuslista\n{inside}:::\n").is_plain_list is is_plain


def test_text_of_a_phrase_is_said_in_its_own_edition_only() -> None:
    body = parse("Yksi.\n\n::: malli sv\nTvå.\n:::\n\n::: malli fi\nKolme.\n:::\n")
    assert list(body.said_in("fi")) == ["Yksi.", "Kolme."]
