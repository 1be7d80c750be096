import pytest

from briefing.models.extractive.naming.pieces import gazetteer, pieces
from briefing.models.extractive.naming.runs import runs
from tests.models.extractive.naming import cast_in, line


def found(text: str, alone: frozenset[str] = frozenset()) -> list[tuple[str | None, str]]:
    """Title and name of every piece of the text."""
    words = line(text)
    inside = {w.text for w in words if w.cap and not w.soft}
    return [
        (text[words[p.title].start : words[p.first].start].strip() if p.title is not None else None,
         text[words[p.first].start : words[p.last].end])
        for first, last in runs(words)
        for p in pieces(words, first, last, inside.__contains__, alone.__contains__)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Protesters met Ada Ruiz.", [(None, "Ada Ruiz")]),
        ("Former Trade Board members met.", [(None, "Trade Board")]),
        ("United Nations staff met.", [(None, "United Nations")]),
        ("Then Deputy Prime Minister Ada Ruiz left.", [("Deputy Prime Minister", "Ada Ruiz")]),
        ("Shopkeeper Ada Ruiz left.", [("Shopkeeper", "Ada Ruiz")]),
        ("they saw Pope Ignatius leave.", [(None, "Pope Ignatius")]),
        ("they saw Gov. Earl Tanner leave.", [("Gov.", "Earl Tanner")]),
        ("they saw Dean Tanner leave.", [(None, "Dean Tanner")]),
        ("they saw Ada Ruiz QC leave.", [(None, "Ada Ruiz")]),
        ("they met in Executive Session there.", [(None, "Executive Session")]),
        ("The Home Secretary left.", []),
    ],
)
def test_openers_and_titles_are_cut_from_names(text: str, names: list[tuple[str | None, str]]):
    assert found(text) == names


def test_a_body_before_a_title_or_a_person_is_a_name_of_its_own():
    assert [n for _, n in found("They asked Nordic Ice Board Chairman Ada Ruiz twice.")] == [
        "Nordic Ice Board",
        "Ada Ruiz",
    ]
    assert [n for _, n in found("A student at Tulen University Ada Ruiz left.")] == [
        "Tulen University",
        "Ada Ruiz",
    ]


def test_an_unknown_first_name_is_told_by_the_surname_that_stands_alone():
    text = "A student at Tulen University Zorbla Quent left."
    assert [n for _, n in found(text, frozenset({"Quent"}))] == ["Tulen University", "Zorbla Quent"]


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("Peru", "country"),
        ("Reuters", "outlet"),
        ("NATO", "org"),
        ("Texas", "place"),
        ("Anglo-Irish", "people"),
        ("Zelk", None),
    ],
)
def test_the_tables_know_famous_names(text: str, table: str | None):
    assert gazetteer(text) == table


def test_a_rare_adjective_before_a_known_name_is_no_part_of_it():
    names = [e.name for e in cast_in("Maverick Google engineer Vera Holm left.").entities]
    assert names == ["Google", "Vera Holm"]
