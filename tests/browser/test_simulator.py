"""The simulator in a real browser: any order gives the same end, faults in words, every state through the engines."""

from collections.abc import Callable
from datetime import datetime

import pytest
from playwright.sync_api import Page, expect

from app.config import ROOT
from tests.browser.states import assert_sound
from tests.web.test_simulator import PATHS

pytestmark = pytest.mark.browser
EXAMPLES = ROOT / "static" / "schema" / "examples"
STATES = ("beginning", "one", "all", "faults", "read")


@pytest.fixture
def server(small_server: str) -> str:
    """Let `open_page` open the guide with the sample pages."""
    return small_server


@pytest.fixture
def simulator(open_page: Callable[..., Page]) -> Callable[..., Page]:
    """Open the simulator and wait until it is ready: `simulator(edition, **options)`."""

    def opened(edition: str = "fi", **options: object) -> Page:
        page = open_page("/healthz", **options)
        page.context.clock.set_fixed_time(datetime(2026, 11, 24, 12, 0))
        page.goto(page.url.removesuffix("/healthz") + PATHS[edition])
        expect(page.locator("#simulator")).to_have_attribute("data-state", "ready")
        return page

    return opened


def press(page: Page, deed: str) -> None:
    page.locator(f"#simulator [data-do={deed}]").first.click()


def paste(page: Page, text: str) -> None:
    page.locator("details:has(#sim-text)").evaluate("details => { details.open = true }")
    page.fill("#sim-text", text)
    press(page, "read")


def told(page: Page, selector: str) -> list[str]:
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text in page.locator(selector).all_inner_texts()]


def arrive(page: Page, state: str) -> None:
    """Bring the simulator into a state."""
    if state == "one":
        press(page, "next")
    if state == "all":
        press(page, "all")
    if state == "faults":
        paste(page, (EXAMPLES / "invalid-lines.jsonl").read_text(encoding="utf-8"))
        expect(page.locator("#sim-faults")).to_be_focused()
    if state == "read":
        paste(page, (EXAMPLES / "conflict.json").read_text(encoding="utf-8"))
        expect(page.locator("#sim-read")).to_be_visible()


def test_alone_nobody_sees_the_ceiling_exceeded_and_together_it_is(simulator: Callable[..., Page]) -> None:
    page = simulator()
    press(page, "all")
    expect(page.locator("#sim-rows tr")).to_have_count(14)
    views = told(page, "#sim-views tr")
    assert ["ei" in row.split("\t")[-1] for row in views] == [True, True, True, False]
    assert "815 €" in views[3]
    assert "2.9.2026: HUS-yhtymä" in views[3]
    wrong = told(page, "#sim-wrong li")
    assert len(wrong) == 3
    assert "liikaa on 20,40 €" in wrong[0]
    assert "maksuton" in wrong[1]
    assert "ylläpitomaksun" in wrong[2]


def test_any_order_ends_in_the_same(simulator: Callable[..., Page]) -> None:
    page = simulator()
    press(page, "all")
    expect(page.locator("#sim-wrong li")).to_have_count(3)
    first = told(page, "#sim-views tr, #sim-wrong li")
    for _ in range(3):
        press(page, "shuffle")
        expect(page.locator("#sim-rows tr")).to_have_count(0)
        press(page, "all")
        expect(page.locator("#sim-rows tr")).to_have_count(14)
        assert told(page, "#sim-views tr, #sim-wrong li") == first


def test_events_go_one_by_one_and_each_is_told(simulator: Callable[..., Page]) -> None:
    page = simulator()
    hus = page.locator("[data-biller=hus]")
    hus.locator("button").click()
    expect(page.locator("#tool-voice")).to_contain_text("Otettiin mukaan.")
    hus.locator("button").click()
    expect(page.locator("#tool-voice")).to_contain_text("Sama tapahtuma uudelleen")
    expect(hus.locator("[data-slot=sent]")).to_have_text("2/5 lähetetty")
    page.locator("[data-biller=pirkanmaa] button").click()
    expect(page.locator("#sim-rows tr").nth(2)).to_contain_text("Tuli myöhässä")
    assert "264 €" in told(page, "#sim-rows tr")[2]
    press(page, "anew")
    expect(page.locator("#sim-send")).to_be_focused()
    expect(page.locator("#sim-none")).to_be_visible()


