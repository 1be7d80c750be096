"""What is asked, and how much text it has room for."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.draft import Draft, Notes, Reduction
from briefing.settings import Settings
from briefing.sources import load
from briefing.summarize.asks import LEAST_ROOM, NOTES_TOKENS, Asks
from briefing.text.chunks import passages
from tests.summarize.support import NONE, Model, article, each_sentence, statement

HARBOUR = Path(__file__).parents[2] / "seeds" / "articles" / "lindhaven-port.txt"


def asks(window: int | None = None, output_tokens: int = 500, **settings: object) -> Asks:
    model = Model(each_sentence, window=window, output_tokens=output_tokens)
    return Asks([article(), article(key="a2")], model, replace(Settings(), **settings))  # type: ignore[arg-type]


def test_each_task_has_its_prompt_its_output_and_its_record() -> None:
    them = asks(language="Norwegian")
    whole = them.whole.passages[0]
    made = [them.brief(), them.notes(whole, 1, 1), them.reduction({"a1": [NONE]})]
    assert [(a.task, a.output) for a in made] == [("brief", Draft), ("notes", Notes), ("reduce", Reduction)]
    for ask in made:
        assert [m.role for m in ask.messages] == ["system", "user"]
        assert "Norwegian" in ask.messages[0].content
        assert ask.prompt is not None
        assert ask.prompt.task == ask.task


def test_a_request_shows_the_numbered_sentences_of_its_passage_only() -> None:
    them = asks()
    shown = them.notes(them.whole.passages[1], 1, 1).messages[-1].content
    assert "[13] The port of Sund waits on day 1." in shown
    assert "[12]" not in shown


@pytest.mark.parametrize(
    ("window", "output", "budget", "room"),
    [(None, 500, 700, 700), (1_000_000, 500, 700, 700), (500, 8000, 700, LEAST_ROOM)],
    ids=["unknown", "large", "too-small"],
)
def test_a_passage_has_what_is_configured_and_the_window_leaves(
    window: int | None, output: int, budget: int, room: int
) -> None:
    assert asks(window, output, passage_tokens=budget).passage_room() == room


def test_a_window_bounds_prompt_text_and_answer_together() -> None:
    them = asks(4000, 1000)
    room = them.passage_room()
    assert LEAST_ROOM < room < 3000
    assert them.passage_room(window=3500) < room


def test_notes_have_room_however_small_the_passages() -> None:
    assert asks(passage_tokens=100).notes_room() == NOTES_TOKENS
    assert asks(passage_tokens=9000).notes_room() == 9000


def test_everything_in_one_call_only_where_it_fits() -> None:
    assert asks().fits_one_call()
    assert not asks(passage_tokens=100).fits_one_call()
    assert not asks(1500).fits_one_call()


def test_notes_are_counted_as_they_are_sent() -> None:
    them = asks()
    few, more = (replace(NONE, statements=(statement("It rained.", 1),) * n) for n in (1, 9))
    assert 0 < them.note_tokens({"a1": [few]}) < them.note_tokens({"a1": [more]})


def test_numbers_belong_to_articles() -> None:
    them = asks()
    assert [them.article_of(n) for n in (12, 13, 99)] == ["a1", "a2", None]


def test_a_passage_made_smaller_later_knows_who_spoke_before_it() -> None:
    """Nobody listened to this article beforehand: it was to be read in one piece."""
    them = Asks(list(load(str(HARBOUR))), Model(each_sentence), Settings())
    whole = them.whole.passages[0]
    later = passages(them.article(whole), whole.sentences, them.count, 100)[2]
    assert "[speaker before] Ingrid Solvang" in them.notes(later, 1, 1).messages[-1].content
