"""Clocks that are wrong, set back and set forward: nothing is lost, and the order stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from hfdesk.domain.values import Meeting
from hfdesk.store import Desk, Op, moments, text_place
from tests.store.test_values import fill

DISCUSSION = text_place("agenda", "i1", "discussion")
NOON = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # half past two, an hour before the clocks go back


class Clock:
    """A clock that is set by the test; it goes on a second each time it is read."""

    def __init__(self) -> None:
        self.moment = NOON

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def set(self, by: timedelta) -> None:
        self.moment += by


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(moments, "clock", made)
    return made


def type_on(desk: Desk, *texts: str) -> None:
    for text in texts:
        desk.write_text(Meeting, "mote", DISCUSSION, text).result()


def put(desk: Desk, text: str) -> None:
    desk.write(Op.CHANGE, lambda work: work.put_text(Meeting, "mote", DISCUSSION, text))


def versions(desk: Desk) -> tuple[list[str], list[datetime]]:
    found = desk.history(Meeting, "mote", DISCUSSION)
    return [each.text for each in found], [each.moment for each in found]


def is_rising(found: list[datetime]) -> bool:
    return all(one <= two for one, two in pairwise(found))


@pytest.mark.parametrize("by", [timedelta(hours=-1), timedelta(hours=1), timedelta(days=1)])
def test_a_clock_that_is_set_while_one_types_loses_nothing_and_keeps_the_order(
    desk: Desk, clock: Clock, by: timedelta
) -> None:
    fill(desk)
    type_on(desk, "M", "Mø")
    clock.set(by)
    type_on(desk, "Møt", "Møte")
    put(desk, "Møtet ble hevet.")
    clock.set(-by)
    type_on(desk, "Møtet ble hevet. T", "Møtet ble hevet. Takk.")
    put(desk, "Slutt.")
    texts, told = versions(desk)
    assert texts == [
        *("Mange ordskifter.", "Møte", "Møtet ble hevet.", "Møtet ble hevet. Takk.", "Slutt."),
    ]
    assert is_rising(told)
    done = desk.undoable()
    assert is_rising([each.moment for each in reversed(done)])
    assert [each.number for each in done] == sorted((each.number for each in done), reverse=True)
    for text in reversed(texts[:-1]):
        desk.undo()
        assert desk.get(Meeting, "mote").agenda[0].discussion.plain == text


def test_a_clock_set_back_while_the_program_was_away_keeps_the_order(archive: Path, clock: Clock) -> None:
    with Desk.open(archive) as desk:
        fill(desk)
        put(desk, "En.")
    clock.set(timedelta(hours=-1))
    with Desk.open(archive) as desk:
        put(desk, "To.")
        assert desk.tidy() == 0
        texts, told = versions(desk)
    assert texts == ["Mange ordskifter.", "En.", "To."]
    assert is_rising(told)


def test_a_clock_that_was_years_ahead_is_not_followed_and_thinning_keeps_what_stands(
    desk: Desk, clock: Clock
) -> None:
    fill(desk)
    clock.set(timedelta(days=3650))
    put(desk, "Fra framtiden.")
    clock.set(timedelta(days=-3650))
    put(desk, "En.")
    put(desk, "To.")
    texts, told = versions(desk)
    assert texts[-2:] == ["En.", "To."]
    assert told[-1] - NOON < timedelta(minutes=1)
    clock.set(timedelta(days=800))
    desk.tidy()
    assert versions(desk)[0][-1] == "To."


def test_a_dispatch_is_never_older_than_the_one_before(desk: Desk, clock: Clock) -> None:
    fill(desk)
    first = desk.now()
    clock.set(timedelta(hours=-1))
    assert desk.now() > first
