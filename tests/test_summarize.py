from briefing.article import Article, Block
from briefing.ask import Answer, Ask
from briefing.settings import Settings
from briefing.summarize import make_ask

TEXT = "Alpha left the port. Beta stayed behind. " * 40


class Reader:
    reads_messages = True

    def answer(self, ask: Ask) -> Answer:
        raise AssertionError("planning asks nobody")


class Engine(Reader):
    reads_messages = False


def articles() -> list[Article]:
    text = TEXT.strip()
    return [Article(key, key, text, (Block(0, len(text), "story"),), key) for key in ("a1", "a2")]


def test_sentences_are_numbered_through_all_articles() -> None:
    ask = make_ask(articles(), Engine(), Settings())
    assert [s.number for s in ask.sentences] == list(range(1, 161))
    assert {s.article for s in ask.sentences if s.number > 80} == {"a2"}


def test_the_embedded_engine_gets_each_article_whole() -> None:
    assert [p.text for p in make_ask(articles(), Engine(), Settings()).passages] == [TEXT.strip()] * 2


def test_a_model_that_reads_gets_passages_within_the_budget() -> None:
    passages = make_ask(articles(), Reader(), Settings(passage_tokens=200)).passages
    assert len(passages) > 2
    assert all(p.tokens <= 200 for p in passages)
