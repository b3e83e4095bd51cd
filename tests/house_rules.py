"""What every page of the guide keeps; each rule is a function that complains by AssertionError."""

from itertools import pairwise

from bs4 import BeautifulSoup
from werkzeug.test import TestResponse


def valid(answer: TestResponse, path: str, without: tuple[str, ...] = ()) -> BeautifulSoup:
    """Return the page after all house rules but those named in `without`."""
    page = BeautifulSoup(answer.text, "html.parser")
    for rule in (language, one_h1, title, heading_order, unique_ids, labelled_controls, own_addresses):
        if rule.__name__ not in without:
            rule(page, path)
    protected(answer, path)
    return page


def language(page: BeautifulSoup, path: str) -> None:
    wanted = "sv" if path.startswith("/sv/") else "fi"
    assert page.html["lang"] in (wanted, "fi", "sv"), path
    if path.startswith(("/fi/", "/sv/", "/selko/")):
        assert page.html["lang"] == wanted, path


def one_h1(page: BeautifulSoup, path: str) -> None:
    assert len(page.find_all("h1")) == 1, path


def title(page: BeautifulSoup, path: str) -> None:
    heading = page.h1.get_text().replace("\N{SOFT HYPHEN}", "")
    assert page.title.get_text().startswith(heading), path


def heading_order(page: BeautifulSoup, path: str) -> None:
    levels = [int(heading.name[1]) for heading in page.main.find_all(["h1", "h2", "h3", "h4"])]
    assert all(after <= before + 1 for before, after in pairwise(levels)), f"{path}: {levels}"


def unique_ids(page: BeautifulSoup, path: str) -> None:
    ids = [element["id"] for element in page.find_all(id=True)]
    assert len(ids) == len(set(ids)), f"{path}: {sorted(i for i in ids if ids.count(i) > 1)}"


def labelled_controls(page: BeautifulSoup, path: str) -> None:
    for control in page.find_all(["input", "select", "textarea"]):
        assert control.get("type") == "hidden" or page.find("label", attrs={"for": control.get("id")}), (
            f"{path}: {control}"
        )


def own_addresses(page: BeautifulSoup, path: str) -> None:
    """Nothing of the page is fetched from elsewhere, and nothing is styled or scripted inline."""
    for element in page.find_all(src=True):
        assert element["src"].startswith("/static/"), f"{path}: {element}"
    for element in page.find_all("link", rel=lambda rel: rel not in ("alternate",)):
        assert element.get("rel") == ["alternate"] or element["href"].startswith("/"), f"{path}: {element}"
    assert not page.find_all(style=True), path
    assert all(script.get("src") for script in page.find_all("script")), path


def protected(answer: TestResponse, path: str) -> None:
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy, path
    assert "unsafe" not in policy, path
    assert "Set-Cookie" not in answer.headers, path
