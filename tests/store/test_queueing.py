"""What waits for a committee's next agenda."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hfdesk import markup
from hfdesk.domain.queue import Why
from hfdesk.domain.values import (
    Action,
    ActionStatus,
    AgendaItem,
    Case,
    Committee,
    Kind,
    Meeting,
    Outcome,
    Person,
    Record,
    Treatment,
    Wanted,
    Who,
)
from hfdesk.store import Desk, Op
from tests.store.test_values import put_all

JUNE, OCTOBER, DAY = date(2025, 6, 5), date(2025, 10, 2), date(2025, 12, 4)
ASU, FSU = Committee(id="asu", name="ASU"), Committee(id="fsu", name="Faglig utvalg", short_name="FSU")


def case(id: str, committee: str = "asu", **more: object) -> Case:
    return replace(Case(id=id, committee=committee, title=f"Sak {id}"), **more)  # type: ignore[arg-type]


def item(case: str, **more: object) -> AgendaItem:
    return replace(AgendaItem(id=f"i-{case}", kind=Kind.CASE, case=case), **more)  # type: ignore[arg-type]


def meeting(day: date, *agenda: AgendaItem, committee: str = "asu", **more: object) -> Meeting:
    made = Meeting(id=f"{committee}-{day}", committee=committee, date=day, agenda=agenda)
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.fixture
def asu(desk: Desk) -> Desk:
    put(desk, ASU, FSU, Person(id="kari", name="Kari Vik"))
    return desk


def put(desk: Desk, *values: Record) -> None:
    desk.write(Op.CREATE, lambda work: put_all(work, values))


def keys(desk: Desk, day: date = DAY, committee: str = "asu") -> list[str]:
    return [row.key for row in desk.queue_rows(committee, day)]


def test_a_long_queue_gives_way_while_it_is_read_and_while_it_is_put_in_order(asu: Desk) -> None:
    put(asu, *(case(f"{number:03}") for number in range(200)))
    paused: list[None] = []
    assert len(asu.queue_rows("asu", DAY, lambda: paused.append(None))) == 200
    assert len(paused) == 2 * 200 // 50


def test_a_case_on_no_agenda_waits_with_what_is_wished_for_it(asu: Desk) -> None:
    wish = Wanted(date=date(2026, 1, 1), minutes=30, asked_by=(Who(person="kari"), Who(as_="AU")))
    put(asu, case("a", wanted=wish, type="Vedtak"), case("b", "fsu"))
    (row,) = asu.queue_rows("asu", DAY)
    assert (row.key, row.title, row.type, row.minutes, row.by) == ("case/a", "Sak a", "Vedtak", 30, wish.date)
    assert (row.why, row.asked_by) == (Why.WAITING, ("Kari Vik", "AU"))


def test_a_wished_meeting_gives_the_day(asu: Desk) -> None:
    put(asu, meeting(DAY), case("a", wanted=Wanted(meeting=f"asu-{DAY}")))
    assert asu.queue_rows("asu", DAY)[0].by == DAY


def test_a_case_that_an_agenda_has_waits_no_longer(asu: Desk) -> None:
    put(asu, case("a"), meeting(DAY, item("a")))
    assert keys(asu) == []


def test_a_case_of_a_meeting_that_was_called_off_waits(asu: Desk) -> None:
    put(asu, case("a"), meeting(OCTOBER, item("a"), cancelled=OCTOBER))
    assert keys(asu) == ["case/a"]


def test_a_numbered_case_without_a_meeting_is_of_before_the_archive(asu: Desk) -> None:
    put(asu, case("a", number="3/19"), case("b", number="4/19", wanted=Wanted()))
    assert keys(asu) == ["case/b"]


@pytest.mark.parametrize(
    ("outcome", "why"),
    [
        (Outcome.DEFERRED, Why.POSTPONED),
        (Outcome.SENT_BACK, Why.SENT_BACK),
        (Outcome.NOTED, None),
        (None, None),
    ],
)
def test_a_postponed_case_comes_back_and_a_finished_one_does_not(
    asu: Desk, outcome: Outcome | None, why: Why | None
) -> None:
    put(asu, case("a", number="2/25"), meeting(OCTOBER, item("a", outcome=outcome, minutes=20)))
    rows = asu.queue_rows("asu", DAY)
    assert [(row.why, row.told, row.minutes, row.number) for row in rows] == (
        [(why, OCTOBER, 20, "2/25")] if why else []
    )


def test_a_postponed_case_is_gone_when_a_later_meeting_has_it(asu: Desk) -> None:
    put(asu, case("a"), meeting(JUNE, item("a", outcome=Outcome.DEFERRED)), meeting(OCTOBER, item("a")))
    assert keys(asu) == []


def test_a_postponed_case_is_gone_when_another_follows_it_up(asu: Desk) -> None:
    put(asu, case("a"), case("b", follows=("a",)), meeting(JUNE, item("a", outcome=Outcome.DEFERRED)))
    (row,) = asu.queue_rows("asu", DAY)
    assert (row.key, row.after) == ("case/b", "ASU Sak a")


def test_a_decision_promises_to_the_meeting_after(asu: Desk) -> None:
    said = markup.read("Sekretariatet legger fram en plan **til neste møte**.")
    put(asu, case("a", number="9/25"), meeting(OCTOBER, item("a", decision=said, outcome=Outcome.AMENDED)))
    (row,) = asu.queue_rows("asu", DAY)
    assert (row.key, row.why, row.words) == (f"promise/asu-{OCTOBER}/i-a", Why.PROMISED, "til neste møte")
    assert (row.number, row.told, row.case, row.title) == ("9/25", OCTOBER, "a", "Sak a")
    put(asu, meeting(date(2025, 11, 1)))
    assert keys(asu) == []


def test_a_promise_is_gone_when_a_case_was_made_of_it(asu: Desk) -> None:
    said = markup.read("Tas opp i neste møte.")
    bare = AgendaItem(id="x", kind=Kind.CASE, title="Uten sak", number="8/25", decision=said)
    put(asu, case("a"), meeting(OCTOBER, item("a", decision=said), bare))
    assert keys(asu) == [f"promise/asu-{OCTOBER}/i-a", f"promise/asu-{OCTOBER}/x"]
    stop = Treatment(body="ASU", date=OCTOBER, number="8/25")
    put(asu, case("b", follows=("a",)), case("c", treatments=(stop,)))
    assert sorted(keys(asu)) == ["case/b", "case/c"]


def test_open_follow_ups_come_when_they_are_due(asu: Desk) -> None:
    actions = (
        Action(text="Rapport om tilskudd", due=date(2025, 12, 1)),
        Action(text="Til våren", due=date(2026, 3, 1)),
        Action(text="Gjort", due=date(2025, 11, 1), status=ActionStatus.DONE),
        Action(text="AU orienterer på neste møte"),
        Action(text="Uten frist"),
    )
    put(asu, case("a", number="9/25"), meeting(JUNE, item("a", actions=actions)), meeting(OCTOBER))
    rows = asu.queue_rows("asu", DAY)
    assert [(row.title, row.why, row.by, row.words) for row in rows] == [
        ("Rapport om tilskudd", Why.DUE, date(2025, 12, 1), ""),
        ("AU orienterer på neste møte", Why.PROMISED, None, "på neste møte"),
    ]
    stop = Treatment(body="ASU", date=JUNE, number="9/25", text=markup.read("Rapport om tilskudd"))
    put(asu, case("b", treatments=(stop,)))
    assert keys(asu) == [f"action/asu-{JUNE}/i-a/3", "case/b"]


def test_the_queue_of_all_committees_is_a_filter_of_the_cases(asu: Desk) -> None:
    put(
        asu,
        *(case(id) for id in "abc"),
        case("d", "fsu", wanted=Wanted()),
        meeting(JUNE, item("a", outcome=Outcome.DEFERRED), item("b", outcome=Outcome.NOTED)),
    )
    assert sorted(row.id for row in asu.case_rows(waiting=True)) == ["a", "c", "d"]
    assert [row.id for row in asu.case_rows("fsu", waiting=True)] == ["d"]
    assert (asu.case_count(), asu.case_count(waiting=True), asu.case_count("asu", contains="sak b")) == (
        4,
        3,
        1,
    )


def test_the_way_of_a_case_is_told_from_every_stop(asu: Desk) -> None:
    put(
        asu,
        case("a", "fsu", number="18/24"),
        case("b", follows=("a",)),
        case("c", "fsu", follows=("b",)),
        case("d", "fsu"),
        meeting(JUNE, item("a"), committee="fsu"),
    )
    assert [(row.id, row.later) for row in asu.case_way("b")] == [("a", False), ("c", True)]
    first, second = asu.case_way("c")
    assert (first.id, first.committee_label, first.number, first.meeting_date) == ("a", "FSU", "18/24", JUNE)
    assert (second.id, second.meeting, second.later) == ("b", "", False)
    assert asu.case_way("d") == ()
