"""briefing prompts: which there are, and what each says."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from briefing.resources import shipped
from tests.cli.conftest import Run

SHIPPED = shipped("prompts") / "brief" / "v1.prompty"


def own(text: str, name: str = "brief/v2.prompty") -> Path:
    path = Path("mine") / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def test_people_see_name_digest_and_file(run: Run) -> None:
    ran = run("prompts", "list")
    assert (ran.code, ran.err) == (0, "")
    assert f"brief@v1  {digest(SHIPPED)[:12]}  {SHIPPED}\n" in ran.out


def test_programs_see_the_digest_whole(run: Run) -> None:
    rows = json.loads(run("prompts", "list", "--format", "json").out)
    row = {"reference": "brief@v1", "task": "brief", "version": "v1", "sha256": digest(SHIPPED)}
    assert row in rows


def test_ones_own_are_listed_by_option_and_by_setting(run: Run, here: Path) -> None:
    path = here / own("system:\nShort.\n")
    line = f"brief@v2  {digest(path)[:12]}  {path}\n"
    assert line in run("prompts", "list", "--prompts", "mine").out
    Path("briefing.toml").write_text('prompts = "mine"')
    assert line in run("prompts", "list").out


def test_a_prompt_is_shown_to_the_letter(run: Run) -> None:
    assert run("prompts", "show", "brief@v1").out.encode() == SHIPPED.read_bytes()


def test_a_name_alone_shows_the_latest_version(run: Run) -> None:
    own("system:\nNew – “so”.\n", "brief/v12.prompty")
    own("system:\nOld.\n", "brief/v9.prompty")
    assert run("prompts", "show", "brief", "--prompts", "mine").out == "system:\nNew – “so”.\n"


def test_an_unknown_prompt_is_answered_with_those_there_are(run: Run) -> None:
    ran = run("prompts", "show", "brief@v99")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("briefing: there is no prompt 'brief@v99'.\nPrompts: brief@v1")


def test_a_folder_that_is_not_there_is_wrong_usage(run: Run) -> None:
    ran = run("prompts", "list", "--prompts", "no")
    assert ran.code == 2
    assert "/no, does not exist" in ran.err.replace("\\", "/")


def test_a_file_that_is_no_text_is_named(run: Run, here: Path) -> None:
    path = here / own("")
    path.write_bytes(b"\xff\xfe\x00")
    ran = run("prompts", "show", "brief@v2", "--prompts", "mine")
    assert (ran.code, ran.out) == (4, "")
    assert ran.err == f"briefing: the prompt {path} is not UTF-8 text.\n"
