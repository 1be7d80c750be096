from briefing.article import Passage, Sentence
from briefing.ask import Ask, Message, Request, Usage
from briefing.draft import Draft


def test_the_sentences_of_a_request_are_those_of_its_passages_in_order() -> None:
    first = Sentence(0, 4, "a1", 1, "story", "One.")
    second = Sentence(5, 9, "a1", 2, "story", "Two.")
    third = Sentence(0, 6, "a2", 3, "story", "Three.")
    ask = Ask(
        task="brief",
        output=Draft,
        articles=(),
        passages=(
            Passage(0, 9, "a1", "One. Two.", 4, (first, second)),
            Passage(0, 6, "a2", "Three.", 2, (third,)),
        ),
    )
    assert ask.sentences == (first, second, third)


def test_usage_adds_up() -> None:
    assert Usage(10, 4, 2) + Usage(1, 0, 3) == Usage(11, 4, 5)


def test_the_key_of_a_request_is_that_of_its_whole_content() -> None:
    """Every field counts: a request that differs anywhere is another request."""
    request = Request("m", (Message("user", "Read."),), "Draft", "{}")
    others = [
        Request("n", (Message("user", "Read."),), "Draft", "{}"),
        Request("m", (Message("user", "Read. "),), "Draft", "{}"),
        Request("m", (Message("system", "Read."),), "Draft", "{}"),
        Request("m", (Message("user", "Read."),), "Notes", "{}"),
        Request("m", (Message("user", "Read."),), "Draft", '{"a":1}'),
        Request("m", (Message("user", "Read."),), "Draft", "{}", form="text"),
        Request("m", (Message("user", "Read."),), "Draft", "{}", max_output_tokens=5),
        Request("m", (Message("user", "Read."),), "Draft", "{}", temperature=0.0),
        Request("m", (Message("user", "Read."),), "Draft", "{}", sample=1),
    ]
    assert len({request.key, *(other.key for other in others)}) == 10
    assert request.key == Request("m", (Message("user", "Read."),), "Draft", "{}").key
