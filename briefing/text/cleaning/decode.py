"""Bytes become a string: by byte-order mark, declared charset, UTF-8, or the likeliest legacy encoding."""

from __future__ import annotations

import codecs
import re

from briefing.errors import SourceError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"RIFF", "a media file (RIFF)"),
    (b"OggS", "a media file (Ogg)"),
    (b"ID3", "an MP3 recording"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc, .xls, .ppt)"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
)
_IN_ZIP = (
    (b"word/", "a Word document (.docx)"),
    (b"xl/", "an Excel workbook (.xlsx)"),
    (b"ppt/", "a PowerPoint file (.pptx)"),
    (b"application/epub+zip", "an e-book (.epub)"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
)
_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]{0,200}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w:.-]{2,40})""", re.I
)
# Those of the Web: the rare ones only make the guess worse.
_LEGACY = """cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 koi8_r gb18030 big5 shift_jis
    euc_jp euc_kr iso8859_2 tis_620""".split()
_CONTROLS = frozenset(range(32)) - {7, 8, 9, 10, 11, 12, 13, 26, 27}


def decode(data: bytes, source: str) -> str:
    """The text of `data`; `source` names it in errors.

    A byte-order mark wins, then what an HTML or XML head declares, then UTF-8 if it is valid, then
    windows-1252 where few bytes are not ASCII, else charset-normalizer's guess. Bytes that fit none
    become U+FFFD.

    Raises SourceError for what is no text: known file formats by name, NUL and control bytes.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if what := binary_kind(data):
        raise SourceError(
            f"{source} is {what}, not text.",
            hint="Save it as plain text, Markdown or HTML and pass that file.",
        )
    if wide := _wide_without_mark(data):
        return data.decode(wide, "replace")
    if b"\x00" in data or _share(data[:65536], _CONTROLS) > 0.02:
        raise SourceError(f"{source} holds binary data, not text.", hint="Pass a .txt, .md or .html file.")
    return _decode_narrow(data)


def binary_kind(data: bytes) -> str | None:
    """The name of the file format whose signature opens `data`, for formats that are not text."""
    for magic, name in _MAGIC:
        if data.startswith(magic):
            if magic == b"PK\x03\x04":
                return next((inner for sign, inner in _IN_ZIP if sign in data[:65536]), name)
            return name
    return "a media file (MP4)" if data[4:8] == b"ftyp" else None


def _decode_narrow(data: bytes) -> str:
    """`data` in an encoding whose ASCII range is ASCII."""
    if declared := _DECLARED.search(data, 0, 4096):
        try:
            return data.decode(codecs.lookup(declared[1].decode("ascii")).name)
        except (LookupError, UnicodeError, ValueError):
            pass  # a wrong or unknown declaration is common on the web: go on as if there were none
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    high = sum(b >= 0x80 for b in data)
    mostly_utf8 = data.decode("utf-8", "replace")
    if mostly_utf8.count("\ufffd") * 10 < high:  # UTF-8 with a few broken bytes, as when a file was cut
        return mostly_utf8
    if high * 10 > len(data):  # more than accents and typographic marks: not a Western text
        from charset_normalizer import from_bytes

        if best := from_bytes(data[:65536], cp_isolation=_LEGACY).best():
            return data.decode(best.encoding, "replace")
    return data.decode("cp1252", "replace")


def _wide_without_mark(data: bytes) -> str | None:
    """UTF-16 without a mark, told by NULs in every other byte of Western text."""
    head = data[:4096]
    half = len(head) // 2
    if half < 8:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.7 * half and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd == 0 else None


def _share(data: bytes, wanted: frozenset[int]) -> float:
    return sum(b in wanted for b in data) / max(1, len(data))
