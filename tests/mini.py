"""A sound corpus of a few pages, rates and one flow, small enough to be written and checked in every test."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from app.commands import check
from app.config import Config
from app.corpus.reader import read
from app.editing.stamp import stamp
from app.editions import FI
from tests.guide import TODAY

PUBLISH = Namespace(stamp=None, publish=True)
STUBS = (
    "index", "tietoa/index", "tietoa/tietosuoja", "tietoa/saavutettavuus", "tietoa/lahteet", "tietoa/palaute",
    "tyokalut/index", "tyokalut/haku", "tyokalut/sanasto", "maksut/index", "maksut/muut", "maksukatto/index",
)  # fmt: skip
WORDS = {
    "fi": ("Sivu {}", "Tämä on sivu.", "Katso [maksu](page:maksut/poliklinikka).", "Poliklinikan maksu"),
    "sv": ("Sidan {}", "Det här är en sida.", "Se [avgiften](page:maksut/poliklinikka).", "Avgift för poliklinik"),
    "selko": ("Sivu {}", "Tämä on sivu.", "Katso [maksu](page:maksut/poliklinikka).", "Poliklinikan maksu"),
}
PAGE = """---
title: {title}
summary: {summary}
slug: {slug}
keywords: [sana]
reviewed: 2026-11-24
review_by: 2027-11-30
sources: [law]
audience: everyone
{more}---
{body}
"""
COSTS = {
    "fi": "Käynti maksaa {{ rate.clinic_visit }}.\n\n## Mitä maksan?\n\nMaksat jokaisesta käynnistä.",
    "sv": "Besöket kostar {{ rate.clinic_visit }}.\n\n## Vad betalar jag?\n\nDu betalar för varje besök.",
    "selko": "Käynti maksaa {{ rate.clinic_visit }}.\n\n## Mitä maksan?\n\nMaksat jokaisesta käynnistä.",
}
RATE = """# Tämä kommentti pysyy.
name: {{fi: {name}, sv: {name}, selko: {name}}}
kind: {kind}
unit: visit
section: D 8 §
place: hospital
counts: {counts}
index: {{name: kel, step: {step}}}
amounts:
- {{from: 2025-01-01, to: 2025-12-31, cents: 6670, source: law, confidence: confirmed, checked: 2026-11-24}}
- {{from: 2026-01-01, to: 2027-12-31, cents: 7130, source: law, confidence: confirmed, checked: 2026-11-24}}
"""
POINTS = """# Pisteluvut
kel:
- {year: 2023, points: 1805, source: Kela}
- {year: 2025, points: 1930, source: Kela}
tyel:
- {year: 2023, points: 2874, source: STM}
- {year: 2025, points: 3077, source: STM}
revision_years: [2023, 2025, 2027]
"""
ROUTING = """# Lasku
page: tyokalut/lasku
start: who
questions:
  who: {kind: choice, answers: {child: free, adult: place}}
  place: {kind: choice, answers: {clinic: pay, other: free}}
outcomes:
  free: {body: biller, action: correct, deadline: due_date, pages: [maksut/poliklinikka], facts: [law A 5 §]}
  pay: {body: biller, action: pay, deadline: due_date, pages: [maksut/index], facts: [law A 5 §]}
"""
SAID = """title: {title}
questions:
  who:
    ask: Kenen lasku?
    why: Alle 18-vuotias ei maksa.
    answers:
      child: Lapsen
      adult: Aikuisen
  place:
    ask: Missä?
    why: Paikka ratkaisee.
    answers:
      clinic: Poliklinikalla
      other: Muualla
outcomes:
  free: {{title: Lasku on väärin, slug: vaarin, summary: Pyydä korjaus., keywords: [sana], text: "Pyydä korjaus."}}
  pay: {{title: Lasku on oikein, slug: oikein, summary: Maksa lasku., keywords: [sana], text: "Maksa {{{{ rate.clinic_visit }}}}."}}
"""
CASES = """- tilanne: Lasku tuli 16-vuotiaalle.
  vastaukset: {who: child}
  tulos: free
  peruste: law A 5 §
"""
DATA = {
    "rates/clinic_visit.yaml": RATE.format(name="Poliklinikka", kind="fee", counts="true", step=10),
    "rates/payment_ceiling.yaml": RATE.format(name="Maksukatto", kind="ceiling", counts="false", step=100),
    "rates/tables/index_points.yaml": POINTS,
    "sources.yaml": "# Lähteet\nlaw: {fi: Laki, sv: Lagen, reference: 734/1992, address: null, seen: 2026-11-24}\n",
    "redirects.yaml": "# Ohjaukset\n[]\n",
    "addresses.txt": "",
    "counting.yaml": "groups:\n- id: a\n  counts: true\n  section: A 6 a §\n  fees: [clinic_visit]\n"
    "  name: {fi: Käynti, sv: Besök, selko: Käynti}\n  why: {fi: Laki, sv: Lagen, selko: Laki}\n",
    "glossary.yaml": "poli:\n  fi: poliklinikka\n  sv: poliklinik\n  plain: poli\n  page: maksut/poliklinikka\n"
    "  explanation: {fi: Sairaalan osa., sv: En del av sjukhuset., selko: Sairaalan osa.}\n",
    "letters.yaml": "{}\n",
    "directory/bodies.yaml": "kela: {fi: Kela, sv: FPA, kind: state}\n",
    "directory/municipalities.yaml": "{}\n",
    "flows/lasku.yaml": ROUTING,
}


def mini(folder: Path) -> Config:
    """Write the corpus into `folder`/content, stamped and published, and return its config."""
    content = folder / "content"
    for path, text in [*DATA.items(), *_pages(), *_flow_words()]:
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text, encoding="utf-8")
    _stamp(content)
    config = Config(content=content, index=folder / "index.sqlite", today=TODAY)
    check(config, PUBLISH)
    return config


def _pages() -> Iterator[tuple[str, str]]:
    for edition, (title, summary, body, fee) in WORDS.items():
        for page_id in STUBS:
            slug = page_id.removesuffix("/index").split("/")[-1]
            more = "next: [maksut/poliklinikka]\n" if page_id == "maksut/index" else ""
            made = PAGE.format(title=title.format(slug), summary=summary, slug=slug, more=more, body=body)
            yield f"{edition}/{page_id}.md", made
        made = PAGE.format(title=fee, summary=summary, slug="poliklinikka", more="", body=COSTS[edition])
        yield f"{edition}/maksut/poliklinikka.md", made
        tool = PAGE.format(
            title="Lasku", summary=summary, slug="lasku", more="tool: flow/lasku\n", body=body + "\n\n::: tyokalu\n:::"
        )
        yield f"{edition}/tyokalut/lasku.md", tool


def _flow_words() -> Iterator[tuple[str, str]]:
    for edition in WORDS:
        yield f"{edition}/flows/lasku.yaml", SAID.format(title="Lasku")


def _stamp(content: Path) -> None:
    """Mark the translations as made from the Finnish texts."""
    corpus = read(content)
    for page in corpus.pages.values():
        if page.edition is not FI:
            assert stamp(corpus, page.path) == 0
    for flow in corpus.flows.values():
        for words in flow.words.values():
            if words.edition is not FI:
                assert stamp(corpus, words.path) == 0
