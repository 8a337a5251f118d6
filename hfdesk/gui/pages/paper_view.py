"""A paper on the page: tools, the reading column, the inspector; what is done goes to ``ops``."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hfdesk.documents.sources import of_case, of_item
from hfdesk.domain.problems import Problem
from hfdesk.domain.records import Register
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Case, Kind
from hfdesk.gui import dropping, theme
from hfdesk.gui.completing.completer import PhraseCompleter
from hfdesk.gui.completing.source import PhraseSource
from hfdesk.gui.desk import Desk
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.editor.onway import Store
from hfdesk.gui.editor.pasting import PasteNote, Pasting
from hfdesk.gui.editor.tools import Tools
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.paper_attaching import Attaching
from hfdesk.gui.pages.paper_column import PaperColumn, Subject
from hfdesk.gui.pages.paper_entries import attachment_entries, content_entries, way_entries
from hfdesk.gui.pages.paper_head import PaperHead
from hfdesk.gui.pages.paper_parts import Part, parts_of, quoted_of
from hfdesk.gui.pages.paper_side import PaperSide
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import Entry, TextAt
from hfdesk.gui.shell import Shell
from hfdesk.gui.spelling.spelled import Spelled
from hfdesk.gui.widgets.asking import AskField
from hfdesk.gui.widgets.completing import people_of

WIDE = 860
"""Pixels under which the inspector leaves the page."""


class PaperView(QWidget):
    """The paper of one case, or what an item without a case says."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._case: Case | None = None
        self._item: AgendaItem | None = None
        self._meeting = ""
        self._reason = ""
        self._language = "nb"
        self._go_to = ""
        self._phrases = PhraseSource(shell, self)
        self.tools = Tools()
        self.head = PaperHead(self._save, people_of(lambda: shell.desk))
        self.column = PaperColumn(self.head, self._storing, shell.on_way)
        self.side = PaperSide()
        self.attaching = Attaching(shell, self, self.side.attachments)
        self.pasting = Pasting(self)
        self.note = PasteNote()
        self.begin = QPushButton(tr("Begin with the committee's parts"))
        self._connect()
        self._lay_out()
        self.setAcceptDrops(True)

    def show_case(
        self,
        case: Case | None,
        register: Register,
        item: AgendaItem | None = None,
        meeting: str = "",
        reason: str = "",
        language: str = "nb",
        committee: str = "",
    ) -> None:
        """Show a case's paper; of an item without a case, its own texts.

        ``reason`` says why it cannot be written in, ``""`` where it can; ``committee`` is whose
        phrases complete while one types.
        """
        self._case, self._item, self._meeting = case, item, meeting
        self._reason, self._language = reason, language
        self.attaching.case, self.attaching.reason = case.id if case else "", reason
        subject = (case.id if case else "", meeting, item.id if item else "")
        title = (item.title if item else "") or (case.title if case else "")
        parts = parts_of(case, item)
        fields = self.column.fields
        self.head.show_values(subject, _values(case, item, register), not reason)
        self.column.show_parts(subject, title, parts, quoted_of(case), not reason)
        if self.column.fields is not fields:
            self._dress(register)
        if not reason:
            self._phrases.show(committee, meeting, item, title)
        loose = case is None and item is not None and item.kind is Kind.CASE
        self.begin.setVisible((loose or (case is not None and not case.sections)) and not reason)
        self.column.add.setVisible(case is not None and not reason)
        self._show_side(parts)
        if self._go_to:
            self.column.go_to(self._go_to)
            self._go_to = ""

    def stand(self, part: str, words: str = "") -> QWidget | None:
        """Go to a part of the paper: a text and the words in it, a line of the head, the attachments."""
        line: QWidget | None = self.head.lines.get(part)
        if part == "attachments":
            line = self.side.attachments
        if line is None:
            return self.column.go_to(part, words=words) or self.column.go_to(f"item-{part}", words=words)
        line.setFocus()
        self.column.ensureWidgetVisible(line) if self.column.isAncestorOf(line) else None
        return line

    def show_remarks(self, entries: list[Entry]) -> None:
        """What a careful colleague would say of this paper."""
        self.side.show_remarks(entries)

    def flush(self) -> None:
        """Store what was typed and is not stored yet."""
        self.column.flush()

    def source(self) -> tuple[str, str, float]:
        """The text where one writes as documents tell it, twice, and how far down the caret is."""
        field = self.column.field_at_caret()
        if field is None:
            return "", "", 0.0
        edit, part = field.edit, field.part
        case, item = self._case, self._item
        key = part.key.removeprefix("item-")
        own = part.of_item or case is None
        source = of_item(item.id if item else "", key) if own else of_case(case.id if case else "", key)
        return source, source, edit.textCursor().position() / max(edit.document().characterCount(), 1)

    def text_at(self) -> TextAt:
        """The case, or the item without one, and the part where one writes."""
        field = self.column.field_at_caret()
        place = "/".join(str(step) for step in field.part.place) if field else ""
        item = self._item.id if self._item and (self._case is None or (field and field.part.of_item)) else ""
        return TextAt(self._case.id if self._case else "", self._meeting if item else "", item, place)

    def texts(self) -> dict[tuple[str | int, ...], RichText]:
        """What stands in the fields now, by its place in the case or the item."""
        return {each.part.place: each.edit.text() for each in self.column.fields.values()}

    def areas(self) -> list[QWidget]:
        """Title, the first text, the tools, the lists."""
        first = [each.edit for each in self.column.fields.values()][:1]
        box: list[QWidget] = [self.tools.style_box]
        lists: list[QWidget] = [self.side.contents, self.side.attachments]
        return [*first, self.head.lines["title"], *lists, *box]

    # -- what is done --------------------------------------------------------------------

    @property
    def _desk(self) -> Desk:
        assert self._shell.desk is not None
        return self._shell.desk

    def _storing(self, subject: Subject, part: Part) -> Store:
        return partial(_write, self._desk, subject, part)

    def _save(self, field: str, typed: str) -> str:
        from hfdesk.ops import agendas, papers

        if self._case is not None:
            case = self._case.id
            return self._try(
                lambda: papers.change(self._desk, case, papers.PaperField(field), typed, self._shell.today)
            )
        assert self._item is not None
        item = self._item.id
        return self._try(lambda: agendas.rename(self._desk, self._meeting, item, typed))

    def _try(self, act: Callable[[], object]) -> str:
        self.flush()
        try:
            act()
        except (Problem, KeyError, IndexError) as problem:
            return plain_sentence(problem)
        return ""

    def _do(self, act: Callable[[], object]) -> None:
        if reason := self._try(act):
            self._shell.tell(reason)

    def _rename(self, at: int, heading: str) -> None:
        from hfdesk.ops import papers

        if self._case is not None:
            case = self._case.id
            self._do(lambda: papers.rename_section(self._desk, case, at, heading))

    def _ask_part(self) -> None:
        case = self._case
        if case is None:
            return

        def take(heading: str) -> str:
            from hfdesk.ops import papers

            self._go_to = f"section{len(case.sections)}"
            return self._try(lambda: papers.add_section(self._desk, case.id, heading, len(case.sections)))

        AskField(self.column.add, self.column.add.rect(), tr("Heading of the new part"), "", take)

    def _begin(self) -> None:
        from hfdesk.ops import papers

        case, item = self._case, self._item
        self._go_to = "proposal"
        if case is not None:
            self._do(lambda: papers.begin(self._desk, case.id))
        elif item is not None:
            self.flush()  # the proposal goes into the paper with its last letter
            self._do(lambda: papers.begin_item(self._desk, self._meeting, item.id))

    def _move(self, key: str, by: int) -> None:
        from hfdesk.domain.papers import order_moved
        from hfdesk.ops import papers

        at = _section(key)
        if self._case is None or at < 0:
            return
        case = self._case
        there = order_moved(case.sections, at, by).index(at)
        self._do(lambda: papers.move_section(self._desk, case.id, at, by))
        self.side.contents.stand(f"section{there}")

    def _remove(self, key: str) -> None:
        from hfdesk.ops import papers

        at = _section(key)
        if self._case is not None and at >= 0:
            case = self._case.id
            self._do(lambda: papers.remove_section(self._desk, case, at))

    def _quote(self, meeting: str, item: str) -> str:
        from hfdesk.ops import quoting

        case = self._case
        return self._try(lambda: quoting.quote(self._desk, case.id, meeting, item)) if case else ""

    def _unquote(self, at: int) -> None:
        from hfdesk.ops import quoting

        if self._case is not None:
            case = self._case.id
            self._do(lambda: quoting.unquote(self._desk, case, at))

    def ask_quote(self) -> None:
        """Ask which earlier decision is to be quoted."""
        if self._case is None or self._reason:
            self._shell.tell(self._reason or tr("Only the paper of a case can quote."))
            return
        from hfdesk.gui.pages.quote_picker import QuotePicker

        QuotePicker(self.window(), self._desk, self._quote).open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped where there is a case."""
        if self._case is not None and dropping.files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        paths = dropping.files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.attaching.attach(paths)

    # -- inside --------------------------------------------------------------------------

    def _dress(self, register: Register) -> None:
        """Spell the new fields, and let the tools act on them."""
        spelling = self._shell.spelling
        names = {word for each in register.people.values() for word in each.name.split()}
        spelling.learn(self._language, sorted(names))
        for field in self.column.fields.values():
            Spelled(field.edit, spelling, self._language)
            PhraseCompleter(field.edit, self._phrases, "proposal" if field.part.bar else "paper")
            field.edit.link_asked.connect(self.tools.open_link)
            field.edit.spent.connect(self._spent)
            field.edit.quote_asked.connect(self.ask_quote)
            self.pasting.follow(field.edit)
        self.tools.follow(None)

    def _spent(self, redo: bool) -> None:
        undo = self._desk.redoable(1) if redo else self._desk.undoable(1)
        if undo and str(undo[0].op) == "version_restore":  # that was a step of this very text
            self._shell.act("redo" if redo else "undo")
        elif undo and not redo:
            from hfdesk.gui.gestures import gesture

            text = tr("Nothing more to undo in this text. Outside the text Ctrl+Z takes back: {gesture}")
            self._shell.tell(text.format(gesture=gesture(undo[0])))

    def _field_came(self, edit: TextEdit) -> None:
        self.tools.follow(edit)

    def _show_side(self, parts: tuple[Part, ...]) -> None:
        self.side.show_contents(content_entries(parts))
        self.side.show_attachments(attachment_entries(self._desk, self._case), not self._reason)
        self.side.attach.setVisible(self._case is not None and not self._reason)
        self.side.show_way(way_entries(self._desk, self._case))

    def _to_heading(self, key: str) -> None:
        self.column.go_to(key, heading=True)

    def _connect(self) -> None:
        column, side = self.column, self.side
        column.came.connect(side.contents.stand)
        column.field_came.connect(self._field_came)
        column.renamed.connect(self._rename)
        column.adding.connect(self._ask_part)
        side.contents.entered.connect(column.go_to)
        side.contents.moved.connect(self._move)
        side.contents.removed.connect(self._remove)
        side.contents.renaming.connect(self._to_heading)
        side.before.opened.connect(self._shell.go)
        side.remarks.opened.connect(self._shell.go)
        side.attach.clicked.connect(self.attaching.ask_files)
        self.tools.attach.connect(self.attaching.ask_files)
        self.tools.quote.connect(self.ask_quote)
        column.unquoted.connect(self._unquote)
        self.pasting.told.connect(self.note.say)
        self.begin.clicked.connect(self._begin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The inspector leaves a narrow page."""
        super().resizeEvent(event)
        self.side.setVisible(self.width() >= theme.scaled(WIDE))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        margin = theme.size("pageMarginX")
        tools.setContentsMargins(margin, theme.scaled(5), margin, theme.scaled(5))
        tools.addWidget(self.tools, 1)
        tools.addWidget(self.begin)
        line = QFrame()
        line.setObjectName("tabLine")
        line.setFixedHeight(1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(tools)
        left.addWidget(line)
        left.addWidget(self.note)
        left.addWidget(self.column, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.side)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _values(case: Case | None, item: AgendaItem | None, register: Register) -> dict[str, str]:
    if case is None:
        return {"title": item.title if item else ""}
    return {
        "title": case.title,
        "owners": ", ".join(register.names(case.owners)),
        "officers": ", ".join(register.names(case.officers)),
        "type": case.type,
    }


def _write(desk: Desk, subject: Subject, part: Part, text: RichText) -> Future[Any]:
    from hfdesk.ops import texts

    case, meeting, item = subject
    if part.of_item and item:
        return texts.type_item(desk, meeting, item, text, str(part.place[0]))
    return texts.type_case(desk, case, text, *part.place)


def _section(key: str) -> int:
    """The place of the section that a part's key names; -1 for none."""
    return int(key.removeprefix("section")) if key.startswith("section") else -1
