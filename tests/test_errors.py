import ast
import inspect
from pathlib import Path

import pytest

from briefing import errors
from briefing.errors import BriefingError

TREE = [c for _, c in inspect.getmembers(errors, inspect.isclass) if issubclass(c, BriefingError)]


@pytest.mark.parametrize("error", TREE, ids=lambda e: e.__name__)
def test_the_tree_in_the_docstring_names_each_error_with_its_exit_code(error: type[BriefingError]) -> None:
    lines = [line for line in (errors.__doc__ or "").splitlines() if f" {error.__name__} " in f" {line} "]
    assert len(lines) == 1
    if error.exit_code != error.__mro__[1].__dict__.get("exit_code"):
        code = "exit 4" if issubclass(error, errors.IntegrityError) else f"exit {error.exit_code}"
        assert code in lines[0]


def test_exit_codes_are_those_of_the_contract() -> None:
    assert {e.__name__: e.exit_code for e in TREE if BriefingError in e.__bases__} == {
        "UsageError": 2,
        "SourceError": 3,
        "IntegrityError": 4,
        "BudgetReached": 5,
        "ModelError": 6,
        "CheckFailed": 1,
    }


def test_an_error_says_what_and_what_to_try() -> None:
    assert str(BriefingError("no such file", hint="Check the path.")) == "no such file\nCheck the path."
    assert str(BriefingError("no such file")) == "no such file"


def test_each_message_goes_on_from_the_name_of_the_program() -> None:
    """`briefing: there is no template ...`: a small letter first, unless a value opens it."""
    names = {error.__name__ for error in TREE}
    package = Path(inspect.getfile(errors)).parent
    wrong = [
        f"{path.name}:{call.lineno} {opening}"
        for path in package.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in names
        for opening in map(_opening, call.args[:1])
        if opening[:1].isupper()
    ]
    assert wrong == []


def _opening(message: ast.expr) -> str:
    """The literal words that a message begins with; empty where it begins with a value."""
    while isinstance(message, ast.JoinedStr | ast.BinOp):
        message = message.values[0] if isinstance(message, ast.JoinedStr) else message.left
    return message.value if isinstance(message, ast.Constant) and isinstance(message.value, str) else ""
