"""Kinds of models behind one protocol."""
