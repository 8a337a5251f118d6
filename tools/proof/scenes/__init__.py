"""What is done to archives while the machine fails: each scene by name, and the two things a run can do."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from random import Random

from tools.proof.scenes import migrating, packages, safety, structure
from tools.proof.scenes.scene import ARCHIVE, Scene
from tools.proof.telling import Stopped, Teller, read

SCENES: dict[str, Scene] = {
    each.name: each for each in (*structure.SCENES, *packages.SCENES, *migrating.SCENES, *safety.SCENES)
}
INSIDE = "inside"
"""The folder within a run's folder in which the scene plays; beside it lies what is told of it."""


def fill(scene: str, folder: Path) -> None:
    """Make the folder that runs get a copy of."""
    (folder / INSIDE).mkdir()
    SCENES[scene].fill(folder / INSIDE)


def work(scene: str, folder: Path, seed: int, operations: int = 0) -> None:
    """Do what the scene does, and tell it."""
    teller = Teller(folder / "told", operations, stated=SCENES[scene].stated)
    teller.say("began")
    with suppress(Stopped):
        SCENES[scene].work(folder / INSIDE, teller, Random(seed))
    teller.say("ended")


def judge(scene: str, folder: Path, until: int = 0) -> None:
    """Write down what is wrong with what the scene left; only what was told before ``until`` counts."""
    told = [line for line in read(folder / "told") if not until or line.moment <= until]
    wrong = SCENES[scene].judge(folder / INSIDE, told)
    (folder / "wrong").write_text(json.dumps(wrong), encoding="utf-8")


__all__ = ["ARCHIVE", "INSIDE", "SCENES", "Scene", "fill", "judge", "work"]
