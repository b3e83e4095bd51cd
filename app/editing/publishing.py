"""What the content records of itself: addresses that were published, and ids of flows."""

from app.corpus import flow_ids
from app.corpus.addresses import published
from app.corpus.corpus import Corpus


def publish_addresses(corpus: Corpus) -> None:
    """Record every address of now in content/addresses.txt, and the ids of flows in content/flows/published.txt."""
    known = sorted(set(corpus.published) | published(corpus))
    (corpus.root / "addresses.txt").write_text("\n".join(known) + "\n", encoding="utf-8")
    ids = {name: words for flow in corpus.flows.values() for name, words in flow_ids.ids(flow)}
    if ids:
        listed = sorted(flow_ids.line(*pair) for pair in (ids | flow_ids.read(corpus.published_ids)).items())
        (corpus.root / "flows" / "published.txt").write_text("\n".join(listed) + "\n", encoding="utf-8")
