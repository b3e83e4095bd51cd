"""The commands of the reviewer."""

import sys
from argparse import Namespace
from pathlib import Path

from app.config import Config
from app.editing.refusal import RefusalError
from app.review.preview import write
from app.review.report import as_html, as_markdown
from app.review.revision import at, now
from app.review.summary import summary
from app.web.view import today


def review(config: Config, chosen: Namespace) -> int:
    """Print what has changed for the reader since a revision, and write it as a page where one is asked for."""
    title = f"Mitä muuttuu lukijalle verrattuna versioon {chosen.rev}"
    try:
        with at(config, chosen.rev) as before:
            sections = summary(before, now(config), today(config))
    except RefusalError as fault:
        return _refused(fault)
    print(as_markdown(title, sections), end="")
    if chosen.html:
        Path(chosen.html).write_text(as_html(title, sections), encoding="utf-8")
    return 0


def preview(config: Config, chosen: Namespace) -> int:
    """Write the pages that changed since a revision, before and after, into a folder."""
    try:
        with at(config, chosen.rev) as before:
            written = write(config, before, now(config), Path(chosen.folder), chosen.rev)
    except RefusalError as fault:
        return _refused(fault)
    print(f"{written} muuttunutta sivua: {Path(chosen.folder, 'index.html')}")
    return 0


def _refused(fault: RefusalError) -> int:
    print(fault, file=sys.stderr)
    return 1
