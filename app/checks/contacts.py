"""Phone numbers, e-mail and postal addresses come only from the directory."""

import re
from collections.abc import Iterator
from datetime import date

from app.checks.places import found_at
from app.corpus.corpus import Corpus
from app.problems import Problem

CONTACT = re.compile(
    r"\+358[\d\s-]{6,}|\b0\d{1,3}[\s-]\d{3}[\s\d-]{2,}\d"  # phone
    r"|[\w.+-]+@[\w-]+\.\w{2,}"  # e-mail
    r"|\bPL \d+|\bPB \d+|\b\d{5} [A-ZÅÄÖ][a-zåäö]+"  # post
)


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield contact-unlisted for contact details that the directory does not hold."""
    known = _known(corpus)
    for page in corpus.written():
        for line, text in page.body.blocks():
            for match in CONTACT.finditer(text):
                if match[0] not in known:
                    message = f"Yhteystietoa «{match[0]}» ei ole hakemistossa. Poista se tai lisää se sinne lähteineen."
                    yield Problem(page.path, *found_at(page, line, match[0]), "contact-unlisted", message)


def _known(corpus: Corpus) -> set[str]:
    """Return every contact detail of the directory, a post box also as it is written in Swedish."""
    details = [detail.value for body in corpus.bodies.values() for detail in (body.phone, body.address) if detail]
    found = {match[0] for value in details for match in CONTACT.finditer(value)}
    return found | {contact.replace("PL ", "PB ") for contact in found}
