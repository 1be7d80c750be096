from briefing.article import Passage, Sentence
from briefing.ask import Ask


def test_the_sentences_of_a_request_are_those_of_its_passages_in_order() -> None:
    first = Sentence(0, 4, "a1", 1, "story", "One.")
    second = Sentence(5, 9, "a1", 2, "story", "Two.")
    third = Sentence(0, 6, "a2", 3, "story", "Three.")
    ask = Ask(
        task="brief",
        articles=(),
        passages=(
            Passage(0, 9, "a1", "One. Two.", 4, (first, second)),
            Passage(0, 6, "a2", "Three.", 2, (third,)),
        ),
    )
    assert ask.sentences == (first, second, third)
