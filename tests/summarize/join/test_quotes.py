"""One speech, one quote."""

from dataclasses import replace

from briefing.draft import DraftQuote
from briefing.summarize.join.quotes import joined_quotes
from tests.summarize.support import quote


def test_the_same_words_in_two_articles_are_one_quote() -> None:
    found = joined_quotes([quote("We wait.", 3, speaker="Lind"), quote("we wait", 21, speaker="Mara Lind")])
    assert found == (quote("We wait.", 3, 21, speaker="Mara Lind"),)


def test_one_without_a_speaker_takes_that_of_its_like() -> None:
    found = joined_quotes([quote("We wait.", 3), quote("We wait.", 4, speaker="Mara Lind")])
    assert found == (quote("We wait.", 3, 4, speaker="Mara Lind"),)


def test_what_the_one_does_not_say_the_other_does() -> None:
    full: DraftQuote = replace(quote("We wait.", 3, speaker="Lind"), channel="Sund Radio", said="2024-05-06")
    assert joined_quotes([quote("We wait.", 3, speaker="Lind"), full]) == (full,)


def test_a_part_of_a_quote_of_the_same_sentence_is_that_quote() -> None:
    whole = quote("We wait for the ships and for bread.", 3, speaker="Lind")
    assert joined_quotes([quote("for the ships", 3), whole, quote("We wait", 3)]) == (whole,)


def test_a_part_in_another_sentence_is_its_own_quote() -> None:
    both = (quote("We wait for the ships", 3, speaker="Lind"), quote("We wait", 9, speaker="Lind"))
    assert joined_quotes(both) == both


def test_the_same_words_of_two_speakers_are_two_quotes() -> None:
    both = (quote("We wait.", 3, speaker="Mara Lind"), quote("We wait.", 8, speaker="Ola Crane"))
    assert joined_quotes(both) == both


def test_quotes_have_the_order_of_the_text() -> None:
    late, early, nowhere = quote("C", 9), quote("A longer one", 2), quote("B")
    assert joined_quotes([nowhere, late, early]) == (early, late, nowhere)
