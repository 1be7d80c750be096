"""What every test runs under."""

from hypothesis import settings

settings.register_profile("briefing", deadline=None)  # other work on the machine must not fail a test
settings.load_profile("briefing")
