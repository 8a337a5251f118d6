from __future__ import annotations

from datetime import date, time

import pytest

from hfdesk.domain.problems import Refusal
from hfdesk.domain.register import (
    checked_committee,
    checked_membership,
    checked_organization,
    checked_person,
    checked_setup,
    sits,
    votes,
)
from hfdesk.domain.setup import Setup, StandingItem
from hfdesk.domain.values import Committee, Membership, Numbering, Organization, Person, Role, Series

ASU = Committee(id="asu", name="Samarbeidsutvalget", short_name="SU")


def code(refused: pytest.ExceptionInfo[Refusal]) -> str:
    return refused.value.code


def test_a_person_is_tidied_and_has_each_other_spelling_once() -> None:
    person = Person(
        id="a", name="  Vibeke   Sundlid ", aliases=("V. Sundlid", "V.  Sundlid", "Vibeke Sundlid", " ")
    )
    assert checked_person(person) == Person(id="a", name="Vibeke Sundlid", aliases=("V. Sundlid",))


@pytest.mark.parametrize(
    "mail", ["vibeke", "vibeke@", "@kommune.no", "a b@kommune.no", "a@b", "a@b.no, c@d.no"]
)
def test_a_mail_address_without_its_parts_is_refused(mail: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked_person(Person(id="a", name="Vibeke", email=mail))
    assert code(refused) == "register.mail"


@pytest.mark.parametrize("mail", ["", " vibeke.sundlid@kommune.example "])
def test_a_mail_address_is_taken_as_it_is_or_left_out(mail: str) -> None:
    assert checked_person(Person(id="a", name="Vibeke", email=mail)).email == mail.strip()


def test_nobody_and_nothing_is_without_a_name() -> None:
    with pytest.raises(Refusal) as person:
        checked_person(Person(id="a", name=" "))
    with pytest.raises(Refusal) as organization:
        checked_organization(Organization(id="a", name=""), ())
    with pytest.raises(Refusal) as committee:
        checked_committee(Committee(id="a", name=" "), ())
    assert {code(each) for each in (person, organization, committee)} == {"register.no_name"}


def test_no_two_organizations_have_one_name() -> None:
    with pytest.raises(Refusal) as refused:
        checked_organization(
            Organization(id="b", name="nordvik kommune"), (Organization(id="a", name="Nordvik kommune"),)
        )
    assert code(refused) == "register.organization_twice"


@pytest.mark.parametrize(
    ("committee", "expected"),
    [
        (Committee(id="b", name="B", short_name="su"), "register.short_name_twice"),
        (Committee(id="b", name="B", start=time(12), end=time(12)), "register.ends_before"),
        (Committee(id="b", name="B", parent="b"), "register.parent_loop"),
        (Committee(id="b", name="B", numbering=Numbering(pattern="{yy}")), "register.pattern"),
        (Committee(id="b", name="B", numbering=Numbering(pattern="{n}/{y}")), "register.pattern_field"),
        (Committee(id="b", name="B", numbering=Numbering(pattern="{n}/{")), "register.pattern_field"),
        (
            Committee(
                id="b", name="B", numbering=Numbering(pattern="{n}", series=(Series(key="r", pattern="R"),))
            ),
            "register.pattern",
        ),
        (
            Committee(
                id="b",
                name="B",
                numbering=Numbering(pattern="{n}", series=(Series(key="", pattern="R {n}"),)),
            ),
            "register.series_key",
        ),
    ],
)
def test_what_cannot_be_of_a_committee_is_refused(committee: Committee, expected: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked_committee(committee, (ASU,))
    assert code(refused) == expected


def test_a_committee_is_not_below_one_that_is_below_it() -> None:
    below = Committee(id="b", name="B", parent="asu")
    lowest = Committee(id="c", name="C", parent="b")
    with pytest.raises(Refusal) as refused:
        checked_committee(Committee(id="asu", name="A", parent="c"), (below, lowest))
    assert code(refused) == "register.parent_loop"
    assert checked_committee(lowest, (below, ASU)) == lowest


def test_a_loop_that_was_there_before_ends_the_walk() -> None:
    others = (Committee(id="b", name="B", parent="c"), Committee(id="c", name="C", parent="b"))
    assert checked_committee(Committee(id="d", name="D", parent="b"), others).parent == "b"


def test_a_membership_does_not_end_before_it_begins() -> None:
    seat = Membership(
        id="m", committee="asu", person="a", role=Role.MEMBER, from_=date(2026, 1, 2), to=date(2026, 1, 1)
    )
    with pytest.raises(Refusal) as refused:
        checked_membership(seat)
    assert code(refused) == "register.to_before_from"


def test_nobody_is_their_own_deputy() -> None:
    with pytest.raises(Refusal) as refused:
        checked_membership(Membership(id="m", committee="asu", person="a", role=Role.DEPUTY, deputy_for="a"))
    assert code(refused) == "register.own_deputy"


def test_a_membership_holds_on_its_first_and_last_day() -> None:
    first, last = date(2026, 1, 1), date(2026, 3, 31)
    assert [sits(first, last, day) for day in (date(2025, 12, 31), first, last, date(2026, 4, 1))] == [
        False,
        True,
        True,
        False,
    ]
    assert sits(None, None, date.min)


def test_who_votes_is_told_or_follows_from_the_role() -> None:
    assert [votes(role, None) for role in (Role.DEPUTY, Role.OBSERVER)] == [True, False]
    assert (votes(Role.OBSERVER, True), votes(Role.LEADER, False)) == (True, False)


@pytest.mark.parametrize(
    ("setup", "expected"),
    [
        (Setup(quorum_at_least=0), "register.quorum"),
        (Setup(standing_items=(StandingItem(title=" "),)), "register.standing_title"),
    ],
)
def test_settings_that_cannot_be_are_refused(setup: Setup, expected: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked_setup(setup)
    assert code(refused) == expected
