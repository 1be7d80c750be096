"""Tables of words, one file a subject."""
