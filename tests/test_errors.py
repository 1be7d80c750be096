import inspect

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
