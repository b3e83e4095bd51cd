"""An invented client's long-term housing fee for pictures, its sums made from the personal allowance of the day."""

from dataclasses import dataclass

from app.corpus.rates import NoRateError
from app.web.view import View

PERCENT = 85
MEALS_PERCENT = 20


@dataclass(frozen=True)
class HousingExample:
    """Sums of a month in cents, by section 7 c and 10 b–10 d of Act 734/1992."""

    pension: int
    care_allowance: int
    rent: int
    medicines: int
    guardian: int

    @property
    def base(self) -> int:
        """Return the net income after deductions."""
        return self.pension + self.care_allowance - self.rent - self.medicines - self.guardian

    @property
    def fee(self) -> int:
        """Return the fee: 85 per cent of what remains, rounded down to whole cents."""
        return self.base * PERCENT // 100

    @property
    def left(self) -> int:
        """Return what is left for personal use."""
        return self.base - self.fee

    @property
    def meals(self) -> int:
        """Return the share of meals in the fee."""
        return self.fee * MEALS_PERCENT // 100


def housing_example(view: View) -> HousingExample | None:
    """Return the example on the view's day, None where the allowance is not known then."""
    try:
        allowance = view.guide.corpus.rates["personal_allowance_housing"].on(view.day).cents
    except NoRateError:
        return None
    tenth = allowance // 10
    return HousingExample(11 * allowance, allowance, 3 * allowance, 2 * tenth, 2 * tenth)
