"""Values in, values out: every field of every kind, and only what differs is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Case,
    Committee,
    Kind,
    Meeting,
    Membership,
    Package,
    Person,
    Presence,
    Record,
    Role,
    Section,
)
from hfdesk.store import Desk, Op, Work, text_place
from tests.store import world


def fill(desk: Desk, values: tuple[Record, ...] = world.EVERYTHING) -> None:
    desk.write(Op.IMPORT, lambda work: put_all(work, values))


def put_all(work: Work, values: tuple[Record, ...]) -> None:
    for value in values:
        work.put(value)


@pytest.mark.parametrize("value", world.EVERYTHING, ids=lambda value: f"{type(value).__name__}-{value.id}")
def test_a_value_comes_back_as_it_was_put(desk: Desk, value: Record) -> None:
    fill(desk)
    assert desk.get(type(value), value.id) == value


def test_putting_the_same_again_writes_nothing(desk: Desk) -> None:
    fill(desk)
    done = desk.write(Op.IMPORT, lambda work: put_all(work, world.EVERYTHING))
    assert done.touched == frozenset()
    assert len(desk.undoable()) == 1


def test_a_value_outlives_the_program(archive: Path) -> None:
    with Desk.open(archive) as desk:
        fill(desk)
    with Desk.open(archive) as desk:
        assert desk.all(Meeting) == tuple(sorted(world.MEETINGS, key=lambda each: each.date))


def test_all_takes_columns_to_filter_by(desk: Desk) -> None:
    fill(desk)
    assert [case.id for case in desk.all(Case, committee="ssu")] == ["c1", "c3"]
    assert [case.id for case in desk.all(Case, id=("c1", "c2"))] == ["c2", "c1"]
    assert desk.all(Case, committee="none") == ()


def test_what_is_not_there_is_a_key_error(desk: Desk) -> None:
    for read in (desk.meeting_record, desk.case_record, desk.portfolio_record):
        with pytest.raises(KeyError):
            read("nobody")
    with pytest.raises(KeyError):
        desk.get(Person, "nobody")
    with pytest.raises(KeyError):
        desk.write(Op.DELETE, lambda work: work.delete(Person, "nobody"))
    with pytest.raises(KeyError):
        desk.package(["nobody"])


def test_done_names_what_was_touched_and_listeners_hear_it_once(desk: Desk) -> None:
    fill(desk)
    heard = []
    stop = desk.listen(heard.append)
    done = desk.write(Op.CHANGE, lambda work: work.put(replace(world.CASES[0], title="Ny")), "Endre tittel")
    stop()
    desk.write(Op.CHANGE, lambda work: work.put(world.CASES[0]))
    assert (done.op, done.label, done.touched) == (Op.CHANGE, "Endre tittel", {("case", "c1")})
    assert heard == [done]


def test_a_list_may_shrink_grow_and_change_order(desk: Desk) -> None:
    fill(desk)
    meeting = world.MEETINGS[0]
    one, two, three = meeting.agenda
    more = AgendaItem(id="i/4", kind=Kind.NOTE, title="Til slutt")
    for agenda in ((three, one), (more, three, one, two), ()):
        changed = replace(meeting, agenda=agenda, attendance=meeting.attendance[::-1])
        desk.write(Op.CHANGE, lambda work, changed=changed: work.put(changed))
        assert desk.get(Meeting, "mote") == changed
    assert desk.verify()[0].startswith("file.missing")


def test_two_items_of_one_id_are_refused(desk: Desk) -> None:
    fill(desk)
    twins = replace(world.MEETINGS[0], agenda=(world.ITEMS[0], world.ITEMS[0]))
    with pytest.raises(Refusal) as refusal:
        desk.write(Op.CHANGE, lambda work: work.put(twins))
    assert refusal.value.code == "meeting.twin_item"
    assert desk.get(Meeting, "mote") == world.MEETINGS[0]


def test_a_reference_to_nothing_is_refused_and_nothing_is_stored(desk: Desk) -> None:
    def change(work: Work) -> None:
        work.put(Committee(id="au", name="Arbeidsutvalg"))
        work.put(Case(id="c9", committee="nobody", title="Løs"))

    with pytest.raises(Refusal) as refusal:
        desk.write(Op.CREATE, change)
    assert refusal.value.code == "reference.missing"
    assert refusal.value.values == {
        "kind": "case",
        "id": "c9",
        "field": "committee",
        "target": "committee",
        "refers": "nobody",
    }
    assert desk.all(Committee) == ()


def test_what_others_refer_to_is_not_deleted(desk: Desk) -> None:
    fill(desk)
    with pytest.raises(Refusal) as refusal:
        desk.write(Op.DELETE, lambda work: work.delete(Person, "zia"))
    assert refusal.value.code == "reference.in_use"
    assert refusal.value.values["user"] == "m3"
    desk.write(Op.DELETE, lambda work: work.delete(Membership, "m3"))
    desk.write(Op.DELETE, lambda work: work.delete(Person, "zia"))
    with pytest.raises(KeyError):
        desk.get(Person, "zia")


def test_an_operation_may_come_in_any_order(desk: Desk) -> None:
    desk.write(Op.IMPORT, lambda work: put_all(work, world.EVERYTHING[::-1]))
    assert desk.all(Membership) == world.MEMBERSHIPS[2:] + world.MEMBERSHIPS[1:2] + world.MEMBERSHIPS[:1]


def test_a_change_that_raises_leaves_nothing(desk: Desk) -> None:
    def change(work: Work) -> None:
        put_all(work, world.EVERYTHING)
        assert work.has(Person, "ase")
        assert work.get(Person, "ase").name == "Åse Fossvik"
        assert len(work.all(Case, committee="ssu")) == 2
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        desk.write(Op.IMPORT, change)
    assert desk.package() == Package()
    assert desk.undoable() == ()


def test_a_package_is_in_one_order_whatever_the_order_of_writing(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    with Desk.open(tmp_path / "other.hfdesk", create=True) as other:
        fill(other, world.EVERYTHING[::-1])
        assert other.package() == desk.package()
    package = desk.package()
    assert [each.id for each in package.memberships] == ["m3", "m1", "m2"]
    assert [each.id for each in package.cases] == ["c2", "c1", "c3"]
    assert [each.id for each in package.meetings] == ["mote", "fag", "neste"]


def test_a_committees_package_holds_all_that_it_refers_to_and_no_more(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    ssu = desk.package(["ssu"])
    assert [each.id for each in ssu.cases] == ["c2", "c1", "c3"]
    assert [each.id for each in ssu.committees] == ["fsu", "ssu"]
    assert {each.committee for each in ssu.meetings} == {"ssu"}
    assert [each.id for each in ssu.people] == ["ase", "bo", "zia"]
    fsu = desk.package(["fsu"])
    assert [each.id for each in fsu.committees] == ["fsu", "ssu"]
    assert ([each.id for each in fsu.meetings], fsu.portfolios) == (["fag"], ())
    assert [each.id for each in fsu.people] == ["zia"]
    with Desk.open(tmp_path / "other.hfdesk", create=True) as other:
        fill(
            other,
            (*ssu.organizations, *ssu.people, *ssu.committees, *ssu.memberships, *ssu.cases, *ssu.meetings),
        )
        assert [fault for fault in other.verify() if fault.startswith("reference")] == []


def test_a_meetings_record_holds_its_cases_and_people(desk: Desk) -> None:
    fill(desk)
    record = desk.meeting_record("mote")
    assert record.case_of(record.meeting.agenda[0]) == world.CASES[0]
    assert (record.committee, set(record.register.people)) == (world.COMMITTEES[0], {"ase", "bo", "zia"})
    assert set(record.register.organizations) == {"fjell", "dal"}


def test_a_cases_record_holds_the_latest_meeting_that_treats_it(desk: Desk) -> None:
    fill(desk)
    later = replace(world.MEETINGS[1], agenda=(AgendaItem(id="x", kind=Kind.CASE, case="c1"),))
    record = desk.case_record("c1")
    assert (record.meeting, record.item) == (world.MEETINGS[0], world.ITEMS[0])
    desk.write(Op.CHANGE, lambda work: work.put(later))
    assert desk.case_record("c1").item == later.agenda[0]
    assert desk.case_record("c3").meeting is None


def test_a_portfolios_record_needs_no_committee(desk: Desk) -> None:
    fill(desk)
    assert desk.portfolio_record("plan").committee == world.COMMITTEES[0]
    desk.write(Op.CHANGE, lambda work: work.put(replace(world.PORTFOLIOS[0], committee="")))
    record = desk.portfolio_record("plan")
    assert (record.committee, set(record.register.people)) == (None, {"ase"})


def test_one_text_is_put_without_the_rest(desk: Desk) -> None:
    fill(desk)
    fields = {
        text_place("agenda", "i1", "discussion"): (Meeting, "mote"),
        text_place("sections", 1, "text"): (Case, "c1"),
        "title": (Case, "c1"),
    }
    for field, (kind, id) in fields.items():
        desk.write(
            Op.CHANGE, lambda work, kind=kind, id=id, field=field: work.put_text(kind, id, field, "Ny")
        )
    desk.write(Op.CHANGE, lambda work: work.put_text(Meeting, "mote", "introduction", world.text("Hei")))
    meeting = desk.get(Meeting, "mote")
    assert (meeting.agenda[0].discussion, meeting.introduction) == (world.text("Ny"), world.text("Hei"))
    case = desk.get(Case, "c1")
    assert (case.title, case.sections[1]) == ("Ny", Section(heading="Mer", level=2, text=world.text("Ny")))
    assert desk.case_rows(contains="ny")[0].id == "c1"


@pytest.mark.parametrize(
    "field",
    ["nothing", "agenda", "agenda/i1", "agenda/i9/discussion", "agenda/i1/minutes", "sections/x/text"],
)
def test_a_text_that_is_not_there_is_a_key_error(desk: Desk, field: str) -> None:
    fill(desk)
    with pytest.raises(KeyError):
        desk.write(Op.CHANGE, lambda work: work.put_text(Meeting, "mote", field, "Ny"))
    with pytest.raises(KeyError):
        desk.write_text(Meeting, "mote", field, "Ny").result()


def test_a_number_of_no_owner_and_a_false_flag_are_not_the_same_as_nothing(desk: Desk) -> None:
    fill(desk)
    people = (
        Attendance(status=Presence.PRESENT, person="ase", remote=False),
        Attendance(status=Presence.PRESENT, person="bo", from_=time(0, 0)),
    )
    meeting = replace(
        world.MEETINGS[1], agenda=(AgendaItem(id="z", kind=Kind.NOTE, minutes=0),), attendance=people
    )
    member = Membership(id="m9", committee="ssu", person="bo", role=Role.MEMBER, voting=False)
    desk.write(Op.CHANGE, lambda work: put_all(work, (meeting, member)))
    assert desk.get(Meeting, "neste") == meeting
    assert desk.get(Membership, "m9").voting is False
