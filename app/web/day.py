"""The day in the address, `?day=2024-03-05`: read strictly, refused in words."""

import re
from datetime import date

from app.web.guide import FIRST_DAY


class DayError(ValueError):
    """The text is not a day in the calendar."""


class DayOutsideError(ValueError):
    """A real day, but one of which the guide knows no amounts."""


def parse_day(text: str) -> date:
    """Read `5.3.2024` or `2024-03-05`; raise DayError for anything else."""
    found = re.fullmatch(r"\s*(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2}))\s*", text, re.ASCII)
    if not found:
        raise DayError(text)
    day, month, year = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise DayError(text) from None


def known_day(text: str, last: date) -> date:
    """Read a day on which amounts are known; raise DayError or DayOutsideError."""
    day = parse_day(text)
    if not FIRST_DAY <= day <= last:
        raise DayOutsideError(text)
    return day
