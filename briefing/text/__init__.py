"""Text to pieces with addresses: pure functions, no model, no network."""