def test_the_keyboard_alone_is_enough(simulator: Callable[..., Page]) -> None:
    page = simulator()
    page.locator("[data-biller=varsinais-suomi] button").focus()
    for _ in range(3):
        page.keyboard.press("Enter")
    expect(page.locator("#sim-rows tr")).to_have_count(3)
    expect(page.locator("#sim-rows tr").nth(2)).to_contain_text("Maksu poistettiin.")
    expect(page.locator("[data-biller=varsinais-suomi] button")).to_be_focused()


def test_own_events_are_read_and_faults_are_told_by_line(simulator: Callable[..., Page]) -> None:
    page = simulator()
    arrive(page, "faults")
    assert [fault.partition(":")[0] for fault in told(page, "#sim-fault-list li")] == ["Rivi 2", "Rivi 4"]
    assert "/kind" in told(page, "#sim-fault-list li")[1]
    arrive(page, "read")
    expect(page.locator("#sim-faults")).to_be_hidden()
    assert "Ristiriitoja: 1" in told(page, "#sim-read")[0]
    expect(page.locator("#sim-rows")).to_contain_text("On ristiriidassa")


def test_the_example_as_text_is_read_back(simulator: Callable[..., Page]) -> None:
    page = simulator("sv")
    page.locator("details:has(#sim-text)").evaluate("details => { details.open = true }")
    press(page, "example")
    expect(page.locator("#sim-text")).to_be_focused()
    press(page, "read")
    expect(page.locator("#sim-rows tr")).to_have_count(14)
    expect(page.locator("#sim-views tr").last).to_contain_text("2.9.2026")


def test_nothing_that_the_reader_writes_leaves_the_device(simulator: Callable[..., Page]) -> None:
    page = simulator()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    arrive(page, "read")
    press(page, "anew")
    assert asked == []
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]


def test_without_a_script_the_table_stands_and_no_dead_button(open_page: Callable[..., Page]) -> None:
    page = open_page(PATHS["fi"], java_script_enabled=False)
    expect(page.locator("#simulator")).to_be_hidden()
    page.locator("summary", has_text="Esimerkin tapahtumat").click()
    expect(page.locator("details table").last).to_be_visible()


@pytest.mark.parametrize("edition", PATHS)
@pytest.mark.parametrize("state", STATES)
def test_no_engine_and_no_narrow_screen_finds_a_fault(simulator: Callable[..., Page], state: str, edition: str) -> None:
    page = simulator(edition, bypass_csp=True)
    arrive(page, state)
    assert_sound(page)


SAMPLES = ("/fi/ammattilaisille/nayte-kuvat/", "/sv/for-yrkespersoner/prov-bilder/", "/fi/ammattilaisille/nayte-muutokset/",
           "/sv/for-yrkespersoner/prov-andringar/")  # fmt: skip


@pytest.mark.parametrize("path", SAMPLES)
def test_pictures_and_changes_are_right_in_both_looks(open_page: Callable[..., Page], path: str) -> None:
    page = open_page(path, bypass_csp=True)
    assert_sound(page)


def test_diagrams_are_seen_in_forced_colours_and_on_paper(open_page: Callable[..., Page]) -> None:
    page = open_page(SAMPLES[0], forced_colors="active")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    strokes = "() => ['.carries', '.gap', '.box', '.ridge'].map(part => getComputedStyle(document.querySelector(`.diagram ${part}`)).stroke)"
    assert ground not in page.evaluate(strokes)
    page.emulate_media(media="print", forced_colors="none")
    expect(page.locator(".diagram .carries").first).to_be_visible()
