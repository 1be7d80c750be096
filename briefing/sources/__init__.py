"""Kinds of sources: a reference (path, "-") becomes Articles."""
