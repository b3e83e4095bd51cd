"""Random ledgers for tests: whole families with fees near, exactly at and over the ceiling."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from tests.ledger.arithmetic import assess

Ledger = dict[str, Any]
YEARS = {2013: 1, 2019: 2, 2020: 2, 2021: 3, 2022: 4, 2023: 3, 2024: 4, 2025: 6, 2026: 8, 2027: 3, 2030: 1}
ISSUERS = ("pirkanmaa", "pirkanmaa", "helsinki", "kainuu", "other")
VISIT, SERIES = "health_centre_doctor_visit", "serial_treatment"
STAYS = ("short_term_inpatient_day", "short_term_psychiatric_inpatient_day")
BESIDE = (-10_001, -10_000, -9_999, -1, 0, 0, 0, 1)


def ledgers(seed: int, count: int, rates: dict[str, Any]) -> Iterator[tuple[Ledger, int]]:
    """Give `count` ledgers, each with the year to assess; the same seed gives the same ledgers."""
    random = Random(seed)
    for _ in range(count):
        year = weighted(random, YEARS)
        yield Family(random, rates, year).ledger(), year


def weighted(random: Random, weights: dict[Any, int]) -> Any:
    """Return one of the keys, each as often as its weight says."""
    return random.choices(list(weights), list(weights.values()))[0]


class Family:
    """Makes one ledger, half a year at a time, with a landing at the ceiling between the halves."""

    def __init__(self, random: Random, rates: dict[str, Any], year: int) -> None:
        self.random, self.rates, self.year = random, rates, year
        self.people = people(random)
        self.entries: list[dict[str, Any]] = []

    def ledger(self) -> Ledger:
        """Return the finished ledger, its entries in typing order."""
        middle = date(self.year, 7, 1)
        self.fill(date(self.year, 1, 1), middle - timedelta(1), weighted(self.random, {0: 1, 2: 4, 5: 4, 16: 1}))
        if self.random.random() < 0.6:
            self.land(middle)
        self.fill(middle, date(self.year, 12, 31), weighted(self.random, {0: 3, 2: 3, 5: 3, 16: 1}))
        for near in (self.year - 1, self.year + 1):
            self.fill(date(near, 1, 1), date(near, 12, 31), self.random.randint(0, 2))
        if self.random.random() < 0.5:
            self.random.shuffle(self.entries)
        return self.as_ledger()

    def as_ledger(self) -> Ledger:
        """Return what there is so far."""
        return {"format": "maksuopas-ledger", "version": 1, "people": self.people, "entries": self.entries}

    def fill(self, first: date, last: date, busyness: int) -> None:
        """Add up to `busyness` ordinary entries for each person, some days having several."""
        for person in self.people:
            days = [self.day(first, last) for _ in range(self.random.randint(0, busyness))]
            for day in days:
                self.add(person, self.random.choice(days) if self.random.random() < 0.2 else day)

    def day(self, first: date, last: date) -> date:
        """Return a day between the two, often one of them."""
        within = first + timedelta(self.random.randint(0, (last - first).days))
        return self.random.choice((first, last, *[within] * 8))

    def add(self, person: dict[str, Any], day: date) -> None:
        """Add one entry of any fee."""
        fee = self.fee()
        quantity = self.quantity(fee)
        self.entries.append(
            self.entry(person["id"], day, fee, self.cents(fee, day, quantity), quantity)
            | {
                "counts": weighted(self.random, {"auto": 8, "yes": 1, "no": 1}),
                "payer": weighted(self.random, {"self": 8, "social_assistance": 1, "insurance": 1}),
            }
        )

    def fee(self) -> str:
        """Return a fee, the ones with rules of their own more often."""
        known = self.random.choice(list(self.rates["fees"]))
        stay = self.random.choice(STAYS)
        return str(weighted(self.random, {known: 10, stay: 4, VISIT: 4, SERIES: 3, "other": 2}))

    def quantity(self, fee: str) -> int:
        """Return 1 to 30 days or visits, most often one."""
        longest = self.random.choice((2, 10, 30)) if fee in (*STAYS, SERIES) else self.random.choice((1, 1, 1, 3, 30))
        return self.random.randint(1, longest)

    def cents(self, fee: str, day: date, quantity: int) -> int:
        """Return a sum: nothing, the maximum, a cent beside it, or something below or above."""
        maxima = self.rates["fees"].get(fee, {}).get("maxima", [])
        usual = next((row["cents"] for row in maxima if row["from"] <= day.isoformat() <= row["to"]), 3000) * quantity
        below, above = self.random.randint(0, usual), self.random.randint(usual, 2 * usual)
        return int(weighted(self.random, {0: 1, usual: 8, usual - 1: 1, usual + 1: 2, below: 4, above: 2}))

    def land(self, day: date) -> None:
        """Bring one group exactly to the ceiling or a cent beside it, or end a stay's day exactly there."""
        group = self.random.choice(assess(self.as_ledger(), self.rates, self.year)["groups"])
        remaining, person = group["remainingCents"], self.random.choice(group["people"])
        if not remaining:
            return
        entry = self.entry(person, day, "other", max(0, remaining + self.random.choice(BESIDE)), 1)
        if self.random.random() < 0.4:
            entry = self.crossing_stay(person, day, remaining)
        self.entries.append(entry | {"counts": "yes", "payer": "self"})

    def crossing_stay(self, person: str, day: date, remaining: int) -> dict[str, Any]:
        """Return a stay whose first days cost together what remains, or a cent beside it."""
        quantity = self.random.randint(2, 30)
        below = self.random.choice([days for days in range(1, quantity) if remaining * quantity % days == 0])
        cents = max(0, remaining * quantity // below + self.random.choice((-1, 0, 0, 1)))
        return self.entry(person, day, self.random.choice(STAYS), cents, quantity)

    def entry(self, person: str, day: date, fee: str, cents: int, quantity: int) -> dict[str, Any]:
        """Return an entry that lacks only what the bill says and who pays."""
        paid = (day + timedelta(self.random.randint(0, 60))).isoformat() if self.random.random() < 0.7 else None
        return {
            "id": f"e{len(self.entries) + 1}",
            "person": person,
            "date": day.isoformat(),
            "fee": fee,
            "cents": cents,
            "quantity": quantity,
            "issuer": self.random.choice(ISSUERS),
            "paid": paid,
            "counts": "auto",
            "payer": "self",
            "note": "",
        } | papers(self.random, day)


def people(random: Random) -> list[dict[str, Any]]:
    """Return one to three adults and up to three children; a guardian may be missing or, rarely, a child."""
    adults = [{"id": f"adult{n}", "name": f"Aikuinen {n}", "kind": "adult"} for n in range(random.randint(1, 3))]
    children = [{"id": f"child{n}", "name": f"Lapsi {n}", "kind": "child"} for n in range(random.randint(0, 3))]
    for child in children:
        if random.random() < 0.7:
            child["guardian"] = random.choice(adults if random.random() < 0.95 else children)["id"]
    everyone = adults + children
    if random.random() < 0.4:
        random.shuffle(everyone)
    return everyone


def papers(random: Random, day: date) -> dict[str, Any]:
    """Return some of the optional keys that assess has to ignore."""
    later = (day + timedelta(30)).isoformat()
    optional = {"due": later, "billed": day.isoformat(), "bill": f"L-{random.randint(1, 5)}", "claim": {"sent": later}}
    if random.random() < 0.3:
        optional["claim"] = {"sent": later, "answered": later, "money": later}
    return {key: value for key, value in optional.items() if random.random() < 0.15}
