"""What lists show, in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from hfdesk.domain.checks.kinds import is_written
from hfdesk.domain.values import ActionStatus, AgendaItem, Case, Kind, Outcome, Person, Role, Status
from hfdesk.store import Desk, Op
from hfdesk.store.sorting import sort_key
from tests.store import world
from tests.store.test_values import fill, put_all


@pytest.fixture
def full(desk: Desk) -> Desk:
    fill(desk)
    return desk


def test_norwegian_order_is_z_then_ae_oe_aa() -> None:
    names = ["Zakkar", "ærlig", "Østby", "Åse", "Aas", "andre", "Éva", "Bo", "ö", "Ærø", "ære"]
    ordered = ["andre", "Bo", "Éva", "Zakkar", "ære", "ærlig", "Ærø", "ö", "Østby", "Aas", "Åse"]
    assert sorted(names, key=sort_key) == ordered


def test_committees_by_name_with_their_next_meeting(full: Desk) -> None:
    rows = full.committee_rows(date(2025, 2, 4))
    assert [(row.label, row.next_meeting, row.next_date, row.next_start) for row in rows] == [
        ("Faglig utvalg", "fag", date(2025, 2, 20), None),
        ("SSU", "neste", date(2025, 3, 3), time(9, 0)),
    ]
    assert [row.next_meeting for row in full.committee_rows(date(2025, 2, 3))] == ["fag", "mote"]
    assert [row.next_date for row in full.committee_rows()] == [None, None]


def test_meetings_newest_first_with_the_number_of_cases(full: Desk) -> None:
    rows = full.meeting_rows()
    assert [(row.id, row.committee_label, row.items) for row in rows] == [
        ("neste", "SSU", 0),
        ("fag", "Faglig utvalg", 0),
        ("mote", "SSU", 2),
    ]
    assert (rows[2].status, rows[2].start, rows[2].comments_due) == (
        Status.CIRCULATED,
        time(9, 0),
        date(2025, 2, 17),
    )
    assert [row.id for row in full.meeting_rows("fsu")] == ["fag"]


def test_cases_by_number_newest_first_those_without_last(full: Desk) -> None:
    rows = full.case_rows()
    assert [row.id for row in rows] == ["c1", "c2", "c3"]
    assert (rows[0].meeting, rows[0].meeting_date) == ("mote", date(2025, 2, 3))
    assert (rows[1].meeting, rows[1].meeting_date, rows[1].committee_label) == ("", None, "Faglig utvalg")
    assert [row.id for row in full.case_rows("ssu", limit=1, offset=1)] == ["c3"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("årsplan", ["c1"]),
        ("ÅRSPLAN samarbeid", ["c1"]),
        ("10/24", ["c2"]),
        ("ærend", ["c3"]),
        ("arsplan", []),
        ("%", []),
        ("_", []),
        ("", ["c1", "c2", "c3"]),
    ],
)
def test_cases_are_found_by_words_of_title_and_number(full: Desk, words: str, found: list[str]) -> None:
    assert [row.id for row in full.case_rows(contains=words)] == found


def test_numbers_sort_as_numbers(desk: Desk) -> None:
    fill(desk, world.COMMITTEES)
    cases = tuple(
        Case(id=number, committee="ssu", title="Sak", number=number)
        for number in ("9/25", "10/25", "2024.30", "1/26")
    )
    desk.write(Op.IMPORT, lambda work: put_all(work, cases))
    assert [row.number for row in desk.case_rows("ssu")] == ["1/26", "10/25", "9/25", "2024.30"]


def test_people_by_name_with_organization_and_committees(full: Desk) -> None:
    rows = full.people_rows()
    assert [row.name for row in rows] == ["Bo Granli", "Zia Ånes", "Øle Zakkar", "Åse Fossvik"]
    assert [row.organization_label for row in rows] == ["Dal kommune", "", "", "FS"]
    assert [row.committees for row in rows] == [("SSU",), ("Faglig utvalg",), (), ("SSU",)]


def test_members_by_role(full: Desk) -> None:
    rows = full.member_rows("ssu")
    assert [(row.role, row.name, row.organization_label) for row in rows] == [
        (Role.LEADER, "Åse Fossvik", "FS"),
        (Role.DEPUTY, "Bo Granli", "Dal kommune"),
    ]
    assert (rows[0].from_, rows[1].to, rows[1].deputy_for) == (date(2024, 1, 1), date(2026, 1, 1), "ase")
    assert len(full.member_rows()) == 3


def test_portfolio_plans_with_the_number_of_focus_areas(full: Desk) -> None:
    (row,) = full.portfolio_rows()
    assert (row.id, row.title, row.committee_label, row.focus_areas) == ("plan", "Porteføljeplan", "SSU", 2)


def test_follow_ups_with_their_owners_those_without_a_day_last(full: Desk) -> None:
    rows = full.action_rows()
    assert [(row.text, row.owners, row.due, row.status) for row in rows] == [
        ("Send brev", ("Bø", "AU"), date(2025, 2, 10), ActionStatus.OPEN),
        ("Ring", (), None, ActionStatus.DONE),
    ]
    assert [(row.meeting, row.item, row.position, row.number) for row in rows[:1]] == [
        ("mote", "i1", 0, "2/25")
    ]
    assert [row.text for row in full.action_rows("ssu", only_open=True)] == ["Send brev"]
    assert full.action_rows("fsu") == ()
    assert full.open_actions() == len(full.action_rows(only_open=True)) == 1


def test_decisions_newest_first(full: Desk) -> None:
    (row,) = full.decision_rows("ssu")
    assert (row.item, row.decision, row.outcome) == ("i1", "Vedtatt.", Outcome.AS_PROPOSED)
    assert full.decision_rows("fsu") == ()


def test_home_tells_what_matters_on_a_day(full: Desk) -> None:
    home = full.home(date(2025, 2, 3))
    assert [(row.id, row.items, row.lacking) for row in home.upcoming] == [
        ("mote", 2, 1),
        ("fag", 0, 0),
        ("neste", 0, 0),
    ]
    assert [row.id for row in home.drafts] == ["mote"]
    assert ([row.text for row in home.due], home.overdue) == (["Send brev"], ())
    later = full.home(date(2025, 2, 11), limit=1)
    assert ([row.text for row in later.overdue], later.due) == (["Send brev"], ())
    assert [row.id for row in later.upcoming] == ["fag"]


def test_a_case_with_nothing_to_print_lacks_its_paper(full: Desk) -> None:
    bare = Case(id="c4", committee="ssu", title="Bar")
    item = AgendaItem(id="n", kind=Kind.CASE, case="c4")
    meeting = replace(world.MEETINGS[1], agenda=(item,))
    lacking = []
    for case in (bare, *(replace(bare, **{name: getattr(world.CASES[0], name)}) for name in PARTS)):
        desk_values = (case, meeting)
        full.write(Op.CHANGE, lambda work, values=desk_values: put_all(work, values))
        (row,) = [row for row in full.home(date(2025, 3, 1)).upcoming if row.id == "neste"]
        lacking.append(row.lacking)
        assert is_written(case) is not bool(row.lacking)
    assert lacking == [1, 0, 0, 0, 0]


PARTS = ("proposal", "sections", "treatments", "attachments")


def test_a_person_of_the_list_is_the_person_put_last(full: Desk) -> None:
    full.write(Op.CHANGE, lambda work: work.put(Person(id="ole", name="Aase Ny")))
    assert [row.name for row in full.people_rows()[-2:]] == ["Åse Fossvik", "Aase Ny"]
