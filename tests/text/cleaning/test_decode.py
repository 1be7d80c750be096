import codecs
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import BriefingError, SourceError
from briefing.text.cleaning.decode import decode

WORDS = "The café’s owner said “no” — twice."


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(WORDS.encode(), id="UTF-8"),
        pytest.param(WORDS.encode("utf-8-sig"), id="UTF-8 with a byte-order mark"),
        pytest.param(codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), id="UTF-16 little endian"),
        pytest.param(codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), id="UTF-16 big endian"),
        pytest.param(codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), id="UTF-32"),
        pytest.param(WORDS.encode("cp1252"), id="windows-1252, nowhere declared"),
    ],
)
def test_encodings_are_understood(data: bytes) -> None:
    assert decode(data, "x.txt") == WORDS


def test_utf16_without_a_mark_is_told_by_its_zeros() -> None:
    plain = "The owner said no, twice."
    assert decode(plain.encode("utf-16-le"), "x.txt") == plain
    assert decode(plain.encode("utf-16-be"), "x.txt") == plain


def test_a_declared_charset_is_used() -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><body>Łódź</body></html>'
    assert decode(page.encode("iso-8859-2"), "x.html") == page


@pytest.mark.parametrize("name", ["no-such-charset", "utf-8"])
def test_a_wrong_declaration_does_not_stop_reading(name: str) -> None:
    page = f'<html><head><meta charset="{name}"></head><body>The café is closed for good.</body></html>'
    assert "café" in decode(page.encode("cp1252"), "x.html")


def test_one_broken_byte_does_not_spoil_the_rest() -> None:
    text = decode(("Müller said so, as Möller and Jäger did. " * 9).encode() + b"\xc3", "x.txt")
    assert text.startswith("Müller said so, as Möller")
    assert text.endswith("\ufffd")


def test_a_text_in_another_script_is_guessed() -> None:
    russian = "Совет города решил закрыть старый мост через реку, сообщил мэр в понедельник утром. " * 5
    assert decode(russian.encode("cp1251"), "x.txt") == russian


def docx() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "named"),
    [
        pytest.param(b"%PDF-1.7\n...", "PDF", id="PDF"),
        pytest.param(docx(), "Word document", id="docx"),
        pytest.param(b"PK\x03\x04rest", "ZIP archive", id="ZIP"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "PNG image", id="PNG"),
        pytest.param(b"\xff\xd8\xff\xe0 JFIF", "JPEG image", id="JPEG"),
        pytest.param(b"\x1f\x8b\x08", "gzip", id="gzip"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office document", id="doc"),
        pytest.param(b"{\\rtf1 hello}", "RTF", id="RTF"),
        pytest.param(b"\x00\x00\x00\x18ftypmp42", "MP4", id="MP4"),
        pytest.param(b"text\x00more text", "binary data", id="NUL byte"),
        pytest.param(bytes(range(1, 32)) * 20, "binary data", id="control bytes"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, named: str) -> None:
    with pytest.raises(SourceError, match=named) as refused:
        decode(data, "report.bin")
    assert "report.bin" in str(refused.value)
    assert refused.value.hint


@given(st.binary())
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data, "x")
    except BriefingError:
        return
    assert isinstance(text, str)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(("Text: " + text).encode(), "x") == "Text: " + text
