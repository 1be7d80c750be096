"""`briefing prompts`: what models that read text are told, in which version."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from briefing.cli import options
from briefing.cli.terminal import complain, say, show, standard_input

if TYPE_CHECKING:
    from briefing.article import Article
    from briefing.prompts import Prompt, PromptFile
    from briefing.prompts.lock import Lock
    from briefing.settings import Settings

SHORT = 12
"""So many digits of a SHA-256 tell two versions apart for a person."""

prompts = typer.Typer(
    name="prompts",
    help="What models that read text are told: list, show, render, diff, check, release, label, retire.",
    no_args_is_help=True,
)

Reference = Annotated[str, typer.Argument(metavar="TASK[@vN]", help="Without @vN, the latest version.")]
Version = Annotated[str, typer.Argument(metavar="TASK@vN", help="A version: brief@v2.")]


@prompts.command("list")
def list_prompts(
    prompts: options.Prompts = None,
    format: options.Listing = "txt",  # noqa: A002 - the option's name
) -> None:
    """List the prompts: name and version, status and labels, the beginning of the SHA-256, file.

    A prompt of your own is a file TASK/vN.prompty in a folder given by --prompts, or by 'prompts' in
    briefing.toml. The embedded engine reads none.
    """
    from briefing.prompts import available

    rows = [_row(file) for file in available(_settings(prompts).prompts)]
    if format == "json":
        show(_json(rows))
        return
    for row in rows:
        row["state"] = ", ".join([row["status"], *row["labels"]])
    wide = {key: max((len(row[key]) for row in rows), default=0) for key in ("reference", "state")}
    show(
        "".join(
            f"{row['reference']:{wide['reference']}}  {row['state']:{wide['state']}}  "
            f"{row['sha256'][:SHORT]}  {row['path']}\n"
            for row in rows
        )
    )


@prompts.command("show")
def show_prompt(reference: Reference, prompts: options.Prompts = None) -> None:
    """Show a prompt as its file has it.

    \b
    Examples:
      briefing prompts show brief
      briefing prompts show brief@v1 > mine/brief/v1.prompty
    """
    from briefing.prompts import find

    show(find(reference, _settings(prompts).prompts).text)


@prompts.command("render")
def render_prompt(
    reference: Annotated[
        str, typer.Argument(metavar="TASK[@vN]", help="Without @vN, the version that would be used.")
    ],
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Files, or - for stdin.")],
    passage: Annotated[
        int, typer.Option("--passage", min=1, metavar="N", help="Which passage, for a task that takes one.")
    ] = 1,
    language: Annotated[
        str | None, typer.Option("--language", metavar="NAME", help="What a model is to write in.")
    ] = None,
    published: options.Published = None,
    prompts: options.Prompts = None,
    format: options.Listing = "txt",  # noqa: A002 - the option's name
) -> None:
    """Show the messages that a model would get about these sources; nothing is sent.

    \b
    Examples:
      briefing prompts render brief article.txt
      briefing prompts render notes@v1 long.txt --passage 2 --format json
    """
    from briefing import settings
    from briefing.prompts import prompt_for
    from briefing.sources import load, numbered

    pinned = {"prompt": reference} if "@" in reference else {}
    chosen = settings.load({"prompts": prompts, "language": language, **pinned})
    prompt = prompt_for(reference.partition("@")[0], chosen)
    found = (a for ref in sources for a in load(ref, published=published, stdin=standard_input))
    articles = list(numbered(found))
    messages = prompt.messages(**_values(prompt, articles, chosen, passage))
    if format == "json":
        used = prompt.used(messages)
        said = [{"role": m.role, "content": m.content} for m in messages]
        show(_json({"prompt": prompt.reference, "sha256": used.sha256, "messages": said}))
        return
    show("\n".join(f"--- {m.role} ---\n{m.content}\n" for m in messages))


@prompts.command("diff")
def diff_prompts(
    first: Annotated[
        str, typer.Argument(metavar="TASK[@vN]", help="Alone and without @vN: the active version.")
    ],
    second: Annotated[
        str | None, typer.Argument(metavar="TASK@vN", help="Default: the candidate, else the version before.")
    ] = None,
    prompts: options.Prompts = None,
) -> None:
    """Show how two versions differ, and whether they ask for the same output.

    A task alone compares its active version with the candidate, else the latest with the one before.

    \b
    Examples:
      briefing prompts diff brief
      briefing prompts diff brief@v1 brief@v2
    """
    from briefing.prompts import find, load
    from briefing.prompts.compare import difference, pair
    from briefing.schema import schema_sha256

    chosen = _settings(prompts).prompts
    before, after = pair(first, chosen) if second is None else (find(first, chosen), find(second, chosen))
    show(difference(before, after))
    old, new = load(before).output, load(after).output
    same = schema_sha256(old) == schema_sha256(new)
    say(f"output schema: {f'the same, {new.__name__}' if same else f'{old.__name__}, then {new.__name__}'}")


@prompts.command("check")
def check_prompts(prompts: options.Prompts = None) -> None:
    """Check every prompt, and that what was released is what it was.

    Exit code 4 when anything is wrong.
    """
    from briefing.errors import PromptError
    from briefing.prompts.audit import audit

    found = audit(_settings(prompts).prompts)
    for finding in found:
        if finding.problem:
            complain(finding.problem.what, finding.problem.hint)
        else:
            show(f"{finding.name}: sound, {finding.status}\n")
    if any(finding.problem for finding in found):
        raise typer.Exit(PromptError.exit_code)


@prompts.command("release")
def release_prompt(
    reference: Version,
    label: Annotated[
        Literal["active", "candidate"] | None, typer.Option("--label", help="Name it so at once.")
    ] = None,
    prompts: options.Prompts = None,
) -> None:
    """Release a version: from then on its file must not change by a byte. Writes prompts.lock.json.

    \b
    Example:
      briefing prompts release brief@v2 --label active
    """
    file, lock = _version(reference, prompts)
    lock.released(file, label).write()
    say(f"{file.reference} is released{f' and {label}' if label else ''}")


@prompts.command("label")
def label_prompt(
    reference: Version,
    label: Annotated[
        Literal["active", "candidate"],
        typer.Argument(metavar="LABEL", help="active: the version in use; candidate: the one under test."),
    ],
    prompts: options.Prompts = None,
) -> None:
    """Name a version: active is what is used, candidate what is to become it.

    \b
    Example:
      briefing prompts label brief@v1 active
    """
    file, lock = _version(reference, prompts)
    lock.with_label(file, label).write()
    say(f"{file.reference} is {label}")


@prompts.command("retire")
def retire_prompt(reference: Version, prompts: options.Prompts = None) -> None:
    """Retire a released version: it is kept for old briefings, and gets no label any more."""
    file, lock = _version(reference, prompts)
    lock.retired(file).write()
    say(f"{file.reference} is retired")


def _settings(prompts: Path | None) -> Settings:
    from briefing import settings

    return settings.load({"prompts": prompts})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _row(file: PromptFile) -> dict[str, Any]:
    from briefing.prompts.lock import Lock, lock_of

    lock = lock_of(file.folder) or Lock(file.folder)
    return {
        "reference": file.reference,
        "task": file.task,
        "version": f"v{file.version}",
        "status": lock.status(file),
        "labels": list(lock.labels_of(file)),
        "sha256": file.sha256,
        "path": str(file.path),
    }


def _version(reference: str, prompts: Path | None) -> tuple[PromptFile, Lock]:
    """The version that is named, whole, and its folder's lock."""
    from briefing.errors import UsageError
    from briefing.prompts import find
    from briefing.prompts.lock import Lock, lock_of

    file = find(reference, _settings(prompts).prompts)
    if "@" not in reference:
        raise UsageError(f"{reference!r} names no version.", hint=f"Name one: {file.reference}")
    return file, lock_of(file.folder) or Lock(file.folder)


