# ruff: noqa: E501 -- lists of what breaks readers are read in rows
"""Files that mean no good, changed by chance, handed to every door of the program (``bench fuzz``).

python3 dev.py bench fuzz [--runs 10000] [--seed 1] [--doors json,pakke,…] [--keep out/fuzz]

Packages, profiles, templates, Word files, logos, clipboard pages and archives. A file is good where it is taken in
whole or refused with a sentence, in two seconds and bounded memory, with nothing written outside the archive's
folder, no port opened and no program started. Every second child looks at the lines it reaches; files that reach
new ones are changed further. Ends with 1 where a file did anything else; it is kept.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import fmean
from typing import Any

from tools.fuzz import mutating, mutating_archives, seeds, waiting

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 2.0
"""Seconds of work that a file may take; a slower one is tried again, for the first time may have been paying
for something else."""
KILL = 8.0
"""Seconds of work, or of sleep, after which a process that does not answer hangs; tried again too."""
STARTS = 60.0
SHARES = {
    "json": 20,
    "pakke": 20,
    "template": 15,
    "pdf": 5,
    "word": 10,
    "logo": 5,
    "oppsett": 5,
    "archive": 15,
    "html": 5,
    "read-word": 3,
}
ENDINGS = {"json": ".json", "pakke": ".hfpakke", "template": ".docx", "pdf": ".docx", "word": ".docx", "logo": ".png",
           "oppsett": ".hfoppsett", "archive": ".hfdesk", "html": ".html", "read-word": ".docx"}  # fmt: skip
CHANGES = {"json": mutating.of_json, "pakke": mutating.of_zip, "template": mutating.of_zip, "pdf": mutating.of_zip,
           "word": mutating.of_zip, "logo": mutating.of_bytes, "oppsett": mutating.of_zip,
           "html": mutating.of_xml, "read-word": mutating.of_zip}  # fmt: skip


@dataclass
class Found:
    """What came of the files so far."""

    runs: Counter[str] = field(default_factory=Counter[str])
    told: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    slowest: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    work: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    faults: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    lines: set[str] = field(default_factory=set[str])
    kept: int = 0


class Child:
    """A process with the doors; begun again where it has died."""

    def __init__(self, box: Path, archive: Path, *, lines: bool) -> None:
        self.box, self._archive, self._lines = box, archive, lines
        for each in ("given", "state", "tmp", "opened"):
            (box / each).mkdir(parents=True, exist_ok=True)
        (box / "canary.txt").write_text("kanarifugl")
        self._process: subprocess.Popen[str] | None = None
        self._answers: queue.Queue[str] = queue.Queue()
        self._forwards = threading.Thread()

    def ask(self, door: str, files: dict[str, bytes]) -> dict[str, Any]:
        """Hand over a file with what lies beside it, by ending; what came of it."""
        given = self.box / "given"
        for old in given.iterdir():
            old.unlink()
        path = given / f"fil{ENDINGS[door]}"
        for ending, content in files.items():
            path.with_name(path.name + ending).write_bytes(content)
        process = self._running()
        begun = time.perf_counter()
        try:
            assert process.stdin is not None
            process.stdin.write(json.dumps({"door": door, "file": str(path)}) + "\n")
            process.stdin.flush()
            return json.loads(waiting.answer(self._answers, process.pid, KILL * (4 if self._lines else 1)))
        except (OSError, waiting.Hang, ValueError) as error:
            ms = (time.perf_counter() - begun) * 1e3
            self.end()
            crash = f"crash, exit status {process.returncode} in {door}"
            fault = f"hang over {KILL:.0f} s" if isinstance(error, waiting.Hang) else crash
            return {"told": "", "fault": fault, "deeds": [], "ms": ms, "cpu": ms, "lines": []}

    def _running(self) -> subprocess.Popen[str]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._answers = queue.Queue()
        home = str(self.box / "state")
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
        command = [sys.executable, "-m", "tools.fuzz.child", str(self.box), str(self._archive)]
        with (self.box / "tmp" / "stderr.txt").open("a") as complaints:
            self._process = process = subprocess.Popen(
                [*command, "--lines"] if self._lines else command,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints, encoding="utf-8",
                cwd=ROOT, env={**os.environ, **dict.fromkeys(names, home), "QT_QPA_PLATFORM": "offscreen"},
            )  # fmt: skip
        self._forwards = threading.Thread(target=_forward, args=(process, self._answers), daemon=True)
        self._forwards.start()
        if waiting.answer(self._answers, process.pid, STARTS).strip() != "ready":
            raise RuntimeError("the child did not start")
        return process

    def end(self) -> None:
        """Let the process go."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            self._forwards.join()
            with suppress(OSError):
                process.communicate()


