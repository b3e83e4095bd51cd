"""A preview opens from files: the changed pages before and after, with a banner and relative links only."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from app import __main__
from app.config import Config
from tests.guide import TODAY
from tests.house_rules import heading_order, unique_ids

Change = Callable[[str, str, str], None]
PAGE = "fi--maksut--poliklinikka"


@pytest.fixture
def folder(config: Config, change: Change, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The preview of a page whose words changed, of an amount that changed, and of a page that was removed."""
    monkeypatch.setenv("CONTENT", str(config.content))
    monkeypatch.setenv("TODAY", TODAY.isoformat())
    change("fi/maksut/poliklinikka.md", "Maksat jokaisesta", "Maksat ensimmäisestä")
    change("rates/clinic_visit.yaml", "2027-12-31, cents: 7130", "2027-12-31, cents: 7200")
    (config.content / "selko" / "maksut" / "muut.md").unlink()
    assert __main__.main(["preview", "HEAD", str(tmp_path / "out")]) == 0
    return tmp_path / "out"


def read(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def test_the_index_leads_to_every_changed_page(folder: Path) -> None:
    links = {link["href"] for link in read(folder / "index.html").select("main a")}
    assert {f"{PAGE}.html", "sv--maksut--poliklinikka.html", "fi--tyokalut--lasku--pay.html"} <= links
    assert "fi--maksut--index.html" not in links
    assert all((folder / link).exists() for link in links)


def test_both_versions_stand_side_by_side(folder: Path) -> None:
    page = read(folder / f"{PAGE}.html")
    assert [frame["src"] for frame in page.find_all("iframe")] == [f"{PAGE}.ennen.html", f"{PAGE}.nyt.html"]
    assert all(frame["title"] for frame in page.find_all("iframe"))
    assert page.ins.get_text() == "lisätty: ensimmäisestä"


def test_a_version_has_its_text_its_amount_and_a_banner(folder: Path) -> None:
    before, after = (read(folder / f"{PAGE}.{side}.html").get_text() for side in ("ennen", "nyt"))
    assert "Esikatselu, ei julkaistu. Sivu ennen muutosta." in before
    assert "71,30" in before
    assert "Maksat jokaisesta" in before
    assert "72" in after
    assert "Maksat ensimmäisestä" in after


def test_a_removed_page_is_shown_as_it_was(folder: Path) -> None:
    page = read(folder / "selko--maksut--muut.html")
    assert [frame["src"] for frame in page.find_all("iframe")] == ["selko--maksut--muut.ennen.html"]
    assert "Sivua ei ole" in page.get_text()


def test_nothing_is_fetched_from_a_server(folder: Path) -> None:
    for path in folder.glob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r'(?:href|src|action)="/', text), path.name
        assert "<script" not in text, path.name


def test_the_pages_keep_the_rules_of_the_house(folder: Path) -> None:
    for path in folder.glob("*.html"):
        page = read(path)
        assert page.html["lang"], path.name
        assert len(page.find_all("h1")) == 1, path.name
        heading_order(page, path.name)
        unique_ids(page, path.name)


def test_a_content_that_cannot_be_shown_is_told(
    config: Config, change: Change, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CONTENT", str(config.content))
    change("redirects.yaml", "[]", "- {edition: fi, from: /fi/vanha/, to: puuttuu/sivu, since: 2026-11-24}")
    assert __main__.main(["preview", "HEAD", str(tmp_path / "out")]) == 1
    assert "Aja make check." in capsys.readouterr().err
