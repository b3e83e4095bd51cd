"""The list of changed amounts: made from the rates, newest day first, nothing shown that is not confirmed or computed."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup

from app.corpus.corpus import Corpus
from app.corpus.rates import Period
from app.web.law_changes import Change, changes

PATHS = {"fi": "/fi/ammattilaisille/nayte-muutokset/", "sv": "/sv/for-yrkespersoner/prov-andringar/"}


def period(cents: int, confidence: str = "confirmed") -> Period:
    return Period.model_validate(
        {
            "from": date(2026, 1, 1),
            "to": date(2026, 12, 31),
            "cents": cents,
            "source": "x",
            "confidence": confidence,
            "checked": date(2026, 1, 1),
        }
    )


@pytest.mark.parametrize(
    ("before", "after", "share"),
    [(6670, 7130, "+6,9 %"), (7130, 6670, "−6,5 %"), (4600, 6670, "+45,0 %"), (20000, 20001, "0,0 %"), (200, 201, "+0,5 %"), (800, 801, "+0,1 %"), (0, 100, "")],
)  # fmt: skip
def test_the_change_is_told_in_per_cent_with_its_sign(corpus: Corpus, before: int, after: int, share: str) -> None:
    rate = corpus.rates["payment_ceiling"]
    assert Change(rate, period(before), period(after)).share.replace("\N{NO-BREAK SPACE}", " ") == share


def test_a_change_of_what_is_not_confirmed_has_no_share(corpus: Corpus) -> None:
    assert Change(corpus.rates["payment_ceiling"], period(100, "unconfirmed"), period(200)).share == ""


def test_days_come_newest_first_and_what_went_on_is_no_change(corpus: Corpus) -> None:
    found = changes(corpus.rates.values())
    days = list(found)
    assert days == sorted(days, reverse=True)
    assert date(2026, 1, 1) in days
    assert date(2027, 1, 1) not in days
    ceilings = [c.after.cents for day in days for c in found[day] if c.rate is corpus.rates["payment_ceiling"]]
    assert ceilings == [81500, 76200, 69200, 68300, 69100]


def test_every_change_of_the_data_is_listed_once(corpus: Corpus) -> None:
    wanted = sum(
        before.cents != after.cents for rate in corpus.rates.values() for before, after in pairwise(rate.amounts) if "unconfirmed" not in (before.confidence, after.confidence)
    )  # fmt: skip
    listed = [c for cs in changes(corpus.rates.values()).values() for c in cs if c.share]
    assert len(listed) == wanted


@pytest.mark.parametrize("edition", PATHS)
def test_the_tables_show_before_after_and_source(small_visit: Callable[..., BeautifulSoup], edition: str) -> None:
    page = small_visit(PATHS[edition])
    table = page.find(id="changed-2026-01-01").find_next("table")
    row = next(row for row in table.tbody.find_all("tr") if "A 6 a § 1 mom." in row.th.get_text())
    cells = [cell.get_text().replace("\N{NO-BREAK SPACE}", " ") for cell in row.find_all("td")]
    assert cells == ["762 €", "815 €", "+7,0 %"]
    assert row.select("small a")


def test_marks_of_confidence_are_those_of_other_pages(small_visit: Callable[..., BeautifulSoup]) -> None:
    page = small_visit(PATHS["fi"])
    assert "Laskettu indeksistä" in page.select_one(".tool .mark-note").get_text()
    assert page.select(".changes .computed")
    travel = page.find(id="changed-2024-01-01").find_next("table").select_one(".unknown")
    assert travel.get_text() == "ei vahvistettu"
