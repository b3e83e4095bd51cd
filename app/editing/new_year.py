"""The amounts of a year that is to come: every indexed rate gets its next period, computed from index points."""

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.corpus.corpus import Corpus
from app.corpus.figures import euros
from app.corpus.rates import IndexPoints, Rate, chained
from app.editing.refusal import RefusalError
from app.editing.roundtrip import change_file, flow_map, put_after_last

POINTS = "rates/tables/index_points.yaml"
EVERY = 2
INDEXES = {"kel": ("kansaneläkeindeksistä", "folkpensionsindex"), "tyel": ("työeläkeindeksistä", "arbetspensionsindex")}


@dataclass(frozen=True)
class Year:
    """The year to be made: its index points by name (empty where it is not a year of revision), and today."""

    year: int
    points: Mapping[str, int]
    found_in: str
    today: date

    @property
    def revision(self) -> int:
        """Return the year whose index decides a change on 1 January."""
        return self.year - 1


def new_year(corpus: Corpus, chosen: Namespace, today: date) -> Iterator[str]:
    """Write the periods, the points and their sources; yield a line for each rate; raise RefusalError first."""
    known = corpus.index_points
    if not known:
        raise RefusalError("Tiedostoa content/rates/tables/index_points.yaml ei ole, joten mitään ei voi laskea.")
    year = Year(chosen.year, points_of(known, chosen), chosen.source or "", today)
    rates = {name: rate for name, rate in corpus.rates.items() if rate.index and rate.amounts}
    late = [name for name, rate in rates.items() if rate.amounts[-1].last < date(year.revision, 12, 31)]
    if late:
        raise RefusalError(f"Määrä päättyy ennen vuotta {year.year}: {', '.join(late)}. Täydennä se ensin.")
    _write_points(corpus, year)
    used = set()
    for name, rate in rates.items():
        if rate.amounts[-1].last >= date(year.year, 12, 31):
            yield f"{name}: vuodella {year.year} on jo määrä"
        elif rate.amounts[-1].confidence == "unconfirmed":
            yield f"{name}: edellistä määrää ei ole vahvistettu, joten tätä ei laskettu"
        else:
            used.add(rate.index.name if rate.index else "")
            yield _add(corpus, name, rate, year)
    _write_sources(corpus, year, sorted(used))
    yield from _by_hand(corpus, year)


def points_of(known: IndexPoints, chosen: Namespace) -> Mapping[str, int]:
    """Return the new points of a year of revision, nothing for another year; refuse what is missing or differs."""
    year = chosen.year - 1
    given = dict(_point(text) for text in chosen.index)
    if (year - known.revision_years[-1]) % EVERY:
        if given:
            raise RefusalError(f"Vuonna {chosen.year} maksuja ei tarkisteta indeksillä. Jätä --index pois.")
        return {}
    for name in INDEXES:
        seen = next((point.points for point in getattr(known, name) if point.year == year), None)
        if seen is not None and given.setdefault(name, seen) != seen:
            raise RefusalError(f"Vuoden {year} pisteluku {name} on jo {seen}, ei {given[name]}. Korjaa toinen.")
        if name not in given:
            raise RefusalError(f"Anna vuoden {year} pisteluku: --index {name}=… (Kelan tai STM:n julkaisema).")
    return given


def _point(text: str) -> tuple[str, int]:
    name, _, value = text.partition("=")
    if name not in INDEXES or not value.isdecimal() or not int(value):
        raise RefusalError(f"Pistelukua «{text}» ei voi lukea. Kirjoita --index kel=1984 tai --index tyel=3150.")
    return name, int(value)


def amount(known: IndexPoints, rate: Rate, year: Year) -> int:
    """Return the cents of the year: the last amount × new point / old point, half up to whole steps (A 14 b §)."""
    before = rate.amounts[-1]
    if not rate.index or not year.points or before.first.year == year.year:
        return before.cents
    old = known.in_force(rate.index.name, before.first)
    return chained(before.cents, old, year.points[rate.index.name], rate.index.step)


def _add(corpus: Corpus, name: str, rate: Rate, year: Year) -> str:
    assert corpus.index_points
    cents, before = amount(corpus.index_points, rate, year), rate.amounts[-1]
    row = {"from": before.last + timedelta(days=1), "to": date(year.year, 12, 31), "cents": cents}
    row |= {"source": _source_id(rate, year), "confidence": "computed", "checked": year.today}
    change_file(corpus.root / "rates" / f"{name}.yaml", lambda data: put_after_last(data["amounts"], flow_map(**row)))
    return f"{name}: {euros(before.cents)} → {euros(cents)}"


def _source_id(rate: Rate, year: Year) -> str:
    return f"CALC_{rate.index.name.upper()}_{year.year}" if rate.index and year.points else f"SAME_{year.year}"


def _write_points(corpus: Corpus, year: Year) -> None:
    def put(data: Any) -> None:
        for name, points in year.points.items():
            if all(row["year"] != year.revision for row in data[name]):
                source = year.found_in or f"given {year.today}"
                put_after_last(data[name], flow_map(year=year.revision, points=points, source=source))
        if year.points and year.revision not in data["revision_years"]:
            data["revision_years"].append(year.revision)

    change_file(corpus.root / POINTS, put)


def _write_sources(corpus: Corpus, year: Year, used: list[str]) -> None:
    if year.points:
        entries = {f"CALC_{name.upper()}_{year.year}": _computed(corpus, name, year) for name in used}
    else:
        entries = {f"SAME_{year.year}": _unchanged(year)} if used else {}

    def put(data: Any) -> None:
        for key, entry in entries.items():
            data.setdefault(key, flow_map(**entry, address=None, seen=year.today))

    change_file(corpus.root / "sources.yaml", put)


def _computed(corpus: Corpus, name: str, year: Year) -> dict[str, str]:
    assert corpus.index_points
    old = corpus.index_points.in_force(name, date(year.revision, 1, 1))
    step = "0,10 euroon (katto euroon)" if name == "kel" else "euroon"
    fi, sv = INDEXES[name]
    reference = f"Edellinen vahvistettu määrä × {year.points[name]}/{old}, lähimpään {step}"
    return {"fi": f"Laskettu {fi} {year.year}", "sv": f"Beräknat enligt {sv} {year.year}", "reference": reference}


def _unchanged(year: Year) -> dict[str, str]:
    return {
        "fi": f"Päätelty: seuraava indeksitarkistus on 1.1.{year.year + 1}",
        "sv": f"Härlett: nästa indexjustering är 1.1.{year.year + 1}",
        "reference": f"Sama määrä kuin edellisenä vuonna; indeksi tarkistetaan joka toinen vuosi, {year.revision} ei",
    }


def _by_hand(corpus: Corpus, year: Year) -> Iterator[str]:
    first = date(year.year, 1, 1)
    names = [name for name, rate in corpus.rates.items() if not rate.index and rate.amounts]
    ending = [name for name in names if corpus.rates[name].amounts[-1].last < first]
    if ending:
        yield f"Näillä ei ole indeksiä; lisää ne käsin, kun ne on vahvistettu: {', '.join(ending)}"
