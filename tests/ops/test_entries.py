"""What is typed into a cell of the agenda: read, stored as one operation, refused with a reason."""

from __future__ import annotations

from datetime import date, time

import pytest

from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Language, Meeting, Person, Who
from hfdesk.ops.entries import Field, enter, insert_new
from hfdesk.store import Desk
from tests.ops.filling import Holding

MEETING = Meeting(
    id="m1",
    committee="asu",
    date=date(2025, 11, 11),
    start=time(12),
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning", number="1/25", minutes=10),
        AgendaItem(id="b", kind=Kind.CASE, case="k", minutes=30),
        AgendaItem(id="c", kind=Kind.BREAK, title="Pause", minutes=15),
    ),
)
VALUES = (
    Committee(id="asu", name="ASU", language=Language.NN),
    Person(id="p1", name="Ingfrid Sve", aliases=("Ingfrid S. Sve",)),
    Person(id="p2", name="Ola Nes"),
    Person(id="p3", name="Ola Nes"),
    Case(id="k", committee="asu", title="Felles plan", owners=(Who(person="p3"),)),
    MEETING,
)


@pytest.fixture
def desk(holding: Holding) -> Desk:
    return holding(VALUES)


def item(desk: Desk, id: str) -> AgendaItem:
    return desk.get(Meeting, "m1").item(id)


@pytest.mark.parametrize(
    ("field", "text", "name", "value"),
    [
        (Field.CLOCK, "1230", "start", time(12, 30)),
        (Field.NUMBER, "7/25", "number", "7/25"),
        (Field.TITLE, "  Ny\u0007 tittel ", "title", "Ny tittel"),
        (Field.TYPE, "Vedtak, Orientering", "tags", ("Vedtak", "Orientering")),
        (Field.RESPONSIBLE, "Ingfrid Sve", "responsible", (Who(person="p1"),)),
        (Field.MINUTES, "+5", "minutes", 15),
    ],
)
def test_what_is_typed_is_stored_and_undone_as_one(
    desk: Desk, field: Field, text: str, name: str, value: object
) -> None:
    before = desk.package()
    enter(desk, "m1", "a", field, text)
    assert getattr(item(desk, "a"), name) == value
    desk.undo()
    assert desk.package() == before


def test_a_name_is_linked_where_the_register_has_one_alone(desk: Desk) -> None:
    enter(desk, "m1", "a", Field.RESPONSIBLE, "Ingfrid S. Sve, Ola Nes, En gjest")
    assert item(desk, "a").responsible == (
        Who(person="p1", as_="Ingfrid S. Sve"),
        Who(as_="Ola Nes"),
        Who(as_="En gjest"),
    )


def test_the_owner_of_the_case_stays_who_it_was(desk: Desk) -> None:
    enter(desk, "m1", "b", Field.RESPONSIBLE, "Ola Nes, En gjest")
    assert item(desk, "b").responsible == (Who(person="p3"), Who(as_="En gjest"))


def test_an_empty_title_is_refused_where_nothing_else_names_the_item(desk: Desk) -> None:
    with pytest.raises(Refusal) as refused:
        enter(desk, "m1", "a", Field.TITLE, " \t")
    assert refused.value.code == "entry.title"
    enter(desk, "m1", "b", Field.TITLE, "")
    enter(desk, "m1", "c", Field.TITLE, "")
    assert [item(desk, id).title for id in "abc"] == ["Godkjenning", "", ""]


def test_a_number_that_is_taken_is_refused_and_nothing_changes(desk: Desk) -> None:
    before = desk.package()
    with pytest.raises(Refusal) as refused:
        enter(desk, "m1", "b", Field.NUMBER, "1/25")
    assert refused.value.code == "agenda.number_taken"
    assert desk.package() == before


@pytest.mark.parametrize(
    ("kind", "title", "minutes"),
    [
        (Kind.CASE, "Ny sak", None),
        (Kind.NOTE, "Merknad", None),
        (Kind.BREAK, "Pause", 15),
        (Kind.OTHER_BUSINESS, "Eventuelt", None),
    ],
)
def test_a_new_item_has_a_title_in_the_committees_language(
    desk: Desk, kind: Kind, title: str, minutes: int | None
) -> None:
    insert_new(desk, "m1", kind, 1)
    made = desk.get(Meeting, "m1").agenda[1]
    assert (made.kind, made.title, made.minutes) == (kind, title, minutes)
