"""The smaller kinds of data in the corpus: sources, glossary, directory, counting list, letters, redirects."""

from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import Field

from app.corpus.record import Day, Names, Record, Text

SEEN_HOLDS = timedelta(days=396)


class Source(Record):
    """Where a fact comes from, and the day on which it was seen there; `changed` is the day of a change noticed."""

    fi: Text
    sv: Text
    reference: Text
    address: Text | None
    seen: Day | None
    review_by: Day | None = None
    changed: Day | None = None

    @property
    def due(self) -> date:
        """Return the last day by which the source is to be seen again: thirteen months, where nothing else is said."""
        return self.review_by or (self.seen + SEEN_HOLDS if self.seen else date.max)

    def of(self, edition_code: str) -> str:
        """Return the source's name in an edition."""
        return self.sv if edition_code == "sv" else self.fi


class Pair(Record):
    """Lists in Finnish and Swedish."""

    fi: tuple[Text, ...] = ()
    sv: tuple[Text, ...] = ()


class GlossaryTerm(Record):
    """A term of the field: official names, what people say instead, what not to write, and what it means."""

    fi: Text
    sv: Text
    plain: Text
    forms: tuple[Text, ...] = ()
    people_say: Pair = Pair()
    avoid: Pair = Pair()
    page: Text | None = None
    explanation: Names

    def of(self, edition_code: str) -> str:
        """Return the term in an edition."""
        return self.sv if edition_code == "sv" else self.fi


class TermRule(Record):
    """Words that are not written, what is written instead, and why, where the editor may wonder."""

    avoid: Annotated[tuple[Text, ...], Field(min_length=1)]
    write: Text
    why: Text | None = None


class TermRules(Record):
    """The words not written in Finnish (plain Finnish too), in Swedish, and in plain Finnish besides."""

    fi: tuple[TermRule, ...] = ()
    sv: tuple[TermRule, ...] = ()
    selko: tuple[TermRule, ...] = ()


class Detail(Record):
    """One detail of a body, with the page on which it was seen and the day."""

    value: Text
    seen: Text
    checked: Day


class FeePages(Record):
    """Addresses of a body's own page on client fees, by language."""

    fi: Text | None = None
    sv: Text | None = None
    en: Text | None = None


class Body(Record):
    """An authority or an adviser of the people: a county, HUS, Kela. Absent details are not known to be right."""

    fi: Text
    sv: Text
    kind: Literal["county", "city", "hospital", "autonomous_region", "state", "adviser"]
    languages: Literal["fi", "fi_sv", "sv"] | None = None
    website: FeePages = FeePages()
    fee_pages: FeePages = FeePages()
    hospital: Text | None = None
    phone: Detail | None = None
    address: Detail | None = None

    def of(self, edition_code: str) -> str:
        """Return the body's name in an edition."""
        return self.sv if edition_code == "sv" else self.fi


class Municipality(Record):
    """A municipality, its body, its languages, and former municipalities that are now part of it."""

    fi: Text
    sv: Text
    body: Text
    languages: Literal["fi", "sv", "fi_sv", "sv_fi"]
    former: tuple[Text, ...] = ()

    def of(self, edition_code: str) -> str:
        """Return the municipality's name in an edition."""
        return self.sv if edition_code == "sv" else self.fi


class LetterWords(Record):
    """A letter in one language: its subject, its text with `{name}` where a fact goes, and one line of a bill."""

    subject: Text
    text: Text
    row: Text
    days: Text
    bill: Text


class Letter(Record):
    """A letter to a biller, in both languages of the authorities."""

    fi: LetterWords
    sv: LetterWords


class CountingGroup(Record):
    """A group of fees that counts towards the payment ceiling or does not, and why in one line (A 6 a §)."""

    id: Text
    counts: bool
    since: Day | None = None
    section: Text
    fees: tuple[Text, ...] = ()
    name: Names
    why: Names


class CountingList(Record):
    """The two lists: what counts and what does not."""

    groups: tuple[CountingGroup, ...]


class Redirect(Record):
    """An address that was published once and the page to which it leads now; a permanent link has no edition."""

    edition: Literal["fi", "sv", "selko"] | None = None
    old: Text = Field(alias="from")
    to: Text
    since: Day
