"""Runs of scenes are killed at random moments: nothing that was acknowledged is lost, and nothing is half.

While real keys arrive in the window: ``python3 dev.py bench kills``.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from tools.proof.stable import Run
from tools.proof.staging import Stage, Tally, chance_of, count_done


def prove(stage: Stage, scene: str, count: int, seed: int) -> Tally:
    """Kill so many runs of a scene."""
    tally = Tally()

    def once(number: int) -> tuple[Path, list[str]]:
        chance = chance_of("kill", scene, seed, number)
        folder, moment = stage.place(scene), stage.moment(scene, chance)

        def kill(run: Run) -> None:
            moment.wait(folder)
            run.kill()

        wrong = stage.run(scene, folder, chance.randrange(10**6), kill)
        return folder, wrong + stage.judge(scene, folder)

    for number, (folder, wrong) in enumerate(stage.each(range(count), once)):
        tally.add(f"{scene} {seed}/{number} {folder}", count_done(folder), wrong)
        if not wrong:
            shutil.rmtree(folder)
    return tally
