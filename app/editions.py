"""The three editions of the guide and how each is written down in HTML, addresses and catalogues."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Edition:
    """One edition; `catalogues` are gettext domains in the order in which a string is looked up."""

    code: str
    html_lang: str
    hreflang: str
    locale: str
    name: str
    guide: str
    catalogues: tuple[str, ...] = ("messages",)
    euro: str = "€"


FI = Edition("fi", "fi", "fi", "fi", "Suomi", "Maksuopas")
SV = Edition("sv", "sv", "sv", "sv", "Svenska", "Avgiftsguiden")
SELKO = Edition("selko", "fi", "fi-simple", "fi", "Selko", "Maksuopas", ("selko", "messages"), "euroa")

EDITIONS = (FI, SV, SELKO)
BY_CODE = {edition.code: edition for edition in EDITIONS}
