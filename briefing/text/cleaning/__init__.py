"""Bytes, pages and pasted text to clean article text; what is not story is kept apart by kind."""
