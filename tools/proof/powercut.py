"""The states that a power cut may leave while one types; nothing may be lost that was called saved.

python3 dev.py bench powercut [--states 1000] [--seconds 60] [--rhythm human] [--field paper] [--slow 0]

The program is recorded once while real keys arrive. Each state is a random moment of the record
(tools/proof/replay.py); it is good where the archive opens without a fault and its text is a prefix of
what was typed that has every letter which the archive had acknowledged by then.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tools.proof import recorder, stage, typist
from tools.proof.recorder import Deed
from tools.proof.replay import cut_off


@dataclass
class Record:
    """What a run did to the files, what was typed, and what was acknowledged and when."""

    before: dict[str, bytes]
    deeds: list[Deed]
    typed: str
    acknowledged: list[tuple[int, str]]
    written: int = field(init=False)

    def __post_init__(self) -> None:
        self.written = sum(len(deed.data) for deed in self.deeds if deed.what == "W")

    def known_at(self, moment: int) -> str:
        """The newest text that was acknowledged by then."""
        return next((text for told, text in reversed(self.acknowledged) if told <= moment), "")


def make(
    folder: Path, screen: typist.Screen, where: stage.Field, seconds: float, how: tuple[str, int]
) -> Record:
    """Type in the recorded program, and kill it at the end."""
    archive = folder / "archive" / stage.ARCHIVE
    archive.parent.mkdir(parents=True)
    stage.fill(archive)
    before = {each.name: each.read_bytes() for each in archive.parent.iterdir()}
    rhythm, slow = how
    watching = recorder.Recorder(recorder.build(folder), archive.parent, folder)
    watching.let(f"slow {slow}" if slow else "")
    running = stage.start(screen, archive, where, watching.environment)
    typing = typist.Typist(screen, rhythm, 7)
    typing.type(seconds)
    running.kill()
    told = [(each["moment"], each["text"]) for each in running.of("acknowledged")]
    return Record(before, watching.deeds(), typing.typed, told)


def begun(deeds: Sequence[Deed], record: Record) -> int:
    """The deed with which typing began."""
    first = record.acknowledged[0][0] if record.acknowledged else 0
    return next((at for at, deed in enumerate(deeds) if deed.moment >= first - 10**9), 0)


def judge(record: Record, where: stage.Field, folder: Path, chance: Random) -> str:
    """What is wrong with one state; ``""`` where nothing is."""
    upto = chance.randrange(begun(record.deeds, record), len(record.deeds))
    archive = folder / stage.ARCHIVE
    for old in folder.iterdir():
        old.unlink()
    for name, content in cut_off(record.before, record.deeds[: upto + 1], chance).items():
        if not name.endswith(("-shm", ".lock")) and "/" not in name:
            _put(folder / name, content)
    known = record.known_at(record.deeds[upto].moment)
    try:
        text, faults = stage.found(archive, where)
    except Exception as problem:  # noqa: BLE001 -- whatever it is, the archive did not open
        return f"{upto}: {problem}"
    if faults:
        return f"{upto}: {faults[0]}"
    if not record.typed.startswith(text):
        return f"{upto}: {text[-40:]!r} is no beginning of what was typed"
    return "" if len(text) >= len(known) else f"{upto}: {len(known) - len(text)} letters were called saved"


def _put(path: Path, content: bytes) -> None:
    """Write a file; the zeros at its end are a hole."""
    with path.open("wb") as file:
        file.write(content.rstrip(b"\0"))
        file.truncate(len(content))


def prove(record: Record, where: stage.Field, states: int, seed: int = 1) -> list[str]:
    """What is wrong with so many states."""
    chance = Random(seed)
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="hfdesk-state-") as folder:
        for at in range(states):
            found = judge(record, where, Path(folder), chance)
            wrong += [found] if found else []
            if sys.stdout.isatty():
                print(f"\r{at + 1} of {states}", end="", flush=True)
    return wrong


def main() -> int:
    """Record, cut off and count; 1 where anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--states", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--rhythm", choices=("steady", "human", "bursts"), default="human")
    parser.add_argument("--field", choices=tuple(stage.FIELDS), default="paper")
    parser.add_argument("--slow", type=int, default=0, help="milliseconds that each fsync takes more")
    chosen = parser.parse_args()
    if lacks := typist.lacking() or ("" if recorder.compiler() else "a C compiler"):
        print(f"skipped: this machine lacks {lacks}")
        return 0
    where, screen = stage.FIELDS[chosen.field], typist.Screen()
    try:
        with tempfile.TemporaryDirectory(prefix="hfdesk-powercut-") as folder:
            record = make(Path(folder), screen, where, chosen.seconds, (chosen.rhythm, chosen.slow))
    finally:
        screen.close()
    wrong = prove(record, where, chosen.states)
    letters = max(len(record.typed), 1)
    print(f"\n{len(record.typed)} letters, {len(record.acknowledged)} saves,", end=" ")
    print(f"{record.written / letters:.0f} bytes written a letter, {len(record.deeds)} deeds")
    print(f"{chosen.states} states, wrong: {len(wrong)}")
    for each in wrong[:10]:
        print(" ", each)
    return int(bool(wrong) or not record.acknowledged)


if __name__ == "__main__":
    raise SystemExit(main())
