"""All that the archive is to survive, in one table: kills, power cuts, disks that fail, flipped bits.

python3 dev.py bench proof                                  # all of it; takes hours
python3 dev.py bench proof --only kills --scenes import     # one part, of one scene
python3 dev.py bench proof --kills 100 --powercuts 200 --full 20 --others 20 --bits 50 --window 5

Parts: kills, powercuts (states), full, failing, slow, read-only, vanished, clocks (runs of each), bits, and
window (real keys in the real program, which is killed while one types and while it closes). Scenes: see
``tools/proof/scenes``. What was wrong is printed with its folder, which stays with ``--keep FOLDER``.
Exit status 1 where a bar was missed: an archive that does not open or has a fault, an acknowledged operation
that is lost, a failure that is told late, not at all or not in a sentence, more than 1 % of the bits unseen.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.proof import cutting, ending, flips, hindering, kills, recorder, stage, typist
from tools.proof.scenes import SCENES
from tools.proof.staging import Stage, Tally, share

Prove = Callable[[Stage, str, int, int], Tally]


@dataclass(frozen=True)
class Part:
    """A part of the proof: how its scenes are disturbed, and which option tells how often."""

    name: str
    prove: Prove
    option: str = "others"
    recorded: bool = True
    without: tuple[str, ...] = ()


PARTS = (
    Part("kills", ending.prove, "kills", recorded=False),
    Part("powercuts", cutting.prove, "powercuts"),
    Part("full", hindering.prove(hindering.FULL), "full"),
    Part("failing", hindering.prove(hindering.FAILING)),
    Part("slow", hindering.prove(hindering.SLOW)),
    Part("read-only", hindering.prove(hindering.READ_ONLY)),
    Part("vanished", hindering.prove(hindering.VANISHED), without=("opening", "migration")),
    Part("clocks", hindering.prove(hindering.CLOCKS)),
)
LIMIT = 300.0
"""Milliseconds of typing that a kill may cost."""


@dataclass(frozen=True)
class Row:
    """A line of the table."""

    part: str
    scene: str
    tally: Tally
    more: str = ""
    seconds: float = 0


def rows(part: Part, count: int, scenes: Sequence[str], options: Options) -> Iterator[Row]:
    """Prove a part, scene by scene."""
    if part.recorded and not recorder.compiler():
        print(f"{part.name}: skipped, this machine lacks a C compiler")
        return
    folder = options.folder / part.name
    folder.mkdir()
    library = recorder.build(folder) if part.recorded else None
    with Stage(folder, jobs=options.jobs, library=library, first=options.first) as place:
        for scene, number in share(count, [each for each in scenes if each not in part.without]):
            began = time.monotonic()
            tally = part.prove(place, scene, number, options.seed)
            yield Row(part.name, scene, tally, _told(tally.measured), time.monotonic() - began)


def _told(seconds: Sequence[float]) -> str:
    if not seconds:
        return ""
    return f"{len(seconds)} failures told, the slowest after {max(seconds):.1f} s"


def bits(count: int, options: Options) -> Iterator[Row]:
    """Flip bits of texts in a closed archive."""
    began = time.monotonic()
    flips.make(path := options.folder / "bits.hfdesk")
    found = flips.prove(count, path, options.seed)
    wrong = [f"not noticed: {each}" for each in found.unseen] if len(found.unseen) * 100 > count else []
    noticed = f"{len(found.seen) / max(1, count):.1%} noticed"
    yield Row("bits", "texts", Tally(count, 0, wrong), noticed, time.monotonic() - began)


def window(count: int, options: Options) -> Iterator[Row]:
    """Kill the program while one types in it, and while it closes."""
    if lacks := typist.lacking():
        print(f"window: skipped, this machine lacks {lacks}")
        return
    screen = typist.Screen()
    try:
        for name, closing in (("typing", False), ("closing", True)):
            began = time.monotonic()
            folder = options.folder / f"window-{name}"
            folder.mkdir()
            proof = kills.Kills(folder, screen, stage.FIELDS["paper"], 0, closing=closing)
            for run in range(count):
                proof.once(kills.RHYTHMS[run % len(kills.RHYTHMS)], options.seed * 100_000 + run)
            most = max(proof.lost, default=0.0)
            late = [f"{each:.0f} ms of typing lost" for each in proof.lost if each > LIMIT]
            tally = Tally(count, proof.letters, proof.faults + late)
            yield Row("window", name, tally, f"at most {most:.0f} ms lost", time.monotonic() - began)
    finally:
        screen.close()


@dataclass(frozen=True)
class Options:
    """What all parts need to know."""

    folder: Path
    jobs: int
    seed: int
    first: bool


def prove(chosen: argparse.Namespace, folder: Path) -> int:
    """Prove what was chosen, and print the table as it grows; how much is wrong."""
    options = Options(folder, chosen.jobs, chosen.seed, chosen.first)
    scenes = chosen.scenes or list(SCENES)
    proofs: dict[str, Iterator[Row]] = {
        part.name: rows(part, getattr(chosen, part.option), scenes, options) for part in PARTS
    }
    proofs |= {"bits": bits(chosen.bits, options), "window": window(chosen.window, options)}
    print(f"{'part':<11}{'scene':<12}{'runs':>6}{'acknowledged':>14}{'wrong':>7}{'seconds':>9}")
    total = 0
    for name, proof in proofs.items():
        for row in proof if chosen.only is None or name in chosen.only else ():
            total += len(row.tally.wrong)
            print(
                f"{row.part:<11}{row.scene:<12}{row.tally.runs:>6}{row.tally.acknowledged:>14}"
                f"{len(row.tally.wrong):>7}{row.seconds:>9.0f}  {row.more}",
                flush=True,
            )
            for each in row.tally.wrong[:5]:
                print(f"    {each}", flush=True)
    print("All that was to hold, holds." if not total else f"What does not hold: {total}")
    return total


def main() -> int:
    """Prove; 1 where a bar was missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    numbers = {"kills": 1000, "powercuts": 2000, "full": 200, "others": 100, "bits": 500, "window": 100}
    for name, number in numbers.items():
        parser.add_argument(f"--{name}", type=int, default=number)
    parser.add_argument("--only", nargs="+", choices=[*(part.name for part in PARTS), "bits", "window"])
    parser.add_argument("--scenes", nargs="+", choices=list(SCENES))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="runs at a time")
    parser.add_argument("--first", action="store_true", help="runs go before other programs (chrt, as root)")
    parser.add_argument("--keep", type=Path, help="a folder to work in, which stays")
    chosen = parser.parse_args()
    if chosen.keep:
        chosen.keep.mkdir(parents=True)
        return int(bool(prove(chosen, chosen.keep)))
    with tempfile.TemporaryDirectory(prefix="hfdesk-proof-") as folder:
        return int(bool(prove(chosen, Path(folder))))


if __name__ == "__main__":
    sys.exit(main())
