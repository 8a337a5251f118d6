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


def step(desk: Desk, name: str, seed: int) -> bool:
    """One gesture; whether it was done. One that is refused leaves everything as it was."""
    before = everything(desk)
    try:
        GESTURES[name](desk, Random(seed))
    except (Problem, KeyError, IndexError):
        assert everything(desk) == before
        return False
    return True


@pytest.mark.no_cover  # what it runs through others do too, and tracing takes half its time
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
        after, done = everything(desk), len(desk.undoable()) - 1
        assert desk.verify() == ()
        for _ in range(done):
            assert desk.undo()
        assert everything(desk) == before
    with Desk.open(path) as desk:
        for _ in range(done):
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


@pytest.mark.no_cover  # what it runs through others do too, and tracing takes half its time
def test_every_gesture_has_a_name_for_the_menu(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "a.hfdesk", create=True) as desk:
        fill(desk)
        for name in sorted(GESTURES):
            for seed in range(12):
                step(desk, name, seed)
        done = desk.undoable(1_000)[:-1]
        assert len(done) > len(GESTURES)
        assert [each for each in done if not each.label and not each.op.value.startswith("agenda_")] == []
