"""A template and a Briefing come in, the finished text goes out; what a template may do is limited here."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import FileSystemLoader, StrictUndefined, TemplateSyntaxError, pass_context
from jinja2 import TemplateError as JinjaError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from briefing.brief import Briefing
from briefing.errors import TemplateError
from briefing.render.catalogue import TemplateFile
from briefing.render.context import context
from briefing.render.filters import FILTERS, link
from briefing.render.markdown import escape, plain
from briefing.resources import folders

if TYPE_CHECKING:
    from jinja2.runtime import Context

_ESCAPES: dict[str, Callable[[str], str]] = {
    "md": escape,
    "html": lambda value: html.escape(plain(value)),
}
"""How a value becomes inert text, by format; in any other it is a plain line."""
_GAPS = re.compile(r"[ \t]+$|\n{3,}", re.MULTILINE)


@lru_cache(maxsize=16)  # compiling a template takes ten times as long as running it
def environment(format: str, directory: Path | None = None) -> ImmutableSandboxedEnvironment:  # noqa: A002
    """What runs the templates of a format.

    Values are escaped where they are put in, not where somebody remembers to: `finalize` sees each of them,
    and autoescape keeps what macros and blocks have already finished from being escaped again.
    """
    inert = _ESCAPES.get(format, plain)

    @pass_context  # jinja2 would escape constants as HTML while compiling, if it could do without a context
    def finalize(_: Context, value: object) -> Markup:
        if isinstance(value, Markup):
            return value
        return Markup("" if value is None else inert(str(value)))  # noqa: S704 - inert is the escape

    made = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folders("templates", directory)),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        cache_size=50,
    )
    made.filters.update(FILTERS)
    if format != "html":  # an address has no character left that Markdown or text would need escaped
        made.filters["link"] = lambda address: Markup(link(address))  # noqa: S704 - for that reason
    made.globals.clear()
    return made


def run(file: TemplateFile, briefing: Briefing, directory: Path | None = None) -> str:
    """The text that `file` makes of `briefing`.

    Raises TemplateError with file and line.
    """
    values = context(briefing)
    variables: dict[str, Any] = {part.name: getattr(values, part.name) for part in fields(values)}
    try:
        text = environment(file.format, directory).get_template(file.path.name).render(variables)
    except TemplateSyntaxError as problem:
        where = problem.filename or file.path
        raise TemplateError(f"{where}, line {problem.lineno}: {problem.message}.") from problem
    except UnicodeDecodeError as problem:
        raise TemplateError(f"{file.path} is not UTF-8 text.") from problem
    except Exception as problem:
        raise TemplateError(_failure(file, problem, folders("templates", directory))) from problem
    return text.strip() + "\n" if file.format == "html" else _tidy(text)


def _tidy(text: str) -> str:
    """No blanks at the ends of lines, at most one empty line, one line feed last."""
    return _GAPS.sub(lambda found: "\n\n" if found[0][0] == "\n" else "", text).strip() + "\n"


def _failure(file: TemplateFile, problem: Exception, folders: tuple[Path, ...]) -> str:
    """One line: the template's line that failed, and how."""
    where = str(file.path)
    trace = problem.__traceback__
    while trace is not None:  # jinja2 puts the lines of templates into the traceback
        name = trace.tb_frame.f_code.co_filename
        if any(Path(name).is_relative_to(folder) for folder in folders):
            where = f"{name}, line {trace.tb_lineno}"
        trace = trace.tb_next
    what = (str(problem) or type(problem).__name__).splitlines()[0].rstrip(".")
    return f"{where}: {'' if isinstance(problem, JinjaError) else type(problem).__name__ + ': '}{what}."
