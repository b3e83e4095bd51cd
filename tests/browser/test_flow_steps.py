"""The real flows: each question and outcome in the page, and what an outcome hands on."""

from collections.abc import Callable, Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page, expect

from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus
from app.corpus.flows import Flow
from tests.browser.accessibility import axe
from tests.browser.test_flows import answer

pytestmark = pytest.mark.browser
READY = ".flow[data-ready]"
PLACES = {"mainland": "837", "helsinki": "091"}
COUNTS = "place=public&payer=self&year=from_2022&group=visit&visit_kind=clinic"
CLINIC = "hospital_outpatient_clinic_visit"
FLOWS = (
    "en_pysty_maksamaan", "katto_ylittyi", "kenen_puoleen", "kerryttaako_maksu", "onko_lasku_oikein",
    "palveluasumisen_laskut",
)  # fmt: skip


def steps(flow: Flow) -> Iterator[tuple[str, str]]:
    """Yield each question and outcome, with the answers of a shortest way to it as a fragment."""
    found: dict[str, dict[str, str]] = {flow.routing.start: {}}
    ahead = [flow.routing.start]
    while ahead:
        step = ahead.pop(0)
        yield step, urlencode(found[step])
        if step in flow.routing.questions:
            for answer, after in flow.routing.questions[step].answers.items():
                if after not in found:
                    found[after] = {**found[step], step: _value(flow, step, answer)}
                    ahead.append(after)


def _value(flow: Flow, question: str, answer: str) -> str:
    """Return what the address holds for an answer: the code of a municipality where one is asked for."""
    return PLACES.get(answer, answer) if flow.routing.questions[question].kind == "municipality" else answer


def test_the_ways_to_steps_reach_every_step(corpus: Corpus) -> None:
    assert set(FLOWS) == set(corpus.flows)
    for flow in corpus.flows.values():
        assert {step for step, _ in steps(flow)} == {*flow.routing.questions, *flow.routing.outcomes}


@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
@pytest.mark.parametrize("name", FLOWS)
def test_no_step_has_a_fault_or_scrolls_sideways(
    browser: Browser, server: str, corpus: Corpus, name: str, edition: str
) -> None:
    flow = corpus.flows[name]
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(server + addresses(corpus)[edition, flow.routing.page])
    page.wait_for_selector(READY)
    found = []
    for step, fragment in steps(flow):
        page.evaluate("fragment => { location.hash = fragment }", fragment)
        page.wait_for_selector(f"[data-question='{step}'], [data-outcome='{step}']")
        page.emulate_media(color_scheme="dark" if len(fragment) % 2 else "light")
        found += [f"{step} {line}" for line in axe(page, "#kulku")]
        found += [step] if page.evaluate("document.documentElement.scrollWidth") > 320 else []
    page.close()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_every_flow_is_walked_back_changed_and_loaded_again(
    open_page: Callable[..., Page], server: str, corpus: Corpus, edition: str, script: bool
) -> None:
    page = open_page(f"/{edition}/", java_script_enabled=script)
    for flow in corpus.flows.values():
        home = server + addresses(corpus)[edition, flow.routing.page]
        page.goto(f"{home}{'#' if script else '?'}nonsense=1")
        expect(page.locator(".ignored")).to_be_visible()
        page.goto("about:blank")
        page.goto(home)
        for number in (1, 2):
            ready(page, script)
            answer(page)
            expect(page.locator(".so-far li")).to_have_count(number)
        asked = heading(page)
        page.go_back()
        expect(page.locator(".so-far li")).to_have_count(1)
        page.go_forward()
        page.reload()
        ready(page, script)
        expect(page.locator(".so-far li")).to_have_count(2)
        assert heading(page) == asked
        page.locator(".so-far li a").first.click()
        expect(page.locator(".flow-step [aria-current], .flow-step option[value='837']")).to_have_count(1)
        answer(page)
        expect(page.locator(".so-far li")).to_have_count(2)
        assert heading(page) == asked


def ready(page: Page, script: bool) -> None:
    """Wait until the flow may be used."""
    page.wait_for_selector(READY if script else ".flow")


def heading(page: Page) -> str:
    """Return the question or outcome that is shown."""
    return page.locator(".flow-step h2").inner_text()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_the_fee_and_the_day_go_along_to_the_tracker(open_page: Callable[..., Page], script: bool) -> None:
    sign = "#" if script else "&"
    page = open_page(f"/fi/tyokalut/kerryttaako-maksu/?day=2026-03-05{sign}{COUNTS}", java_script_enabled=script)
    link = page.locator(".to-tracker")
    link.click()
    if script:
        page.wait_for_selector("#lisaa:not([hidden])")
        expect(page.locator("#bill-fee")).to_have_value(CLINIC)
        boxes = page.locator(".boxes input")
        assert [boxes.nth(number).input_value() for number in range(3)] == ["5", "3", "2026"]
    else:
        assert page.url.endswith(f"#lisaa&fee={CLINIC}&day=2026-03-05")


def test_an_outcome_is_shared_by_its_own_address_and_copied_as_text(open_page: Callable[..., Page]) -> None:
    page = open_page(f"/fi/tyokalut/kerryttaako-maksu/#{COUNTS}")
    page.evaluate("navigator.clipboard.writeText = async text => { window.copied = text }")
    page.evaluate("navigator.share = undefined")
    actions = page.locator("[data-outcome] .actions")
    actions.get_by_role("button", name="Kopioi tekstinä").click()
    expect(actions.locator(".done")).to_have_text("Teksti kopioitu")
    copied = page.evaluate("() => window.copied")
    assert copied.startswith(page.locator("[data-outcome] h2").inner_text().replace("\N{SOFT HYPHEN}", ""))
    assert copied.endswith("/id/tyokalut/kerryttaako-maksu/yes_always")
    actions.get_by_role("button", name="Jaa tämä ohje").click()
    expect(actions.locator(".done")).to_have_text("Linkki kopioitu")
    assert page.evaluate("() => window.copied").endswith("/id/tyokalut/kerryttaako-maksu/yes_always")


def test_the_door_of_home_leads_to_whom_to_turn_to(open_page: Callable[..., Page]) -> None:
    page = open_page("/selko/")
    page.locator(".unsure a").click()
    page.wait_for_selector(READY)
    expect(page.locator("[data-question]")).to_be_visible()
