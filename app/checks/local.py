"""Local practice names counties, fees and sources that exist, and no county charges more than the law allows."""

from collections.abc import Iterator
from datetime import date

from app.checks.suggest import meant
from app.corpus.corpus import Corpus
from app.corpus.local import SUM, LocalFact
from app.corpus.rates import NoRateError
from app.problems import Problem, Severity

BILLERS = ("county", "city", "hospital", "autonomous_region")
FRESH_YEARS = 2

Fault = tuple[str, str, Severity]


def check(corpus: Corpus, today: date) -> Iterator[Problem]:
    """Yield local-body, local-fee, local-source, local-sum, local-above, local-old."""
    billers = {key for key, body in corpus.bodies.items() if body.kind in BILLERS}
    for body, practice in corpus.local.items():
        path = f"content/local/{body}.yaml"
        if body not in billers:
            message = f"Aluetta {body} ei ole.{meant(body, billers)} Tiedoston nimi on alueen tunnus."
            yield Problem(path, 1, 1, "local-body", message)
        lines = [n for n, line in enumerate(corpus.files[path].splitlines(), 1) if line.startswith("- kind:")]
        lines += [1] * (len(practice.facts) - len(lines))
        for line, fact in zip(lines, practice.facts, strict=False):
            for code, message, severity in _faults(corpus, fact, today):
                yield Problem(path, line, 1, code, message, severity)


def _faults(corpus: Corpus, fact: LocalFact, today: date) -> Iterator[Fault]:
    if fact.source not in corpus.sources:
        near = meant(fact.source, corpus.sources)
        yield "local-source", f"Lähdettä {fact.source} ei ole sources.yaml-tiedostossa.{near}", "must"
    if any((SUM in text) != (fact.cents is not None) for text in (fact.text.fi, fact.text.sv, fact.text.selko)):
        yield (
            "local-sum",
            f"Kun tiedossa on cents, jokaisessa tekstissä on sen paikka {SUM}. Muuten ei missään.",
            "must",
        )
    if fact.fee:
        yield from _fee(corpus, fact.fee, fact)
    if today.year - fact.year > FRESH_YEARS:
        yield "local-old", f"Tieto on vuodelta {fact.year}. Tarkista se alueen sivulta tai poista se.", "should"


def _fee(corpus: Corpus, fee: str, fact: LocalFact) -> Iterator[Fault]:
    rate = corpus.rates.get(fee)
    if not rate:
        yield "local-fee", f"Maksua {fee} ei ole kansiossa content/rates.{meant(fee, corpus.rates)}", "must"
    elif fact.is_price and fact.cents is not None and rate.kind == "fee" and rate.amounts:
        try:
            most = rate.on(fact.begins).cents
        except NoRateError:
            return
        if fact.cents > most:
            message = f"Alueen hinta {fact.cents} senttiä on yli enimmäismäärän {most}. Tarkista lähde ja päivä."
            yield "local-above", message, "must"
