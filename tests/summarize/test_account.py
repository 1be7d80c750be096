from briefing.ask import Answer, PromptUsed, Usage
from briefing.errors import AnswerCut, AnswerUnusable, Spent
from briefing.summarize.account import Account

USED = PromptUsed("notes", "v1", "0" * 64)


def answer(model: str | None = "m", cost: float | None = 0.5) -> Answer[str]:
    return Answer("said", "double", model, Usage(10, 2, 5), calls=1, cached_calls=1, cost_usd=cost)


def test_answers_add_up_and_names_are_kept_once() -> None:
    account = Account()
    for model in ("m", "m", None, "n"):
        account.answered(answer(model), USED)
    assert (account.calls, account.cached_calls, account.usage) == (4, 4, Usage(40, 8, 20))
    assert (list(account.models), list(account.prompts), account.cost_usd) == (["m", "n"], [USED], 2.0)


def test_one_unknown_cost_makes_all_unknown() -> None:
    account = Account()
    for cost in (0.5, None, 0.5):
        account.answered(answer(cost=cost), USED)
    assert account.cost_usd is None


def test_what_an_error_cost_counts_too() -> None:
    account = Account()
    error = AnswerUnusable("no")
    error.spent = Spent(input=7, output=3, calls=2, cost_usd=0.25, model="m-1")
    account.failed(error, USED)
    account.failed(AnswerUnusable("never sent"), PromptUsed("notes", "v1", "1" * 64))
    assert account.spent == Spent(7, 0, 3, 2, 0, 0.25)
    assert (list(account.prompts), list(account.models)) == ([USED], ["m-1"])


def test_a_cut_answer_is_told_once() -> None:
    account = Account()
    for _ in range(2):
        account.heard(None, AnswerCut("cut at 9 tokens"), USED)
    assert list(account.notices) == [
        "An answer was cut off, and what was complete of it is used: cut at 9 tokens"
    ]
