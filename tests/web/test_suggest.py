"""Every page leads to its own file on the forge, where one is configured; the forge does not learn from where."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from app import create_app
from app.config import from_environment
from tests.guide import config

FORGE = "https://forge.example/maksuopas/edit/main"


@pytest.fixture(scope="module")
def forge_client(index: Path) -> FlaskClient:
    return create_app(replace(config(index), forge_url=FORGE)).test_client()


@pytest.mark.parametrize(
    ("path", "words", "file"),
    [
        ("/fi/maksukatto/", "Ehdota muutosta tähän sivuun", "fi/maksukatto/index.md"),
        ("/sv/", "Föreslå en ändring på den här sidan", "sv/index.md"),
        ("/selko/", "Ehdota muutosta tälle sivulle", "selko/index.md"),
        ("/fi/tyokalut/en-pysty-maksamaan/", "Ehdota muutosta tähän sivuun", "fi/tyokalut/en-pysty-maksamaan.md"),
    ],
)
def test_a_page_links_to_its_file(forge_client: FlaskClient, path: str, words: str, file: str) -> None:
    link = BeautifulSoup(forge_client.get(path).text, "html.parser").select_one(".suggest a")
    assert (link.get_text(), link["href"]) == (words, f"{FORGE}/content/{file}")
    assert link["rel"] == ["noreferrer"]


def test_an_outcome_links_to_the_words_of_its_flow(forge_client: FlaskClient, index: Path) -> None:
    answer = forge_client.get("/id/tyokalut/en-pysty-maksamaan/urgent", follow_redirects=True)
    link = BeautifulSoup(answer.text, "html.parser").select_one(".suggest a")
    assert link["href"] == f"{FORGE}/content/fi/flows/en_pysty_maksamaan.yaml"


def test_without_a_forge_there_is_no_link(visit: Callable[..., BeautifulSoup]) -> None:
    assert not visit("/fi/maksukatto/").select(".suggest")


@pytest.mark.parametrize("url", ["http://forge.example", "javascript:alert(1)", "https://forge.example/?a=b"])
def test_an_unusable_address_of_a_forge_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="FORGE_URL"):
        from_environment({"FORGE_URL": url})
    assert from_environment({"FORGE_URL": FORGE + "/"}).forge_url == FORGE
