"""How soon the window is there, against a bare PySide6 window, and what memory it takes.

    python3 dev.py bench startup [--runs N] [--platform offscreen|xcb]

Each window is a process of its own; the kinds take turns, so that what else the machine
does falls on all of them; figures are medians. Bars: the first window within twice the
bare one's time, on one meeting and on twenty years; twenty years take no more memory than
one meeting but for the page shown. A missed bar is exit status 1.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.archive20 import ONE_MEETING, TWENTY_YEARS, kept

#: The first window's time, times the bare window's.
MOST_TIMES = 2.0
#: Twenty years against one meeting, in megabytes: rows of the page that is shown.
MOST_MEMORY = 12.0
BARE = """
import json, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.told)
    def told(self):
        print(json.dumps({"event": "first_paint", "moment": time.monotonic()}), flush=True)
        self.close()
app = QApplication([])
window = Window()
window.setCentralWidget(QLabel("hfdesk"))
window.resize(1366, 768)
window.show()
app.exec()
"""


@dataclass(frozen=True)
class Start:
    """One start: milliseconds to the first paint and to the content, peak megabytes, CPU ms."""

    paint: float
    content: float
    memory: float
    cpu: float


def start(command: list[str], environment: Mapping[str, str]) -> Start:
    """Start a window and wait until it has closed itself."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=dict(environment))
    assert process.stdout
    events = {each["event"]: (each["moment"] - began) * 1000 for each in map(json.loads, process.stdout)}
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    paint = events["first_paint"]
    scale = 1e6 if sys.platform == "darwin" else 1e3
    cpu = (usage.ru_utime + usage.ru_stime) * 1000
    return Start(paint, events.get("content", paint), usage.ru_maxrss / scale, cpu)


def measured(archives: Mapping[str, Path], runs: int, platform: Mapping[str, str]) -> dict[str, Start]:
    """The medians of each kind of window."""
    commands = {"bare window": [sys.executable, "-c", BARE]}
    for name, archive in archives.items():
        commands[name] = [sys.executable, "-m", "hfdesk", "--archive", str(archive)]
    with TemporaryDirectory() as home:
        own = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), home)
        environment = {**os.environ, **own, **platform, "HFDESK_BENCH": "1"}
        for command in commands.values():
            start(command, environment)  # warms the disk's cache
        starts: dict[str, list[Start]] = {name: [] for name in commands}
        for _ in range(runs):
            for name, command in commands.items():
                starts[name].append(start(command, environment))
    return {name: _median(each) for name, each in starts.items()}


def _median(starts: list[Start]) -> Start:
    return Start(
        *(median(getattr(each, name) for each in starts) for name in ("paint", "content", "memory", "cpu"))
    )


@contextmanager
def screens(wanted: str | None) -> Generator[dict[str, dict[str, str]], None, None]:
    """The platforms to measure on: offscreen, and a real window system where there is one."""
    found = {"offscreen": {"QT_QPA_PLATFORM": "offscreen"}}
    server: subprocess.Popen[bytes] | None = None
    if shutil.which("Xvfb") and wanted != "offscreen":
        reading, writing = os.pipe()
        size = ["-noreset", "-screen", "0", "1600x1000x24"]
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), *size], pass_fds=[writing], stderr=-3)
        display = os.read(reading, 20).decode().strip()
        found["xcb"] = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display}"}
    try:
        yield {name: each for name, each in found.items() if wanted in (None, name)}
    finally:
        if server:
            server.terminate()
            server.wait()


def told(platform: str, figures: dict[str, Start]) -> list[str]:
    """Print the figures of a platform; the bars that are missed."""
    bare, one, many = figures.values()
    print(f"\n{platform:<14}{'window':>10}{'times bare':>12}{'content':>10}{'CPU':>10}{'memory':>10}")
    missed: list[str] = []
    for name, each in figures.items():
        times = each.paint / bare.paint
        print(
            f"{name:<14}{each.paint:>7.0f} ms{times:>12.2f}{each.content:>7.0f} ms"
            f"{each.cpu:>7.0f} ms{each.memory:>7.0f} MB"
        )
        if times > MOST_TIMES:
            missed.append(f"{platform}: {name} takes {times:.2f} × a bare window, more than {MOST_TIMES:g}")
    more = many.memory - one.memory
    print(f"twenty years take {more:+.1f} MB against one meeting")
    if more > MOST_MEMORY:
        missed.append(f"{platform}: twenty years take {more:.1f} MB more, not at most {MOST_MEMORY:g}")
    return missed


def main() -> int:
    """Measure, print, and tell which bars were missed."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=7)
    arguments.add_argument("--platform", choices=["offscreen", "xcb"])
    chosen = arguments.parse_args()
    archives = {"one meeting": kept(ONE_MEETING), "twenty years": kept(TWENTY_YEARS)}
    with screens(chosen.platform) as platforms:
        missed = [
            bar
            for name, each in platforms.items()
            for bar in told(name, measured(archives, chosen.runs, each))
        ]
    for bar in missed:
        print("MISSED", bar)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
