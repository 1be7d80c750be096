from briefing.article import Article, Block, Removed, Sentence
from briefing.brief import Coverage, Dropped, Evidence, Quote, Statement
from briefing.grounding.ledger import ledger
from briefing.grounding.sources import Sources

TEXT = "Berg said “no”. Nobody asked."


def test_the_ledger_names_what_was_dropped_and_what_was_cut_away() -> None:
    article = Article(
        "a1",
        "x.txt",
        TEXT,
        (Block(0, len(TEXT), "story"),),
        "",
        removed=(Removed("caption", "Berg at work."),),
    )
    sentences = (Sentence(0, 15, "a1", 1, "story", TEXT[:15]), Sentence(16, 29, "a1", 2, "story", TEXT[16:]))
    sources = Sources({"a1": article}, {s.number: s for s in sentences})
    quote = Quote("q1", "no", "Berg", None, None, None, (Evidence("a1", 11, 13, "no"),), "supported")
    point = Statement("k1", TEXT[:15], "fact", None, (Evidence("a1", 0, 15, TEXT[:15]),), "supported")
    lost = Dropped("quote", "yes", "quote_not_found")

    made = ledger([lost], [quote, point], sources)

    assert made.dropped == (lost, Dropped("caption", "Berg at work.", "not_story", "a1"))
    assert made.coverage == Coverage(
        sentences=2, cited_sentences=1, quotations=1, quoted=1, drafted=3, kept=2, removed_blocks=1
    )
