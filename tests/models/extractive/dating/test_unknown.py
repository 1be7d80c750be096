"""`unknown`: what a sentence leaves open, how plainly, and where it says so."""

from __future__ import annotations

import time

import pytest

from briefing.models.extractive.dating.unknown import Opening, unknown


@pytest.mark.parametrize(
    ("sentence", "weight", "sign"),
    [
        pytest.param("It is not known how it began.", 2.0, "is not known", id="not known"),
        pytest.param("It’s still unknown.", 2.0, "It’s still", id="unknown"),
        pytest.param("It remains unclear who came.", 2.0, "remains unclear", id="unclear"),
        pytest.param("The crew haven't been identified.", 2.0, "haven't been", id="not identified"),
        pytest.param("The names were not made public.", 2.0, "were not made", id="not made public"),
        pytest.param("Police have not said why.", 2.0, "have not said why", id="have not said why"),
        pytest.param("The firm did not name the buyer.", 2.0, "did not name", id="did not name"),
        pytest.param("Holm would not comment.", 2.0, "would not comment", id="would not comment"),
        pytest.param("The firm did not return calls.", 2.0, "did not return", id="no calls returned"),
        pytest.param("She declined to comment.", 2.0, "declined to", id="declined"),
        pytest.param("He refused to say how he did it.", 2.0, "refused to say", id="refused to say"),
        pytest.param("It could not be independently verified.", 2.0, "could not", id="not verified"),
        pytest.param("Holm was not available for comment.", 2.0, "not available", id="not available"),
        pytest.param("Holm was unavailable for comment.", 2.0, "unavailable", id="unavailable"),
        pytest.param("No details of it were released.", 2.0, "No details", id="no details"),
        pytest.param("No group has claimed it.", 2.0, "No group has", id="nobody claimed it"),
        pytest.param("Details of it remain sketchy.", 2.0, "Details of", id="sketchy details"),
        pytest.param("It remains to be seen.", 2.0, "remains to be", id="to be seen"),
        pytest.param("Holm has yet to reply.", 2.0, "has yet to", id="has yet to"),
        pytest.param("It is too early to say.", 1.8, "too early", id="too early"),
        pytest.param("The cause is being investigated.", 1.8, "cause is", id="cause looked into"),
        pytest.param("Police do not know who did it.", 1.8, "Police do", id="the police do not know"),
        pytest.param("They gave conflicting accounts.", 1.8, "conflicting", id="conflicting accounts"),
        pytest.param("There is no word on them.", 1.5, "There is no word", id="no word"),
        pytest.param("He left without giving a reason.", 1.5, "without giving", id="without a reason"),
    ],
)
def test_each_sign_has_its_weight_and_place(sentence: str, weight: float, sign: str) -> None:
    found = unknown(sentence)
    assert found.weight == weight
    assert sentence[found.at :].startswith(sign)


def test_the_plainest_sign_of_a_sentence_counts() -> None:
    sentence = "There is no word on them, and it is not known where they went."
    assert unknown(sentence) == Opening(2.0, sentence.index("is not known"))


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The mayor is known for her patience.", id="known for"),
        pytest.param("The man was not known to the police.", id="not known to"),
        pytest.param("It was not clear until noon.", id="not until"),
        pytest.param("It is unclear to me.", id="unclear to somebody"),
        pytest.param("Police have not said a word.", id="said nothing of a question"),
        pytest.param("Letters go to voters who did not respond.", id="an aside"),
        pytest.param("They were fined because they did not reply.", id="a reason"),
        pytest.param("The plant did not respond to treatment.", id="treatment"),
        pytest.param("She declined the prize.", id="declined a thing"),
        pytest.param("The council refused to pay.", id="refused to act"),
        pytest.param("The quay could not be lifted.", id="could not be done"),
        pytest.param("No one has died.", id="nobody hurt"),
        pytest.param("The council has yet to fall.", id="has yet to act"),
        pytest.param("It is too early to sleep.", id="too early to act"),
        pytest.param("I do not know who did it.", id="one does not know"),
        pytest.param("There is no bread.", id="no bread"),
        pytest.param("An unknown sailor gave a coin.", id="unknown person"),
        pytest.param("The cause was a broken lamp.", id="known cause"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_merely_negative_leaves_nothing_open(sentence: str) -> None:
    assert unknown(sentence) == Opening(0.0, 0)


@pytest.mark.parametrize(
    ("spoken", "weight"),
    [("It is not clear who did it.", 1.6), ("I have not said why.", 0.0), ("We declined to comment.", 0.0)],
    ids=["said to be unclear", "own silence", "own refusal"],
)
def test_in_somebodys_words_only_plain_signs_count_and_less(spoken: str, weight: float) -> None:
    assert unknown("____, she said.", spoken).weight == pytest.approx(weight)


def test_the_articles_own_words_go_before_somebodys() -> None:
    assert unknown("It is too early to say, ____.", "it is not known").weight == 1.8


@pytest.mark.parametrize(
    "unit", ["is not ", "no word of ", "details of ", "cause ", "declined ", "accounts of ", "without any "]
)
def test_a_long_sentence_costs_its_length(unit: str) -> None:
    def cost(times: int) -> float:
        begun = time.thread_time()
        unknown(unit * times)
        return time.thread_time() - begun

    small = max(cost(500), cost(500))
    assert min(cost(4000), cost(4000)) < 40 * small + 0.2
