"""The rest of a name while its first letters are typed behind ``+`` or ``-``."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit

from hfdesk.domain.marks import LONGEST, SIGNS, Kind
from hfdesk.domain.named import Named, matching, recognized
from hfdesk.gui import theme
from hfdesk.gui.editor.chip_words import Here

_GAP = "  "


class NameHint(QLabel):
    """Muted letters behind the caret; Tab takes them. Nothing of it stands in the text."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit.viewport())
        self._edit = edit
        self.name: Named | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def follow(self, people: tuple[Here, ...]) -> None:
        """Show what the letters before the caret begin, where they stand for a name."""
        typed = typed_name(self._edit.textCursor()) if people else None
        found = matching(typed[1], in_turn(typed[0], people)) if typed else ()
        if typed is None or not found:
            self.dismiss()
            return
        self.name = found[0]
        self._show(_rest(typed[1], found[0].name))

    def dismiss(self) -> None:
        """Show nothing."""
        if self.name is not None:
            self.name = None
            self.hide()

    def _show(self, rest: str) -> None:
        self.setText(f"{rest}{_GAP}Tab" if rest else f"{_GAP}Tab")
        self.setFont(theme.font("write"))
        self.setStyleSheet(f"color: {theme.now().color['muted']}; background: transparent;")
        self.adjustSize()
        place = self._edit.cursorRect()
        self.move(place.topLeft() + QPoint(theme.scaled(2), (place.height() - self.height()) // 2))
        self.show()


def typed_name(cursor: QTextCursor) -> tuple[Kind, str] | None:
    """The mark and the letters of a name from the paragraph's start to the caret, at its end."""
    if cursor.hasSelection() or not cursor.atBlockEnd():
        return None
    text = cursor.block().text()
    kind = SIGNS.get(text[:1])
    if kind is None or not text[1:2].isalpha() or len(text) > LONGEST:
        return None
    return kind, text[1:]


def told(kind: Kind, typed: str, people: tuple[Here, ...], *, first_letters: bool) -> Named | None:
    """Whom letters name; ``first_letters`` are enough where they begin but one name."""
    able = in_turn(kind, people)
    found = recognized(typed, able)
    if found is None and first_letters:
        begun = matching(typed, able)
        found = begun[0] if len(begun) == 1 else None
    return found


def in_turn(kind: Kind, people: tuple[Here, ...]) -> tuple[Named, ...]:
    """The people, those who may come (or leave) first."""
    likely = [each.named for each in people if each.is_present is (kind is Kind.LEFT)]
    return (*likely, *(each.named for each in people if each.named not in likely))


def _rest(typed: str, name: str) -> str:
    """The letters of a name that are not typed yet; the whole of it where another part is typed."""
    if name.casefold().startswith(typed.casefold()):
        return name[len(typed) :]
    return f"{_GAP}{name}"
