"""Who sits in a committee: gestures, what is typed into its cells, and any day's members."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from hfdesk.domain.problems import Refusal
from hfdesk.domain.register import sits
from hfdesk.domain.values import Committee, Meeting, Membership, Person, Role
from hfdesk.ops import seats
from hfdesk.ops.problems import sentence
from hfdesk.ops.seats import Field
from hfdesk.store import Desk, Op
from tests.ops.filling import Holding

TODAY = date(2026, 11, 11)
VALUES = (
    Committee(id="asu", name="ASU"),
    Committee(id="ny", name="Nytt"),
    Person(id="tor", name="Tor Ask"),
    Person(id="vibeke", name="Vibeke Sundlid", aliases=("V. Sundlid",)),
    Person(id="kari1", name="Kari Lie"),
    Person(id="kari2", name="Kari Lie"),
    Meeting(id="holdt", committee="asu", date=date(2026, 1, 1)),
    Membership(
        id="m", committee="asu", person="tor", role=Role.MEMBER, from_=date(2025, 1, 1), represents="Sør"
    ),
)


@pytest.fixture
def desk(holding: Holding) -> Desk:
    return holding(VALUES)


def members(desk: Desk, committee: str = "asu") -> list[Membership]:
    return list(desk.all(Membership, committee=committee))


def on(desk: Desk, day: date) -> list[str]:
    found = (each for each in members(desk) if sits(each.from_, each.to, day))
    return sorted(desk.get(Person, each.person).name for each in found)


def refused(desk: Desk, act: Any, *args: Any) -> str:
    before = desk.package()
    with pytest.raises(Refusal) as told:
        act(desk, *args)
    assert desk.package() == before
    return sentence(told.value)


def test_a_member_known_by_another_spelling_is_that_person_and_begins_today(desk: Desk) -> None:
    done = seats.add(desk, "asu", " v.  sundlid ", TODAY)
    made = next(each for each in members(desk) if each.id != "m")
    assert (made.person, made.role, made.from_, made.to) == ("vibeke", Role.MEMBER, TODAY, None)
    assert (done.op, done.label) == (Op.MEMBER_NEW, "v. sundlid")


def test_an_unknown_name_becomes_a_new_person_in_the_same_step(desk: Desk) -> None:
    before = desk.package()
    seats.add(desk, "ny", "Liv Eide", TODAY)
    (made,) = members(desk, "ny")
    assert desk.get(Person, made.person).name == "Liv Eide"
    assert made.from_ is None  # a committee that has not met has no past to be kept
    desk.undo()
    assert desk.package() == before


def test_of_namesakes_the_chosen_one_is_meant_and_else_nobody(desk: Desk) -> None:
    assert refused(desk, seats.add, "asu", "Kari Lie", TODAY) == (
        "2 personer heter «Kari Lie». Velg en av dem i listen under feltet."
    )
    seats.add(desk, "asu", "Kari Lie", TODAY, "kari2")
    assert {each.person for each in members(desk)} == {"tor", "kari2"}


def test_nobody_sits_twice_at_a_time_but_again_later(desk: Desk) -> None:
    assert "sitter i utvalget fra før" in refused(desk, seats.add, "asu", "Tor Ask", TODAY)
    seats.end(desk, "m", date(2026, 10, 31))
    seats.add(desk, "asu", "Tor Ask", TODAY)
    assert [on(desk, day) for day in (date(2026, 10, 31), date(2026, 11, 1), TODAY)] == [
        ["Tor Ask"],
        [],
        ["Tor Ask"],
    ]


def test_a_membership_that_ends_still_shows_who_sat_there_then(desk: Desk) -> None:
    seats.set_deputies(desk, "m", ("Vibeke Sundlid",), date(2025, 2, 1))
    done = seats.end(desk, "m", TODAY)
    assert (done.op, done.label) == (Op.MEMBER_END, "Tor Ask")
    assert on(desk, date(2025, 6, 1)) == ["Tor Ask", "Vibeke Sundlid"]
    assert on(desk, date(2026, 12, 1)) == []


def test_a_membership_that_has_not_begun_goes_when_it_ends(desk: Desk) -> None:
    seats.change(desk, "m", from_=date(2027, 1, 1))
    seats.end(desk, "m", TODAY)
    assert members(desk) == []
    desk.undo()
    seats.remove(desk, "m")
    assert members(desk) == []


def test_deputies_are_named_and_those_not_named_any_more_end(desk: Desk) -> None:
    before = desk.package()
    seats.enter(desk, "m", Field.DEPUTIES, "Vibeke Sundlid, Liv Eide", date(2026, 1, 1))
    deputies = [each for each in members(desk) if each.deputy_for == "tor"]
    assert {(each.role, each.represents) for each in deputies} == {(Role.DEPUTY, "Sør")}
    seats.enter(desk, "m", Field.DEPUTIES, "Liv Eide", TODAY)
    assert on(desk, date(2026, 3, 1)) == ["Liv Eide", "Tor Ask", "Vibeke Sundlid"]
    assert on(desk, TODAY) == ["Liv Eide", "Tor Ask"]
    assert "vara for seg selv" in refused(desk, seats.enter, "m", Field.DEPUTIES, "Tor Ask", TODAY)
    desk.undo()
    desk.undo()
    assert desk.package() == before


@pytest.mark.parametrize(
    ("field", "typed", "name", "value"),
    [
        (Field.ROLE, "Leder", "role", Role.LEADER),
        (Field.ROLE, "nestl", "role", Role.DEPUTY_LEADER),
        (Field.ROLE, "sekr", "role", Role.SECRETARY),
        (Field.ROLE, "vara", "role", Role.DEPUTY),
        (Field.REPRESENTS, " Nordvik  kommune", "represents", "Nordvik kommune"),
        (Field.VOTES, "nei", "voting", False),
        (Field.VOTES, "JA", "voting", True),
        (Field.VOTES, "", "voting", None),
        (Field.FROM, "1.8.2024", "from_", date(2024, 8, 1)),
        (Field.FROM, "", "from_", None),
        (Field.TO, "31.12.2026", "to", date(2026, 12, 31)),
    ],
)
def test_what_is_typed_into_a_cell_is_read(
    desk: Desk, field: Field, typed: str, name: str, value: object
) -> None:
    seats.enter(desk, "m", field, typed, TODAY)
    assert getattr(desk.get(Membership, "m"), name) == value


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        (Field.ROLE, "konge", "er ikke en rolle"),
        (Field.ROLE, "", "er ikke en rolle"),
        (Field.VOTES, "kanskje", "Skriv ja eller nei"),
        (Field.FROM, "31.2.2026", "den måneden har 28 dager"),
        (Field.TO, "i morgen", "er ikke en dato"),
        (Field.TO, "31.12.2024", "begynner 1. januar 2025 og kan ikke slutte 31. desember 2024"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(
    desk: Desk, field: Field, typed: str, words: str
) -> None:
    assert words in refused(desk, seats.enter, "m", field, typed, TODAY)
