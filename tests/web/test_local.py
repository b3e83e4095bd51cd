"""Local practice: only what is known, with its year and source; elsewhere the reader is told to ask."""

from collections.abc import Callable
from datetime import date

import pytest
from bs4 import BeautifulSoup

from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus
from app.corpus.figures import amount, parse
from app.corpus.rates import NoRateError

Visit = Callable[..., BeautifulSoup]


def prices(page: BeautifulSoup) -> list[str]:
    """Return the lines of the list of prices."""
    rows = (row.get_text().replace("\N{NO-BREAK SPACE}", " ") for row in page.select(".own-prices li"))
    return [" ".join(row.split()) for row in rows]


def test_a_text_can_name_a_county_s_own_price(corpus: Corpus) -> None:
    found = amount(parse("local.pirkanmaa.unused_service_fee"), corpus.figures, date(2026, 11, 24))
    assert (found.cents, found.last) == (7130, date(2026, 12, 31))
    saved = parse("rate.unused_service_fee - local.pirkanmaa.unused_service_fee")
    assert amount(saved, corpus.figures, date(2026, 11, 24)).cents == 240


@pytest.mark.parametrize("day", [date(2025, 12, 31), date(2027, 1, 1)])
def test_a_county_s_price_never_holds_beyond_its_year(corpus: Corpus, day: date) -> None:
    with pytest.raises(NoRateError):
        amount(parse("local.pirkanmaa.unused_service_fee"), corpus.figures, day)


@pytest.mark.parametrize(
    ("edition", "ask"),
    [
        ("fi", "Muilla alueilla: ei tiedossa, kysy."),
        ("sv", "I andra områden: inte känt, fråga."),
        ("selko", "Muiden alueiden hintoja emme tiedä."),
    ],
)
def test_a_fee_page_lists_the_prices_that_are_known_and_says_to_ask_elsewhere(
    corpus: Corpus, visit: Visit, edition: str, ask: str
) -> None:
    page = visit(addresses(corpus)[edition, "maksut/peruuttamatta-jaanyt-aika"])
    assert len(prices(page)) == 5
    assert page.select_one('.own-prices data[value="7130"]')
    assert ask in page.select_one(".own-prices").get_text()


def test_an_old_price_is_shown_with_its_years_and_the_word_that_it_may_have_changed(visit: Visit) -> None:
    listed = prices(visit("/fi/maksut/terveyskeskus/"))
    assert "Helsingin kaupunki: 0 € (2022–2024, voi olla muuttunut; Helsingin kaupungin maksusivu)" in listed
    assert "Keski-Suomen hyvinvointialue: 30,20 € (2026; Keski-Suomen hyvinvointialueen tiedote)" in listed


def test_a_price_is_not_shown_for_a_day_before_it_began(visit: Visit) -> None:
    assert len(prices(visit("/fi/maksut/terveyskeskus/?day=2024-03-05"))) == 1
    assert not prices(visit("/fi/maksut/poliklinikka/?day=2024-03-05"))


def test_the_page_of_all_fees_lists_them_under_its_table_and_other_pages_do_not(visit: Visit) -> None:
    text = visit("/fi/maksut/").select_one(".text")
    assert text.select_one(".tool ~ .own-prices")
    assert not visit("/fi/maksukatto/nain-seuraat/").select_one(".own-prices")


def test_every_fact_stands_in_the_directory_with_its_source(corpus: Corpus, visit: Visit) -> None:
    page = visit("/fi/kuka-auttaa/hyvinvointialueet/")
    for body, practice in corpus.local.items():
        shown = page.select_one(f"#body-{body}").get_text()
        for fact in practice.facts:
            assert corpus.sources[fact.source].fi in shown, f"{body} {fact.text.fi}"
