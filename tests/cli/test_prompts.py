"""briefing prompts: which there are, and what each says."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from briefing.resources import shipped
from tests.cli.conftest import ARTICLE, Run

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
    assert f"brief@v1   released, active  {digest(SHIPPED)[:12]}  {SHIPPED}\n" in ran.out


def test_programs_see_the_digest_whole(run: Run) -> None:
    rows = json.loads(run("prompts", "list", "--format", "json").out)
    assert rows[0] == {
        "reference": "brief@v1",
        "task": "brief",
        "version": "v1",
        "status": "released",
        "labels": ["active"],
        "sha256": digest(SHIPPED),
        "path": str(SHIPPED),
    }


def test_ones_own_are_listed_by_option_and_by_setting(run: Run, here: Path) -> None:
    path = here / own("system:\nShort.\n")
    line = f"brief@v2   draft             {digest(path)[:12]}  {path}\n"
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


def test_messages_are_rendered_as_they_would_be_sent(run: Run, article: Path) -> None:
    ran = run("prompts", "render", "brief", article, "--language", "Danish")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("--- system ---\nYou brief")
    assert "Write in Danish;" in ran.out
    user = ran.out.partition("--- user ---\n")[2].splitlines()
    assert user[1:4] == [
        "[article 1]",
        "[published] 2024-06-08",
        "[1] Harrow Bridge shut after inspectors find rust",
    ]


def test_a_version_is_rendered_for_programs(run: Run, article: Path) -> None:
    said = json.loads(run("prompts", "render", "brief@v2", article, "--format", "json").out)
    assert said["prompt"] == "brief@v2"
    assert [message["role"] for message in said["messages"]] == ["system", "user"]
    assert len(said["sha256"]) == 64


def test_a_passage_is_rendered(run: Run, article: Path) -> None:
    Path("briefing.toml").write_text("passage_tokens = 60")
    ran = run("prompts", "render", "notes", article, "--passage", "2")
    assert "\n[article] Harrow Bridge shut after inspectors find rust\n" in ran.out
    assert "\n[passage] 2 of " in ran.out
    ran = run("prompts", "render", "notes", article, "--passage", "99")
    assert ran.code == 2
    assert ran.err.startswith("briefing: there is no passage 99; there are ")


def test_several_articles_are_numbered_through(run: Run, article: Path) -> None:
    Path("other.txt").write_text(ARTICLE.replace("Harrow Bridge shut", "Old bridge shut"), "utf-8")
    out = run("prompts", "render", "story", article, "other.txt").out
    assert "\n[article 2]\n" in out
    assert "\n[8] Old bridge shut after inspectors find rust\n[9] " in out


def test_what_is_not_made_from_articles_is_said(run: Run, article: Path) -> None:
    ran = run("prompts", "render", "reduce", article)
    assert ran.code == 2
    assert "the prompt reduce@v1 is not made from articles" in ran.err


def test_two_versions_are_compared(run: Run) -> None:
    ran = run("prompts", "diff", "brief")
    assert ran.out.startswith("--- brief@v1\n+++ brief@v2\n")
    assert ran.err == "output schema: the same, Draft\n"
    assert run("prompts", "diff", "brief@v1", "brief@v2").out == ran.out
    assert run("prompts", "diff", "brief@v1", "notes@v1").err == "output schema: Draft, then Notes\n"


def test_what_is_shipped_is_sound(run: Run) -> None:
    ran = run("prompts", "check")
    assert (ran.code, ran.err) == (0, "")
    assert "brief@v1: sound, released\nbrief@v2: sound, draft\n" in ran.out


def test_all_that_is_wrong_is_named(run: Run) -> None:
    own("user:\nHello.\n")
    own("", "notes/v7.prompty")
    ran = run("prompts", "check", "--prompts", "mine")
    assert ran.code == 4
    assert len(ran.err.splitlines()) == 2
    assert "v2.prompty, line 1: a prompt begins with its front matter" in ran.err


def test_a_version_is_drafted_released_labelled_and_retired(run: Run, article: Path) -> None:
    text = SHIPPED.read_text("utf-8")
    mine = ("--prompts", "mine")
    own(text, "brief/v1.prompty")
    ran = run("prompts", "release", "brief@v1", "--label", "active", *mine)
    assert ran.err == "brief@v1 is released and active\n"
    own(text.replace("version: v1", "version: v2"), "brief/v2.prompty")
    assert run("prompts", "label", "brief@v2", "candidate", *mine).err == "brief@v2 is candidate\n"
    assert run("prompts", "release", "brief@v2", *mine).code == 0
    assert run("prompts", "label", "brief@v2", "active", *mine).code == 0
    assert run("prompts", "retire", "brief@v1", *mine).err == "brief@v1 is retired\n"
    listed = run("prompts", "list", *mine).out.splitlines()
    assert [" ".join(line.split()[:3]) for line in listed[:2]] == [
        f"brief@v1 retired {digest(SHIPPED)[:12]}",
        "brief@v2 released, active",
    ]
    assert run("prompts", "check", *mine).code == 0
    own(text.replace("version: v1", "version: v2") + "More.\n", "brief/v2.prompty")
    for command in (("check",), ("release", "brief@v2"), ("render", "brief", article)):
        ran = run("prompts", *command, *mine)
        assert ran.code == 4, command
        assert "differs from what was released" in ran.err


def test_a_version_has_to_be_named_to_be_released(run: Run) -> None:
    ran = run("prompts", "release", "brief")
    assert ran.code == 2
    assert ran.err == "briefing: 'brief' names no version.\nName one: brief@v2\n"
