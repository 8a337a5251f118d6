"""Values that answer for themselves, records, rich text as words, problems."""

from __future__ import annotations

from datetime import date

import pytest

from hfdesk.domain.problems import Refusal, Trouble
from hfdesk.domain.records import MeetingRecord, Register
from hfdesk.domain.richtext import (
    EMPTY,
    Heading,
    Mark,
    Paragraph,
    Point,
    Points,
    RichText,
    Run,
    Table,
    paragraphs,
)
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Case,
    Committee,
    DocumentKind,
    Kind,
    Line,
    Meeting,
    Organization,
    Person,
    Presence,
    Who,
    new_id,
)

REGISTER = Register(
    people={
        "ada": Person(id="ada", name="Ada Berg", title="direktør", organization="sik"),
        "bo": Person(id="bo", name="Bo Dal", organization="vang"),
        "cia": Person(id="cia", name="Cia Eng", organization="gone"),
    },
    organizations={
        "sik": Organization(id="sik", name="Sykehuset", short_name="SIK"),
        "vang": Organization(id="vang", name="Vang kommune"),
    },
)
MEETING = Meeting(
    id="m",
    committee="c",
    date=date(2025, 1, 2),
    agenda=(AgendaItem(id="a", kind=Kind.CASE, case="k"), AgendaItem(id="b", kind=Kind.BREAK)),
)


def test_a_person_prints_by_the_register_unless_spelled_otherwise() -> None:
    assert REGISTER.names((Who(person="ada"), Who(person="ada", as_="A. Berg"), Who(as_="Gjest"))) == (
        "Ada Berg",
        "A. Berg",
        "Gjest",
    )
    assert REGISTER.title(Who(person="ada")) == "direktør"
    assert REGISTER.title(Who(as_="Gjest")) == ""


@pytest.mark.parametrize(
    ("person", "organization"), [("ada", "SIK"), ("bo", "Vang kommune"), ("cia", ""), ("nobody", "")]
)
def test_an_organization_prints_short_or_whole_or_not(person: str, organization: str) -> None:
    assert REGISTER.organization(person) == organization


@pytest.mark.parametrize(
    ("record", "shown"),
    [
        (Attendance(status=Presence.PRESENT, person="ada"), ("Ada Berg", "direktør", "SIK")),
        (Attendance(status=Presence.PRESENT, person="ada", title="lege"), ("Ada Berg", "lege", "")),
        (Attendance(status=Presence.PRESENT, person="ada", organization="NTNU"), ("Ada Berg", "", "NTNU")),
        (Attendance(status=Presence.PRESENT, person="ada", name="A. B."), ("A. B.", "direktør", "SIK")),
        (Attendance(status=Presence.PRESENT, name="Gjest"), ("Gjest", "", "")),
    ],
)
def test_what_the_day_tells_wins_over_the_register(record: Attendance, shown: tuple[str, str, str]) -> None:
    attendee = REGISTER.attendee(record)
    assert (attendee.name, attendee.title, attendee.organization) == shown


def test_a_record_knows_the_case_behind_an_item() -> None:
    case = Case(id="k", committee="c", title="Plan")
    record = MeetingRecord(meeting=MEETING, committee=Committee(id="c", name="C"), cases={"k": case})
    assert record.case_of(MEETING.item("a")) == case
    assert record.case_of(MEETING.item("b")) is None


def test_an_item_is_found_and_replaced_by_its_id() -> None:
    changed = MEETING.with_item(AgendaItem(id="b", kind=Kind.BREAK, minutes=10))
    assert changed.item("b").minutes == 10
    assert changed.item("a") == MEETING.item("a")
    with pytest.raises(KeyError):
        MEETING.item("z")
    with pytest.raises(KeyError):
        MEETING.with_item(AgendaItem(id="z", kind=Kind.CASE))


def test_a_line_without_documents_belongs_in_all_of_them() -> None:
    assert all(Line(label="L").belongs_in(kind) for kind in DocumentKind)
    paper = Line(label="L", in_=(DocumentKind.PAPER,))
    assert [kind for kind in DocumentKind if paper.belongs_in(kind)] == [DocumentKind.PAPER]


def test_a_committee_goes_by_its_short_name_where_it_has_one() -> None:
    assert Committee(id="c", name="Utvalget", short_name="U").label == "U"
    assert Committee(id="c", name="Utvalget").label == "Utvalget"


def test_ids_are_never_twice_the_same() -> None:
    assert len({new_id() for _ in range(100)}) == 100


def test_the_words_of_a_text_come_a_line_for_each_part() -> None:
    rich = RichText(
        (
            Paragraph((Run("En", bold=True), Run("\nto"))),
            Heading(3, (Run("Tre"),)),
            Points(Mark.BULLET, (Point((Paragraph((Run("fire"),)),)), Point())),
            Table(((Run("a"),), (Run("b"),)), (((Run("1"),), ()),)),
            Table((), (((Run("x"),),),)),
        )
    )
    assert rich.plain == "En to\nTre\nfire\na\tb\n1\t\nx"
    assert rich
    assert not EMPTY
    assert paragraphs("A", "", "B").plain == "A\nB"


def test_a_table_is_as_wide_as_its_widest_row() -> None:
    assert Table((), (((),), ((), (), ()))).width == 3
    assert Table((), ()).width == 0


def test_runs_of_one_format_could_stand_together() -> None:
    assert Run("a", bold=True).same_format(Run("b", bold=True))
    assert not Run("a", bold=True).same_format(Run("a"))


@pytest.mark.parametrize("kind", [Refusal, Trouble])
def test_a_problem_carries_its_code_and_values(kind: type[Refusal] | type[Trouble]) -> None:
    problem = kind("file.gone", file="a.json")
    assert (problem.code, problem.values) == ("file.gone", {"file": "a.json"})
