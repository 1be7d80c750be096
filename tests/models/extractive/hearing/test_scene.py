import pytest

from briefing.models.extractive.hearing.scene import Play, play
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences
from tests.models.extractive.hearing import ITO, RUIZ, article, cast_of


def played(text: str) -> Play:
    story = article(text)
    return play(story, sentences(story), quotations(text), (), cast_of(text, (ITO, RUIZ)))


def test_each_frame_is_a_scene_with_subject_and_main_source() -> None:
    text = "Ito left. Ruiz, who was asked, said it rained.\n\n“It did.”"
    made = played(text)
    about = [s.subject.voice.name if s.subject else None for s in made.scenes]
    main = [s.main.voice.name if s.main else None for s in made.scenes]
    assert about == ["Kenji Ito", "Ana Ruiz", None]
    assert main == [None, "Ana Ruiz", None]
    assert [s.bare for s in made.scenes] == [False, False, True]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param("Ito hopes it rains.", ["Kenji Ito"], id="thought of somebody"),
        pytest.param("The result meant it rained.", [], id="no thought of a thing"),
        pytest.param("The report called it odd.", ["The report"], id="a document calls"),
        pytest.param("The result called it odd.", [], id="a thing calls nothing"),
        pytest.param("The sign said so.", ["The sign"], id="a thing may say"),
    ],
)
def test_what_has_no_mind_thinks_nothing(text: str, speakers: list[str]) -> None:
    (scene,) = played(text).scenes
    assert [s.voice.name for s in scene.sources.values()] == speakers


def test_the_subject_of_the_sentence_is_meant_by_the_next_pronoun_not_whom_it_quotes() -> None:
    text = "Ito said the mayor feared that Kenji Ito and a judge agreed. He said so."
    *_, last = played(text).scenes
    assert [s.voice.name for s in last.sources.values()] == ["Kenji Ito"]
