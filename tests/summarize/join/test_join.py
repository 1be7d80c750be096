"""Notes on passages become one: each thing once, nothing lost."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefing.draft import DraftEvent, DraftRisk, Notes
from briefing.summarize.join import joined, reduced, tidied, unreduced
from tests.summarize.support import DRAFT, NONE, REDUCTION, actor, quote, statement


def one_article(number: int) -> str | None:
    return "a1"


def article_of(number: int) -> str | None:
    return "a1" if number < 20 else "a2"


def risk(text: str, *evidence: int, impact: str | None = None, owner: str | None = None) -> DraftRisk:
    return DraftRisk(text, "economic", None, impact, None, None, None, owner, evidence)


def event(date: str, text: str, *evidence: int) -> DraftEvent:
    return DraftEvent(date, date, text, evidence)


def test_the_same_risk_is_one_with_what_either_says() -> None:
    one, other = risk("Prices may rise.", 3), risk("prices may rise", 5, impact="hunger")
    found = joined([replace(NONE, risks=(one,)), replace(NONE, risks=(other,))], one_article)
    assert found.risks == (risk("Prices may rise.", 3, 5, impact="hunger"),)


def test_the_timeline_goes_by_date_and_holds_each_event_once() -> None:
    events = (
        event("2024-05", "It rained.", 7),
        event("2023", "The port closed.", 9),
        event("2024-05", "Rain fell.", 7),
        event("2024-05", "it rained", 8),
    )
    found = joined([replace(NONE, timeline=events)], one_article)
    assert found.timeline == (events[1], events[0])


def test_who_speaks_is_called_as_the_actor_is_and_has_the_role() -> None:
    first = replace(NONE, actors=(replace(actor("Mara Lind", 1), role="mayor"),))
    second = replace(
        NONE, quotes=(quote("We wait.", 8, speaker="Lind"),), risks=(risk("R", 9, owner="Lind"),)
    )
    found = joined([first, second], one_article)
    assert [(q.speaker, q.role) for q in found.quotes] == [("Mara Lind", "mayor")]
    assert [r.owner for r in found.risks] == ["Mara Lind"]


def test_risks_of_several_articles_take_turns_and_are_capped() -> None:
    many = tuple(risk(f"Risk {n}.", n) for n in (*range(1, 16), 20, 21))
    found = joined([replace(NONE, risks=many)], article_of).risks
    assert [r.evidence for r in found] == [(n,) for n in (*range(1, 11), 20, 21)]


def test_risks_of_one_article_are_all_kept() -> None:
    many = tuple(risk(f"Risk {n}.", n) for n in range(1, 20))
    assert joined([replace(NONE, risks=many)], one_article).risks == many


NOTES = st.lists(
    st.builds(
        lambda texts, numbers: replace(
            NONE,
            statements=tuple(statement(t, n) for t, n in zip(texts, numbers, strict=False)),
            quotes=tuple(quote(t, n) for t, n in zip(texts, numbers, strict=False)),
            actors=tuple(actor(t, n) for t, n in zip(texts, numbers, strict=False)),
        ),
        st.lists(st.sampled_from(["Mara Lind", "Lind", "Ola Lind", "Sund", "We wait", "we"]), max_size=5),
        st.lists(st.integers(1, 30), max_size=5),
    ),
    max_size=4,
)


@given(NOTES)
def test_no_evidence_is_lost_and_joining_again_changes_nothing(notes: list[Notes]) -> None:
    found = joined(notes, article_of)
    for part in ("statements", "quotes", "actors"):
        cited = {n for each in notes for item in getattr(each, part) for n in item.evidence}
        assert {n for item in getattr(found, part) for n in item.evidence} == cited
    again = joined([found], article_of)
    assert (again.quotes, again.statements) == (found.quotes, found.statements)


def test_a_draft_made_in_one_call_is_tidied_alike() -> None:
    quotes = (quote("We wait.", 8, speaker="Lind"), quote("We wait.", 3))
    draft = replace(DRAFT, quotes=quotes, actors=(actor("Lind", 3), actor("Mara Lind", 8)))
    found = tidied(draft, one_article)
    assert found == replace(
        DRAFT,
        quotes=(quote("We wait.", 3, 8, speaker="Mara Lind"),),
        actors=(actor("Mara Lind", 3, 8, aliases=("Lind",)),),
    )


def test_what_is_written_stands_with_what_was_joined() -> None:
    notes = replace(NONE, watch=(statement("Old.", 1),), risks=(risk("R", 2),))
    written = replace(REDUCTION, watch=(statement("New.", 1),))
    found = reduced(notes, written)
    assert (found.headline, found.watch, found.risks) == ("Sund waits", written.watch, notes.risks)


def test_without_a_model_the_notes_speak_within_sixty_words_and_of_every_article() -> None:
    long = tuple(statement(f"{n} " + "word " * 24, n) for n in (1, 2, 3, 21, 22))
    found = unreduced(replace(NONE, statements=long), "Title", article_of)
    assert found.headline == "Title"
    assert [s.evidence for s in found.bottom_line] == [(1,), (21,)]
    assert found.key_points == long
    assert found.why_it_matters == ()
