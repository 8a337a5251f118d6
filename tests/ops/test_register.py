"""People and organizations: each gesture is one operation, undone as one; two spellings made one."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from hfdesk.domain.likeness import Alike
from hfdesk.domain.problems import Refusal
from hfdesk.domain.references import references
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Case,
    Committee,
    FocusArea,
    Kind,
    Measure,
    Meeting,
    Membership,
    Organization,
    Person,
    Portfolio,
    Presence,
    Role,
    Who,
)
from hfdesk.ops import apart, register
from hfdesk.ops.archives import open_archive
from hfdesk.ops.packages import import_package
from hfdesk.ops.problems import sentence
from hfdesk.ops.register import Moves
from hfdesk.store import Desk, Op, Work

VIBEKE = Person(id="vibeke", name="Vibeke Sundlid", organization="sykehus")
SPELLED = Person(id="v", name="V. Sundlid", title="lege", organization="kommune")
VALUES = (
    Organization(id="sykehus", name="Nordvik sykehus", short_name="Sykehuset"),
    Organization(id="kommune", name="Nordvik kommune"),
    Committee(id="asu", name="Samarbeidsutvalget", short_name="ASU"),
    VIBEKE,
    SPELLED,
    Person(id="tor", name="Tor Ask"),
    Membership(id="m1", committee="asu", person="vibeke", role=Role.MEMBER, from_=date(2025, 1, 1)),
    Membership(id="m2", committee="asu", person="v", role=Role.MEMBER, to=date(2025, 6, 1)),
    Membership(id="m3", committee="asu", person="tor", role=Role.DEPUTY, deputy_for="v"),
    Case(id="k", committee="asu", title="Vaktplan", owners=(Who(person="v"),)),
    Meeting(
        id="mote",
        committee="asu",
        date=date(2025, 3, 4),
        start=time(9),
        agenda=(AgendaItem(id="i", kind=Kind.CASE, responsible=(Who(person="v"), Who(person="tor"))),),
        attendance=(Attendance(status=Presence.PRESENT, person="v"),),
    ),
    Portfolio(
        id="plan",
        title="Plan",
        focus_areas=(
            FocusArea(title="Barn", projects=(Measure(title="Tiltak", contacts=(Who(person="v"),)),)),
        ),
    ),
)


@pytest.fixture
def small(desk: Desk) -> Desk:
    def fill(work: Work) -> None:
        for value in VALUES:
            work.put(value)

    desk.write(Op.CREATE, fill)
    return desk


def refused(desk: Desk, act: Any, *args: Any, **more: Any) -> str:
    before = desk.package()
    with pytest.raises(Refusal) as told:
        act(desk, *args, **more)
    assert desk.package() == before
    return sentence(told.value)


def test_a_person_is_made_changed_and_deleted_each_as_one_step(small: Desk) -> None:
    before = small.package()
    register.add_person(small, Person(id="ny", name=" Liv  Eide "))
    register.change_person(small, "ny", email="liv@kommune.example", aliases=("L. Eide",))
    assert small.get(Person, "ny") == Person(
        id="ny", name="Liv Eide", email="liv@kommune.example", aliases=("L. Eide",)
    )
    done = register.delete_person(small, "ny")
    assert (done.op, done.label) == (Op.DELETE, "Liv Eide")
    for _ in range(3):
        small.undo()
    assert small.package() == before


def test_an_organization_is_made_by_its_name_where_a_person_gets_one(small: Desk) -> None:
    before = small.package()
    register.set_organization(small, "tor", "sykehuset")
    assert small.get(Person, "tor").organization == "sykehus"
    register.set_organization(small, "tor", "Fastlegerådet")
    home = small.get(Person, "tor").organization
    assert small.get(Organization, home).name == "Fastlegerådet"
    register.set_organization(small, "tor", "")
    assert small.get(Person, "tor").organization == ""
    for _ in range(3):
        small.undo()
    assert small.package() == before


def test_what_cannot_be_of_a_person_is_refused_in_a_sentence(small: Desk) -> None:
    assert refused(small, register.add_person, Person(id="ny", name="")) == (
        "Skriv et navn. Ingenting er endret."
    )
    assert "e-postadresse" in refused(small, register.change_person, "tor", email="tor")
    assert "finnes fra før" in refused(
        small, register.add_organization, Organization(id="ny", name="nordvik KOMMUNE")
    )
    assert "finnes fra før" in refused(small, register.change_organization, "kommune", name="Nordvik sykehus")


def test_who_is_in_use_stays_and_the_sentence_says_where(small: Desk) -> None:
    assert refused(small, register.delete_person, "v") == (
        "«V. Sundlid» er i bruk i medlemskapet «ASU» og blir stående. Ingenting er endret."
    )
    assert "personen «Vibeke Sundlid»" in refused(small, register.delete_organization, "sykehus")
    register.add_organization(small, Organization(id="ny", name="Ny"))
    register.delete_organization(small, "ny")
    assert not [each for each in small.all(Organization) if each.id == "ny"]


def test_a_person_on_an_agenda_alone_is_in_use(small: Desk) -> None:
    def change(work: Work) -> None:
        work.put(Person(id="liv", name="Liv Eide"))
        work.put(
            Meeting(
                id="annet",
                committee="asu",
                date=date(2025, 5, 6),
                agenda=(AgendaItem(id="i", kind=Kind.CASE, presenters=(Who(person="liv"),)),),
            )
        )

    small.write(Op.CREATE, change)
    assert "møtet «ASU 06.05.2025»" in refused(small, register.delete_person, "liv")


def test_likely_spellings_of_one_person_are_found(small: Desk) -> None:
    assert [each.id for each in register.alike(small, "vibeke")] == ["v"]
    assert [each.id for each in register.alike(small, "v")] == ["vibeke"]
    assert register.alike(small, "tor") == ()
    assert register.all_alike(small) == (Alike("v", "vibeke"),)


def test_a_name_of_one_letter_is_like_itself_alone(small: Desk) -> None:
    register.add_person(small, Person(id="q", name="Q", aliases=("K",)))
    assert [each.id for each in small.people_spelled(Person(id="", name="Q"))] == ["q"]
    assert [each.id for each in small.people_spelled(Person(id="", name="K"))] == ["q"]
    assert small.people_spelled(Person(id="", name="Ø")) == ()


def test_two_who_were_told_to_be_two_are_never_asked_about_again(small: Desk) -> None:
    apart.tell(small, "v", "vibeke")
    apart.tell(small, "tor", "liv")
    assert register.alike(small, "vibeke") == ()
    assert register.alike(small, "v") == ()
    assert register.all_alike(small) == ()
    with open_archive(small.path, read_only=True) as again:
        assert register.all_alike(again) == ()


@pytest.mark.parametrize("spoiled", ["", "{", '{"a": 1}', "[1, [2]]", "[" * 100_000])
def test_a_file_of_those_told_apart_that_cannot_be_read_is_none(small: Desk, spoiled: str) -> None:
    apart.tell(small, "v", "vibeke")
    (path,) = small.path.parent.glob("*.hfdesk-own/apart.json")
    path.write_text(spoiled, encoding="utf-8")
    assert register.all_alike(small) == (Alike("v", "vibeke"),)
    apart.tell(small, "v", "vibeke")
    assert register.all_alike(small) == ()


def test_what_moves_is_counted(small: Desk) -> None:
    assert register.moves(small, "v") == Moves(memberships=2, meetings=1, cases=1, others=1)
    assert register.moves(small, "tor") == Moves(memberships=1, meetings=1)


def test_merging_leaves_nothing_that_refers_to_the_other_and_is_undone_as_one_step(small: Desk) -> None:
    before = small.package()
    done = register.merge(small, "vibeke", "v")
    assert (done.op, done.label) == (Op.MERGE, "V. Sundlid")
    assert all(each.id != "v" for each in references(small.package()))
    assert small.get(Person, "vibeke").aliases == ("V. Sundlid",)
    assert small.get(Person, "vibeke").title == "lege"
    assert small.get(Case, "k").owners == (Who(person="vibeke", as_="V. Sundlid"),)
    (present,) = small.get(Meeting, "mote").attendance
    assert (present.person, present.name, present.title, present.organization) == (
        "vibeke",
        "V. Sundlid",
        "lege",
        "Nordvik kommune",
    )
    seats = small.all(Membership, committee="asu")
    assert {(each.id, each.person, each.deputy_for) for each in seats} == {
        ("m2", "vibeke", ""),
        ("m3", "tor", "vibeke"),
    }
    assert small.verify() == ()
    small.undo()
    assert small.package() == before
    small.redo()
    assert not [each for each in small.all(Person) if each.id == "v"]


def test_nobody_is_merged_with_themselves(small: Desk) -> None:
    assert "samme person" in refused(small, register.merge, "v", "v")
    assert "samme person" in refused(small, register.merge_organizations, "kommune", "kommune")


def test_two_spellings_of_an_organization_become_one(small: Desk) -> None:
    before = small.package()
    register.merge_organizations(small, "sykehus", "kommune")
    assert small.get(Person, "v").organization == "sykehus"
    assert [each.id for each in small.all(Organization)] == ["sykehus"]
    small.undo()
    assert small.package() == before


def test_every_person_of_a_whole_archive_can_be_merged_into_one(desk: Desk, nordvik: Path) -> None:
    import_package(desk, nordvik)
    before, faults = desk.package(), desk.verify()
    keep, *rest = [each.id for each in desk.all(Person)]
    for gone in rest:
        register.merge(desk, keep, gone)
    assert {each.id for each in references(desk.package()) if each.kind is Person} <= {keep}
    assert desk.verify() == faults
    for _ in rest:
        desk.undo()
    assert desk.package() == before
