import pytest

from briefing.models.extractive.hearing.wording import wording
from briefing.text.quotations import quotations


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        pytest.param(
            "“We pay.”", {"sentence", "clause", "ended", "closed_off", "ends_quietly"}, id="sentence"
        ),
        pytest.param("“they will pay,” he", {"clause", "closed_off", "ends_quietly"}, id="clause, comma"),
        pytest.param("“Low Water”", {"title", "ends_quietly"}, id="title"),
        pytest.param("“Lord of the Isles”", {"title", "ends_quietly"}, id="title with small words"),
        pytest.param("“Hope”", {"lone_name", "ends_quietly"}, id="lone name"),
        pytest.param("“a cruel joke”", {"ends_quietly"}, id="fragment"),
        pytest.param("“ITO: we left”", {"transcript", "clause", "ends_quietly"}, id="transcript"),
    ],
)
def test_what_words_look_like(text: str, flags: set[str]) -> None:
    (quotation,) = quotations(text)
    looks = wording(text, quotation)
    names = ("sentence", "clause", "title", "lone_name", "ended", "ends_quietly", "closed_off", "transcript")
    assert {name for name in names if getattr(looks, name)} == flags
