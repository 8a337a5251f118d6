"""Who was there: each gesture one operation with a name, taken back as one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from hfdesk.domain import presence
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Committee,
    Kind,
    Language,
    Meeting,
    Membership,
    Organization,
    Person,
    Presence,
    Recusal,
    Role,
    Status,
    Who,
)
from hfdesk.ops import attendance, live, texts
from hfdesk.store import Desk, Done, Op
from tests.ops.filling import Holding, filled

DAY = date(2026, 5, 4)
CLOCK = time(12, 40)
MEETING = Meeting(
    id="m",
    committee="u",
    date=DAY,
    agenda=tuple(
        AgendaItem(id=f"i{n}", kind=Kind.CASE, number=f"{n}/26", title=f"Sak {n}") for n in (1, 2, 3)
    ),
)
VALUES = (
    Organization(id="by", name="Vikby kommune", short_name="Vikby"),
    Committee(id="u", name="Utvalet", language=Language.NN),
    Person(id="zita", name="Zita Berg", title="leiar", organization="by"),
    Person(id="bo", name="Bo Dahl"),
    Person(id="eva", name="Eva Moe"),
    Person(id="ola", name="Ola Ås", organization="by"),
    Membership(id="1", committee="u", person="zita", role=Role.MEMBER),
    Membership(id="2", committee="u", person="bo", role=Role.MEMBER),
    Membership(id="3", committee="u", person="eva", role=Role.DEPUTY, deputy_for="bo", represents="kommunen"),
    MEETING,
)


@pytest.fixture
def desk(holding: Holding) -> Desk:
    return holding(VALUES)


def records(desk: Desk) -> dict[str, Attendance]:
    return {presence.key(each): each for each in desk.get(Meeting, "m").attendance}


def run(desk: Desk, item: str = "i1", clock: str = "12:00") -> None:
    live.enter(desk, "m", item, datetime.combine(DAY, time.fromisoformat(clock)))


def test_the_first_gesture_makes_the_list_in_the_order_of_the_register(desk: Desk) -> None:
    attendance.set_status(desk, "m", "bo", Presence.ABSENT)
    found = records(desk)
    assert list(found) == ["zita", "bo"]
    assert found["zita"] == Attendance(
        status=Presence.PRESENT, person="zita", title="leiar", organization="Vikby"
    )
    assert found["bo"].status is Presence.ABSENT


def test_the_list_is_as_in_the_committees_meeting_before(desk: Desk) -> None:
    told = (Attendance(status=Presence.ABSENT, person="bo", group="Kommunen"),)
    before = replace(MEETING, id="f", date=date(2026, 4, 1), status=Status.HELD, attendance=told)
    filled(desk, (before, replace(before, id="g", date=date(2026, 6, 1), attendance=())))
    attendance.set_status(desk, "m", "zita", Presence.NO_SHOW)
    assert [(each.person, each.group, each.status) for each in records(desk).values()] == [
        ("bo", "Kommunen", Presence.PRESENT),
        ("zita", "", Presence.NO_SHOW),
    ]


Gesture = Callable[[Desk], Done]
GESTURES: dict[str, tuple[Gesture, Op, str]] = {
    "status": (
        lambda desk: attendance.set_status(desk, "m", "bo", Presence.NO_SHOW),
        Op.ATTENDANCE_SET,
        "Bo Dahl",
    ),
    "came": (lambda desk: attendance.came(desk, "m", "eva", CLOCK, "i2"), Op.ATTENDANCE_CAME, "Eva Moe"),
    "left": (lambda desk: attendance.left(desk, "m", "bo", CLOCK, "i2"), Op.ATTENDANCE_LEFT, "Bo Dahl"),
    "comes at": (lambda desk: attendance.comes_at(desk, "m", "bo", "2/26"), Op.ATTENDANCE_CAME, "Bo Dahl"),
    "leaves": (lambda desk: attendance.leaves_after(desk, "m", "bo", "2/26"), Op.ATTENDANCE_LEFT, "Bo Dahl"),
    "items": (lambda desk: attendance.for_items(desk, "m", "ola", ("2/26",)), Op.ATTENDANCE_ITEMS, "Ola Ås"),
    "deputy": (
        lambda desk: attendance.stand_in(desk, "m", "eva", "bo", CLOCK),
        Op.ATTENDANCE_DEPUTY,
        "Eva Moe",
    ),
    "guest": (lambda desk: attendance.invite(desk, "m", " Gro  Lie "), Op.ATTENDANCE_GUEST, "Gro Lie"),
    "remove": (lambda desk: attendance.remove(desk, "m", "bo"), Op.ATTENDANCE_REMOVE, "Bo Dahl"),
    "correct": (
        lambda desk: attendance.correct(desk, "m", "bo", note="ferja"),
        Op.ATTENDANCE_CHANGE,
        "Bo Dahl",
    ),
    "recuse": (
        lambda desk: attendance.recuse(desk, "m", "i2", Who(person="bo"), "fvl. § 6"),
        Op.RECUSE,
        "Bo Dahl",
    ),
}


@pytest.mark.parametrize("name", GESTURES)
@pytest.mark.parametrize("running", [False, True])
def test_a_gesture_is_one_operation_with_a_name_that_is_taken_back_as_one(
    desk: Desk, name: str, running: bool
) -> None:
    attendance.set_status(desk, "m", "zita", Presence.PRESENT)
    if running:
        run(desk)
    before = desk.package()
    act, op, label = GESTURES[name]
    done = act(desk)
    assert (done.op, done.label) == (op, label)
    assert desk.package() != before
    desk.undo()
    assert desk.package() == before


def test_what_is_being_typed_is_not_lost_by_a_gesture(desk: Desk) -> None:
    attendance.set_status(desk, "m", "zita", Presence.PRESENT)
    run(desk)
    typed = texts.type_item(desk, "m", "i1", paragraphs("Ordet er fritt."), "discussion")
    attendance.left(desk, "m", "bo", CLOCK)
    typed.result(timeout=5)
    assert desk.get(Meeting, "m").item("i1").discussion.plain == "Ordet er fritt."


def test_one_who_leaves_is_noted_with_clock_and_item(desk: Desk) -> None:
    attendance.set_status(desk, "m", "zita", Presence.PRESENT)
    run(desk)
    run(desk, "i2", "12:30")
    attendance.left(desk, "m", "bo", CLOCK)
    assert (records(desk)["bo"].to, records(desk)["bo"].to_item) == (CLOCK, "2/26")


def test_somebody_of_the_register_who_was_not_expected_can_come(desk: Desk) -> None:
    attendance.set_status(desk, "m", "zita", Presence.PRESENT)
    run(desk)
    run(desk, "i2", "12:30")
    attendance.came(desk, "m", "ola", CLOCK)
    ola = records(desk)["ola"]
    assert (ola.organization, ola.from_, ola.from_item) == ("Vikby", CLOCK, "2/26")


def test_a_deputy_steps_in_with_what_the_seat_tells(desk: Desk) -> None:
    attendance.stand_in(desk, "m", "eva", "bo", CLOCK)
    found = records(desk)
    assert found["bo"].status is Presence.ABSENT
    eva = found["eva"]
    assert (eva.status, eva.deputy_for, eva.represents, eva.from_) == (
        Presence.PRESENT,
        "bo",
        "kommunen",
        None,
    )


def test_a_guest_can_come_in_the_middle(desk: Desk) -> None:
    attendance.invite(desk, "m", "Gro Lie", "Legelaget", ("3/26",))
    run(desk)
    run(desk, "i2", "12:30")
    attendance.invite(desk, "m", "Per Vik", clock=CLOCK)
    found = records(desk)
    assert (found["Gro Lie"].organization, found["Gro Lie"].items) == ("Legelaget", ("3/26",))
    assert (found["Per Vik"].from_, found["Per Vik"].from_item) == (CLOCK, "2/26")


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda desk: attendance.invite(desk, "m", "  "), "register.no_name"),
        (lambda desk: attendance.came(desk, "m", "nobody", CLOCK), "attendance.unknown"),
        (lambda desk: attendance.correct(desk, "m", "bo", from_item="9/26"), "attendance.no_item"),
        (
            lambda desk: attendance.recuse(desk, "m", "i1", Who(person="bo"), deputy=Who(person="bo")),
            "register.own_deputy",
        ),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(desk: Desk, act: Gesture, code: str) -> None:
    before = desk.package()
    with pytest.raises(Refusal) as told:
        act(desk)
    assert told.value.code == code
    assert desk.package() == before


def test_nobody_is_on_the_list_twice(desk: Desk) -> None:
    attendance.invite(desk, "m", "Gro Lie")
    with pytest.raises(Refusal):
        attendance.invite(desk, "m", "Gro Lie")


@pytest.mark.parametrize("told", [{"status": Status.APPROVED}, {"cancelled": DAY}])
def test_approved_minutes_and_a_meeting_called_off_are_left_as_they_are(
    desk: Desk, told: dict[str, object]
) -> None:
    filled(desk, (replace(MEETING, **told),))  # pyright: ignore[reportArgumentType]
    with pytest.raises(Refusal):
        attendance.set_status(desk, "m", "bo", Presence.ABSENT)


def test_a_held_meeting_gets_no_records_of_its_own_accord(desk: Desk) -> None:
    one = (Attendance(status=Presence.PRESENT, person="bo"),)
    filled(desk, (replace(MEETING, status=Status.MINUTED, attendance=one),))
    attendance.correct(desk, "m", "bo", note="ferja")
    assert list(records(desk)) == ["bo"]


def test_a_recusal_is_corrected_and_taken_away(desk: Desk) -> None:
    attendance.recuse(desk, "m", "i2", Who(person="bo"), "fvl. § 6", "eig huset", Who(person="eva"))
    assert desk.get(Meeting, "m").item("i2").recusals == (
        Recusal(who=Who(person="bo"), ground="fvl. § 6", reason="eig huset", deputy=Who(person="eva")),
    )
    attendance.recuse(desk, "m", "i2", Who(person="bo"), "fvl. § 6 e")
    assert [each.ground for each in desk.get(Meeting, "m").item("i2").recusals] == ["fvl. § 6 e"]
    attendance.unrecuse(desk, "m", "i2", Who(person="bo"))
    assert desk.get(Meeting, "m").item("i2").recusals == ()


def test_opening_the_meeting_makes_the_list_and_says_who_leads_in_the_same_step(desk: Desk) -> None:
    filled(desk, (Membership(id="0", committee="u", person="zita", role=Role.LEADER),))
    before = desk.package()
    run(desk)
    meeting = desk.get(Meeting, "m")
    assert [presence.key(each) for each in meeting.attendance] == ["zita", "bo"]
    assert meeting.chair == (Who(person="zita"),)
    desk.undo()
    assert desk.package() == before
