"""The colours of the tokens: contrast of every pair that is used, light and dark (WCAG 1.4.6 and 1.4.11)."""

import re

import pytest

from app.config import ROOT

TOKENS = (ROOT / "static" / "css" / "tokens.css").read_text(encoding="utf-8")
GROUNDS = ("paper", "card", "sunken")
TEXT = [(ink, ground) for ink in ("ink", "soft", "accent", "over") for ground in GROUNDS] + [
    ("ink", "accent-soft"), ("ink", "sun-soft"), ("ink", "over-soft"), ("accent", "accent-soft"), ("on-accent", "accent"),
    ("on-block", "block"), ("dark-ink", "sun"), ("over", "over-soft"), ("accent", "sun-soft"),
]  # fmt: skip
EDGES = [("edge", ground) for ground in GROUNDS] + [("accent", "paper"), ("ink", "card")]


def tokens(scheme: str) -> dict[str, str]:
    """Return the colours of a scheme by name; dark redefines some of light."""
    light, dark = TOKENS.split("@media (prefers-color-scheme: dark)")
    found = dict(re.findall(r"--([a-z-]+): (#[0-9A-F]{6})", light))
    if scheme == "dark":
        found |= dict(re.findall(r"--([a-z-]+): (#[0-9A-F]{6})", dark.split("@media")[0]))
    return found


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_has_a_contrast_of_seven(scheme: str, ink: str, ground: str) -> None:
    colours = tokens(scheme)
    assert contrast(colours[ink], colours[ground]) >= 7


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_borders_that_carry_meaning_have_a_contrast_of_three(scheme: str, edge: str, ground: str) -> None:
    colours = tokens(scheme)
    assert contrast(colours[edge], colours[ground]) >= 3


def test_black_on_white_is_twenty_one() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 2) == 21
