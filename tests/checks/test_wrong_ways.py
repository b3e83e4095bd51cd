"""Typical mistakes of an editor: each gets one exact and helpful message in Finnish, with line and column."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from app.checks import check
from app.corpus.reader import read
from app.problems import as_text
from tests.guide import TODAY
from tests.mini import mini

PAGE = "fi/maksut/poliklinikka.md"
OTHER = "fi/maksut/muut.md"
RATE = "rates/clinic_visit.yaml"
FLOW = "flows/lasku.yaml"
WORDS = "fi/flows/lasku.yaml"
FOLLOWS = {"translation-behind"}  # what rightly follows in other files from a change of a Finnish text


class Wrong(NamedTuple):
    """A mistake: in which file, what becomes what, and what is said."""

    way: str
    path: str
    old: str
    new: str
    said: str


WAYS = [
    Wrong("tab in YAML", FLOW, "  who: {", "\twho: {", "5:1: Rivillä on sarkain (tab). Käytä sisennykseen välilyöntejä. [yaml-syntax]"),
    Wrong("missing colon", PAGE, "title: Poli", "title Poli", "2:6: Avaimen jälkeen puuttuu kaksoispiste. Kirjoita «title: Poliklinikan maksu». [yaml-syntax]"),
    Wrong("quote not closed", PAGE, "title: Poli", 'title: "Poli', '2:8: Lainausmerkki jäi auki. Lisää arvon loppuun ". [yaml-syntax]'),
    Wrong("colon in a value", PAGE, "maksu\nsummary", "maksu: paljonko?\nsummary", '2:26: Arvossa on kaksoispiste. Pane koko arvo suoriin lainausmerkkeihin: "…". [yaml-syntax]'),
    Wrong("list not closed", PAGE, "[sana]", "[sana", "5:11: Sulku [ jäi auki. Lisää rivin loppuun ]. [yaml-syntax]"),
    Wrong("braces not closed", RATE, "11-24}\n- {from: 2026", "11-24\n- {from: 2026", "10:3: Sulku { jäi auki. Lisää rivin loppuun }. [yaml-syntax]"),
    Wrong("same key twice", PAGE, "slug: poliklinikka", "slug: poliklinikka\nslug: toinen", "5:1: Sama avain on kahdesti. Poista toinen. [yaml-syntax]"),
    Wrong("Finnish date", PAGE, "reviewed: 2026-11-24", "reviewed: 24.11.2026", "6:11: Avain «reviewed»: Päivän muoto on VVVV-KK-PP, esimerkiksi 2026-11-24. [value-form]"),
    Wrong("Swedish date", "sv/maksut/poliklinikka.md", "reviewed: 2026-11-24", "reviewed: den 24 november 2026", "6:11: Avain «reviewed»: Päivän muoto on VVVV-KK-PP, esimerkiksi 2026-11-24. [value-form]"),
    Wrong("unknown key", PAGE, "audience: everyone", "audience: everyone\nkeyword: [sana]", "10:1: Avainta «keyword» ei tunneta. Tarkoititko «keywords»? [header-unknown]"),
    Wrong("key left out", PAGE, "audience: everyone\n", "", "2:1: Avain «audience» puuttuu. Lisää rivi «audience: …». [header-missing]"),
    Wrong("header not closed", PAGE, "---\nKäynti", "Käynti", "1:1: Sivun alussa pitää olla otsaketiedot kahden rivin «---» välissä. Ota malliksi toinen sivu. [header-missing]"),
    Wrong("list without brackets", PAGE, "sources: [law]", "sources: law", "8:10: Avain «sources»: Tähän kuuluu luettelo hakasulkeissa: [yksi, toinen]. [value-form]"),
    Wrong("unknown source", PAGE, "sources: [law]", "sources: [low]", "8:11: Lähdettä low ei ole sources.yaml-tiedostossa. Tarkoititko «law»? [source-unknown]"),
    Wrong("unknown rate", PAGE, "rate.clinic_visit", "rate.clinic_vist", "11:15: Maksua clinic_vist ei ole kansiossa content/rates. Tarkoititko «clinic_visit»? [figure-unknown]"),
    Wrong("figure with single braces", PAGE, "{{ rate.clinic_visit }}", "{ rate.clinic_visit }", "11:15: Aaltosulut jäivät auki: «{ rate.clinic_visit }». Luku kirjoitetaan {{ rate.tunnus }}. [figure-form]"),
    Wrong("typed amount", PAGE, "{{ rate.clinic_visit }}", "71,30 euroa", "11:15: Rahamäärä «71,30 euroa» on kirjoitettu käsin. Käytä lukua: {{ rate.tunnus }}, {{ ceiling }} tai {{ upkeep }}. [amount-typed]"),
    Wrong("pasted bullet of Word", PAGE, "Maksat", "•\tMaksat", "15:1: Luettelomerkki • tulee tekstinkäsittelystä. Aloita luettelon rivi merkillä «-». [paste-marks]"),
    Wrong("pasted space of Word", PAGE, "jokaisesta käynnistä", "jokaisesta\N{NO-BREAK SPACE}käynnistä", "15:18: Rivillä on sitova välilyönti, jota ei näe. Poista se ja kirjoita tavallinen välilyönti, jos väli tarvitaan. [paste-marks]"),
    Wrong("smart quotes", PAGE, "title: Poliklinikan maksu", "title: “Poliklinikan maksu”", "2:8: Merkki “ tulee tekstinkäsittelystä. Kirjoita ”: lainauksen alku ja loppu ovat samat. [paste-marks]"),
    Wrong("HTML", PAGE, "jokaisesta", "<br>jokaisesta", "15:8: HTML-merkintä «<br>» ei toimi sivuilla. Poista se. [html-typed]"),
    Wrong("image without alt", PAGE, "jokaisesta", "![](kuva.png)", "15:8: Kuvaa «kuva.png» ei voi lisätä tekstiin. Lisää se lohkona «::: kuva nimi», jossa sisältö on myös tekstinä. [image-typed]"),
    Wrong("call-out not closed", PAGE, "Maksat", "::: huomio\nMaksat", "15:1: Lohko jäi auki. Lisää sen loppuun rivi «:::». [container-open]"),
    Wrong("main heading in the text", PAGE, "## Mitä", "# Mitä", "13:1: Otsikko alkaa kahdella tai kolmella #-merkillä. Sivun pääotsikko on title. [heading-level]"),
    Wrong("link to a page that is not", OTHER, "page:maksut/poliklinikka", "page:maksut/poli", "11:15: Linkki osoittaa sivuun maksut/poli, jota ei ole. Tarkoititko «maksut/poliklinikka»? Korjaa sivun tunnus. [link-target]"),
    Wrong("address in a link", OTHER, "page:maksut/poliklinikka", "www.kela.fi", "11:15: Linkki «www.kela.fi» on väärää muotoa. Kirjoita page:sivun-tunnus tai https-osoite. [link-form]"),
    Wrong("phone number", PAGE, "käynnistä.", "käynnistä. Soita 09 123 4567.", "15:36: Yhteystietoa «09 123 4567» ei ole hakemistossa. Poista se tai lisää se sinne lähteineen. [contact-unlisted]"),
    Wrong("letters in a slug", PAGE, "slug: poliklinikka", "slug: Poliklinikan maksu", "4:7: Avain «slug»: Tunnuksessa saa olla vain a–z, 0–9, yhdysmerkki ja alaviiva. [value-form]"),
    Wrong("euros in cents", RATE, "cents: 7130", "cents: 71.30", "11:45: Avain «cents»: Tähän kuuluu kokonaisluku. Raha kirjoitetaan sentteinä. [value-form]"),
    Wrong("gap of days", RATE, "from: 2026-01-01", "from: 2026-02-01", "11:4: Päivien 2025-12-31 ja 2026-02-01 välissä ei ole määrää. Täydennä jakso. [rate-gap]"),
    Wrong("days twice", RATE, "from: 2026-01-01", "from: 2025-12-01", "11:4: Jakso alkaa 2025-12-01, vaikka edellinen jatkuu päivään 2025-12-31. [rate-overlap]"),
    Wrong("unknown choice", RATE, "12-31, cents: 7130, source: law, confidence: confirmed", "12-31, cents: 7130, source: law, confidence: varma", "11:76: «varma» ei käy avaimelle «confidence». Valitse: confirmed, computed tai unconfirmed. [value-choice]"),
    Wrong("answer that leads nowhere", FLOW, "adult: place", "adult: plase", "5:53: Vastaus vie kohtaan plase, jota ei ole. Tarkoititko «place»? [flow-unknown]"),
    Wrong("comma in braces", WORDS, '"Pyydä korjaus."', "Pyydä korjaus, heti.", "16:117: Avainta «heti.» ei tunneta. Aaltosulkeissa pilkku erottaa avaimet: pane teksti, jossa on pilkku, lainausmerkkeihin. [header-unknown]"),
    Wrong("words of an answer left out", WORDS, "      adult: Aikuisen\n", "", "6:5: Tunnuksen adult sanat puuttuvat. Lisää ne kohtaan questions.who.answers. [flow-words]"),
    Wrong("glossary without its Swedish", "glossary.yaml", "  sv: poliklinik\n", "", "1:1: Avain «sv» puuttuu. Lisää rivi «sv: …». [header-missing]"),
]  # fmt: skip


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mini(tmp_path_factory.mktemp("wrong")).content


@pytest.fixture
def edit(content: Path) -> Iterator[object]:
    """Change a file for one test: `edit(path, old, new)` returns the lines of problems."""
    kept: dict[Path, str] = {}

    def put(path: str, old: str, new: str | None) -> list[str]:
        file = content / path
        kept[file] = file.read_text(encoding="utf-8")
        assert old in kept[file]
        file.unlink() if new is None else file.write_text(kept[file].replace(old, new, 1), encoding="utf-8")
        return as_text(problem for problem in check(read(content), TODAY) if problem.severity == "must").splitlines()

    yield put
    for file, text in kept.items():
        file.write_text(text, encoding="utf-8")


def code(line: str) -> str:
    return line.rpartition("[")[2].rstrip("]")


@pytest.mark.parametrize("wrong", WAYS, ids=[wrong.way for wrong in WAYS])
def test_a_mistake_is_told_once_and_exactly(edit: object, wrong: Wrong) -> None:
    lines = edit(wrong.path, wrong.old, wrong.new)  # type: ignore[operator]
    here = [line for line in lines if line.startswith(f"content/{wrong.path}:")]
    assert here == [f"content/{wrong.path}:{wrong.said}"]
    assert {code(line) for line in lines if line not in here} <= FOLLOWS


def test_a_deleted_page_is_told_with_all_that_led_to_it(edit: object) -> None:
    lines = edit(PAGE, "", None)  # type: ignore[operator]
    assert (
        "content/addresses.txt:5:1: Osoite /fi/maksut/poliklinikka/ on julkaistu mutta sivu puuttuu. "
        "Lisää ohjaus tiedostoon content/redirects.yaml. [page-removed]" in lines
    )
    assert (
        "content/sv/maksut/poliklinikka.md:1:1: Suomenkielinen sivu puuttuu. "
        "Kirjoita content/fi/maksut/poliklinikka.md. [translation-missing]" in lines
    )
    assert {code(line) for line in lines} == {
        "page-removed", "translation-missing", "link-target", "flow-target", "term-page",
    }  # fmt: skip


def test_two_pages_with_one_address_are_told(edit: object) -> None:
    lines = edit(OTHER, "slug: muut", "slug: poliklinikka")  # type: ignore[operator]
    assert (
        "content/fi/maksut/poliklinikka.md:4:7: Osoite /fi/maksut/poliklinikka/ on jo sivulla maksut/muut. "
        "Anna toinen slug. [slug-duplicate]" in lines
    )


def test_a_changed_finnish_text_is_told_in_its_translations(edit: object) -> None:
    lines = edit(PAGE, "Maksat jokaisesta", "Maksat ensimmäisestä")  # type: ignore[operator]
    assert {line.partition(":")[0] for line in lines} == {
        f"content/{code}/maksut/poliklinikka.md" for code in ("sv", "selko")
    }
    assert all(
        "Suomenkielinen sivu on muuttunut. Tarkista teksti ja kirjoita sitten otsakkeeseen based_on:" in line
        for line in lines
    )


def test_a_page_saved_by_notepad_is_read(edit: object) -> None:
    assert edit(PAGE, "---\ntitle", "\ufeff---\ntitle") == []  # type: ignore[operator]


def test_there_are_at_least_twenty_five_ways() -> None:
    assert len({wrong.way for wrong in WAYS}) >= 25
