"""The reviewer reads in words what a change would do to the reader."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app import __main__
from app.config import Config

Change = Callable[[str, str, str], None]
Review = Callable[..., str]


def section(text: str, title: str) -> str:
    return text.partition(f"## {title}\n")[2].partition("\n## ")[0].strip()


def test_nothing_changed_is_said(review: Review) -> None:
    told = review()
    assert section(told, "Sivut, jotka lukija näkee toisin") == "Mikään sivu ei muuttunut."
    assert section(told, "Määrät ennen ja nyt") == "Mikään määrä ei muuttunut."


def test_a_changed_page_is_told_word_by_word(review: Review, change: Change) -> None:
    change("fi/maksut/poliklinikka.md", "Maksat jokaisesta käynnistä.", "Maksat vain ensimmäisestä käynnistä.")
    told = section(review(), "Sivut, jotka lukija näkee toisin")
    assert told == (
        "- **Suomi: Poliklinikan maksu** (maksut/poliklinikka)\n"
        "  - Maksat ~~jokaisesta~~ **vain ensimmäisestä** käynnistä."
    )


def test_what_is_not_for_the_reader_is_left_out(review: Review, change: Change) -> None:
    change("fi/maksut/poliklinikka.md", "review_by: 2027-11-30", "review_by: 2027-12-31")
    assert "Mikään sivu ei muuttunut." in review()


def test_amounts_are_told_before_and_after_with_their_days(review: Review, change: Change) -> None:
    change("rates/clinic_visit.yaml", "2027-12-31, cents: 7130", "2027-12-31, cents: 7200")
    told = section(review(), "Määrät ennen ja nyt")
    assert told.startswith("- **Poliklinikka** (clinic\\_visit) 1.1.2026–31.12.2027: ~~71,30 €~~ **72 €**\n")
    assert "Näkyy sivuilla: maksut/poliklinikka, tyokalut/lasku/pay" in told


def test_a_past_amount_that_changed_asks_for_a_correction(review: Review, change: Change) -> None:
    change("rates/clinic_visit.yaml", "cents: 6670", "cents: 6770")
    assert "Kerro se lukijalle avaimella corrected." in review()


def test_a_new_year_is_told(config: Config, review: Review) -> None:
    __main__.main(["new", "year", "2028", "--index", "kel=2012", "--index", "tyel=3200"])
    assert "1.1.2028–31.12.2028: ~~ei määrää~~ **74,30 € (laskettu indeksistä)**" in review()


def test_flow_paths_are_told_per_case_and_in_words(review: Review, change: Change) -> None:
    change("flows/lasku.yaml", "child: free", "child: pay")
    told = section(review(), "Kysymyskulut, jotka vievät toisin")
    assert "- **Lasku tuli 16-vuotiaalle:** ennen … nyt … ~~Lasku on väärin~~ **Lasku on oikein**" in told
    assert "- **lasku:** 1 polku, esimerkiksi Kenen lasku? Lapsen: ~~Lasku on väärin~~ **Lasku on oikein**" in told


def test_an_outcome_with_another_deadline_is_told(review: Review, change: Change) -> None:
    change("flows/lasku.yaml", "action: correct, deadline: due_date", "action: correct, deadline: at_once")
    assert "- **Lasku on väärin:** (lasku) deadline ~~due\\_date~~ **at\\_once**" in review()


def test_translations_left_behind_are_told(review: Review, change: Change) -> None:
    change("fi/flows/lasku.yaml", "ask: Missä?", "ask: Missä kävit?")
    change("fi/maksut/poliklinikka.md", "Maksat jokaisesta", "Maksa jokaisesta")
    change("sv/maksut/poliklinikka.md", "Du betalar för varje", "Du betalar alltid för varje")
    told = section(review(), "Käännökset, jotka jäivät jälkeen")
    assert "- **Svenska: Missä kävit?** (flow:lasku/place) on ennallaan, vaikka suomi muuttui" in told
    assert "- **Svenska: Poliklinikan maksu** (maksut/poliklinikka) ei ole merkitty tarkistetuksi" in told
    assert "- **Selko: Poliklinikan maksu** (maksut/poliklinikka) on ennallaan, vaikka suomi muuttui" in told


def test_addresses_that_go_without_a_redirect_are_told(review: Review, config: Config) -> None:
    (config.content / "fi" / "maksut" / "muut.md").unlink()
    told = review()
    assert section(told, "Osoitteet, jotka katoavat ilman ohjausta") == "- Ei vastaa eikä ohjaa: ~~/fi/maksut/muut/~~"
    assert "- **Suomi: Sivu muut** (maksut/muut) on poistettu" in told


def test_other_files_and_faults_are_told(review: Review, change: Change) -> None:
    change("glossary.yaml", "fi: poliklinikka", "fi: poli")
    change("fi/maksut/muut.md", "page:maksut/poliklinikka", "page:maksut/poli")
    told = review()
    assert section(told, "Muut muuttuneet tiedostot") == "- **content/glossary.yaml**"
    assert "Linkki osoittaa sivuun maksut/poli, jota ei ole." in section(told, "Tarkistuksen virheet nyt")


def test_it_is_written_as_a_page_too(review: Review, change: Change, tmp_path: Path) -> None:
    change("fi/maksut/poliklinikka.md", "jokaisesta", "<b>joka</b>")
    review("--html", str(tmp_path / "review.html"))
    page = (tmp_path / "review.html").read_text(encoding="utf-8")
    assert '<ins><span class="unseen">lisätty: </span>&lt;b&gt;joka&lt;/b&gt;</ins>' in page
    assert "<ul>\n<li><strong>" in page
    assert page.count("<ul>") == page.count("</ul>")


def test_an_unknown_revision_is_told(config: Config, review: Review, capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["review", "olematon"]) == 1
    assert "Versiota ei löydy. Anna git-versio, esimerkiksi origin/main." in capsys.readouterr().err
