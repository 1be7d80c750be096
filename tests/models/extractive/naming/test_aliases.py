from briefing.models.extractive.naming.aliases import clustered
from briefing.models.extractive.naming.forms import find_forms
from tests.models.extractive.naming import lines


def test_forms_become_people_bodies_and_countries_in_order_of_first_mention():
    read = lines("Ghana thanked Vera Holm. The Ice Board (IB) agreed with Holm and with the Ghana Institute.")
    made = clustered(read, find_forms(read, [True] * len(read)))
    assert [(c.kind, [f.text for f in c.forms]) for c in made] == [
        ("country", ["Ghana"]),
        ("person", ["Vera Holm", "Holm"]),
        ("organisation", ["Ice Board", "IB"]),
        ("organisation", ["Ghana Institute"]),
    ]


def test_no_place_is_lost_or_doubled():
    read = lines("Mrs Adeyemi met Mr Adeyemi. Ruth Adeyemi and Samuel Adeyemi own the Adeyemi Mill.")
    forms = find_forms(read, [True] * len(read))
    before = sorted(p.start for f in forms for p in f.places)
    assert sorted(p.start for c in clustered(read, forms) for p in c.places) == before
