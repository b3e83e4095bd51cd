"""What every value of the corpus is: a frozen record, days that are days, texts that are not empty."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Day = Annotated[date, Field(strict=True)]
Text = Annotated[str, Field(min_length=1)]


class Record(BaseModel):
    """A frozen value read from YAML; a key it does not know is a fault."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Names(Record):
    """A name in each edition."""

    fi: Text
    sv: Text
    selko: Text

    def of(self, edition_code: str) -> str:
        """Return the name for an edition by its code."""
        return str(getattr(self, edition_code))
