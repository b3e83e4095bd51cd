"""No address that was ever published stops answering: a removed page has a redirect."""

from collections.abc import Iterator
from datetime import date

from app.checks.suggest import few
from app.corpus.addresses import addresses, published
from app.corpus.corpus import Corpus
from app.editions import FI
from app.problems import Problem

PATH = "content/addresses.txt"
REDIRECTS = "content/redirects.yaml"


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
        message = f"Uusia osoitteita on {len(new)}: {few(new)}. Lisää ne tähän tai aja python -m app check --publish."
        yield Problem(PATH, len(corpus.published) + 1, 1, "address-unlisted", message)
    yield from _redirects(corpus)


def _redirects(corpus: Corpus) -> Iterator[Problem]:
    lines = corpus.files.get(REDIRECTS, "").splitlines()
    where = addresses(corpus)
    for redirect in corpus.redirects:
        line = next((n for n, text in enumerate(lines, 1) if f"from: {redirect.old}," in f"{text},"), 1)
        if bool(redirect.edition) == redirect.old.startswith("/id/"):
            message = f"Ohjaus {redirect.old}: muilla kuin pysyvillä osoitteilla (/id/…) on edition. Korjaa edition."
            yield Problem(REDIRECTS, line, 1, "redirect-target", message)
        elif (redirect.edition or FI.code, redirect.to) not in where:
            message = f"Ohjaus {redirect.old} vie sivuun {redirect.to}, jota ei ole. Korjaa kohde."
            yield Problem(REDIRECTS, line, 1, "redirect-target", message)
