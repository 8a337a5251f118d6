"""The commands of the file menu: archives, and the packages that go in and out of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hfdesk.gui.i18n import tr
from hfdesk.gui.outside import open_folder
from hfdesk.gui.shell import Offer
from hfdesk.system import paths

if TYPE_CHECKING:
    from hfdesk.gui.program import Program
    from hfdesk.gui.window import Window

PACKAGES = ("json", "hfpakke")


class FileActs:
    """What is done with archives and packages."""

    def __init__(self, window: Window, program: Program) -> None:
        self._window = window
        self._program = program

    def table(self) -> dict[str, Callable[[], object]]:
        """The commands by name."""
        return {
            "open": self._open,
            "create": self._new,
            "import": self._import,
            "export": self._export,
            "copy-archive": self._copy_archive,
            "move-archive": self._move_archive,
        }

    def fetch(self, files: Sequence[Path]) -> None:
        """Take packages into the archive; where none is open, into the user's own."""
        strange = [path for path in files if path.suffix.lower().lstrip(".") not in PACKAGES]
        if strange:
            text = tr("“{name}” is no package. Nothing was fetched. A package ends in .json or .hfpakke.")
            self._window.banner.say(text.format(name=strange[0].name), "warn")
        elif self._program.desk is None:
            self._program.open_own(lambda: self.fetch(files))
        else:
            self._fetch(files)

    def _fetch(self, files: Sequence[Path]) -> None:
        desk = self._program.desk

        def job(ticket: object) -> Any:
            from hfdesk.ops import packages

            assert desk is not None
            return packages.import_packages(desk, files)

        self._window.work(tr("Fetching {name} …").format(name=files[0].name), job, self._fetched)

    def _fetched(self, report: Any) -> None:
        words = {
            "meetings": tr("meetings"),
            "cases": tr("cases"),
            "people": tr("people"),
            "committees": tr("committees"),
            "portfolios": tr("portfolio plans"),
        }
        counts = [
            f"{report.counts[key].total} {word}" for key, word in words.items() if report.counts[key].total
        ]
        self._window.tell(tr("Fetched: {what}").format(what=", ".join(counts)))

    def _open(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        start, name = str(paths.documents()), tr("Archive (*.hfdesk)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open an archive"), start, name)
        if chosen:
            self._program.open(Path(chosen))

    def _new(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        start = str(paths.documents() / f"{tr('Archive')}.hfdesk")
        name = tr("Archive (*.hfdesk)")
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("New archive"), start, name)
        if chosen:
            from hfdesk.gui.locking import securing

            securing.create(self._program, paths.ended(chosen, ".hfdesk"))

    def _import(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        start, name = str(paths.documents()), tr("Package (*.json *.hfpakke)")
        chosen, _ = QFileDialog.getOpenFileNames(self._window, tr("Fetch a package"), start, name)
        if chosen:
            self.fetch([Path(each) for each in chosen])

    def _export(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        start = str(paths.documents() / f"{tr('Package')}.hfpakke")
        name = tr("Package (*.json *.hfpakke)")
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Export a package"), start, name)
        desk = self._program.desk
        if chosen and desk is not None:
            path = Path(chosen)

            def job(ticket: object) -> Any:
                from hfdesk.ops import packages

                return packages.export_package(desk, (), path)

            self._window.work(
                tr("Exporting {name} …").format(name=path.name), job, lambda _: self._exported(path)
            )

    def _exported(self, path: Path) -> None:
        text = tr("Exported: {name}").format(name=path.name)
        self._window.tell(text, Offer(tr("Show in folder"), lambda: open_folder(path)))

    def _copy_archive(self) -> None:
        from hfdesk.gui.dialogs import carrying

        carrying.copy(self._program)

    def _move_archive(self) -> None:
        from hfdesk.gui.dialogs import carrying

        carrying.move(self._program)
