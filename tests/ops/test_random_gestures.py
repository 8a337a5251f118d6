"""Whatever gestures a secretary makes, in whatever order: undoing all gives the archive as before."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hfdesk.domain.problems import Problem
from hfdesk.store import Desk
from tests.ops.gesturing import GESTURES, everything, fill

pytestmark = pytest.mark.no_cover  # many steps of code that other tests count: counting slows them

STEP = st.tuples(st.sampled_from(sorted(GESTURES)), st.integers(0, 999))


def done(desk: Desk, name: str, seed: int) -> bool:
    """One gesture; whether it was not refused."""
    try:
        GESTURES[name](desk, Random(seed))
    except (Problem, KeyError, IndexError):
        return False
    return True


def step(desk: Desk, name: str, seed: int) -> bool:
    """One gesture; whether it was done. One that is refused leaves everything as it was."""
    before = everything(desk)
    was_done = done(desk, name, seed)
    assert was_done or everything(desk) == before
    return was_done


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=st.lists(STEP, min_size=1, max_size=12), stop=st.integers(0, 12))
def test_undoing_all_gestures_gives_the_archive_as_before_and_redoing_them_as_after(
    steps: list[tuple[str, int]], stop: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("gestures") / "a.hfdesk"
    with Desk.open(path, create=True) as desk:
        fill(desk)
        before = everything(desk)
        for name, seed in steps[:stop]:
            step(desk, name, seed)
    with Desk.open(path) as desk:  # the program was closed in between
        for name, seed in steps[stop:]:
            step(desk, name, seed)
        after, many = everything(desk), len(desk.undoable()) - 1
        assert desk.verify() == ()
        for _ in range(many):
            assert desk.undo()
        assert everything(desk) == before
    with Desk.open(path) as desk:
        for _ in range(many):
            assert desk.redo()
        assert everything(desk) == after


@pytest.mark.parametrize("name", sorted(GESTURES))
def test_each_gesture_can_be_done_and_is_one_step(name: str, tmp_path: Path) -> None:
    with Desk.open(tmp_path / "a.hfdesk", create=True) as desk:
        fill(desk)
        for seed in range(200):
            before, count = everything(desk), len(desk.undoable())
            if step(desk, name, seed) and everything(desk) != before:
                break
        else:
            pytest.fail("it was never done")
        assert len(desk.undoable()) == count + 1
        assert desk.undo()
        assert everything(desk) == before


def test_every_gesture_has_a_name_for_the_menu(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "a.hfdesk", create=True) as desk:
        fill(desk)
        for name in sorted(GESTURES):
            for seed in range(12):
                done(desk, name, seed)
        steps = desk.undoable(1_000)[:-1]
        assert len(steps) > len(GESTURES)
        assert [each for each in steps if not each.label and not each.op.value.startswith("agenda_")] == []
