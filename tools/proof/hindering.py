"""The disk, the folder or the clock goes wrong at a random moment of a scene, and is well again soon after.

What fails is told in one sentence within two seconds and leaves all as it was; when it is over the next
operation goes well; and a second process finds all that was acknowledged. While real keys arrive:
``python3 dev.py bench faults``.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tools.proof import recorder, telling
from tools.proof.scenes import INSIDE, SCENES
from tools.proof.scenes.scene import ARCHIVE
from tools.proof.stable import Run
from tools.proof.staging import PATIENCE, Stage, Tally, chance_of, count_done, waited_for
from tools.proof.telling import Line

SOON = 2.0
LASTS = 1.5
"""Seconds after which what is wrong is put right, where nobody has complained before."""


class Machine:
    """The machine that a run works on; a hindrance is given it."""

    def __init__(self, library: Path, folder: Path) -> None:
        self.inside = folder / INSIDE
        self.disk = recorder.Recorder(library, self.inside, folder)
        self.aside = folder / "aside"

    def take(self, pattern: str) -> None:
        """Let what has such a name vanish."""
        self.aside.mkdir(exist_ok=True)
        for each in self.inside.glob(pattern):
            each.rename(self.aside / each.name)

    def replace(self, pattern: str) -> None:
        """Put something else in the place of what has such a name."""
        names = [each.name for each in self.inside.glob(pattern)]
        self.take(pattern)
        for name in names:
            (self.inside / name).write_bytes(b"noe annet" * 999)

    def give_back(self) -> None:
        """Put what had vanished in its place again, whatever has come there."""
        for each in self.aside.iterdir() if self.aside.exists() else ():
            place = self.inside / each.name
            if place.is_dir():
                shutil.rmtree(place)
            elif each.is_dir():
                place.unlink(missing_ok=True)
            each.replace(place)


Deed = Callable[[Machine], object]


@dataclass(frozen=True)
class Hindrance:
    """Something that goes wrong, and how it is put right. ``told``: an operation meanwhile fails."""

    name: str
    begin: Deed
    end: Deed = field(default=lambda machine: machine.disk.let(""))
    scenes: Sequence[str] = ()


def _disk(name: str, words: str = "") -> Hindrance:
    return Hindrance(name, lambda machine: machine.disk.let(words or name))


def _vanished(name: str, pattern: str, *scenes: str) -> Hindrance:
    return Hindrance(name, lambda machine: machine.take(pattern), Machine.give_back, scenes)


def _replaced(name: str, pattern: str, *scenes: str) -> Hindrance:
    return Hindrance(name, lambda machine: machine.replace(pattern), Machine.give_back, scenes)


def _clock(name: str, seconds: int) -> Hindrance:
    return Hindrance(name, lambda machine: machine.disk.shift(seconds), lambda machine: machine.disk.shift(0))


FULL = (_disk("full"),)
FAILING = (_disk("broken"), _disk("failing"), _disk("unreadable"))
SLOW = (_disk("slow", "slow 400"),)
READ_ONLY = (_disk("forbidden"), _disk("mounted"))
VANISHED = (
    _vanished("archive gone", ARCHIVE, "structure", "typing", "closing", "import", "export"),
    _replaced("archive replaced", ARCHIVE, "structure", "typing", "closing", "import", "export"),
    _vanished("log gone", f"{ARCHIVE}-wal", "structure", "typing"),
    _vanished("attachments gone", "*-files", "structure", "import", "export"),
    _vanished("packages gone", "inn", "import", "create", "structure"),
    _replaced("packages replaced", "inn", "import", "create", "structure"),
    _vanished("folder of documents gone", "ut", "export"),
    _replaced("folder of documents replaced", "ut", "export"),
)
CLOCKS = (_clock("an hour back", -3600), _clock("a day forward", 86_400))


def prove(hindrances: Sequence[Hindrance]) -> Callable[[Stage, str, int, int], Tally]:
    """Hinder so many runs of a scene, by each of these in turn; a tally's measures are seconds until told."""

    def proved(stage: Stage, scene: str, count: int, seed: int) -> Tally:
        tally = Tally()
        meant = [each for each in hindrances if not each.scenes or scene in each.scenes]
        if not meant:
            return tally

        def once(number: int) -> Judged:
            return _once(stage, scene, meant[number % len(meant)], chance_of("hinder", scene, seed, number))

        for number, judged in enumerate(stage.each(range(count), once)):
            name = f"{scene}, {meant[number % len(meant)].name} {seed}/{number} {judged.folder}"
            tally.add(name, count_done(judged.folder), judged.wrong)
            tally.measured += judged.told
            if not judged.wrong:
                shutil.rmtree(judged.folder)
        return tally

    return proved


@dataclass(frozen=True)
class Judged:
    """What was found of one run: after how many seconds each failure was told, and what is wrong."""

    folder: Path
    told: list[float]
    wrong: list[str]


def _once(stage: Stage, scene: str, hindrance: Hindrance, chance: Random) -> Judged:
    assert stage.library is not None
    folder = stage.place(scene)
    machine, moment = Machine(stage.library, folder), stage.moment(scene, chance)
    span: list[int] = []
    late: list[str] = []

    def disturb(run: Run) -> None:
        moment.wait(folder)
        span.append(time.monotonic_ns())
        hindrance.begin(machine)
        waited_for(folder, "refused", 1, LASTS)
        hindrance.end(machine)
        span.append(time.monotonic_ns())
        late.extend(_well_again(folder, span[1]))
        (folder / "stop").touch()
        run.wait(PATIENCE)

    wrong = stage.run(scene, folder, chance.randrange(10**6), disturb) + late
    told = telling.read(folder / "told")
    refused = list(_refused(told, span[0]))
    wrong += [f"told after {after:.1f} s: {what}" for after, what in refused if after > SOON]
    wrong += [f"no sentence: {what!r}" for _, what in refused if not what.strip() or "\n" in what.strip()]
    wrong += _changed(told) if SCENES[scene].stated else []
    if any(line.code == "key.wrong_passphrase" for line in told):
        wrong.append("a passphrase opens nothing, and its change was told to have failed")
    return Judged(folder, [after for after, _ in refused], wrong + stage.judge(scene, folder))


def _well_again(folder: Path, since: int) -> list[str]:
    """Whether an operation that began after it was over went well."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        told = telling.read(folder / "told")
        if any(line.event == "ended" for line in told):
            return []
        began = next(
            (at for at, line in enumerate(told) if line.event == "begins" and line.moment > since), None
        )
        if began is not None and any(line.event in {"done", "declined"} for line in told[began:]):
            return []
        time.sleep(0.01)
    return ["it is not well again"]


def _refused(told: Sequence[Line], since: int) -> list[tuple[float, str]]:
    """The sentences of failures, and the seconds since the operation began, or the fault, until each came."""
    found: list[tuple[float, str]] = []
    began = 0
    for line in told:
        if line.event == "begins":
            began = line.moment
        elif line.event == "refused":
            found.append(((line.moment - max(began, since)) / 1e9, line.what))
    return found


def _changed(told: Sequence[Line]) -> list[str]:
    """Operations that failed and yet changed something."""
    wrong: list[str] = []
    known, code = "", ""
    for line in told:
        if line.event == "refused":
            code = line.code
        elif line.event == "left" and known and line.what != known:
            wrong.append(f"what was refused ({code}) has changed the archive")
        known = line.what if line.event in {"done", "left"} else known
    return wrong