def _forward(process: subprocess.Popen[str], answers: queue.Queue[str]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        answers.put(line)
    answers.put("")


class Fuzz:
    """Chooses, changes, hands over and counts."""

    def __init__(self, folder: Path, keep: Path, seed: int) -> None:
        (folder / "seeds").mkdir()
        self.corpus = seeds.fill(folder / "seeds")
        self._archive = folder / "seeds" / "a.hfdesk"
        self._archive.write_bytes(self.corpus["archive"][0])
        self._folder, self._keep, self._seed = folder, keep, seed
        self._guard = threading.Lock()
        self._doubted = queue.SimpleQueue[tuple[str, dict[str, bytes]]]()
        self.found = Found()

    def run(self, plan: list[str], workers: int = 2, *, lines: bool = True) -> Found:
        """Try a file for each door in ``plan``; of the workers every second looks at lines."""
        left = queue.SimpleQueue[tuple[int, str]]()
        for each in enumerate(plan):
            left.put(each)
        threads = [
            threading.Thread(target=self._work, args=(at, left, lines and at % 2 == 1))
            for at in range(workers)
        ]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        return self.found

    def _work(self, at: int, left: queue.SimpleQueue[tuple[int, str]], lines: bool) -> None:
        child = Child(self._folder / f"box{at}", self._archive, lines=lines)
        try:
            with suppress(queue.Empty):
                while True:
                    number, door = left.get_nowait()
                    self._once(child, door, Random(f"{self._seed} {number}"), lines)
            with suppress(queue.Empty):
                while not lines:
                    door, files = self._doubted.get_nowait()
                    self._count(door, files, child.ask(door, files), lines)
        finally:
            child.end()

    def _once(self, child: Child, door: str, chance: Random, lines: bool) -> None:
        with self._guard:
            data, other = chance.choice(self.corpus[door]), chance.choice(self.corpus[door])
        if door == "archive":
            files = mutating_archives.of_archive(data, chance, child.box, other)
        else:
            files = {"": CHANGES[door](data, chance, other)}
        answer = child.ask(door, files)
        if not lines and not answer["fault"] and min(answer["ms"], answer["cpu"]) > LIMIT * 1e3:
            answer = min((answer, child.ask(door, files)), key=lambda each: each["cpu"])
        elif answer["fault"].startswith("hang"):
            if lines:  # looking at lines is slow: somebody else sees whether it hangs
                self._doubted.put((door, files))
                return
            answer = child.ask(door, files)
        self._count(door, files, answer, lines)

    def _count(self, door: str, files: dict[str, bytes], answer: dict[str, Any], lines: bool) -> None:
        wrong = answer["fault"].partition("\n")[0] or "; ".join(answer["deeds"])
        if not wrong and not lines and min(answer["ms"], answer["cpu"]) > LIMIT * 1e3:
            wrong = f"slow: {answer['told']} after {answer['ms'] / 1e3:.1f} s"
        with self._guard:
            found = self.found
            found.runs[door] += 1
            found.told[door][answer["told"] or "fault"] += 1
            if not lines:
                found.slowest[door] = max(found.slowest[door], answer["ms"])
                found.work[door].append(answer["cpu"])
            new = set(answer["lines"]) - found.lines
            found.lines |= new
            if new and len(files) == 1 and len(self.corpus[door]) < 400 and len(files[""]) < 600_000:
                self.corpus[door].append(files[""])
                found.kept += 1
            if wrong:
                self._keep_wrong(f"{door}: {wrong}", door, files, answer["fault"])

    def _keep_wrong(self, wrong: str, door: str, files: dict[str, bytes], told: str) -> None:
        many = self.found.faults[wrong]
        if len(many) >= 3:
            many.append("")
            return
        name = f"{door}-{sum(map(len, self.found.faults.values()))}"
        self._keep.mkdir(parents=True, exist_ok=True)
        for ending, content in files.items():
            (self._keep / f"{name}{ENDINGS[door]}{ending}").write_bytes(content)
        (self._keep / f"{name}.txt").write_text(f"{wrong}\n{told}", encoding="utf-8", errors="replace")
        many.append(name)


def planned(runs: int, doors: list[str], chance: Random) -> list[str]:
    """A door for each run, each as often as its share says, in no order."""
    return chance.choices(doors, [SHARES[each] for each in doors], k=runs)


def report(found: Found, seconds: float) -> int:
    """Print what came of it; 1 where anything was wrong."""
    print(
        f"{sum(found.runs.values())} files in {seconds:.0f} s; {len(found.lines)} lines of the program reached,",
        end=" ",
    )
    print(f"{found.kept} files kept for reaching new ones")
    for door, count in sorted(found.runs.items()):
        told = found.told[door]
        most = ", ".join(f"{code} {times}" for code, times in told.most_common(4))
        print(
            f"  {door:<9}{count:>6} files, {fmean(found.work[door] or [0]):>4.0f} ms each, slowest {found.slowest[door]:>5.0f}; {len(told)} answers: {most}"
        )
    wrong = sum(map(len, found.faults.values()))
    print(f"wrong: {wrong}")
    for told, names in sorted(found.faults.items(), key=lambda each: -len(each[1])):
        print(f"  {len(names)} × {told} [{', '.join(filter(None, names))}]")
    return int(bool(wrong))


def main() -> int:
    """Try and count; 1 where a file was neither taken nor refused."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--doors", default=",".join(SHARES))
    parser.add_argument("--keep", type=Path, default=ROOT / "out" / "fuzz")
    parser.add_argument("--workers", type=int, default=2)
    chosen = parser.parse_args()
    if not sys.platform.startswith("linux"):
        print("skipped: what a process may take is bounded on Linux alone")
        return 0
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="hfdesk-fuzz-") as folder:
        fuzz = Fuzz(Path(folder), chosen.keep, chosen.seed)
        plan = planned(chosen.runs, chosen.doors.split(","), Random(chosen.seed))
        fuzz.run(plan, chosen.workers)
    return report(fuzz.found, time.monotonic() - begun)


if __name__ == "__main__":
    raise SystemExit(main())
