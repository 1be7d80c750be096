import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.quotations import quotations


def words(text: str) -> list[tuple[int, str]]:
    return [(q.depth, q.of(text)) for q in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We left,” she said.", [(0, "We left")], id="curly, comma cut"),
        pytest.param('"We left," she said.', [(0, "We left")], id="straight"),
        pytest.param("“Did we?” she said. “No!”", [(0, "Did we?"), (0, "No!")], id="end marks stay"),
        pytest.param('“Mixed," she said.', [(0, "Mixed")], id="curly opened, straight closed"),
        pytest.param("”Turned round“ she said.", [(0, "Turned round")], id="reversed"),
        pytest.param("``Old wire copy,'' he said.", [(0, "Old wire copy")], id="doubled singles"),
        pytest.param("«Oui», dit-il.", [(0, "Oui")], id="guillemets outward"),
        pytest.param("»Ja«, sagte sie.", [(0, "Ja")], id="guillemets inward"),
        pytest.param("„Nein“, sagte er.", [(0, "Nein")], id="low opening"),
        pytest.param(
            "“I,” Ono said, “stay.”", [(0, "I"), (0, "stay.")], id="interrupted is two runs"
        ),
        pytest.param(
            "“She wrote ‘never again’ twice,” he said.",
            [(0, "She wrote ‘never again’ twice"), (1, "never again")],
            id="single inside double",
        ),
        pytest.param(
            "‘She wrote “never again” twice,’ he said.",
            [(0, "She wrote “never again” twice"), (1, "never again")],
            id="double inside single",
        ),
        pytest.param(
            "‘We can’t sell the players’ bus,’ Reed said.",
            [(0, "We can’t sell the players’ bus")],
            id="apostrophes inside British quote",
        ),
        pytest.param("The players’ union and the dogs' home met.", [], id="plural possessives"),
        pytest.param("Rock 'n' roll of the '90s and ’80s, 'tis said.", [], id="elisions and decades"),
        pytest.param("Mayor's 'Soft Landing' Fails", [(0, "Soft Landing")], id="headline singles"),
        pytest.param("the 'heroes' of Brask", [(0, "heroes")], id="plural in single marks"),
        pytest.param("He is 6'2\" and has a 27\" screen.", [], id="feet and inches"),
        pytest.param(
            'He said "a 27" screen" was enough.', [(0, 'a 27" screen')], id="inches inside a quote"
        ),
        pytest.param("(“Yes”) —“no”—", [(0, "Yes"), (0, "no")], id="brackets and dashes"),
        pytest.param(
            "A “so-called “safe” zone” there",
            [(0, "so-called “safe” zone"), (1, "safe")],
            id="same marks nested",
        ),
        pytest.param("“” and “ ” and “!”", [], id="nothing inside"),
        pytest.param("She stopped,” he said.", [], id="closing mark alone"),
    ],
)  # fmt: skip
def test_runs_between_marks(text: str, expected: list[tuple[int, str]]) -> None:
    assert words(text) == expected


def test_paragraphs_reopened_without_closing_are_one_utterance() -> None:
    text = "“One.\n\n“Two.\n\n“Three,” Ito said. “Four.”\n\n“Five.”"
    found = quotations(text)
    assert [q.of(text) for q in found] == ["One.", "Two.", "Three", "Four.", "Five."]
    assert [q.closed for q in found] == [False, False, True, True, True]
    assert [q.utterance for q in found] == [1, 1, 1, 2, 3]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ito said: 'It's late. 'Our members' money is gone. 'We go.' He left.",
            [("It's late.", 1), ("Our members' money is gone.", 1), ("We go.", 1)],
            id="breaks between paragraphs lost",
        ),
        pytest.param(
            "Ito said: 'It is late. Ito (left) at sea with Ruiz 'We have gone home.'",
            [("It is late.", 1), ("We have gone home.", 1)],
            id="a caption between",
        ),
        pytest.param(
            "The band 'The Quiet' played 'Low Water' twice.",
            [("The Quiet", 1), ("Low Water", 2)],
            id="titles",
        ),
        pytest.param(
            'Ito: "It rained."We had no boat."', [("It rained.", 1), ("We had no boat.", 1)], id="glued"
        ),
    ],
)
def test_a_speech_reopened_within_a_paragraph_is_one_utterance(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert [(q.of(text), q.utterance) for q in quotations(text)] == expected


def test_british_paragraphs_reopened_with_single_marks() -> None:
    text = "'It's late.\n\n'We won't wait,' Ito said.\n\n'Tis late."
    found = quotations(text)
    assert [(q.of(text), q.closed, q.utterance) for q in found] == [
        ("It's late.", False, 1),
        ("We won't wait", True, 1),
    ]


def test_quotation_runs_over_a_paragraph_break_to_its_only_closing_mark() -> None:
    text = "“We tried.\n\nWe lost,” Ito said. “So be it.”"
    assert words(text) == [(0, "We tried.\n\nWe lost"), (0, "So be it.")]


def test_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "Ito said: “We tried.\n\nThe “cup” is lost.\n\n“Bye"
    found = quotations(text)
    assert [(q.of(text), q.closed) for q in found] == [("We tried.", False), ("cup", True), ("Bye", False)]
    assert [q.outer.of(text) for q in found] == ["“We tried.", "“cup”", "“Bye"]


MARKED = st.text(st.sampled_from("ab 9s.,!?\n\"'“”‘’«»„`-("), max_size=120)


@given(st.one_of(MARKED, st.text(max_size=80)))
def test_spans_address_words_in_order_and_nest_without_overlap(text: str) -> None:
    found = quotations(text)
    assert list(found) == sorted(found, key=lambda q: q.outer.start)
    for q in found:
        assert q.outer.holds(q)
        assert q.of(text).strip() == q.of(text) != ""
        assert q.depth == sum(o.outer.holds(q.outer) for o in found if o is not q)
    for depth in {q.depth for q in found}:
        level = [q.outer for q in found if q.depth == depth]
        assert all(a.end <= b.start for a, b in pairwise(level))


@pytest.mark.parametrize(
    "unit",
    ["“", '"', " '", " ‘a", "‘“", "»«", "“a\n\n", "\n\n‘a “b", "a' ", '9" ', "“a” ", "'A. 'B' ", 'a."B'],
    ids=repr,
)
def test_hostile_runs_of_marks_take_linear_time(unit: str) -> None:
    started = time.thread_time()
    quotations(unit * 10_000)
    assert time.thread_time() - started < 3
