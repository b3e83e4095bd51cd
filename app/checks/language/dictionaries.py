"""The dictionaries (GPL, LGPL, CC BY-SA), loaded when a check first asks: tools of the build, never of the server."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

HUNSPELL_FOLDER = "/usr/share/hunspell"


@lru_cache(maxsize=1)
def voikko() -> Any:
    """Return the Finnish analyser; it takes a word with extra hyphens (poli-klinikka) as the word itself."""
    from libvoikko import Voikko

    found = Voikko("fi")
    found.setAcceptExtraHyphens(True)
    return found


@lru_cache(maxsize=1)
def hunspell() -> Any:
    """Return the Swedish dictionary of Finland."""
    from hunspell import Hunspell

    return Hunspell("sv_FI", hunspell_data_dir=HUNSPELL_FOLDER)


@lru_cache(maxsize=1)
def frequencies() -> Mapping[str, float]:
    """Return how common Finnish words are, on the Zipf scale: 7 for the commonest, 1 for the rarest."""
    from wordfreq import get_frequency_list

    return {word: 9 - step / 100 for step, words in enumerate(get_frequency_list("fi")) for word in words}


LOADERS: Mapping[str, Callable[[], Any]] = {
    "libvoikko ja voikko-fi": voikko,
    "chunspell ja hunspell-sv": hunspell,
    "wordfreq": frequencies,
}


@lru_cache(maxsize=1)
def missing() -> tuple[str, ...]:
    """Return the names of the dictionaries that this machine lacks."""
    return tuple(name for name, load in LOADERS.items() if not _loads(load))


def _loads(load: Callable[[], Any]) -> bool:
    try:
        load()
    except Exception:  # each binding has errors of its own for a dictionary that is not there
        return False
    return True
