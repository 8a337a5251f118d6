"""Pictures of every page, light and dark: ``python -m hfdesk.gui.shots OUT [--archive FILE]``.

Without an archive the sample data is used. The pictures are 1366 × 768 pixels; those named
``small`` are of a window of 683 × 384 on a screen of twice the resolution.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QSize, QThreadPool
from PySide6.QtGui import QImage

from hfdesk.domain.agenda import overrun
from hfdesk.domain.values import Status
from hfdesk.gui.checking import Checking
from hfdesk.gui.desk import Desk
from hfdesk.gui.preview.beside import Beside
from hfdesk.gui.preview.pane import PreviewPane
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.running import application
from hfdesk.gui.window import Window
from hfdesk.system.settings import Settings

PREVIEWED = {"agenda-preview": "agenda", "paper-preview": "paper"}
"""Pictures of pages with the document beside them, by the page."""

LARGE, SMALL = QSize(1366, 768), QSize(683, 384)


def main(words: list[str]) -> int:
    """Make the pictures; the exit status."""
    parser = argparse.ArgumentParser(prog="hfdesk.gui.shots")
    parser.add_argument("out", type=Path)
    parser.add_argument("--archive", type=Path)
    parser.add_argument("--language", default="nb", choices=("nb", "nn", "en"))
    given = parser.parse_args(words)
    with tempfile.TemporaryDirectory() as folder:
        archive = given.archive or _sample(Path(folder))
        for path in pictures(archive, given.out, given.language):
            print(path)  # noqa: T201 - this is a command
    return 0


def pictures(archive: Path, out: Path, language: str = "nb") -> Iterator[Path]:
    """Write the pictures of an archive's window into a folder, one after the other."""
    from hfdesk.gui.live.live_shots import live_pictures
    from hfdesk.ops.archives import open_archive

    out.mkdir(parents=True, exist_ok=True)
    app = application()
    with open_archive(archive, read_only=True) as desk:
        for theme in ("light", "dark"):
            program = Program(app, Settings(theme=theme, language=language), None)
            program.window.resize(LARGE)
            program.window.show()
            yield _start(program, out / f"start-{theme}.png")
            program.show_desk(desk)
            yield from _pages(program.window, desk, out, theme)
            program.window.close()
        yield from _room(desk, out)
    yield from live_pictures(archive, out, language, _picture)


def places(desk: Desk) -> Iterator[tuple[str, Place]]:
    """Every page by its name, with something on it."""
    coming, held = _coming(desk), _held(desk)
    names = ("agenda", "paper", "attendance", "minutes", "documents")
    yield "home", Place("home")
    for tab, name in enumerate(names):
        meeting = held if name in ("attendance", "minutes") else coming
        if meeting:
            yield name, Place("meeting", meeting, tab, _richest(desk, meeting) if name == "paper" else "")
    for name in ("meetings", "cases", "followups", "decisions", "portfolio", "register"):
        yield name, Place(name)
    for tab, name in enumerate(("setup", "standing", "phrases", "people", "organizations"), 1):
        yield name, Place("register", tab=tab)
    yield "search", Place("search", "plan")


def _pages(window: Window, desk: Desk, out: Path, theme: str) -> Iterator[Path]:
    for name, place in (*places(desk), *_previews(desk)):
        window.resize(LARGE)
        window.go(place)
        _turn_preview(window, name in ("minutes", *PREVIEWED))
        yield _picture(window, out / f"{name}-{theme}.png", 1)
        if theme == "light":
            window.resize(SMALL)
            yield _picture(window, out / f"{name}-small.png", 2)


def _previews(desk: Desk) -> Iterator[tuple[str, Place]]:
    """Pages with the document beside them."""
    known = dict(places(desk))
    yield from ((name, known[tab]) for name, tab in PREVIEWED.items() if tab in known)


def _turn_preview(window: Window, on: bool) -> None:
    beside = window.page.findChild(Beside) if window.page else None
    if beside is not None and beside.is_on is not on:
        window.act("preview")


def _settle(window: Window) -> None:
    """Let the pages beside be the newest."""
    clock = QElapsedTimer()
    clock.start()
    for pane in window.findChildren(PreviewPane):
        while pane.isVisible() and not pane.is_newest and clock.elapsed() < 10_000:
            QThreadPool.globalInstance().waitForDone(5_000)
            QCoreApplication.processEvents()


def _room(desk: Desk, out: Path) -> Iterator[Path]:
    from hfdesk.gui.live.room_shots import room_pictures, weight

    records = [desk.meeting_record(row.id) for row in desk.meeting_rows()[:20]]
    if records:
        yield from room_pictures(max(records, key=weight), out)


def _picture(window: Window, path: Path, ratio: int) -> Path:
    for each in window.findChildren(Checking):  # what is looked up beside the window is shown too
        each.hurry()
    QThreadPool.globalInstance().waitForDone(5_000)
    _settle(window)
    for _ in range(3):  # answers come, layouts follow, scroll bars settle
        QCoreApplication.processEvents()
    image = QImage(window.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    window.render(image)
    image.save(str(path))
    return path


def _start(program: Program, path: Path) -> Path:
    program.window.show_archive()
    return _picture(program.window, path, 1)


def _coming(desk: Desk) -> str:
    """The meeting being prepared whose agenda has most to show: one that runs over, if any."""
    open_ = [row for row in desk.meeting_rows() if row.status in (None, Status.DRAFT, Status.CALLED)]
    rows = open_ or desk.meeting_rows()
    over = {row.id: overrun(desk.meeting_record(row.id).meeting) > 0 for row in rows[:20]}
    best = sorted(rows[:20], key=lambda row: (over[row.id], row.items), reverse=True)
    return best[0].id if best else ""


def _held(desk: Desk) -> str:
    """The meeting whose minutes have most follow-ups."""
    counts: dict[str, int] = {}
    for row in desk.action_rows():
        counts[row.meeting] = counts.get(row.meeting, 0) + 1
    best = sorted(counts, key=lambda id: (counts[id], id), reverse=True)
    return best[0] if best else _coming(desk)


def _richest(desk: Desk, meeting: str) -> str:
    """The item of a meeting with the longest paper."""
    record = desk.meeting_record(meeting)
    cases = {item.id: record.case_of(item) for item in record.meeting.agenda}
    lengths = {id: sum(len(part.text.plain) for part in case.sections) for id, case in cases.items() if case}
    return max(lengths, key=lambda id: lengths[id], default="")


def _sample(folder: Path) -> Path:
    from hfdesk.ops.archives import fill_with_sample

    archive = folder / "eksempel.hfdesk"
    fill_with_sample(archive)
    return archive


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
