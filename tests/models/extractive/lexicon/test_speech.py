import pytest

from briefing.models.extractive.lexicon.speech import (
    ABOUT_OTHERS,
    ADJACENT_ONLY,
    REPORTING,
    VERBS,
)


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("say", "say says said saying"),
        ("deny", "deny denies denied denying"),
        ("quip", "quip quips quipped quipping"),
        ("stress", "stress stresses stressed stressing"),
        ("write", "write writes wrote written writing"),
        ("agree", "agree agrees agreed agreeing"),
        ("read", "read reads reading"),
    ],
)
def test_every_form_of_a_verb_is_listed(lemma: str, forms: str) -> None:
    assert {form for form, verb in VERBS.items() if verb.lemma == lemma} == set(forms.split())


@pytest.mark.parametrize(
    ("form", "finite", "plain", "third", "participle", "ing"),
    [
        ("say", True, True, False, False, False),
        ("says", True, False, True, False, False),
        ("said", True, False, False, True, False),
        ("saying", False, False, False, False, True),
        ("wrote", True, False, False, False, False),
        ("written", False, False, False, True, False),
        ("put", True, True, False, True, False),
    ],
)
def test_what_a_form_can_be(
    form: str, finite: bool, plain: bool, third: bool, participle: bool, ing: bool
) -> None:
    verb = VERBS[form]
    assert (verb.finite, verb.plain, verb.third, verb.participle, verb.ing) == (
        finite,
        plain,
        third,
        participle,
        ing,
    )


@pytest.mark.parametrize("table", [REPORTING, ABOUT_OTHERS, ADJACENT_ONLY])
def test_tables_of_lemmas_name_only_known_verbs(table: frozenset[str]) -> None:
    assert table <= {verb.lemma for verb in VERBS.values()}


def test_what_takes_an_object_is_among_what_reports() -> None:
    assert ABOUT_OTHERS <= REPORTING
