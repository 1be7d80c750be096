from briefing.article import Span
from briefing.models.extractive import read
from briefing.models.extractive.reading import Reading
from briefing.text.cleaning.clean import article_from_text
from briefing.text.sentences import sentences

TEXT = """Ferry to Brannholm stays in port

The ferry to Brannholm will not sail before Friday, the operator said.

“The ramp is not safe,” harbour engineer Solveig Dahl said. “We do not open it.” Traders fear losses.
"""


def reading_of(text: str) -> Reading:
    article = article_from_text(text, id="a1", source="ferry.txt")
    return read(article, sentences(article))


def test_the_story_is_without_title() -> None:
    reading = reading_of(TEXT)
    assert reading.sentences[0].kind == "title"
    assert [s.number for s in reading.story] == [s.number for s in reading.sentences][1:]


def test_each_offset_belongs_to_a_sentence() -> None:
    reading = reading_of(TEXT)
    for sentence in reading.sentences:
        assert reading.sentence_at(sentence.start) == sentence
        assert reading.sentence_at(sentence.end - 1) == sentence
    assert reading.sentence_at(0) == reading.sentences[0]


def test_a_span_touches_sentences_by_number() -> None:
    reading = reading_of(TEXT)
    whole = Span(reading.story[0].start, reading.story[-1].end)
    assert reading.numbers(whole) == tuple(s.number for s in reading.story)
    assert reading.numbers(Span(whole.start, whole.start + 1)) == (reading.story[0].number,)


def test_the_owner_of_a_sentence_is_who_says_it() -> None:
    reading = reading_of(TEXT)
    owners = {s.text.split()[0]: reading.owner_of(s) for s in reading.story}
    assert owners["“The"] == "Solveig Dahl"
    assert owners["“We"] == "Solveig Dahl"
    assert owners["Traders"] != "Solveig Dahl"
