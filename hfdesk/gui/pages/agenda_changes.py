"""What changed since the invitation: a button beside the state, its list, and the rows' words."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from hfdesk.domain.changes import Change, What
from hfdesk.gui import dates, icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.plainly import named
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell

if TYPE_CHECKING:
    from hfdesk.ops.dispatches import Sent

MANY = 4
"""More clocks than this are told as one change."""


class ChangesButton(QToolButton):
    """«3 endringer»: a list of what is otherwise than the invitation said."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.list = QMenu(self)
        self.setMenu(self.list)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setProperty("link", True)
        self.setFont(theme.font("caption"))
        self.setIcon(icons.icon("dot", "accent"))
        self.hide()

    def show_sent(self, sent: Sent | None) -> None:
        """List what changed; gone where nothing did."""
        found = sent.changes if sent else ()
        self.setVisible(bool(found))
        self.list.clear()
        if sent is None or not found:
            return
        self.setText(tr("%n changes", len(found)))
        day = dates.short(sent.dispatch.moment.astimezone().date())
        self.setAccessibleName(f"{self.text()}. {tr('Since the invitation of {day}').format(day=day)}")
        self.setToolTip(tr("Since the invitation of {day}").format(day=day))
        for text, item in lines(found):
            action = self.list.addAction(named(text))
            place = Place("meeting", sent.dispatch.meeting, 0, item)
            action.triggered.connect(lambda _=False, place=place: self._shell.go(place))


def lines(found: tuple[Change, ...]) -> list[tuple[str, str]]:
    """(words, item) of each change; many clocks that moved are one."""
    clocks = [each for each in found if each.what is What.RETIMED]
    many = len(clocks) > MANY
    told = [(line(each), each.item) for each in found if not many or each.what is not What.RETIMED]
    if many:
        told.append((tr("%n items have another clock time", len(clocks)), clocks[0].item))
    return told


def line(change: Change) -> str:
    """A change in a line: which item, what of it, from what to what."""
    whose = f"{change.number} {change.title}".strip()
    return f"{whose}: {words(change)}" if whose else words(change)


def words(change: Change) -> str:
    """What is otherwise, from what to what where that is short."""
    word = {
        What.DATE: tr("Date"),
        What.TIME: tr("Time"),
        What.PLACE: tr("Place"),
        What.HEAD: tr("The head of the invitation"),
        What.ADDED: tr("new"),
        What.TAKEN_OUT: tr("taken out"),
        What.MOVED: tr("moved"),
        What.NUMBERED: tr("number"),
        What.RENAMED: tr("title"),
        What.LENGTH: tr("length"),
        What.RETIMED: tr("time"),
        What.TYPE: tr("type"),
        What.PEOPLE: tr("responsible"),
        What.TEXT: tr("text in the list"),
        What.PAPER: tr("case paper"),
        What.ATTACHMENTS: tr("attachments"),
    }[change.what]
    if change.before == change.after:
        return word
    if change.what is What.RENAMED:
        return f"{word}, {tr('was “{name}”').format(name=change.before)}"
    return f"{word} {change.before or '–'} → {change.after or '–'}"


def words_by_item(sent: Sent | None) -> dict[str, str]:
    """What changed of each item, in a sentence."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for each in sent.changes if sent else ():
        if each.item:
            found[each.item].append(words(each))
    told = tr("Changed since the invitation: {what}")
    return {item: told.format(what=", ".join(parts)) for item, parts in found.items()}
