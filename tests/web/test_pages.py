"""Every page keeps the house rules, links answer, and editions belong together."""

from collections.abc import Callable
from urllib.parse import urldefrag

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus
from app.editions import EDITIONS

Visit = Callable[..., BeautifulSoup]


def test_the_core_corpus_is_whole(corpus: Corpus) -> None:
    pages = list(corpus.pages.values())
    assert len(pages) >= 116
    assert {page.edition for page in pages} == set(EDITIONS)


@pytest.mark.whole
@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_every_page_keeps_the_house_rules(corpus: Corpus, visit: Visit, edition: str) -> None:
    for (code, page_id), address in addresses(corpus).items():
        if code == edition:
            page = visit(address)
            assert page.select_one(".answer"), page_id


@pytest.mark.whole
def test_every_link_of_every_page_answers(corpus: Corpus, visit: Visit, client: FlaskClient) -> None:
    pages = {address: visit(address) for address in addresses(corpus).values()}
    checked: set[str] = set()
    for address, page in list(pages.items()):
        for link in page.find_all("a", href=True):
            target, fragment = urldefrag(link["href"])
            if link["href"].startswith("https://") or (target or address) + fragment in checked:
                continue
            checked.add((target or address) + fragment)
            _answers(client, pages, target or address, fragment, address)


def _answers(client: FlaskClient, pages: dict[str, BeautifulSoup], target: str, fragment: str, source: str) -> None:
    if target not in pages:
        answer = client.get(target)
        assert answer.status_code == 200, f"{source} links to {target}"
        if answer.mimetype != "text/html":
            return
        pages[target] = BeautifulSoup(answer.text, "html.parser")
    place = fragment.split("&")[0]
    assert not place or pages[target].find(id=place), f"{source} links to {target}#{fragment}"


def test_a_page_names_itself_in_the_other_editions(visit: Visit) -> None:
    page = visit("/fi/maksukatto/kun-katto-ylittyy/")
    links = {a["hreflang"]: a["href"] for a in page.select(".editions a")}
    assert links["fi-simple"] == "/selko/maksukatto/kun-katto-ylittyy/"
    assert links["sv"].startswith("/sv/avgiftstaket/")


def test_hreflang_stands_only_where_the_public_address_is_known(visit: Visit) -> None:
    assert not visit("/fi/").find_all("link", rel="alternate")


def test_the_front_door_follows_the_browser(client: FlaskClient) -> None:
    cases = {
        "sv-FI,sv;q=0.9": "/sv/",
        "fi": "/fi/",
        "en-GB,en;q=0.8": "/fi/",
        "en,sv;q=0.5,fi;q=0.3": "/sv/",
        "": "/fi/",
        "fi-simple": "/selko/",
    }
    for languages, place in cases.items():
        answer = client.get("/", headers={"Accept-Language": languages})
        assert (answer.status_code, answer.headers["Location"]) == (302, place), languages
        assert "Accept-Language" in answer.headers["Vary"]


def test_a_permanent_link_keeps_edition_and_day_and_nothing_else(client: FlaskClient) -> None:
    answer = client.get("/id/maksut/index?edition=sv&day=5.3.2024&x=1")
    assert answer.headers["Location"] == "/sv/avgifter/?day=2024-03-05"
    assert (
        client.get("/id/ammattilaisille/index?edition=selko").headers["Location"]
        == "/fi/ammattilaisille/#vain-suomeksi"
    )
    assert client.get("/id/ei/ole").status_code == 404


def test_an_address_without_its_slash_leads_on(client: FlaskClient) -> None:
    answer = client.get("/fi/maksukatto?day=2024-03-05")
    assert (answer.status_code, answer.headers["Location"]) == (308, "/fi/maksukatto/?day=2024-03-05")


def test_the_home_page_has_three_doors_and_the_ceiling(visit: Visit) -> None:
    page = visit("/fi/")
    assert [a["href"] for a in page.select(".door")] == [
        "/fi/maksut/",
        "/fi/tyokalut/seuranta/",
        "/fi/en-pysty-maksamaan/",
    ]
    assert page.select_one(".block data")["value"] == "81500"


def test_words_of_another_language_are_marked(visit: Visit, corpus: Corpus) -> None:
    glossary = visit(addresses(corpus)["sv", "tyokalut/sanasto"])
    assert glossary.select_one("#payment-ceiling .term-names span")["lang"] == "fi"
    assert visit("/sv/").select_one(".editions a")["lang"] == "fi"


def test_amounts_are_data_with_their_last_day(visit: Visit) -> None:
    amount = visit("/fi/maksut/").select_one("#hospital-outpatient-clinic-visit data")
    assert (amount["value"], amount["data-to"], amount["data-rate"]) == (
        "7130",
        "2026-12-31",
        "hospital_outpatient_clinic_visit",
    )
    assert amount.get_text() == "71,30\N{NO-BREAK SPACE}€"


def test_computed_amounts_say_so(visit: Visit) -> None:
    row = visit("/fi/maksut/").select_one("#health-centre-annual-fee")
    assert "laskettu indeksistä" in row.get_text()


def test_every_flat_fee_stands_in_the_fee_table(corpus: Corpus, visit: Visit) -> None:
    rows = {row["id"] for row in visit("/fi/maksut/").select(".fees tbody tr")}
    assert rows == {key.replace("_", "-") for key, rate in corpus.rates.items() if rate.kind == "fee" and rate.amounts}


def test_unconfirmed_amounts_are_never_shown(visit: Visit) -> None:
    row = visit("/fi/maksut/").select_one("#disability-child-housing-monthly-max")
    assert not row.find("data")
    assert "ei vahvistettu" in row.get_text()


def test_the_directory_names_every_municipality_in_both_languages(corpus: Corpus, visit: Visit) -> None:
    page = visit(addresses(corpus)["sv", "kuka-auttaa/hyvinvointialueet"])
    assert len({option["value"] for option in page.select("option")} - {""}) == 308
    assert {"Borgå (Porvoo)", "Helsingfors (Helsinki)"} <= {option.get_text() for option in page.select("option")}


def test_a_chosen_municipality_shows_its_county(visit: Visit) -> None:
    page = visit("/fi/kuka-auttaa/hyvinvointialueet/?municipality=837")
    assert "Pirkanmaan hyvinvointialue" in page.select_one(".chosen").get_text()


def test_a_former_municipality_leads_to_the_one_it_joined(visit: Visit) -> None:
    options = {o.get_text(): o["value"] for o in visit("/fi/kuka-auttaa/hyvinvointialueet/").select("option")}
    assert options["Pertunmaa (nyt Mäntyharju)"] == "507"


@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_urgent_help_is_one_tap_from_every_page_for_who_cannot_pay(corpus: Corpus, visit: Visit, edition: str) -> None:
    where = addresses(corpus)
    urgent = where[edition, "en-pysty-maksamaan/heti"]
    for (code, page_id), address in where.items():
        if code == edition and page_id.startswith("en-pysty-maksamaan/") and address != urgent:
            assert visit(address).select(f'main a[href="{urgent}"]'), address
