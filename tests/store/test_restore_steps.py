"""Each step of bringing a backup back fails, or is the last one that is done: the archive is one of both."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from hfdesk.domain.backing import Reason
from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Person
from hfdesk.store import Desk, Op, backing_up, restoring
from hfdesk.store.backups import Backup

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
OLD, BACK = {"Ola Nordli", "Kari Sørli"}, {"Ola Nordli"}
STEPS = ("replace", "link", "unlink", "mkdir", "chmod", "rename", "rmdir")
"""What of the system changes names."""


class Off(BaseException):
    """The machine went off: nothing is done any more."""


class Steps:
    """Counts the steps, and lets one fail; ``goes_off``: and all after it."""

    def __init__(self, patched: pytest.MonkeyPatch, at: int = -1, *, goes_off: bool = False) -> None:
        self.count, self._at, self._goes_off = 0, at, goes_off
        for name in STEPS:
            patched.setattr(os, name, self._step(getattr(os, name)))
        patched.setattr(shutil, "copy2", self._step(shutil.copy2))

    def _step(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*args: Any, **more: Any) -> Any:
            if str(args[0]).endswith(".lock"):
                return real(*args, **more)
            self.count += 1
            if self._goes_off and self.count > self._at >= 0:
                raise Off
            if self.count - 1 == self._at:
                raise OSError(errno.ENOSPC, "no room", str(args[0]))
            return real(*args, **more)

        return step


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an archive that died with its newest work in its log, and a backup from before."""
    folder = tmp_path_factory.mktemp("made")
    dead = tmp_path_factory.mktemp("dead")
    with Desk.open(folder / "a.hfdesk", create=True) as desk:
        desk.write(Op.CREATE, lambda work: work.put(Person(id="p1", name="Ola Nordli")))
        reference = desk.files.put("notat.txt", b"innhold")
        backing_up.make(desk.path, Reason.HAND, now=NOW)
        desk.write(Op.CREATE, lambda work: work.put(Person(id="p2", name="Kari Sørli")))
        desk.files.path(reference).unlink()
        desk.files.put("plan.txt", b"plan")
        shutil.copytree(folder, dead, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*-shm", "*.lock"))
    return dead


def names(path: Path) -> set[str]:
    with Desk.open(path) as desk:
        assert desk.verify() == ()
        return {each.name for each in desk.all(Person)}


def attempt(folder: Path, patched: pytest.MonkeyPatch, at: int, *, goes_off: bool) -> tuple[bool, bool]:
    """Bring the backup back with a step that fails; did that go well, and was there such a step?"""
    archive = folder / "a.hfdesk"
    backup: Backup = backing_up.backups.listed(archive)[0]
    with patched.context() as each:
        steps = Steps(each, at, goes_off=goes_off)
        try:
            restoring.restore(backup, archive, now=NOW)
        except (Problem, Off):
            return False, steps.count > at
        return True, steps.count > at


@pytest.mark.parametrize("links", [True, False], ids=["second names", "no second names"])
@pytest.mark.parametrize("goes_off", [False, True], ids=["fails", "goes off"])
def test_the_archive_is_the_old_or_the_restored_whichever_step_is_the_last(
    prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool, goes_off: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", _no_link)
    seen: list[bool] = []
    for at in range(200):
        folder = tmp_path / str(at)
        shutil.copytree(prepared, folder)
        done, reached = attempt(folder, monkeypatch, at, goes_off=goes_off)
        if not reached:
            break
        found = names(folder / "a.hfdesk")
        assert found in (OLD, BACK), at
        assert found == BACK or not done, at
        if goes_off:
            for aside in folder.glob("a til side *.hfdesk"):
                assert names(aside) in (OLD, BACK), at
        else:
            assert done or not list(folder.glob("* til side *.hfdesk")), at
            assert done or not list(folder.glob(".*.restored")), at
            assert found == (BACK if done else OLD), at
        seen.append(found == BACK)
        shutil.rmtree(folder)
    assert len(seen) > 8
    assert True in seen or not goes_off
    assert False in seen


def _no_link(*args: Any, **_more: Any) -> None:
    raise OSError(errno.EPERM, "no second names", str(args[0]))


def test_a_log_that_cannot_be_written_into_a_whole_archive_is_not_taken_from_it(
    prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "a"
    shutil.copytree(prepared, folder)
    archive = folder / "a.hfdesk"
    backup = backing_up.backups.listed(archive)[0]
    monkeypatch.setattr(restoring, "plain_connection", _full(restoring.plain_connection))
    with pytest.raises(Problem) as problem:
        restoring.restore(backup, archive, now=NOW)
    assert problem.value.code == "archive.disk_full"
    monkeypatch.undo()
    assert names(archive) == OLD


def _full(real: Any) -> Any:
    """Connections that find no room for what they write."""

    def connection(*args: Any, **more: Any) -> Any:
        if more.get("read_only"):
            return real(*args, **more)
        raise restoring.dbapi2.OperationalError("database or disk is full")

    return connection
