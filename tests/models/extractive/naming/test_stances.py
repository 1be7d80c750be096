import pytest

from briefing.article import Span
from briefing.models.extractive.naming.stances import judged, stated
from briefing.text.sentences import sentences
from tests.models.extractive.naming import article, line


def position(text: str) -> str | None:
    made = article(text)
    words = line(text)
    last = next(k for k, w in enumerate(words) if w.text == "Holm")
    stance = stated(words, last, sentences(made)[0], text)
    return stance.span.of(text) if stance else None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Holm rejected the fishing quota, which takes effect in May.", "rejected the fishing quota"),
        ("Holm has called for a ban on night trawling.", "called for a ban on night trawling"),
        ("Holm also warned that the reef could die.", "warned that the reef could die"),
        ("Holm condemned the plan as “theft”.", "condemned the plan as “theft”"),
    ],
)
def test_a_verb_of_position_gives_its_clause(text: str, told: str):
    assert position(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Holm was rejected by the club in May.",
        "Holm's plan rejected the old quota.",
        "Holm arrived with the plan on Monday.",
        "Holm condemned “the whole of the plan and said more.",
    ],
    ids=["passive", "possessive", "no position", "open quotation"],
)
def test_everything_else_gives_none(text: str):
    assert position(text) is None


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("We must end night trawling now.", True),
        ("The quota is unacceptable to small ports.", True),
        ("It is unacceptable to small ports.", False),
        ("Must we end night trawling now?", False),
        ("Boats left the port at dawn.", False),
    ],
    ids=["we must", "judgement", "pronoun", "question", "no judgement"],
)
def test_a_quotation_is_a_position_where_it_judges_and_reads_alone(text: str, taken: bool):
    assert (judged(Span(0, len(text)), text, 1, 1.0) is not None) is taken
