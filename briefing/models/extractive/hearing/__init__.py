"""Quotations and reported speech to who said them, where and when."""
