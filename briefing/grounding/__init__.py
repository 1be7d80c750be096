"""Draft and Articles to Briefing: what cannot be found in the sources goes to the ledger."""
