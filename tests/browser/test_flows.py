"""Journeys through a flow, with script and without: what is asked, kept, changed, and never sent."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from app.corpus.addresses import addresses
from app.corpus.corpus import Corpus
from tests.browser.accessibility import axe
from tests.flows.test_cases import CASES

pytestmark = pytest.mark.browser
FLOW = "/fi/tyokalut/pieni-kulku/"
WAY = "#stage=before_due&fee=income&home=837"
READY = ".flow[data-ready]"
LAST = "Hae alennusta omalta alueeltasi"
EVERY_STEP = (
    "", "#stage=before_due", "#stage=before_due&fee=income", "#stage=collection", WAY, "#stage=unknown", "#stage=collection&disputed=yes",
    "#stage=collection&disputed=no", "#stage=before_due&fee=income&home=aland", "#stage=before_due&fee=income&home=abroad",
)  # fmt: skip

FETCHED = "performance.getEntriesByType('resource').map(entry => entry.name)"
WALKED = """async ([module, cases]) => {
  const { walk } = await import(module)
  const flows = {}
  for (const [name] of cases) flows[name] ??= await (await fetch(`/flows/${name}.json?edition=fi`)).json()
  const routing = ({ start, questions }) => ({ start, questions: Object.fromEntries(Object.entries(questions).map(
    ([id, { answers }]) => [id, Object.fromEntries(answers.map(answer => [answer.id, answer.next]))])) })
  return cases.map(([name, given]) => walk(routing(flows[name]), new Map(Object.entries(given)), "", () => undefined).at)
}"""


@pytest.fixture
def server(small_server: str) -> str:
    """Let `open_page` open the guide with the small flow."""
    return small_server


@pytest.fixture
def walked(open_page: Callable[..., Page]) -> Callable[..., Page]:
    """Open the flow with a fragment and wait until its kit is there."""

    def opened(fragment: str = "", **options: object) -> Page:
        page = open_page(FLOW + fragment, **options)
        page.wait_for_selector(READY)
        return page

    return opened


def shows(page: Page, start: str) -> None:
    """Wait until the question or outcome that the page shows begins so; soft hyphens do not matter."""
    page.wait_for_function(
        "start => document.querySelector('.flow-step h2').innerText.replaceAll('\\u00ad', '').startsWith(start)",
        arg=start,
    )


def ends(page: Page) -> None:
    """Wait for the outcome of the small flow in Tampere."""
    expect(page.locator("[data-outcome='reduction']")).to_be_visible()
    shows(page, LAST)


def answer_all(page: Page) -> None:
    """Answer the small flow up to the reduction in Tampere."""
    page.locator(".options a").first.click()
    page.locator(".options a").first.click()
    page.locator("form.choose select").select_option("837")
    page.get_by_role("button", name="Jatka").click()


def test_no_request_carries_an_answer(walked: Callable[..., Page]) -> None:
    page = walked()
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    answer_all(page)
    ends(page)
    paths = [urlsplit(url).path for url in sent if "/static/icons/" not in url]  # Chromium asks its cache for the icon
    assert paths == ["/flows/fi/small/outcomes.html"]
    assert not any(urlsplit(url).query for url in sent)
    assert urlsplit(page.url).fragment == WAY[1:]
    assert page.locator(".handler-name").inner_text() == "Pirkanmaan hyvinvointialue"


@pytest.mark.parametrize("address", ["/sv/verktyg/litet-flode/", "/selko/tyokalut/pieni-kulku/"])
def test_the_other_editions_walk_alike(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(address)
    page.wait_for_selector(READY)
    for answer in ("collection", "yes"):
        page.locator(f".options a[data-answer='{answer}']").click()
    expect(page.locator("[data-outcome='take_back']")).to_be_visible()
    assert page.url.endswith("#stage=collection&disputed=yes")


def test_the_heading_takes_focus(walked: Callable[..., Page]) -> None:
    page = walked()
    page.locator(".options a").first.click()
    expect(page.locator("#ask-fee")).to_be_focused()


def test_an_earlier_answer_is_changed_and_the_later_ones_come_back(walked: Callable[..., Page]) -> None:
    page = walked(WAY)
    page.locator(".so-far a").first.click()
    shows(page, "Missä vaiheessa lasku on?")
    assert page.locator(".options a[aria-current]").get_attribute("data-answer") == "before_due"
    page.locator(".options a[data-answer='collection']").click()
    shows(page, "Onko lasku väärin?")
    page.go_back()
    page.locator(".options a[data-answer='before_due']").click()
    ends(page)


def test_back_forward_and_reload_keep_the_place(walked: Callable[..., Page]) -> None:
    page = walked()
    page.locator(".options a").first.click()
    page.locator(".options a").first.click()
    page.go_back()
    shows(page, "Onko maksu enemmän kuin")
    page.go_forward()
    shows(page, "Missä on kotikuntasi?")
    page.reload()
    page.wait_for_selector(READY)
    shows(page, "Missä on kotikuntasi?")
    assert page.locator(".so-far li").count() == 2


def test_the_way_back_in_the_page_restores_the_chosen_answer(walked: Callable[..., Page]) -> None:
    page = walked("#stage=before_due")
    page.get_by_role("link", name="Takaisin edelliseen kysymykseen").click()
    assert page.locator(".options a[aria-current]").get_attribute("data-answer") == "before_due"


@pytest.mark.parametrize(
    "fragment", ["#stage=none", "#stage=collection&old=1", "#stage=before_due&fee=income&home=999"]
)
def test_a_stale_address_is_told_in_words(walked: Callable[..., Page], fragment: str) -> None:
    page = walked(fragment)
    expect(page.locator(".ignored")).to_be_visible()


def test_a_fragment_without_a_sign_stays_an_anchor(walked: Callable[..., Page]) -> None:
    page = walked("#lyhyt-tie")
    shows(page, "Missä vaiheessa lasku on?")
    expect(page.locator(".ignored")).to_be_hidden()


def test_answers_of_a_query_move_into_the_fragment(open_page: Callable[..., Page], server: str) -> None:
    page = open_page(f"{FLOW}?stage=before_due&day=2025-03-05")
    page.wait_for_selector(READY)
    assert page.url == f"{server}{FLOW}?day=2025-03-05#stage=before_due"
    shows(page, "Onko maksu enemmän kuin")


def test_the_municipality_is_remembered_only_when_asked(walked: Callable[..., Page]) -> None:
    page = walked("#stage=before_due&fee=income")
    answer_last(page, remembers=False)
    assert page.evaluate("localStorage.length") == 0
    page.go_back()
    answer_last(page, remembers=True)
    assert page.evaluate("localStorage.getItem('maksuopas-municipality')") == "837"
    page.goto(page.url.split("#")[0] + "#stage=before_due&fee=income")
    expect(page.locator("form.choose select")).to_have_value("837")


def answer_last(page: Page, remembers: bool) -> None:
    page.locator("form.choose select").select_option("837")
    page.get_by_label("Muista kunta tässä laitteessa").set_checked(remembers)
    page.get_by_role("button", name="Jatka").click()


def test_the_whole_way_works_without_script(open_page: Callable[..., Page]) -> None:
    page = open_page(FLOW, java_script_enabled=False)
    answer_all(page)
    ends(page)
    assert page.url.endswith("?stage=before_due&fee=income&home=837#kulku")
    page.locator(".so-far a").nth(1).click()
    shows(page, "Onko maksu enemmän kuin")


def test_a_kit_that_does_not_come_is_told(open_page: Callable[..., Page]) -> None:
    page = open_page("/fi/")
    page.route("**/flows/fi/small/questions.html", lambda route: route.fulfill(status=404))
    page.goto(page.url.removesuffix("/fi/") + FLOW)
    expect(page.locator(".failed")).to_be_visible()


@pytest.mark.parametrize("fragment", EVERY_STEP)
def test_no_engine_finds_a_fault_on_any_step(walked: Callable[..., Page], fragment: str) -> None:
    page = walked(fragment)
    page.locator(".outline summary").click()
    assert axe(page) == []


def test_an_outcome_prints_without_the_outline(walked: Callable[..., Page]) -> None:
    page = walked(WAY)
    page.emulate_media(media="print")
    expect(page.locator(".outline")).to_be_hidden()
    expect(page.locator(".outcome .answer")).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("edition", ["fi", "sv", "selko"])
def test_every_flow_ends_in_an_outcome(
    open_page: Callable[..., Page], server: str, corpus: Corpus, edition: str, script: bool
) -> None:
    page = open_page(f"/{edition}/", java_script_enabled=script)
    for flow in corpus.flows.values():
        page.goto(f"{server}{addresses(corpus)[edition, flow.routing.page]}")
        if script:
            page.wait_for_selector(READY)
        for number in range(9):
            if page.locator("[data-outcome]").count():
                break
            expect(page.locator(".so-far li")).to_have_count(number)
            answer(page)
        expect(page.locator("[data-outcome]")).to_be_visible()


def answer(page: Page) -> None:
    """Choose Tampere, or the first answer, and wait until the question has changed."""
    asked = page.locator(".flow-step section").get_attribute("aria-labelledby")
    if page.locator("form.choose").count():
        page.locator("form.choose select").select_option("837")
        page.locator("form.choose button").click()
    else:
        page.locator(".options a").first.click()
    expect(page.locator(".flow-step section")).not_to_have_attribute("aria-labelledby", asked or "")


def test_the_browser_walks_the_written_cases_as_the_server_does(walked: Callable[..., Page], server: str) -> None:
    page = walked()
    module = next(url for url in page.evaluate(FETCHED) if "/js/answers." in url)
    wanted = [(name, dict(case["vastaukset"]), case["tulos"]) for name, case in CASES]
    assert len(wanted) > 90
    assert page.evaluate(WALKED, [module, wanted]) == [end for _, _, end in wanted]


def test_the_directory_offers_the_remembered_municipality(open_page: Callable[..., Page], server: str) -> None:
    page = open_page("/fi/kuka-auttaa/hyvinvointialueet/")
    page.evaluate("localStorage.setItem('maksuopas-municipality', '837')")
    page.reload()
    expect(page.locator("#municipality")).to_have_value("837")


def test_the_switch_of_editions_keeps_the_place(walked: Callable[..., Page], server: str) -> None:
    page = walked("#stage=collection")
    page.get_by_role("link", name="Svenska").click()
    page.wait_for_selector(READY)
    assert page.url == f"{server}/sv/verktyg/litet-flode/#stage=collection"
    shows(page, "Är fakturan fel?")


def test_an_outcome_is_copied_as_text(open_page: Callable[..., Page]) -> None:
    page = open_page(f"{FLOW}hae-alennusta/")
    page.evaluate("navigator.clipboard.writeText = async text => { window.copied = text }")
    page.get_by_role("button", name="Kopioi tekstinä").click()
    expect(page.locator(".actions .done")).to_have_text("Teksti kopioitu")
    copied = page.evaluate("window.copied")
    assert copied.startswith("Hae alennusta omalta alueeltasi")
    assert copied.endswith("/id/tyokalut/small/reduction")
