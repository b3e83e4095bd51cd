"""Every paragraph is in the language of its edition: a small count of words that only one of the languages has."""

from collections.abc import Iterator
from datetime import date

from app.checks.language.texts import texts
from app.checks.language.tokens import words
from app.corpus.corpus import Corpus
from app.corpus.passages import Passage
from app.problems import Problem

FEWEST = 2
SHARE = 0.15
FI = """
ja on ei se että jos voi tai sen kun niin myös mutta sinun sinulla sinä sitä ovat ole jo vain kuin tämä
siitä siinä siihen eli tämän voit saat oma oman sekä ennen jälkeen mukaan asti joka jonka jotka mitä miten
koska sille näin silloin täytyy pitää maksaa lasku laskun maksu maksun et en eivät eikä
"""
SV = """
och att är du inte om för som på av en ett till med det den de kan har ska får eller din ditt dina från
när så också men man vad hur i vid efter innan under mot utan där här dig sig blir måste avgift avgiften
fakturan faktura detta denna
"""
EN = """
the and is are you your of to not with for from this that can will if or by has have be it as on which
fee fees must may when how what
"""
FUNCTION = {"fi": frozenset(FI.split()), "sv": frozenset(SV.split()), "en": frozenset(EN.split())}
NAMES = {"fi": "suomea", "sv": "ruotsia", "en": "englantia"}


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield block-language for a passage whose words are of another language than its edition's."""
    for passage in texts(corpus):
        other = foreign(passage)
        if other:
            message = (
                f"Teksti näyttää olevan {NAMES[other]}. Käännä se, tai jos se kuuluu olla näin, merkitse: "
                f"[sanat]{{lang={other}}}."
            )
            yield Problem(passage.path, *passage.place(0), "block-language", message)


def foreign(passage: Passage) -> str:
    """Return the language that a passage seems to be in, where that is not its own; marked spans are left out."""
    own = passage.edition.html_lang
    said = [word.text.lower() for word in words(passage) if passage.language(word.offset) == own]
    counts = {code: sum(word in known for word in said) for code, known in FUNCTION.items()}
    other = max((code for code in counts if code != own), key=lambda code: counts[code])
    is_other = counts[other] >= FEWEST and counts[other] > 2 * counts[own] and counts[other] > SHARE * len(said)
    return other if is_other else ""
