import datetime as dt

from briefing.text.cleaning.clean import Known
from briefing.text.cleaning.layout import Piece
from briefing.text.cleaning.markdown import pieces_of_markdown

DOCUMENT = """---
title: "Ferry closes"
date: 2021-05-04
author: Ann Lee
tags: [sea, towns]
---

# Ferry *closes*

![A ferry leaves](ferry.jpg)

The council **voted** on [Tuesday](https://example.org) to close
the `ferry` terminal &amp; the pier.<!-- check -->

> “We had no choice,” the mayor said.

## What comes next

- A new pier
- A new ship

| Year | Ships |
|------|-------|
| 2020 | 3     |

```
mv ferry pier
```

<div>Inside a tag</div>
"""


def test_markup_goes_and_words_stay() -> None:
    found, known = pieces_of_markdown(DOCUMENT)
    assert found == (
        Piece("Ferry closes", "title"),
        Piece("A ferry leaves", "caption"),
        Piece("The council voted on Tuesday to close the ferry terminal & the pier."),
        Piece("“We had no choice,” the mayor said."),
        Piece("What comes next", "heading"),
        Piece("A new pier", "story"),
        Piece("A new ship", "story"),
        Piece("Year | Ships", "story"),
        Piece("2020 | 3", "story"),
        Piece("mv ferry pier"),
        Piece("Inside a tag"),
    )
    assert known == Known(title="Ferry closes", author="Ann Lee", published=dt.date(2021, 5, 4))


def test_a_rule_at_the_start_is_no_front_matter() -> None:
    found, known = pieces_of_markdown("---\n\nThe ferry sails.\n\n---\n\nIt sank.")
    assert [piece.text for piece in found] == ["The ferry sails.", "It sank."]
    assert known == Known()


def test_a_heading_after_text_is_no_title() -> None:
    found, _ = pieces_of_markdown("The ferry sails.\n\n# Later\n\nIt sank.")
    assert [piece.kind for piece in found] == [None, "heading", None]


def test_pasted_paragraphs_on_lines_of_their_own_stay_paragraphs() -> None:
    first, second = "The ferry sails to the islands and back. " * 4, "It sank on Tuesday."
    found, _ = pieces_of_markdown(f"{first}\n{second}")
    assert found == (Piece(first.strip(), glued=True), Piece(second))
