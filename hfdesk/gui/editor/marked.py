"""The field of a discussion: what is typed at the start of a line becomes what it names, as a chip."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QWidget

from hfdesk.domain.likeness import folded
from hfdesk.domain.marks import LETTERS, SIGNS, Kind, Typed
from hfdesk.domain.named import Named
from hfdesk.domain.richtext import Mark, RichText
from hfdesk.gui import rich
from hfdesk.gui.announcing import announce
from hfdesk.gui.editor import letters, name_hint, points
from hfdesk.gui.editor.chip_format import (
    CHIP,
    OBJECT,
    ChipPen,
    chip_chars,
    format_at,
    mark_at,
    mark_in,
    number_in,
)
from hfdesk.gui.editor.chip_words import Facts, Here, Label, label
from hfdesk.gui.editor.chips import Chips
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.editor.letters import DECISION, Letters
from hfdesk.gui.editor.name_hint import NameHint

READ_AFTER = 100
"""Milliseconds between two readings of the sentence that is being typed."""

_MOVED = (Kind.CAME, Kind.LEFT)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = frozenset({*_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Escape})
"""What may end a name; asked for with each letter."""


class MarkedEdit(TextEdit):
    """A discussion with its marks.

    ``o:``, ``p:`` and ``i:`` become chips on the blank behind them; ``+name`` and ``-name`` on
    the blank, Tab or Enter behind a name that is told by what was typed. Backspace right behind a
    chip, or the undo of its making, gives the letters back, which then stay letters. Attendance is
    changed by whoever hears :attr:`came`, :attr:`gone` and :attr:`taken_back`: a chip that is
    pasted, loaded or deleted with other text says nothing of it.
    """

    decision_asked = Signal()  # v: was typed
    came = Signal(str)  # the name as it prints
    gone = Signal(str)
    taken_back = Signal(object)  # Typed: a chip that was made here is letters again

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._facts = Facts()
        self._labels: dict[int, Label] = {}
        self._made: dict[int, Typed] = {}
        self._unmade: dict[int, Typed] = {}
        self._letters = Letters()
        self._swallows = 0
        self._about = ""
        self._dirty: tuple[int, int] | None = None
        super().__init__(name, parent)
        self._chips = Chips(self, self.label_of)
        self.document().documentLayout().registerHandler(CHIP, self._chips)
        self.hint = NameHint(self)
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._soon.timeout.connect(self.read_chips)
        self.document().contentsChange.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)

    # -- what stands in it ---------------------------------------------------------------

    def show_text(self, text: RichText) -> None:
        """Show a text from the archive, its marks as chips."""
        for held in (self._labels, self._made, self._unmade, self._letters):
            held.clear()
        super().show_text(text)

    def pen(self, cursor: QTextCursor) -> rich.Pen:
        """Marks are written as chips."""
        return ChipPen(cursor)

    def know(self, facts: Facts) -> None:
        """Tell by this from now on: who there is, who is here and since when, the next meeting."""
        if facts != self._facts:
            self._facts = facts
            self._dirty = (0, self.document().characterCount())
            self.read_chips()

    def read_chips(self) -> None:
        """Read again the sentences that were changed, and show what they tell."""
        self._soon.stop()
        first, last = self._dirty or (0, -1)
        self._dirty = None
        document = self.document()
        block = document.findBlock(first)
        while block.isValid() and block.position() <= last:
            self._read(block)
            block = block.next()

    def spoken(self) -> str:
        """How the chip of the paragraph at the caret is read aloud; ``""`` where there is none."""
        form = format_at(self.textCursor().block())
        known = self.label_of(self.document(), self.textCursor().block().position(), form) if form else None
        return known.spoken if known else ""

    # -- chips ---------------------------------------------------------------------------

    def label_of(self, document: QTextDocument, at: int, form: QTextFormat) -> Label | None:
        """What stands on the chip at a position; ``None`` where it marks nothing, behind words."""
        block = document.findBlock(at)
        if block.position() != at or rich.is_heading(block.blockFormat()):
            return None
        number = number_in(form)
        known = self._labels.get(number)
        if known is None:
            mark = mark_in(form)
            known = self._labels[number] = (
                label(mark, letters.sentence(block), self._facts) if mark else _NONE
            )
        return known

    def _read(self, block: QTextBlock) -> None:
        chip = letters.chip_at(block)
        if chip is None:
            return
        number, mark = chip
        told = label(mark, letters.sentence(block), self._facts)
        if self._labels.get(number) != told:
            self._labels[number] = told
            self.document().markContentsDirty(block.position(), 1)

    def _changed(self, at: int, gone: int, come: int) -> None:
        """Remember where a sentence behind a chip was changed."""
        block = self.document().findBlock(at)
        if come > 1 or gone > 1 or block.text().startswith(OBJECT):
            first, last = self._dirty or (at, at)
            self._dirty = (min(first, block.position()), max(last, at + come))
            if not self._soon.isActive():
                self._soon.start()

    def _standing(self) -> dict[int, Typed]:
        """The chips of the text by their numbers."""
        found: dict[int, Typed] = {}
        block = self.document().begin()
        while block.isValid():
            if (chip := letters.chip_at(block)) is not None:
                found[chip[0]] = chip[1]
            block = block.next()
        return found

    # -- keys ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A blank, Tab or Enter may make a chip of what stands before it."""
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        if event.key() in _ENDS and event.modifiers() in _PLAIN and self._ends_name(event):
            event.accept()
            return
        text = event.text()
        if text and text.isprintable():
            self._step_behind_chip()
        super().keyPressEvent(event)
        if text == " ":
            self._begin_mark()
        elif self._swallows:
            self._swallow()
        self.hint.follow(self._people)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A hint belongs to who is typing."""
        self.hint.dismiss()
        super().focusOutEvent(event)

    def _owns(self, event: QKeyEvent) -> bool:
        """Esc closes a hint before anything else."""
        return (event.key() == Qt.Key.Key_Escape and self.hint.name is not None) or super()._owns(event)

    @property
    def completes(self) -> bool:
        """Whether the rest of a name stands at the caret."""
        return self.hint.name is not None

    @property
    def _people(self) -> tuple[Here, ...]:
        return tuple(self._facts.people)

    def _ends_name(self, event: QKeyEvent) -> bool:
        """Esc, Tab and Enter behind a name; Enter behind a chip goes on without its format."""
        key, cursor = event.key(), self.textCursor()
        if key == Qt.Key.Key_Escape:
            is_shown = self.hint.name is not None
            self.hint.dismiss()
            return is_shown
        typed = name_hint.typed_name(cursor) if self._people else None
        if typed is not None and not self._letters.hold(cursor.block()):
            who = name_hint.told(*typed, self._people, first_letters=True)
            who = self.hint.name if who is None and key == Qt.Key.Key_Tab else who
            if who is not None:
                self._move(typed[0], who, whole=True)
                cursor = self.textCursor()
                if key == Qt.Key.Key_Tab:
                    return True
        if key in _ENTER and _behind_chip(cursor):
            cursor.insertBlock(rich.plain_block(), rich.plain_chars())
            self.setTextCursor(cursor)
            return True
        return False

    def _step_behind_chip(self) -> None:
        """What is typed where a chip stands goes behind it."""
        cursor = self.textCursor()
        if cursor.atBlockStart() and not cursor.hasSelection() and mark_at(cursor.block()) is not None:
            cursor.movePosition(QTextCursor.MoveOperation.Right)
            self.setTextCursor(cursor)

    def _begin_mark(self) -> None:
        """Make of the letters before the blank what they name, where they stand for something."""
        cursor = self.textCursor()
        text = cursor.block().text()[: cursor.positionInBlock() - 1]
        if not text or (len(text) > 2 and text[0] not in SIGNS) or self._is_barred(cursor):
            return
        if text.lower() == DECISION:
            self._ask_decision(cursor)
        elif (kind := LETTERS.get(text.lower())) is Kind.INPUT:
            self._begin_input(cursor, Typed(kind, text))
        elif kind is not None:
            self._make(cursor, Typed(kind, text), blank=True)
        elif letters.begins_name(text):
            who = name_hint.told(SIGNS[text[0]], text[1:], self._people, first_letters=False)
            if who is not None:
                self._move(SIGNS[text[0]], who, whole=False)

    def _is_barred(self, cursor: QTextCursor) -> bool:
        """Whether marks mean nothing here: a table, a heading, letters that were taken back."""
        barred = points.in_table(cursor) or rich.is_heading(cursor.blockFormat())
        return barred or self._letters.hold(cursor.block())

    def _ask_decision(self, cursor: QTextCursor) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._converted = self.document().revision()
        self.decision_asked.emit()

    def _move(self, kind: Kind, who: Named, *, whole: bool) -> None:
        """Somebody came or left; where the name may go on to be typed, the rest of it is swallowed."""
        sign = next(sign for sign, each in SIGNS.items() if each is kind)
        mark = Typed(kind, f"{sign}{who.name}")
        cursor = self.textCursor()
        self._make(cursor, mark, blank=False)
        chip = letters.chip_at(self.textCursor().block())
        self._swallows = chip[0] if chip is not None and not whole else 0
        self._tell(mark)

    def _make(self, cursor: QTextCursor, mark: Typed, *, blank: bool) -> None:
        """A chip in place of the letters before the caret; one step to undo."""
        form = chip_chars(mark)
        cursor.beginEditBlock()
        letters.take(cursor)
        cursor.insertText(OBJECT, form)
        if blank:
            cursor.insertText(" ", rich.plain_chars())
        cursor.endEditBlock()
        self._end_making(cursor, mark, number_in(form))

    def _begin_input(self, cursor: QTextCursor, mark: Typed) -> None:
        """A bullet under the chip of input that stands above, else under one of its own."""
        form, goes_on = chip_chars(mark), letters.in_input(cursor.block())
        cursor.beginEditBlock()
        letters.take(cursor, stay=goes_on)
        if not goes_on:
            cursor.insertText(OBJECT, form)
            cursor.insertBlock(rich.plain_block(), rich.plain_chars())
        if points.list_of(cursor.block()) is None:
            points.make(cursor, Mark.BULLET)
        cursor.endEditBlock()
        self._end_making(cursor, mark, 0 if goes_on else number_in(form))

    def _end_making(self, cursor: QTextCursor, mark: Typed, number: int) -> None:
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(rich.plain_chars())
        self._converted = self.document().revision()
        if number:
            self._made[number] = mark
        self.hint.dismiss()
        announce(self, label(mark, "", self._facts).spoken)

    def _swallow(self) -> None:
        """The rest of a name that is typed behind its chip goes into it."""
        block = self.textCursor().block()
        chip = letters.chip_at(block)
        if chip is None or chip[0] != self._swallows:
            self._swallows = 0
            return
        typed, name = folded(letters.sentence(block)), folded(chip[1].name)
        if typed and len(typed) < len(name) and name[-len(typed) :] == typed:
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.Right)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._swallows = 0

    # -- taken back ----------------------------------------------------------------------

    def _backspace(self, cursor: QTextCursor) -> bool:
        if self._converted == self.document().revision() and not cursor.hasSelection():
            self._converted = -1
            self._undo()
            return True
        block, at = cursor.block(), cursor.positionInBlock()
        before = block.text()[:at]
        if not cursor.hasSelection() and before in ("", OBJECT, f"{OBJECT} ") and mark_at(block) is not None:
            self._give_back(block, at)
            return True
        return super()._backspace(cursor)

    def _give_back(self, block: QTextBlock, at: int) -> None:
        """The letters of a chip in its place."""
        chip = letters.chip_at(block)
        if chip is None:
            return
        number, mark = chip
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(mark.text, rich.plain_chars())
        cursor.setPosition(block.position() + (at and at - 1 + len(mark.text)))
        self.setTextCursor(cursor)
        self._letters.keep(block, mark.text)
        self._unmake(number)

    def _undo(self) -> None:
        standing = self._standing()
        super()._undo()
        self._after(standing)
        self._letters.keep_typed(self.textCursor().block())

    def _redo(self) -> None:
        standing = self._standing()
        super()._redo()
        self._after(standing, is_redo=True)

    def _after(self, before: dict[int, Typed], *, is_redo: bool = False) -> None:
        """What an undo or redo did to the chips that were made here."""
        now = self._standing()
        for number in [each for each in before if each not in now]:
            if not is_redo or self.textCursor().block().text().startswith(before[number].text):
                self._unmake(number)
        for number in [each for each in now if each in self._unmade]:
            self._made[number] = mark = self._unmade.pop(number)
            self._tell(mark)
        self.hint.dismiss()

    def _unmake(self, number: int) -> None:
        mark = self._made.pop(number, None)
        if mark is not None:
            self._unmade[number] = mark
            self.taken_back.emit(mark)

    def _tell(self, mark: Typed) -> None:
        if mark.kind in _MOVED:
            (self.came if mark.kind is Kind.CAME else self.gone).emit(mark.name)

    # -- read aloud ----------------------------------------------------------------------

    def describe(self, text: str) -> None:
        """The accessible description, behind what the chip at the caret says."""
        self._about = text
        self.setAccessibleDescription(" ".join(each for each in (self.spoken(), text) if each))

    def _moved(self) -> None:
        if self.hint.name is not None:
            self.hint.follow(self._people)
        if QAccessible.isActive():
            self.describe(self._about)


_NONE = Label(Kind.INPUT, "", "")


def _behind_chip(cursor: QTextCursor) -> bool:
    return cursor.positionInBlock() == 1 and mark_at(cursor.block()) is not None and not cursor.hasSelection()
