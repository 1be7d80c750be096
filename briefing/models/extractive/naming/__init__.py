"""Sentences to the cast of the story: names, who they are, who acts."""
