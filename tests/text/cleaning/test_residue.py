from briefing.text.cleaning.layout import Piece, normalise, pieces
from briefing.text.cleaning.residue import told_apart

LEAD = "The council of Valmark voted on Tuesday to close the ferry terminal after an inspection."


def kinds(text: str) -> list[tuple[str | None, str]]:
    return [(piece.kind, piece.text) for piece in told_apart(pieces(normalise(text)))]


def test_a_caption_glued_to_the_quotation_after_it_is_cut_off() -> None:
    caption = "President Tomas Brandt, right, and Ines Halloran, left, are pictured on June 3, 2021, in Orsk."
    quotation = "“I cannot rule it out,” Halloran said."
    assert kinds(f"{LEAD}\n\n{caption}\n{quotation}") == [
        (None, LEAD),
        ("caption", caption),
        (None, quotation),
    ]


def test_language_marks_inside_a_sentence_go_without_a_trace() -> None:
    text = 'The bishop called the ruling "dangerous" ((it)) and "ideological" ((it)).'
    assert kinds(f"{LEAD}\n\n{text}")[1:] == [
        ("marker", "((it))"),
        ("marker", "((it))"),
        (None, 'The bishop called the ruling "dangerous" and "ideological".'),
    ]


def test_phrases_of_the_page_inside_a_paragraph_are_cut_out() -> None:
    text = (
        "She left. Scroll down for video The pier stays closed.Media playback is not supported on this device"
    )
    assert kinds(f"{LEAD}\n\n{text}")[1:] == [
        ("read_more", "Scroll down for video"),
        ("boilerplate", "Media playback is not supported on this device"),
        (None, "She left. The pier stays closed."),
    ]


def test_a_prompt_at_the_end_of_the_last_paragraph_is_cut_off() -> None:
    text = "The ferry sails again in June.Follow us on Twitter @orskpost, or write to news@example.org."
    assert kinds(f"{LEAD}\n\n{text}")[1:] == [
        ("boilerplate", "Follow us on Twitter @orskpost, or write to news@example.org."),
        (None, "The ferry sails again in June."),
    ]


def test_headlines_under_related_stories_are_links_until_a_sentence_comes() -> None:
    text = f"{LEAD}\n\nRelated stories\n\nFerry named after poet\n\nPort wins prize for cranes\n\n{LEAD}"
    assert [kind for kind, _ in kinds(text)] == [None, "link_list", "link_list", "link_list", None]


def test_bylines_stand_at_the_edges_only() -> None:
    middle = "\n\n".join([LEAD] * 10)
    found = kinds(f"A town without a ferry\n\nBy Mara Lindqvist\n\n{middle}\n\nBy Land and Sea\n\n{middle}")
    assert [text for kind, text in found if kind == "byline"] == ["By Mara Lindqvist"]


def test_a_document_of_one_paragraph_is_not_only_furniture() -> None:
    assert kinds("Editor's note: " + LEAD) == [(None, "Editor's note: " + LEAD)]


def test_what_markup_says_is_kept_unless_it_is_furniture() -> None:
    found = told_apart(
        (Piece(LEAD), Piece("Next", "heading"), Piece("What comes next", "heading"), Piece("Share", "story"))
    )
    assert [piece.kind for piece in found] == [None, "read_more", "heading", "counter"]
