"""What a reader does with the workbook: copies, ticks, answers; what is told, kept, erased; and without script."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_axe import ALL_LOOKS, faults
from tests.browser.test_layout import CLIPPED, SIDEWAYS, SMALL_TARGETS, SPACING
from tests.workbook.test_pages import WORKBOOK

pytestmark = pytest.mark.browser
Open = Callable[..., Page]
COPYING = "() => { navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() } }"
REFUSING = "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')) }"
KEPT = "JSON.parse(localStorage.getItem('maksuopas-course'))"
NO_STORAGE = (
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
)


def course(page: Page) -> Page:
    """Wait until the questions answer at once."""
    expect(page.locator(".course")).to_be_visible()
    return page


def test_a_phrase_is_copied_as_plain_text_and_told(open_page: Open) -> None:
    page = open_page(WORKBOOK["fi"])
    page.evaluate(COPYING)
    button = page.get_by_role("button", name="Kopioi malli: Selkokielellä, Lause laskuun")
    button.click()
    expect(page.locator(".phrase .do").nth(2)).to_have_text("Kopioitu")
    expect(page.locator(".phrase [role=status]").nth(2)).to_have_text("Kopioitu")
    wanted = "Maksukatto on 815\N{NO-BREAK SPACE}euroa vuodessa.\nKysy laskusta: [puhelinnumero].\n\nVoit pyytää pienempää maksua."
    assert page.evaluate("copied") == wanted
    page.locator("h1").click()
    expect(page.locator(".phrase .do").nth(2)).to_have_text("Kopioi")


def test_lines_of_the_file_are_no_lines_of_ordinary_finnish(open_page: Open) -> None:
    page = open_page(WORKBOOK["sv"])
    page.evaluate(COPYING)
    page.locator(".phrase button").nth(1).click()
    expect(page.locator(".phrase .do").nth(1)).to_have_text("Kopierad")
    said = "Avgiftstaket är 815\N{NO-BREAK SPACE}€ per år. Fråga om fakturan: [klientavgiftsenhetens telefonnummer]."
    assert page.evaluate("copied") == f"{said}\n\nDu kan be att avgiften sänks."


def test_where_the_clipboard_refuses_the_text_is_selected(open_page: Open) -> None:
    page = open_page(WORKBOOK["fi"])
    page.evaluate(REFUSING)
    page.locator(".phrase button").first.click()
    expect(page.locator(".phrase [role=status]").first).to_contain_text("Teksti on valittu")
    assert page.evaluate("getSelection().toString()").startswith("Maksukatto on 815")


def test_ticks_are_counted_and_not_kept(open_page: Open) -> None:
    page = open_page(WORKBOOK["fi"])
    expect(page.locator(".ticked")).to_have_text("Tarkistettu: 0/3")
    page.get_by_label("Kysyit laskuista").check()
    page.locator("#check-1-1").press("Space")
    expect(page.locator(".ticked")).to_have_text("Tarkistettu: 2/3")
    assert page.evaluate("localStorage.length") == 0


def test_an_answer_is_told_at_once_and_may_be_changed(open_page: Open) -> None:
    page = course(open_page(WORKBOOK["fi"]))
    told = page.locator(".told-why").first
    page.locator("#answer-1-1").check()
    expect(told).to_contain_text("Ei aivan")
    expect(told).to_contain_text("Ei vielä. Katon täytyy ylittyä.")
    expect(told).to_contain_text("Maksukatto: 0/2 oikein. Koko kurssi: 0/3 oikein.")
    page.locator("#answer-1-1").press("ArrowDown")
    expect(told).to_contain_text("Maksukatto: 1/2 oikein. Koko kurssi: 1/3 oikein.")
    expect(told).not_to_contain_text("Ei aivan")
    assert page.locator(".pick summary").first.is_hidden()


def test_right_answers_are_kept_until_one_begins_anew(open_page: Open) -> None:
    page = course(open_page(WORKBOOK["fi"]))
    page.locator("#answer-2-1").check()
    page.locator("#answer-3-2").check()
    key = page.locator(".course-question").nth(1).get_attribute("data-key")
    expect(page.locator(".course-so-far")).to_have_text("Koko kurssi: 1/3 oikein")
    assert page.evaluate(KEPT) == {"ammattilaisille/koesivu": [key]}
    course(page).reload()
    expect(page.locator(".known").nth(1)).to_be_visible()
    expect(page.locator(".known").first).to_be_hidden()
    page.get_by_role("button", name="Aloita alusta").click()
    expect(page.locator(".course [role=status]")).to_contain_text("Aloitat alusta")
    expect(page.locator(".known").nth(1)).to_be_hidden()
    assert page.evaluate(KEPT) is None


@pytest.mark.parametrize("kept", ["{", "[]", "null", '{"ammattilaisille/koesivu": 1}', '{"ammattilaisille/koesivu": ["1-00000000"]}'])  # fmt: skip
def test_what_was_kept_in_another_shape_counts_as_nothing(open_page: Open, kept: str) -> None:
    page = open_page("/healthz")
    page.evaluate("kept => localStorage.setItem('maksuopas-course', kept)", kept)
    page.goto(page.url.replace("/healthz", WORKBOOK["fi"]))
    expect(page.locator(".course-so-far")).to_have_text("Koko kurssi: 0/3 oikein")
    page.locator("#answer-3-1").check()
    expect(page.locator(".course-so-far")).to_have_text("Koko kurssi: 1/3 oikein")
    assert len(json.dumps(page.evaluate(KEPT))) > 20


def test_a_device_that_keeps_nothing_still_asks_and_answers(open_page: Open) -> None:
    page = open_page("/healthz")
    page.add_init_script(NO_STORAGE)
    page.goto(page.url.replace("/healthz", WORKBOOK["fi"]))
    course(page).locator("#answer-3-1").check()
    expect(page.locator(".told-why").nth(2)).to_contain_text("Koko kurssi: 1/3 oikein.")


def test_nothing_filled_in_is_sent(open_page: Open) -> None:
    page = course(open_page(WORKBOOK["fi"]))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_label("Nimetty tukihenkilö").fill("Aino")
    page.get_by_label("Nimetty tukihenkilö").press("Enter")
    page.locator("#answer-3-1").check()
    expect(page.locator(".told-why").nth(2)).to_contain_text("Oikein")
    assert asked == []


def test_without_script_each_answer_opens_its_explanation(open_page: Open) -> None:
    page = open_page(WORKBOOK["fi"], java_script_enabled=False)
    assert page.locator(".course, .phrase button, .ticked").filter(visible=True).count() == 0
    page.get_by_text("Näytä vastaus ja perustelu").first.click()
    assert page.get_by_text("Ei vielä. Katon täytyy ylittyä.").is_visible()
    page.locator("#check-1-1").check()


def test_on_paper_boxes_lines_and_explanations_are_there(open_page: Open) -> None:
    page = course(open_page(WORKBOOK["fi"]))
    page.emulate_media(media="print")
    assert page.get_by_text("Kela ei seuraa maksukattoa.").is_visible()
    assert page.locator("#check-1-1").is_visible()
    style = "getComputedStyle(document.querySelector('.fields input'))"
    assert page.evaluate(f"[{style}.borderTopStyle, {style}.borderBottomStyle]") == ["none", "solid"]
    assert page.locator(".phrase button, .course").filter(visible=True).count() == 0


@pytest.mark.parametrize("edition", WORKBOOK)
def test_the_workbook_is_accessible_also_when_answered(open_page: Open, edition: str) -> None:
    page = course(open_page(WORKBOOK[edition]))
    page.locator("#answer-1-1").check()
    page.locator("#answer-2-1").check()
    expect(page.locator(".told-why").nth(1)).not_to_be_empty()
    assert faults(page, ALL_LOOKS) == []


@pytest.mark.parametrize("edition", WORKBOOK)
def test_the_workbook_fits_the_narrowest_screen_and_wide_spacing(open_page: Open, edition: str) -> None:
    page = course(open_page(WORKBOOK[edition], width=320, height=256, bypass_csp=True))
    page.locator("#answer-1-1").check()
    assert page.evaluate(SMALL_TARGETS) == []
    page.add_style_tag(content=SPACING)
    assert page.evaluate(SIDEWAYS) <= 0
    assert page.evaluate(CLIPPED) == []
