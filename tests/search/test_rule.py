"""The rule of ranking, which browser code repeats: whole numbers, and ties in the order of the corpus."""

from app.search.find import Index
from app.search.keys import phrase
from app.search.question import question


def test_scores_are_whole_numbers_and_fall(small_index: Index) -> None:
    scores = [hit.score for hit in small_index.find("fi", "lasku maksu käynti").results]
    assert all(isinstance(score, int) for score in scores)
    assert scores == sorted(scores, reverse=True)


def test_ties_stand_in_the_order_of_the_corpus(small_index: Index) -> None:
    order = [hit.page for hit in small_index.find("fi", "sama koko maassa").results]
    assert order == ["katto", "poliklinikka"]


def test_the_limit_holds_for_the_results(small_index: Index) -> None:
    assert len(small_index.find("fi", "maksu", limit=2).results) == 2


def test_a_known_word_opens_slots_for_itself_and_less_for_its_parts(small_index: Index) -> None:
    slots = question("maksukatosta", small_index.vocabulary("fi")).slots
    assert [weight for _, weight in slots] == [8, 2, 2, 8]


def test_stop_words_open_no_slot(small_index: Index) -> None:
    assert not question("mitä on ja kun minulla", small_index.vocabulary("fi")).slots


def test_beside_an_unknown_word_only_words_that_name_a_page_count(small_index: Index) -> None:
    assert small_index.find("fi", "numeroon").results
    assert not small_index.find("fi", "qwertyuiop numeroon").results
    assert small_index.find("fi", "qwertyuiop hammaslääkäri").results[0].page == "hammas"


def test_words_in_a_row_that_are_a_keyword_open_a_slot_stop_words_too(small_index: Index) -> None:
    vocabulary = small_index.vocabulary("fi")
    whole = phrase(["rahat", "loppu"], "fi")
    assert ((whole,), 8) in question("minun rahat loppu", vocabulary).slots
    assert ((whole,), 8) not in question("loppu rahat", vocabulary).slots
    assert small_index.find("fi", "rahat loppu").results[0].page == "tuki"