def _values(prompt: Prompt, articles: list[Article], settings: Settings, number: int) -> dict[str, Any]:
    """The values that the prompt's inputs take from articles."""
    from briefing.errors import UsageError
    from briefing.pipeline import opened
    from briefing.prompts import article_values
    from briefing.summarize.asks import Asks
    from briefing.summarize.numbered import passages_of

    with opened(settings) as engine:
        asks = Asks(articles, engine.model, settings)
    given: dict[str, Any] = {"language": settings.language}
    names = {one.name for one in prompt.inputs}
    if "articles" in names:
        given["articles"] = article_values(asks.whole.articles, asks.whole.sentences)
    elif "passage" in names:
        passages = passages_of(asks.whole, asks.count, asks.passage_room())
        if number > len(passages):
            raise UsageError(f"there is no passage {number}; there are {len(passages)}.")
        chosen = passages[number - 1]
        its = [p for p in passages if p.article == chosen.article]
        asks.listen([chosen.article])
        given["passage"] = asks.passage_lines(chosen, its.index(chosen) + 1, len(its))
    else:
        raise UsageError(
            f"the prompt {prompt.reference} is not made from articles.",
            hint="What it takes is in the list 'inputs' of its file: briefing prompts show.",
        )
    return {name: value for name, value in given.items() if name in names}
