from __future__ import annotations

import random
import string
from time import process_time

import pytest

from hfdesk.domain.likeness import Alike, alike, all_alike, folded, same_name, same_organization
from hfdesk.domain.values import Organization, Person
from tests.untraced import untraced


def same(one: str, other: str) -> bool:
    there, back = same_name(folded(one), folded(other)), same_name(folded(other), folded(one))
    assert there == back
    return there


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vibeke Sundlid", "SUNDLID, Vibeke"),
        ("Vibeke Sundlid", "V. Sundlid"),
        ("Vibeke Moe Sundlid", "V. M. Sundlid"),
        ("Vibeke Moe Sundlid", "Vibeke Sundlid"),
        ("Jorunn Hellebø", "Jorunn Helleboe"),
        ("Jorunn Hellebø", "Jorun Hellebø"),
        ("Åse Kvåle", "Aase Kvaale"),
        ("René Øyen", "Rene Öyen"),
        ("Kristian Sundlid", "Kirstian Sundlid"),
        ("Per-Olav Myr", "Per Olav Myr"),
    ],
)
def test_two_spellings_of_one_name_are_found(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vibeke Sundlid", "Tone Sundlid"),
        ("Vibeke Sundlid", "T. Sundlid"),
        ("Vibeke Sundlid", "Vibeke Moe"),
        ("Kari Anne Lie", "Kari Liv Lie"),
        ("Ola Lie", "Ola Lid"),
        ("Vibeke", "V"),
        ("Vibeke Sundlid", ""),
        ("Sundlid", "Vibeke Sundlid"),
    ],
)
def test_two_people_are_not_taken_for_one(one: str, other: str) -> None:
    assert not same(one, other)


def test_another_spelling_and_the_same_mail_tell_who_is_who() -> None:
    known = Person(id="a", name="Vibeke Sundlid", aliases=("Vibeke Moe",), email="vs@kommune.example")
    others = (
        Person(id="b", name="Vibeke Moe"),
        Person(id="c", name="Moe, V."),
        Person(id="d", name="Helt Annet", email="VS@kommune.example"),
        Person(id="e", name="Tor Ask", aliases=("V. Sundlid",)),
        Person(id="f", name="Tor Ask"),
        known,
    )
    assert [each.id for each in alike(known, others)] == ["b", "d", "e"]


def test_all_pairs_are_those_that_each_person_finds() -> None:
    chance = random.Random(7)
    names = [
        f"{a} {b}"
        for a in ("Kari", "Kar", "K.", "Anne Kari", "Ola")
        for b in ("Lunde", "Lunda", "Lundeby", "Moe")
    ]
    people = [Person(id=str(at), name=name) for at, name in enumerate(names)]
    chance.shuffle(people)
    told = {frozenset((each.one, each.other)) for each in all_alike(people)}
    asked = {frozenset((one.id, other.id)) for one in people for other in alike(one, people)}
    assert told == asked
    assert len(told) > 10


def test_pairs_come_in_the_order_of_the_people() -> None:
    people = [
        Person(id=id, name=name)
        for id, name in (("x", "V. Sundlid"), ("y", "Ola Lie"), ("a", "Vibeke Sundlid"))
    ]
    assert all_alike(people) == (Alike("x", "a"),)


def test_ten_thousand_people_are_compared_at_once() -> None:
    chance = random.Random(1)

    def word(length: int) -> str:
        return "".join(chance.choice(string.ascii_lowercase) for _ in range(length)).title()

    first, last = [word(5) for _ in range(60)], [word(7) for _ in range(900)]
    people = [Person(id=str(at), name=f"{chance.choice(first)} {chance.choice(last)}") for at in range(9_998)]
    people += [Person(id="one", name="Vibeke Sundlid"), Person(id="other", name="V. Sundlid")]

    def spent(among: list[Person]) -> float:
        with untraced():
            begin = process_time()
            assert Alike("one", "other") in all_alike(among)
            return process_time() - begin

    # Four times as many: each with each would take sixteen times as long.
    assert any(spent(people) < 10 * spent(people[-2_500:]) for _ in range(3))
    # A machine that is busy with something else is slow once, not thrice.
    assert any(spent(people) < 2 for _ in range(3))


@pytest.mark.parametrize(
    ("one", "other", "alike_"),
    [
        ("Nordvik kommune", "Nordvik", True),
        ("Nordvik sykehus HF", "Nordvik sjukehus HF", False),
        ("Fastlegerådet", "Fastlegeraadet", True),
        ("Nordvik kommune", "Sørvik kommune", False),
        ("Kommunen", "Kommune", False),
    ],
)
def test_two_spellings_of_an_organization_are_found(one: str, other: str, alike_: bool) -> None:
    assert same_organization(Organization(id="a", name=one), Organization(id="b", name=other)) is alike_
