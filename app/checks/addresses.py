"""No address that was ever published stops answering: a removed page has a redirect."""

from collections.abc import Iterator
from datetime import date

from app.corpus.addresses import addresses, published
from app.corpus.corpus import Corpus
from app.problems import Problem

PATH = "content/addresses.txt"


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield page-removed, address-unlisted and redirect-target."""
    now = published(corpus)
    moved = {redirect.old for redirect in corpus.redirects}
    for line, address in enumerate(corpus.published, 1):
        if address not in now and address not in moved:
            message = (
                f"Osoite {address} on julkaistu mutta sivu puuttuu. Lisää ohjaus tiedostoon content/redirects.yaml."
            )
            yield Problem(PATH, line, 1, "page-removed", message)
    new = sorted(now - set(corpus.published))
    if new:
        message = f"Uusia osoitteita on {len(new)}, esimerkiksi {new[0]}. Kirjaa ne: python -m app check --publish."
        yield Problem(PATH, len(corpus.published) + 1, 1, "address-unlisted", message)
    yield from _redirects(corpus)


def _redirects(corpus: Corpus) -> Iterator[Problem]:
    for number, redirect in enumerate(corpus.redirects, 1):
        if (redirect.edition, redirect.to) not in addresses(corpus):
            message = f"Ohjaus {redirect.old} vie sivuun {redirect.to}, jota ei ole. Korjaa kohde."
            yield Problem("content/redirects.yaml", number, 1, "redirect-target", message)
