"""Runs of scenes: each in a copy of the scene's folder, judged by a second process when it has ended."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from random import Random
from threading import Lock
from types import TracebackType
from typing import Self, TypeVar

from tools.proof import telling
from tools.proof.scenes import SCENES
from tools.proof.stable import Run, Stable

T = TypeVar("T")
PATIENCE = 120.0
"""Seconds after which a run, or who judges it, is taken to hang."""


@dataclass
class Tally:
    """What was found: runs, acknowledged operations, what is wrong, what a part measures besides."""

    runs: int = 0
    acknowledged: int = 0
    wrong: list[str] = field(default_factory=list)
    measured: list[float] = field(default_factory=list)

    def add(self, name: str, acknowledged: int, wrong: Sequence[str]) -> None:
        """Count one run."""
        self.runs += 1
        self.acknowledged += acknowledged
        self.wrong += [f"{name}: {each}" for each in wrong]


class Stage:
    """The folders of scenes, and stables to run them in."""

    def __init__(
        self, folder: Path, *, jobs: int = 2, library: Path | None = None, first: bool = False
    ) -> None:
        """``folder`` is for runs; beside it lie the folders that they begin with."""
        self._folder = folder
        self.library = library
        environment = {"LD_PRELOAD": str(library)} if library else {}
        self._filled: dict[str, Path] = {}
        self._lock = Lock()
        self._count = 0
        self._stables = [Stable(environment, first=first) for _ in range(jobs)]
        self._free: SimpleQueue[Stable] = SimpleQueue()
        for each in self._stables:
            self._free.put(each)
        self._jobs = jobs
        self._spans: dict[str, float] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for each in self._stables:
            each.close()

    def each(self, numbers: Sequence[int], do: Callable[[int], T]) -> list[T]:
        """Do something for each number, as many at a time as there are stables."""
        with ThreadPoolExecutor(self._jobs) as pool:
            return list(pool.map(do, numbers))

    def filled(self, scene: str) -> Path:
        """The folder that runs of a scene begin with; not to be changed."""
        with self._lock:
            if scene not in self._filled:
                folder = self._folder.parent / f"scene-{scene}"
                if folder.exists():  # another part has made it
                    return self._filled.setdefault(scene, folder)
                folder.mkdir()
                stable = self._free.get()
                run = stable.run("fill", scene, folder)
                well = run.wait(PATIENCE) and run.status == 0
                self._free.put(stable)
                if not well:
                    raise RuntimeError(f"{scene} was not made:\n{(folder / 'stderr').read_text()}")
                self._filled[scene] = folder
            return self._filled[scene]

    def empty(self) -> Path:
        """A new folder."""
        with self._lock:
            self._count += 1
            folder = self._folder / f"run-{self._count}"
        folder.mkdir()
        return folder

    def place(self, scene: str) -> Path:
        """A new folder with a copy of the scene's."""
        source, folder = self.filled(scene), self.empty()
        shutil.copytree(source, folder, dirs_exist_ok=True)
        (folder / "stderr").unlink(missing_ok=True)
        return folder

    def run(self, scene: str, folder: Path, seed: int, disturb: Callable[[Run], object]) -> list[str]:
        """Work in a folder while ``disturb`` does what it does; what is wrong when it has come back."""
        stable = self._free.get()
        try:
            run = stable.run("work", scene, folder, watched=self.library is not None, seed=seed)
            try:
                began = waited_for(folder, "began")
                disturb(run)
                hung = not run.wait(0) and not run.wait(PATIENCE)
            finally:
                run.kill()
        finally:
            self._free.put(stable)
        return ["it hung"] if hung else [] if began else ["it never began"]

    def judge(self, scene: str, folder: Path, until: int = 0) -> list[str]:
        """What a second process finds wrong, and what was printed that no user may see."""
        stable = self._free.get()
        try:
            run = stable.run("judge", scene, folder, until=until)
            ended = run.wait(PATIENCE)
            run.kill()
        finally:
            self._free.put(stable)
        printed = (folder / "stderr").read_text("utf-8", "replace")
        if not ended or run.status:
            return [f"it does not open: {printed.strip().splitlines()[-1:] or ['it hung']}"]
        wrong: list[str] = json.loads((folder / "wrong").read_text("utf-8"))
        return wrong + (
            [f"a traceback: {printed.strip().splitlines()[-1]}"] if "Traceback" in printed else []
        )

    def moment(self, scene: str, chance: Random) -> Moment:
        """A random moment of a run of a scene."""
        if reach := SCENES[scene].reach:
            return Moment(chance.randint(0, reach), chance.random())
        if scene not in self._spans:
            folder = self.place(scene)
            self.run(scene, folder, 0, lambda run: run.wait(PATIENCE))
            told = telling.read(folder / "told")
            self._spans[scene] = (told[-1].moment - told[0].moment) / 1e9
            shutil.rmtree(folder)
        return Moment(0, chance.uniform(0, self._spans[scene]))


@dataclass(frozen=True)
class Moment:
    """After so many operations, and then a part of what one takes (of a second before there was any)."""

    operations: int
    part: float

    def wait(self, folder: Path) -> None:
        """Wait for it, or for the run's end."""
        waited_for(folder, "begins", self.operations, 20)
        told = telling.read(folder / "told")
        begun = [line.moment for line in told if line.event == "begins"]
        took = (begun[-1] - begun[0]) / (len(begun) - 1) / 1e9 if len(begun) > 1 else 1.0
        time.sleep(took * self.part)


def waited_for(folder: Path, event: str, count: int = 1, seconds: float = 60) -> bool:
    """Whether an event is told so many times within so many seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        told = [line.event for line in telling.read(folder / "told")]
        if told.count(event) >= count:
            return True
        if "ended" in told:
            return False
        time.sleep(0.002)
    return False


def count_done(folder: Path) -> int:
    """How many operations were acknowledged in a run."""
    return sum(line.event == "done" for line in telling.read(folder / "told"))


def share(count: int, names: Sequence[str]) -> list[tuple[str, int]]:
    """A number of runs shared out among scenes, none forgotten."""
    return [(name, (count + at) // len(names)) for at, name in enumerate(names)]


def chance_of(*parts: object) -> Random:
    """Chance that is the same for the same parts."""
    return Random(" ".join(map(str, parts)))
