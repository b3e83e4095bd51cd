"""No block of a page is in another language than the page says, unless it is marked."""

import re
from collections.abc import Callable, Iterator

import pytest
from bs4 import BeautifulSoup, Tag

from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus

COMMON = {
    "fi": {
        "ja",
        "on",
        "ei",
        "että",
        "joka",
        "tai",
        "kun",
        "jos",
        "voi",
        "sinun",
        "mitä",
        "myös",
        "sen",
        "se",
        "ovat",
        "maksu",
        "lasku",
        "hyvinvointialue",
        "päivä",
        "vuoden",
        "alle",
    },
    "sv": {
        "och",
        "är",
        "inte",
        "att",
        "som",
        "eller",
        "när",
        "om",
        "kan",
        "du",
        "vad",
        "också",
        "den",
        "det",
        "för",
        "till",
        "med",
        "på",
        "av",
        "ett",
        "en",
        "avgift",
        "faktura",
        "under",
    },
}
OTHER = {"fi": "sv", "sv": "fi"}


def foreign(text: str, language: str) -> bool:
    """Say whether a text has more common words of the other language than of its own."""
    words = re.findall(r"[a-zåäö]+", text.lower())
    own, other = (sum(word in COMMON[code] for word in words) for code in (language, OTHER[language]))
    return other >= 3 and other > own


def blocks(page: BeautifulSoup) -> Iterator[Tag]:
    for block in page.main.find_all(["p", "li", "td", "th", "h1", "h2", "h3", "dd"]):
        if not block.find_parent(lang=True, name=lambda name: name != "html") and not block.get("lang"):
            yield block


@pytest.mark.whole
@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_every_block_is_in_the_language_of_its_page(
    corpus: Corpus, visit: Callable[..., BeautifulSoup], edition: str
) -> None:
    found = []
    for (code, _), address in addresses(corpus).items():
        if code == edition:
            page = visit(address)
            for marked in page.main.find_all(lang=True):
                marked.extract()
            found += [
                f"{address}: {b.get_text()[:80]}" for b in blocks(page) if foreign(b.get_text(" "), page.html["lang"])
            ]
    assert not found, "\n".join(found)


def test_the_guess_knows_a_finnish_paragraph_on_a_swedish_page() -> None:
    assert foreign("Maksukatto on raja, ja sen voi ylittää, kun maksu on suuri.", "sv")
    assert not foreign("Avgiftstaket är en gräns som kan överskridas när avgiften är stor.", "sv")
