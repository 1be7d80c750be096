from hashlib import sha256
from pathlib import Path

import pytest

from briefing.errors import UsageError
from briefing.prompts.files import available, find


def write(folder: Path, name: str, text: str = "system:\nHello.\n") -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_the_shipped_prompts_are_listed() -> None:
    assert "brief@v1" in [p.reference for p in available()]


def test_versions_are_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    for name in ("essay/v10.prompty", "essay/v9.prompty", "essay/draft.prompty", "essay/v0.prompty"):
        write(tmp_path, name)
    assert [p.reference for p in available(tmp_path) if p.task == "essay"] == ["essay@v9", "essay@v10"]
    assert find("essay", tmp_path).reference == "essay@v10"
    assert find("essay@v9", tmp_path).reference == "essay@v9"


def test_a_file_of_ones_own_hides_the_shipped_one(tmp_path: Path) -> None:
    write(tmp_path, "brief/v1.prompty", "system:\nMine.\n")
    assert find("brief@v1", tmp_path).text == "system:\nMine.\n"
    assert find("brief@v1", tmp_path).sha256 == sha256(b"system:\nMine.\n").hexdigest()


@pytest.mark.parametrize("reference", ["brief@v99", "nothing", "", "@v1"])
def test_an_unknown_prompt_names_those_there_are(reference: str) -> None:
    with pytest.raises(UsageError, match="brief@v1"):
        find(reference)
