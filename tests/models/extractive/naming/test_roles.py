import pytest

from tests.models.extractive.naming import cast_in, entity


def role(text: str) -> str | None:
    return next(e for e in cast_in(text).entities if e.name == "Vera Holm").role


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Danish Prime Minister Vera Holm left.", "Danish Prime Minister"),
        ("On Monday port spokeswoman Vera Holm left.", "port spokeswoman"),
        ("Labour's Shadow Home Secretary Vera Holm left.", "Labour's Shadow Home Secretary"),
        ("Norway's foreign and trade minister Vera Holm left.", "Norway's foreign and trade minister"),
        ("After the leak, CEO of the Fishing Council Vera Holm left.", "CEO of the Fishing Council"),
        (
            "Danish Ambassador to the United Nations Vera Holm left.",
            "Danish Ambassador to the United Nations",
        ),
        ("Harbour Watch Council campaigner Vera Holm left.", "Harbour Watch Council campaigner"),
        ("They asked Gov. Vera Holm to leave.", "Gov."),
    ],
)
def test_a_title_before_the_name_is_taken_whole(text: str, told: str):
    assert role(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vera Holm, a professor of law at Tulen University, left.", "professor of law at Tulen University"),
        ("Vera Holm, 42, a member of the crew since May, left.", "member of the crew since May"),
        (
            "Vera Holm, director of the survey, and chair of the Ice Board, left.",
            "director of the survey, and chair of the Ice Board",
        ),
        ("Vera Holm, who is the head of the club, left.", "head of the club"),
        ("Vera Holm is a former captain of the side.", "former captain of the side"),
        ("Vera Holm (Green Party leader) left.", "Green Party leader"),
        ("Vera Holm of The Harbour Post left.", "The Harbour Post"),
    ],
)
def test_what_follows_the_name_is_taken(text: str, told: str):
    assert role(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The secretary general of NTB (Nordic Tea Board), Vera Holm, left.", "secretary general of NTB"),
        ("According to the team's coach, Vera Holm, nobody left.", "team's coach"),
        ("It was put to a club lawyer, Vera Holm.", "club lawyer"),
    ],
)
def test_an_apposition_before_the_name_is_taken(text: str, told: str):
    assert role(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Vera Holm left.",
        "Nobody wants a President Vera Holm.",
        "According to Vera Holm, a detective was given the files.",
        "The actor Li Wen, Vera Holm and others left.",
        "Later Vera Holm of Norway left.",
    ],
    ids=["bare honorific", "hypothetical", "subject of the clause", "list", "country"],
)
def test_what_is_no_role_is_left_out(text: str):
    assert role(text) is None


def test_the_role_stands_at_its_address():
    text = "Police chief Vera Holm left."
    made = entity("Vera Holm", text)
    assert made.role_span is not None
    assert made.role_span.of(text) == made.role == "Police chief"


def test_a_body_has_a_role_where_the_text_says_what_it_is():
    assert (
        entity("Pellworth", "The internet security firm Pellworth found it.").role == "internet security firm"
    )
    text = "The Nordic Grain Council is an alliance of six states."
    assert entity("Nordic Grain Council", text).role == "alliance of six states"
