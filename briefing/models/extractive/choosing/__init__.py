"""Sentences to what matters most: key points, bottom line, why it matters."""
