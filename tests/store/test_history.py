"""The versions of texts, and their thinning."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain.values import Case, Dispatch, DocumentKind, Meeting
from hfdesk.store import Desk, Op, moments, text_place
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


class Years:
    """A clock that is an hour further each time it is read, and goes on by years."""

    def __init__(self) -> None:
        self.moment = NOW

    def __call__(self) -> datetime:
        self.moment += timedelta(minutes=1)
        return self.moment

    def on(self, days: int) -> None:
        self.moment += timedelta(days=days)


def send(desk: Desk, meeting: str, id: str) -> None:
    dispatch = Dispatch(id=id, meeting=meeting, kind=DocumentKind.MINUTES, moment=desk.now())
    desk.write(Op.MINUTES_SEND, lambda work: work.put(dispatch))


def put(desk: Desk, text: str, kind: type = Meeting, id: str = "mote", field: str = DISCUSSION) -> None:
    desk.write(Op.CHANGE, lambda work: work.put_text(kind, id, field, text))


def test_what_was_sent_is_kept_for_ever_though_years_thin_the_rest(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Years()
    monkeypatch.setattr(moments, "clock", clock)
    fill(desk)
    section = text_place("sections", 0, "text")
    sent = []
    for number in range(8):
        for draft in "abc":
            put(desk, f"Drøfting {number}{draft}.")
            put(desk, f"Del {number}{draft}.", Case, "c1", section)
            clock.on(1)
        if number % 2:
            desk.write_text(Meeting, "mote", DISCUSSION, f"Sendt {number}.").result()  # not at its end yet
            send(desk, "mote", f"d{number}")
            sent.append(number)
    desk.undo()  # what was sent is out, whether or not the archive says so
    clock.on(10 * 365)
    desk.tidy(keep=3)
    left = texts(desk)
    assert [text for text in left if text.startswith("Sendt")] == [f"Sendt {number}." for number in sent]
    kept_drafts = [text for text in left if text.startswith("Drøfting")]
    assert len(kept_drafts) < 5
    papers = [version.text for version in desk.history(Case, "c1", section)]
    assert {f"Del {number}c." for number in sent} <= set(papers)
    assert len(papers) < 10
    assert desk.tidy(keep=3) == 0
    assert desk.get(Meeting, "mote").agenda[0].discussion.plain == left[-1]


def test_a_case_that_left_the_agenda_or_is_deleted_keeps_what_was_sent(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Years()
    monkeypatch.setattr(moments, "clock", clock)
    fill(desk)
    put(desk, "Tittel som sendt", Case, "c3", "title")
    send(desk, "mote", "d1")
    for number in range(3):
        clock.on(1)
        put(desk, f"Senere {number}", Case, "c3", "title")
    desk.write(Op.DELETE, lambda work: work.delete(Case, "c3"))
    clock.on(3000)
    desk.tidy()
    assert [version.text for version in desk.history(Case, "c3", "title")] == ["Tittel som sendt", "Senere 2"]
