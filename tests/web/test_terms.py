"""The first use of a term on a page leads to the glossary by itself."""

import re
from collections import Counter
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus
from app.web.terms import MOST


def links(page: BeautifulSoup) -> list[tuple[str, str]]:
    return [(link["href"].partition("#")[2], link.get_text()) for link in page.main.select("a.term")]


def test_first_use_of_a_term_leads_to_the_glossary(visit: Callable[..., BeautifulSoup]) -> None:
    found = links(visit("/fi/maksut/poliklinikka/"))
    assert ("payment-ceiling", "maksukattoon") in found or "payment-ceiling" in dict(found)


@pytest.mark.whole
@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_a_page_leads_to_a_term_once_and_to_few_terms(corpus: Corpus, client: FlaskClient, edition: str) -> None:
    where = addresses(corpus)
    for key in corpus.pages:
        if key[0] == edition:
            html = client.get(where[key]).text
            times = Counter(re.findall(r'class="term" href="[^"#]*#([^"]+)"', html))
            assert max(times.values(), default=0) <= 1, key
            assert len(times) <= MOST + 2, key
            assert not re.search(r'<h[1-3][^>]*>(?:(?!</h).)*class="term"', html), key


def test_home_the_glossary_and_pages_of_tools_lead_nowhere_by_themselves(visit: Callable[..., BeautifulSoup]) -> None:
    for address in ("/fi/", "/fi/tyokalut/sanasto/", "/fi/tyokalut/seuranta/"):
        assert links(visit(address)) == []


def test_a_page_does_not_lead_away_to_its_own_subject(visit: Callable[..., BeautifulSoup]) -> None:
    assert "payment-ceiling" not in dict(links(visit("/fi/maksukatto/")))


def test_every_term_that_is_led_to_is_on_the_glossary_page(corpus: Corpus, visit: Callable[..., BeautifulSoup]) -> None:
    known = {section["id"] for section in visit("/sv/verktyg/ordlista/").select(".term-entry")}
    assert {name for name, _ in links(visit("/sv/avgiftstaket/nar-avgiftstaket-overskrids/"))} <= known


@pytest.mark.parametrize(
    ("edition", "words", "page"),
    [
        ("fi", "sossun raha", "en-pysty-maksamaan/toimeentulotuki"),
        ("fi", "kattokortti", "maksukatto/kun-katto-ylittyy"),
        ("sv", "avgiftssänkning", "en-pysty-maksamaan/maksun-alentaminen"),
    ],
)
def test_what_people_call_a_term_leads_to_its_page(client: FlaskClient, edition: str, words: str, page: str) -> None:
    found = client.get("/api/search", query_string={"edition": edition, "q": words}).get_json()
    assert page in [hit["page"] for hit in found["results"][:3]]
