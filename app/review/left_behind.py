"""Translations that did not follow the Finnish text, and addresses that no longer answer."""

from collections.abc import Iterator, Sequence

from app.corpus.addresses import published
from app.corpus.corpus import Corpus
from app.corpus.translated import behind
from app.editions import EDITIONS, FI, Edition
from app.review.pages import Change
from app.review.report import Line, line


def translations(after: Corpus, changes: Sequence[Change]) -> Iterator[Line]:
    """Yield each Finnish text that changed while its other editions did not, and translations not marked."""
    changed = {(change.edition, change.id) for change in changes}
    late = behind(after)
    for change in changes:
        if change.edition != FI.code:
            continue
        for edition in EDITIONS[1:]:
            key = (edition.code, change.id)
            if key not in changed and _has(after, edition, change.id):
                yield line(f"{edition.name}: {change.title}", f"({change.id}) on ennallaan, vaikka suomi muuttui")
            elif key in after.pages and after.pages[key].path in late:
                yield line(f"{edition.name}: {change.title}", f"({change.id}) ei ole merkitty tarkistetuksi (based_on)")


def _has(corpus: Corpus, edition: Edition, page_id: str) -> bool:
    if corpus.page(edition.code, page_id):
        return True
    name = page_id.removeprefix("flow:").partition("/")[0]
    return page_id.startswith("flow:") and name in corpus.flows and edition.code in corpus.flows[name].words


def addresses(before: Corpus, after: Corpus) -> Iterator[Line]:
    """Yield every address and permanent link that answered before and neither answers nor leads on now."""
    kept = published(after) | {redirect.old for redirect in after.redirects}
    yield from (line("", "Ei vastaa eikä ohjaa:", old=address) for address in sorted(published(before) - kept))


def other_files(before: Corpus, after: Corpus) -> Iterator[Line]:
    """Yield the changed files that the other sections do not tell of."""
    told = (*(f"content/{edition.code}/" for edition in EDITIONS), "content/rates/", "content/flows/")
    known = {*before.files, *after.files, "content/addresses.txt"}
    for path in sorted(known):
        if before.files.get(path, "") != after.files.get(path, "") and not path.startswith(told):
            yield line(path)
