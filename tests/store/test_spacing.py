"""Places with room between them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain.values import AgendaItem, Committee, Kind, Meeting
from hfdesk.store import Desk, Op
from hfdesk.store.spacing import STEP, spaced

IDS = tuple("abcdefghijkl")


@given(
    order=st.permutations(IDS).flatmap(lambda ids: st.integers(0, len(ids)).map(lambda n: ids[:n])),
    stood=st.dictionaries(st.sampled_from(IDS), st.integers(-20, 20)),
)
def test_places_rise_in_any_order_asked_for(order: list[str], stood: dict[str, int]) -> None:
    places = spaced(order, stood)
    assert sorted(order, key=lambda id: places[id]) == list(order)
    assert len(set(places.values())) == len(order)


def test_what_is_put_in_taken_out_or_moved_moves_nothing_else() -> None:
    stood = spaced(IDS, {})
    put_in = spaced((*IDS[:5], "x", *IDS[5:]), stood)
    moved = spaced((IDS[-1], *IDS[:-1]), stood)
    assert {id: put_in[id] for id in IDS} == stood
    assert spaced(IDS[2:], stood) == {id: stood[id] for id in IDS[2:]}
    assert [id for id in IDS if moved[id] != stood[id]] == [IDS[-1]]


def test_neighbours_without_room_let_all_be_placed_anew_with_room() -> None:
    places = spaced(("a", "x", "b"), {"a": 0, "b": 1})
    assert [places[id] for id in ("a", "x", "b")] == [0, STEP, 2 * STEP]


def test_so_many_can_be_put_between_the_same_two_before_that() -> None:
    places, order = spaced("ab", {}), ["a", "b"]
    for count in range(31):
        order.insert(1, f"x{count}")
        places = spaced(order, places)
    assert places["b"] == STEP


def test_an_agenda_whose_places_have_no_room_keeps_its_order_through_changes_and_undo(desk: Desk) -> None:
    """Archives of before have the places 0, 1, 2 …"""
    items = tuple(AgendaItem(id=id, kind=Kind.CASE, title=id) for id in "abcd")
    meeting = Meeting(id="m", committee="u", date=date(2026, 3, 2), agenda=items)
    desk.write(Op.CREATE, lambda work: work.put(Committee(id="u", name="U")))
    desk.write(Op.CREATE, lambda work: work.put(meeting))
    with desk._writing() as connection:
        connection.exec_driver_sql("UPDATE agenda_items SET position = unicode(id) - 97")
    new = AgendaItem(id="x", kind=Kind.CASE, title="x")
    for order in ((items[0], new, *items[1:]), (items[3], *items[1:3], items[0]), items[::-1]):
        desk.write(Op.CHANGE, lambda work, order=order: work.put(replace(meeting, agenda=order)))
        assert desk.package().meetings[0].agenda == order
    while desk.undoable(9)[0].op is Op.CHANGE:
        desk.undo()
    assert desk.package().meetings[0].agenda == items
