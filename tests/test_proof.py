"""The proofs of tools/proof in short: real keys in the real program, which is killed, cut off, hindered."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tools.proof import cutting, ending, faults, hindering, kills, powercut, recorder, stage, typist
from tools.proof.recorder import Deed
from tools.proof.replay import cut_off
from tools.proof.scenes import structure
from tools.proof.staging import Stage
from tools.proof.telling import Line

PAPER = stage.FIELDS["paper"]
BUSY = 900
"""Milliseconds that may be lost where many tests run at once; the proof itself allows 300."""


@pytest.fixture(scope="module")
def screen() -> Iterator[typist.Screen]:
    if lacks := typist.lacking():
        pytest.skip(f"real keys need {lacks}")
    made = typist.Screen()
    yield made
    made.close()


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not recorder.compiler():
        pytest.skip("the recorder needs a C compiler")
    return recorder.build(tmp_path_factory.mktemp("recorder"))


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, library: Path) -> Iterator[Stage]:
    with Stage(tmp_path_factory.mktemp("stage"), jobs=2, library=library) as made:
        yield made


def test_a_program_that_is_killed_while_one_types_loses_the_last_moment_at_most(
    screen: typist.Screen, tmp_path: Path
) -> None:
    proof = kills.Kills(tmp_path, screen, PAPER, 0)
    for rhythm in ("human",):
        proof.once(rhythm, 5)
    assert proof.faults == []
    assert len(proof.lost) == 1
    assert proof.letters > 10
    assert max(proof.lost) < BUSY


def test_a_power_cut_loses_nothing_that_was_acknowledged(
    screen: typist.Screen, library: Path, tmp_path: Path
) -> None:
    record = powercut.make(tmp_path / "run", screen, PAPER, 3, ("steady", 0))
    assert len(record.acknowledged) > 5
    assert powercut.prove(record, PAPER, 25) == []


def test_a_full_disk_is_told_and_typed_on(screen: typist.Screen, library: Path, tmp_path: Path) -> None:
    full = next(each for each in faults.FAULTS if each.name == "full")
    case = faults.Case(tmp_path / "case", library, screen, PAPER)
    wrong = case.run(full, 2.5)
    assert [each for each in wrong if "in time" not in each] == []
    assert "not told in time" not in wrong


@pytest.mark.skipif(os.name == "nt", reason="runs are forked off")
@pytest.mark.parametrize("scene", ["structure", "migration", "restore"])
def test_a_run_that_is_killed_leaves_what_was_acknowledged_and_nothing_half(place: Stage, scene: str) -> None:
    tally = ending.prove(place, scene, 2, 7)
    assert (tally.runs, tally.wrong) == (2, [])


@pytest.mark.parametrize("scene", ["typing", "restore", "keys"])
def test_a_run_that_is_cut_off_from_power_leaves_what_was_acknowledged(
    place: Stage, scene: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cutting, "SECONDS", 1.0)
    tally = cutting.prove(place, scene, 8, 7)
    assert (tally.runs, tally.wrong) == (8, [])


@pytest.mark.parametrize(
    ("kind", "scene"),
    [
        ("FULL", "restore"),
        ("FAILING", "typing"),
        ("READ_ONLY", "sealed-typing"),
        ("VANISHED", "structure"),
        ("CLOCKS", "typing"),
    ],
)
def test_what_fails_is_told_and_over_when_the_machine_is_well_again(
    place: Stage, kind: str, scene: str
) -> None:
    hindrances = getattr(hindering, kind)
    tally = hindering.prove(hindrances)(place, scene, 2, 7)
    assert (tally.runs, tally.wrong) == (2, [])
    assert all(each <= hindering.SOON for each in tally.measured)


def test_an_archive_that_lost_a_word_or_has_half_an_operation_is_noticed(tmp_path: Path) -> None:
    structure.fill(tmp_path)
    told = [Line("done", 0, "3")]
    assert structure.judge_typing(tmp_path, told)
    assert structure.judge(tmp_path, [Line("done", 0, "another state")])
    assert structure.judge_typing(tmp_path, []) == structure.judge(tmp_path, []) == []


def test_what_was_synced_is_there_and_what_was_not_may_be() -> None:
    old, new = b"a" * 1024, b"b" * 1024
    deeds = [
        Deed("W", "x", 1, 0, old),
        Deed("S", "x", 2, 0, b""),
        Deed("W", "x", 3, 0, new),
    ]
    left = {cut_off({"x": b""}, deeds, Random(seed))["x"] for seed in range(60)}
    assert {old, new} <= left
    assert left <= {old, new, b"a" * 512 + b"b" * 512, b"b" * 512 + b"a" * 512}
    assert {cut_off({"x": b""}, deeds[:2], Random(seed))["x"] for seed in range(9)} == {old}


def test_names_are_there_in_order_and_for_certain_after_a_sync() -> None:
    deeds = [
        Deed("C", "new", 1, 0, b""),
        Deed("W", "new", 2, 0, b"z"),
        Deed("S", "new", 3, 0, b""),
        Deed("R", "new", 4, 0, b"x"),
        Deed("U", "y", 5, 0, b""),
    ]
    before = {"x": b"old", "y": b"y"}
    left = [cut_off(before, deeds, Random(seed)) for seed in range(60)]
    assert {tuple(sorted(each)) for each in left} == {("new", "x", "y"), ("x", "y"), ("x",)}
    assert all(each["new" if "new" in each else "x"] == b"z" for each in left)


def test_a_record_that_was_cut_off_is_read_up_to_there(tmp_path: Path, library: Path) -> None:
    import subprocess
    import sys

    watched = tmp_path / "files"
    watched.mkdir()
    made = recorder.Recorder(library, watched, tmp_path)
    script = (
        "import os, sys; f = open(sys.argv[1], 'wb', 0); f.write(b'abc'); os.fsync(f.fileno()); f.truncate(9)"
    )
    command = [sys.executable, "-c", script, str(watched / "x")]
    subprocess.run(command, env={**os.environ, **made.environment}, check=True)
    deeds = made.deeds()
    assert [(deed.what, deed.name, deed.offset, deed.data) for deed in deeds] == [
        ("C", "x", 0, b""),
        ("W", "x", 0, b"abc"),
        ("S", "x", 0, b""),
        ("T", "x", 9, b""),
    ]
    whole = made.log.read_bytes()
    assert len(recorder.read(whole[:-1])) == 3
    made.let("full")
    assert subprocess.run(command, env={**os.environ, **made.environment}, check=False).returncode == 1
    made.let("broken")
    assert subprocess.run(command, env={**os.environ, **made.environment}, check=False).returncode == 1
