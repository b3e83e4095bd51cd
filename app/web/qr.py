"""QR codes (ISO/IEC 18004) as the path of a drawing: printed beside the address that they hold."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import segno

QUIET = 4


@dataclass(frozen=True)
class Code:
    """A code: the address, the side in modules with the quiet zone, and the dark modules as a path of SVG."""

    address: str
    side: int
    path: str


@lru_cache(maxsize=256)
def code(address: str) -> Code:
    """Return the code of an address; error level M, which stands 15 % of damage."""
    made = segno.make_qr(address, error="m", boost_error=False)
    rows = list(made.matrix)
    return Code(address, len(rows) + 2 * QUIET, "".join(_row(y, row) for y, row in enumerate(rows)))


def _row(y: int, row: bytearray) -> str:
    """Return the dark runs of a row as rectangles one module high."""
    found, x = "", 0
    for is_dark, modules in groupby(row):
        width = len(list(modules))
        found += f"M{x + QUIET} {y + QUIET}h{width}v1h-{width}z" if is_dark else ""
        x += width
    return found
