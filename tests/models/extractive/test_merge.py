"""Several articles give one draft, in which each article is heard."""

from briefing.draft import Draft, DraftActor, DraftEvent, DraftQuote, DraftStatement
from briefing.models.extractive.merge import merged


def statement(text: str, number: int) -> DraftStatement:
    return DraftStatement(text, "fact", None, (number,))


def draft(headline: str, **parts: object) -> Draft:
    empty: dict[str, tuple[()]] = dict.fromkeys(
        (
            "bottom_line",
            "why_it_matters",
            "key_points",
            "actors",
            "risks",
            "quotes",
            "timeline",
            "watch",
            "gaps",
            "disagreements",
        ),
        (),
    )
    return Draft(headline=headline, **{**empty, **parts})  # type: ignore[arg-type]  # parts are given by name


def test_one_draft_stays_as_it_is() -> None:
    only = draft("Only")
    assert merged([only]) is only


def test_articles_take_turns_and_repeats_are_told_once() -> None:
    first = draft("A", key_points=(statement("One.", 1), statement("Same.", 2)))
    second = draft("B", key_points=(statement("Two.", 8), statement("same.", 9)))
    made = merged([first, second])
    assert made.headline == "A; B"
    assert [s.text for s in made.key_points] == ["One.", "Two.", "Same."]


def test_the_bottom_line_stays_within_sixty_words() -> None:
    long = " ".join(["word"] * 40)
    made = merged(
        [draft("A", bottom_line=(statement(long, 1),)), draft("B", bottom_line=(statement(long, 2),))]
    )
    assert [s.evidence for s in made.bottom_line] == [(1,)]


def test_an_actor_of_two_articles_is_one_with_the_evidence_of_both() -> None:
    first = DraftActor("Anna Berg", "person", ("Berg",), None, None, (1,))
    second = DraftActor("Anna Berg", "person", ("Ms Berg",), "mayor", None, (7,))
    made = merged([draft("A", actors=(first,)), draft("B", actors=(second,))])
    assert made.actors == (DraftActor("Anna Berg", "person", ("Berg", "Ms Berg"), "mayor", None, (1, 7)),)


def test_the_same_speech_is_one_quote_and_keeps_its_speaker() -> None:
    nobody = DraftQuote("We will not pay", None, None, None, None, (1,))
    berg = DraftQuote("We will  not pay", "Berg", None, None, None, (7,))
    made = merged([draft("A", quotes=(nobody,)), draft("B", quotes=(berg,))])
    assert made.quotes == (berg,)


def test_the_timeline_is_in_order_of_time() -> None:
    late = DraftEvent("2025-03", "in March", "Late.", (1,))
    early = DraftEvent("2024", "2024", "Early.", (7,))
    assert merged([draft("A", timeline=(late,)), draft("B", timeline=(early,))]).timeline == (early, late)
