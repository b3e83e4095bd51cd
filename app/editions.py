"""The three editions of the guide and how each is written down in HTML, addresses and catalogues."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Edition:
    """One edition; `catalogues` are gettext domains in order of look-up, `keeps_lines` shows the texts' own lines."""

    code: str
    html_lang: str
    hreflang: str
    locale: str
    name: str
    guide: str
    catalogues: tuple[str, ...] = ("messages",)
    euro: str = "€"
    keeps_lines: bool = False

    def __reduce__(self) -> tuple[Callable[[str], "Edition"], tuple[str]]:
        """A kept edition comes back as the one that there is."""
        return edition_of, (self.code,)


FI = Edition("fi", "fi", "fi", "fi", "Suomi", "Maksuopas")
SV = Edition("sv", "sv", "sv", "sv", "Svenska", "Avgiftsguiden")
SELKO = Edition(
    "selko", "fi", "fi-simple", "fi", "Selko", "Maksuopas", ("selko", "messages"), "euroa", keeps_lines=True
)

EDITIONS = (FI, SV, SELKO)
BY_CODE = {edition.code: edition for edition in EDITIONS}


def edition_of(code: str) -> Edition:
    """Return the edition with the code fi, sv or selko."""
    return BY_CODE[code]
