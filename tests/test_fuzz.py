"""The fuzz of tools/fuzz in short: mutated files at every door, and a child that is watched."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tools.fuzz import mutating, run, seeds
from tools.fuzz.run import SHARES, Fuzz, planned

FILES = 120
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a child's memory is bounded on Linux alone")


def test_mutated_files_are_taken_in_or_refused_and_nothing_else_happens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "KILL", 30.0)  # other tests run beside it
    fuzz = Fuzz(tmp_path, tmp_path / "kept", 1)
    found = fuzz.run(planned(FILES, list(SHARES), Random(1)), 2, lines=False)
    assert sum(found.runs.values()) == FILES
    assert set(found.runs) == set(SHARES)
    assert {told for told in found.faults if ": slow" not in told} == set()


def test_the_same_chance_makes_the_same_file() -> None:
    one, other = (mutating.of_xml(seeds.PAGE, Random(5)) for _ in range(2))
    assert one == other
    assert one != seeds.PAGE


def test_what_a_watched_process_does_outside_its_folders_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "canary.txt").write_text("x")
    code = (
        "import sys, socket, json; from pathlib import Path; from tools.fuzz.watching import Watch\n"
        "box = Path(sys.argv[1]); watch = Watch([box / 'mine'], [box / 'canary.txt']); watch.begin()\n"
        "(box / 'mine' / 'a').write_text('a'); (box / 'b').write_text('b'); (box / 'b').unlink()\n"
        "(box / 'canary.txt').read_text(); socket.socket().close()\n"
        "print(json.dumps([each.split()[0] for each in watch.end()]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        check=True,
        text=True,
        cwd=seeds.ROOT,
    )
    assert json.loads(done.stdout) == ["open", "os.remove", "read", "a"]
