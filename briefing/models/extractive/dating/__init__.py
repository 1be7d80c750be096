"""Dates to the timeline, and what lies ahead or open to what to watch and what is unknown."""
