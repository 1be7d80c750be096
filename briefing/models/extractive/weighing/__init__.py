"""Sentences to risks: words of harm to come, weighed."""
