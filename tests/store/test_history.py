"""The versions of texts, and their thinning."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain.values import Case, Meeting
from hfdesk.store import Desk, Op, text_place
from hfdesk.store.connection import plain_connection
from hfdesk.store.history import kept
from tests.store import world
from tests.store.test_values import fill

DISCUSSION = text_place("agenda", "i1", "discussion")
NOW = datetime(2026, 5, 20, 12, tzinfo=UTC)


def texts(desk: Desk, field: str = DISCUSSION) -> list[str]:
    return [version.text for version in desk.history(Meeting, "mote", field)]


def test_each_change_of_a_text_is_a_version_also_undoing_it(desk: Desk) -> None:
    fill(desk)
    item = replace(world.ITEMS[0], discussion=world.text("**Ny** tekst"))
    desk.write(Op.CHANGE, lambda work: work.put(world.MEETINGS[0].with_item(item)))
    desk.undo()
    desk.redo()
    assert texts(desk) == [
        "Mange ordskifter.",
        "\\*\\*Ny\\*\\* tekst",
        "Mange ordskifter.",
        "\\*\\*Ny\\*\\* tekst",
    ]
    assert [version.number for version in desk.history(Meeting, "mote", DISCUSSION)] == [1, 2, 2, 2]


def test_titles_have_versions_and_a_deleted_text_keeps_its_own(desk: Desk) -> None:
    fill(desk)
    desk.write(Op.DELETE, lambda work: work.delete(Case, "c3"))
    assert [version.text for version in desk.history(Case, "c3", "title")] == ["Zoner og ærend"]
    assert [version.text for version in desk.history(Case, "c1", text_place("sections", 0, "text"))] == [
        "Slik er det."
    ]
    assert desk.history(Case, "c1", "number") == ()


def test_a_text_that_becomes_empty_is_a_version(desk: Desk) -> None:
    fill(desk)
    desk.write(Op.CHANGE, lambda work: work.put_text(Meeting, "mote", DISCUSSION, ""))
    assert texts(desk) == ["Mange ordskifter.", ""]


def test_a_run_of_typing_is_one_version(desk: Desk) -> None:
    fill(desk)
    for text in ("M", "Mø", "Møte"):
        desk.write_text(Meeting, "mote", DISCUSSION, text).result()
    assert texts(desk) == ["Mange ordskifter."]
    desk.tidy()
    assert texts(desk) == ["Mange ordskifter.", "Møte"]


def test_thinning_keeps_a_day_whole_then_hours_days_and_months() -> None:
    minutes = [NOW - timedelta(minutes=minute) for minute in range(0, 3 * 24 * 60, 20)]
    left = kept(minutes, NOW)
    assert sum(NOW - moment <= timedelta(days=1) for moment in left) == 73
    assert sum(NOW - moment > timedelta(days=1) for moment in left) == 48
    hours = [NOW - timedelta(hours=hour) for hour in range(7 * 24 + 1, 30 * 24)]
    assert len(kept(hours, NOW)) == 24
    days = [NOW - timedelta(days=day) for day in range(366, 366 + 365)]
    assert len(kept(days, NOW)) == 13


@given(st.lists(st.timedeltas(timedelta(0), timedelta(days=900)), min_size=1))
def test_thinning_keeps_the_newest_and_thinning_again_takes_nothing(ages: list[timedelta]) -> None:
    moments = [NOW - age for age in ages]
    left = kept(moments, NOW)
    assert max(moments) in left
    assert kept(left, NOW) == left
    assert {moment for moment in moments if NOW - moment <= timedelta(days=1)} <= left


def test_tidying_thins_what_is_stored(desk: Desk) -> None:
    fill(desk)
    for number in range(6):
        desk.write(Op.CHANGE, lambda work, text=str(number): work.put_text(Meeting, "mote", DISCUSSION, text))
    with plain_connection(desk.path) as connection:
        old = (datetime.now(UTC) - timedelta(days=30)).replace(hour=8)
        rows = connection.execute(
            "SELECT id FROM text_versions WHERE field=? ORDER BY id", [DISCUSSION]
        ).fetchall()
        for (id,) in rows[:-1]:
            moment = (old + timedelta(seconds=id)).isoformat()
            connection.execute("UPDATE text_versions SET moment=? WHERE id=?", [moment, id])
    assert desk.tidy() == 5
    assert texts(desk) == ["4", "5"]
