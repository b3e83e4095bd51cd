"""What a page is shown for: an edition, a day, and where its links lead on that day."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.config import Config
from app.corpus.pages import Page
from app.editions import EDITIONS, Edition
from app.web.guide import Guide

FINLAND = ZoneInfo("Europe/Helsinki")
ONLY_FINNISH = "vain-suomeksi"
SECTIONS = (
    "maksut", "maksukatto", "en-pysty-maksamaan", "laskut", "pitkaaikainen", "kuka-auttaa", "tyokalut",
    "ammattilaisille", "tietoa",
)  # fmt: skip


def today(config: Config) -> date:
    """Return the date in Finland, or the day that the config fixes."""
    return config.today or datetime.now(FINLAND).date()


@dataclass(frozen=True)
class Link:
    """Where a link leads and the edition in which the reader lands."""

    href: str
    title: str
    edition: Edition


@dataclass(frozen=True)
class View:
    """One reading of the guide; `chosen` is the day that the reader asked for, or None for today."""

    guide: Guide
    edition: Edition
    today: date
    chosen: date | None = None

    @property
    def day(self) -> date:
        """Return the day whose amounts are shown."""
        return self.chosen or self.today

    def link(self, page_id: str, anchor: str = "", edition: Edition | None = None) -> Link:
        """Return the link to a page, in Finnish with a notice where the edition lacks it; keeps the day."""
        wanted = edition or self.edition
        page = self.guide.page(wanted, page_id)
        if page is None:
            raise LookupError(f"no page {page_id}")
        if page.edition is not wanted:
            anchor = ONLY_FINNISH
        href = self.guide.address(page) + self.query + (f"#{anchor}" if anchor else "")
        return Link(href, page.header.title, page.edition)

    @property
    def query(self) -> str:
        """Return the query that keeps the chosen day, or an empty text."""
        return f"?day={self.chosen.isoformat()}" if self.chosen else ""

    def editions(self, page_id: str) -> list[tuple[Edition, Link]]:
        """Return for each edition the link to the same page there."""
        return [(edition, self.link(page_id, edition=edition)) for edition in EDITIONS]

    def sections(self) -> list[Link]:
        """Return the links to the sections of the edition, in the order of the guide."""
        have = self.guide.corpus.pages
        return [self.link(f"{name}/index") for name in SECTIONS if (self.edition.code, f"{name}/index") in have]

    def alternates(self, page: Page) -> list[tuple[str, str]]:
        """Return (hreflang, absolute address) of the page's editions; empty without a public address."""
        base = self.guide.config.public_url
        found = [(edition, self.guide.addresses.get((edition.code, page.id))) for edition in EDITIONS]
        return [(edition.hreflang, base + address) for edition, address in found if address and base]
