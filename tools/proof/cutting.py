"""Runs of scenes are recorded, and cut off from power at random moments of the record.

A state is good where a second process finds all in it that had been acknowledged by then, and nothing
half. While real keys arrive in the window: ``python3 dev.py bench powercut``.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random

from tools.proof import recorder, telling
from tools.proof.recorder import Deed
from tools.proof.replay import cut_off
from tools.proof.scenes import INSIDE, SCENES
from tools.proof.stable import Run
from tools.proof.staging import PATIENCE, Stage, Tally, chance_of, waited_for

STATES = 60
"""States that are made of one record at most."""
SECONDS = 10.0
"""How long a run is recorded at most that does not end by itself."""


def prove(stage: Stage, scene: str, count: int, seed: int) -> Tally:
    """Judge so many states of a scene."""
    tally = Tally()
    for number in range(0, count, STATES):
        chance = chance_of("cut", scene, seed, number)
        folder = stage.place(scene)
        before = files_of(folder / INSIDE)
        wrong = stage.run(scene, folder, chance.randrange(10**6), until_enough(scene, folder))
        deeds = recorder.read((folder / "record").read_bytes())
        told = telling.read(folder / "told")
        tally.add(f"{scene} {seed}/{number}", 0, wrong)
        tally.runs -= 1
        if not deeds:
            tally.wrong.append(f"{scene} {seed}/{number}: nothing was recorded")
            continue
        chances = [Random(chance.random()) for _ in range(min(STATES, count - number))]

        def judged(at: int) -> tuple[int, list[str]]:
            return _judge(stage, scene, folder, (before, deeds), chances[at])  # noqa: B023

        for at, (moment, found) in enumerate(stage.each(range(len(chances)), judged)):
            known = sum(line.event == "done" and line.moment <= moment for line in told)
            tally.add(f"{scene} {seed}/{number}/{at}", known, found)
        shutil.rmtree(folder)
    return tally


def until_enough(scene: str, folder: Path) -> Callable[[Run], None]:
    """Let a run go on for as many operations as it is meant for, or to its end."""

    def wait(run: Run) -> None:
        if reach := SCENES[scene].reach:
            waited_for(folder, "done", reach, SECONDS)
        else:
            run.wait(PATIENCE)
        run.kill()

    return wait


def _judge(
    stage: Stage, scene: str, folder: Path, record: tuple[Mapping[str, bytes], list[Deed]], chance: Random
) -> tuple[int, list[str]]:
    """The moment of a state, and what is wrong with it."""
    before, deeds = record
    upto = chance.randrange(len(deeds))
    state = stage.empty()
    shutil.copy(folder / "told", state / "told")
    put_files(state / INSIDE, cut_off(before, deeds[: upto + 1], chance))
    wrong = stage.judge(scene, state, deeds[upto].moment)
    if wrong:
        wrong = [f"deed {upto} of {len(deeds)}, {state}: {each}" for each in wrong]
    else:
        shutil.rmtree(state)
    return deeds[upto].moment, wrong


def files_of(folder: Path) -> dict[str, bytes]:
    """The files below a folder, by their path in it."""
    return {
        each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()
    }


def put_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files; the zeros at an end are a hole. What SQLite makes anew and locks are left out."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        if name.endswith(("-shm", ".lock")):
            continue
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.write(content.rstrip(b"\0"))
            file.truncate(len(content))
