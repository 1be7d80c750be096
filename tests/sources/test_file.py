from pathlib import Path

import pytest

from briefing.errors import SourceError
from briefing.sources.file import load
from briefing.text.cleaning.document import MAX_BYTES

ARTICLE = "Mayor Ines Halloran closed the ferry terminal on Tuesday after an inspection. " * 4


def refusal(ref: object) -> str:
    with pytest.raises(SourceError) as refused:
        list(load(str(ref)))
    assert refused.value.exit_code == 3
    return str(refused.value)


def test_a_missing_file() -> None:
    assert refusal("no/such/file.txt") == "no/such/file.txt does not exist.\nCheck the path."


def test_a_directory_says_what_to_do(tmp_path: Path) -> None:
    assert f"{tmp_path} is a directory." in refusal(tmp_path)
    assert f"briefing brief {tmp_path}/*.txt" in refusal(f"{tmp_path}/")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(ARTICLE)

    def refuse(_: Path) -> bytes:  # file modes do not stop root, who runs the tests in many a container
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "permission denied" in refusal(path)


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES * 3)
    assert "has 60 MB; an article has at most 20 MB" in refusal(path)


@pytest.mark.parametrize("ref", ["a\x00b", "x" * 5000, ""], ids=["NUL", "too long", "empty"])
def test_impossible_paths(ref: str) -> None:
    assert refusal(ref)


def test_the_file_name_tells_the_form(tmp_path: Path) -> None:
    path = tmp_path / "ferry.md"
    path.write_text(f"# Ferry *closes*\n\n{ARTICLE}", encoding="utf-8")
    assert next(load(str(path))).title == "Ferry closes"
