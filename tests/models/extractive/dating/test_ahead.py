"""`arranged`: what has been fixed for later, and what only sounds like it."""

from __future__ import annotations

import time

import pytest

from briefing.models.extractive.dating.ahead import arranged


@pytest.mark.parametrize(
    ("sentence", "score"),
    [
        pytest.param("The council is scheduled to vote on the quay.", 2.6, id="arranged, an occasion"),
        pytest.param("The sailors are expected home.", 2.0, id="arranged"),
        pytest.param("The mayor, scheduled to speak at noon, is a sailor.", 2.6, id="arranged, in passing"),
        pytest.param("Ministers are to meet in Velden.", 2.6, id="are to"),
        pytest.param("The trial is due to begin in autumn.", 2.6, id="due to with a verb"),
        pytest.param("The results are to be published.", 3.3, id="are to be published"),
        pytest.param("Anna Holm intends to paint it.", 1.4, id="intended"),
        pytest.param("Officials plan to strike.", 2.0, id="intended, an occasion"),
        pytest.param("The firm has until Friday to appeal.", 2.0, id="has until"),
        pytest.param("The ship will sink.", 1.0, id="will"),
        pytest.param("The ship will leave.", 1.6, id="will, an occasion"),
        pytest.param("It won't open.", 1.6, id="won't"),
        pytest.param("The ship will leave soon.", 2.3, id="will, soon"),
        pytest.param("The trial is ongoing.", 1.8, id="open end"),
        pytest.param("The search for the crew continues.", 1.8, id="goes on"),
        pytest.param("The coast guard is investigating the collision.", 1.8, id="being investigated"),
    ],
)
def test_an_arrangement_scores_more_than_an_intention_and_that_more_than_a_future(
    sentence: str, score: float
) -> None:
    assert arranged(sentence) == pytest.approx(score)


@pytest.mark.parametrize(
    ("sentence", "score"),
    [
        pytest.param("The report was expected to be opened and will be.", 0.2, id="once expected"),
        pytest.param("The mayor denied that he will resign.", 0.1, id="denied"),
        pytest.param("If it rains, the fair will close.", 0.8, id="condition"),
        pytest.param("We will close the fair.", 0.8, id="talk"),
        pytest.param("The sun will always rise.", 0.0, id="always"),
    ],
)
def test_what_was_once_expected_conditions_and_talk_count_less(sentence: str, score: float) -> None:
    assert arranged(sentence) == pytest.approx(score)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The council voted on the quay.", id="past"),
        pytest.param("The trial was scheduled to begin in March.", id="was scheduled"),
        pytest.param("The quay would have opened in May.", id="would have"),
        pytest.param("The delay is due to fog.", id="due to a cause"),
        pytest.param("The aim is to win back their trust.", id="aim is to"),
        pytest.param("Watching the ships is to see the town.", id="gerund is to"),
        pytest.param("The owners are to blame.", id="to blame"),
        pytest.param("It is expected.", id="expected by nobody for nothing"),
        pytest.param("The quay is expected to be hot.", id="expected to be so"),
        pytest.param("The council has no plans to rebuild the pier.", id="no plans"),
        pytest.param("The mayor's plans to build failed.", id="somebody's plans"),
        pytest.param("In her will she gave the house away.", id="testament"),
        pytest.param("The will said nothing of the house.", id="the testament"),
        pytest.param("They go of their own free will.", id="free will"),
        pytest.param("She lost the will to live.", id="will to"),
        pytest.param("The noise continues to worry them.", id="continues to"),
        pytest.param("An upcoming film was shown.", id="awaited, but nothing is said to happen"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_past_caused_or_only_named_is_not_ahead(sentence: str) -> None:
    assert arranged(sentence) == 0.0


@pytest.mark.parametrize("unit", ["is ", "will ", "is to ", "case of ", "plans to ", "is expected to be "])
def test_a_long_sentence_costs_its_length(unit: str) -> None:
    def cost(times: int) -> float:
        begun = time.thread_time()
        arranged(unit * times)
        return time.thread_time() - begun

    small = max(cost(500), cost(500))
    assert min(cost(4000), cost(4000)) < 40 * small + 0.2
