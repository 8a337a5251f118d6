# ruff: noqa: E501 -- lists of what breaks readers are read in rows
"""The doors that files of others come in by: the program's own functions, and what must hold after them.

Each gives ``"taken"`` or the code of its refusal. Anything that it raises besides is a fault.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path

from hfdesk import markup
from hfdesk.documents.foreign.words import words_of
from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Case, Meeting, Person
from hfdesk.ops import archives, committees, exports, letterheads, packages, profiles
from hfdesk.ops.apart_reading import text_of_file
from hfdesk.ops.layout_names import layout_names
from hfdesk.ops.problems import sentence
from hfdesk.store import Desk, connection
from tools.fuzz.watching import tree

TODAY = date(2026, 3, 2)


def keep_engines() -> None:
    """Let an archive's engines be made once for each path: what they compile takes longer than most files."""
    setattr(connection, "_engine", cache(getattr(connection, "_engine")))  # noqa: B009, B010 -- the tool alone


class Half(AssertionError):
    """Something was taken in by half."""


class Doors:
    """The doors, on one archive that is as new before each file."""

    def __init__(self, box: Path, archive: Path) -> None:
        self.box, self._made = box, archive
        self.inside, self.opened = box / "inside", box / "opened"
        self._desk: Desk | None = None
        self.doors: dict[str, Callable[[Path], None]] = {
            "json": self.package, "pakke": self.package, "template": self.template, "pdf": self.pdf, "word": self.word,
            "logo": self.logo, "oppsett": self.profile, "archive": self.archive, "html": self.html,
            "read-word": self.read_word,
        }  # fmt: skip

    def hand(self, door: str, path: Path) -> str:
        """Hand a file to a door."""
        try:
            self.doors[door](path)
        except Problem as problem:
            words = sentence(problem)
            if not words.strip() or "Traceback" in words:
                raise Half(f"{problem.code} has no sentence") from problem
            return problem.code
        return "taken"

    @property
    def desk(self) -> Desk:
        """The archive, open; made anew where the file before changed it."""
        if self._desk is None:
            shutil.rmtree(self.inside, ignore_errors=True)
            self.inside.mkdir()
            shutil.copy(self._made, self.inside / "a.hfdesk")
            self._desk = archives.open_archive(self.inside / "a.hfdesk")
        return self._desk

    def renew(self) -> None:
        """Close the archive: the next one to be asked for is as new."""
        desk, self._desk = self._desk, None
        if desk is not None:
            desk.close()

    def package(self, path: Path) -> None:
        """An import: all of it or nothing, and it is undone in one step."""
        desk, before, rows = self.desk, self._files(), self.desk.newest_operation()
        try:
            packages.import_package(desk, path)
        except Problem:
            if (self._files(), desk.newest_operation()) != (before, rows):
                raise Half("a refused package has left something") from None
            raise
        try:
            self._look(desk)
            desk.undo()
        finally:
            self.renew()

    def _files(self) -> set[str]:
        return {name for name in tree(self.inside) if not name.endswith(("-wal", "-shm"))}

    def _look(self, desk: Desk) -> None:
        """Whatever came in can be listed, composed, written and given on."""
        wrong = [each for each in desk.verify() if not each.startswith("file.missing ")]
        if wrong:
            raise Half(f"taken in, but {wrong[0]}")
        for meeting in desk.all(Meeting)[:2]:
            with suppress(Problem):
                exports.content(exports.invitation(desk, meeting.id), exports.Form.DOCX)
            with suppress(Problem):
                exports.content(exports.minutes(desk, meeting.id), exports.Form.TEXT)
        layout_names(desk)

    def template(self, path: Path) -> None:
        """A house's Word document becomes a template, gets a letterhead and prints."""
        looked = letterheads.look_at(path)
        head = letterheads.read_letterhead(looked.template)
        with suppress(Problem):
            letterheads.with_letterhead(looked.template, head)
        exports.content(self._with_template(looked.template), exports.Form.DOCX)

    def pdf(self, path: Path) -> None:
        """The same as a PDF, which reads the template's pictures and styles by itself."""
        exports.content(self._with_template(letterheads.look_at(path).template), exports.Form.PDF)

    def _with_template(self, template: bytes) -> exports.Made:
        folder = self.inside / "own"
        folder.mkdir(exist_ok=True)
        (folder / "given.docx").write_bytes(template)
        made = exports.invitation(self.desk, self.desk.all(Meeting)[0].id)
        from dataclasses import replace

        return replace(made, document=replace(made.document, template="given"), templates=(folder,))

    def word(self, path: Path) -> None:
        """A Word file that somebody wrote in, as the child process reads it."""
        words_of(path.read_bytes())

    def read_word(self, path: Path) -> None:
        """The same by the window's way: through the process that it starts for it, and its answer."""
        text_of_file(path)

    def logo(self, path: Path) -> None:
        """A logo, put on a letterhead, shown in the window and printed."""
        from PySide6.QtGui import QImage

        logo = letterheads.read_logo(path)
        QImage.fromData(logo)
        standard = (Path(exports.asset(exports.TEMPLATES)) / "standard.docx").read_bytes()
        made = letterheads.with_letterhead(
            standard, letterheads.Letterhead(logo=logo, shows="x", lines=("a",))
        )
        exports.content(self._with_template(made), exports.Form.PDF)

    def profile(self, path: Path) -> None:
        """A profile out of a file of somebody's."""
        before = self._files()
        try:
            id = profiles.fetch(self.desk, path)
        except Problem:
            if self._files() != before:
                raise Half("a refused profile has left something") from None
            raise
        try:
            profiles.layout(self.desk, id)
            with suppress(Problem):
                exports.invitation(self.desk, self.desk.all(Meeting)[0].id, id)
        finally:
            self.renew()

    def archive(self, path: Path) -> None:
        """An archive of somebody's is opened, looked over, read, written to and closed."""
        shutil.rmtree(self.opened, ignore_errors=True)
        self.opened.mkdir()
        for each in path.parent.glob(f"{path.name}*"):
            shutil.copy(each, self.opened / each.name)
        mine = self.opened / path.name
        with suppress(Problem):
            archives.verify(mine)
        with archives.open_archive(mine) as desk:
            _read_all(desk)
            with suppress(Problem):
                committees.add(desk, "Nytt utvalg")
                desk.undo()

    def html(self, path: Path) -> None:
        """A page from the clipboard."""
        markup.write(markup.pasted(path.read_bytes().decode("utf-8", "surrogateescape")).text)


def _read_all(desk: Desk) -> None:
    """Each list that a page shows; one that cannot be read is told, and keeps none of the others from it."""
    lists: tuple[Callable[[], object], ...] = (
        desk.committee_rows, desk.meeting_rows, desk.case_rows, desk.portfolio_rows, desk.action_rows, desk.decision_rows,
        desk.people_rows, desk.member_rows, desk.undoable, desk.redoable, desk.filed, desk.package, desk.open_actions,
        lambda: desk.home(TODAY), lambda: desk.search_decisions("plan"), lambda: desk.people_named("ka"),
        lambda: [desk.queue_rows(each.id, TODAY) for each in desk.committee_rows()[:3]],
        lambda: [desk.meeting_record(each.id) for each in desk.meeting_rows()[:3]],
        lambda: [desk.case_record(each.id) for each in desk.case_rows(limit=3)],
        lambda: [desk.history(Case, each.id, "title") for each in desk.case_rows(limit=2)],
        lambda: desk.all(Person), lambda: desk.all(Case), desk.verify,
    )  # fmt: skip
    for read in lists:
        with suppress(Problem):
            read()
