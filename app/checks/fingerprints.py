"""A translation was made from the Finnish text as it stands now."""

from collections.abc import Iterator
from datetime import date

from app.corpus.corpus import Corpus
from app.corpus.translated import translations
from app.problems import Problem

CHANGED = {
    "page": ("Suomenkielinen sivu on muuttunut.", "otsakkeeseen"),
    "flow": ("Kulun suomenkieliset sanat ovat muuttuneet.", "alkuun"),
}


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield translation-behind where `based_on` is missing or old."""
    for text in translations(corpus):
        if not text.is_current:
            what, place = CHANGED[text.kind]
            message = (
                f'{what} Tarkista teksti ja kirjoita sitten {place} based_on: "{text.wanted}" '
                f"(tai aja python -m app check --stamp {text.path})."
            )
            yield Problem(text.path, *text.place, "translation-behind", message)
