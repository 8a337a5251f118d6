"""The fields of a vote: a number and names for it, against it, and abstaining."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from hfdesk.domain.records import Register
from hfdesk.domain.values import Votes
from hfdesk.domain.voting import Ballot, Voter, is_tie, matching, total
from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.widgets.completing import SHOWN, Completion, Hit
from hfdesk.gui.widgets.labels import label

WIDE = 64  # pixels of a number's field


@dataclass(frozen=True, slots=True)
class Subject:
    """What can be voted on: its key, its words, and the votes that are stored."""

    key: str
    text: str
    votes: Votes | None = None


class Ballots(QWidget):
    """Six fields beside one another: three numbers, and behind each the names."""

    entered = Signal()
    edited = Signal()

    def __init__(self, voters: Callable[[], Sequence[Voter]]) -> None:
        super().__init__()
        self._voters = voters
        self._labels = [label("", "ui", "muted") for _ in range(3)]
        self.for_, self.against, self.blank = self._numbers = [self._number() for _ in range(3)]
        self.for_names, self.against_names, self.blank_names = self._names = [self._named() for _ in range(3)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.scaled(6))
        grid.setVerticalSpacing(theme.scaled(3))
        for at, (above, number, names) in enumerate(
            zip(self._labels, self._numbers, self._names, strict=True)
        ):
            column = 3 * at
            grid.addWidget(above, 0, column, 1, 2)
            grid.addWidget(number, 1, column)
            grid.addWidget(names, 1, column + 1)
            grid.setColumnStretch(column + 1, 1)
            grid.setColumnMinimumWidth(column + 2, theme.scaled(6) if at < 2 else 0)
            above.setBuddy(number)
        self.name_sides(False)

    def name_sides(self, alternatives: bool) -> None:
        """Call the sides for and against, or those of two alternatives."""
        told = (
            (tr("For the proposal"), tr("For the other"))
            if alternatives
            else (tr("In favour"), tr("Against it"))
        )
        words = (*told, tr("Abstaining"))
        for above, number, names, text in zip(self._labels, self._numbers, self._names, words, strict=True):
            above.setText(text)
            number.setAccessibleName(tr("{side}, number").format(side=text))
            names.setAccessibleName(tr("{side}, names").format(side=text))

    def ballot(self, leader: bool | None) -> Ballot:
        """What is typed."""
        numbers = [each.text() for each in self._numbers]
        names = [each.text() for each in self._names]
        return Ballot(
            for_=numbers[0],
            against=numbers[1],
            blank=numbers[2],
            for_names=names[0],
            against_names=names[1],
            blank_names=names[2],
            leader=leader,
        )

    def show_votes(self, votes: Votes | None, register: Register) -> None:
        """Fill in votes that are stored; empty for none, and for those that are the rest."""
        known = votes or Votes()
        rest = total(known) == len(self._voters()) and not known.casting
        for_ = None if rest and not is_tie(known) else known.for_
        numbers = (for_, known.against or None, known.blank or None)
        names = (known.for_names, known.against_names, known.blank_names)
        for number, name, told, whos in zip(self._numbers, self._names, numbers, names, strict=True):
            with QSignalBlocker(number), QSignalBlocker(name):
                number.setText("" if told is None else str(told))
                name.setText(", ".join(register.names(whos)))

    def hint(self, votes: Votes | None, present: int) -> None:
        """Show in an empty field for it how many those are."""
        count = votes.for_ if votes is not None else present
        self.for_.setPlaceholderText(str(count) if count is not None else "")

    def refuse(self, reason: str, names: bool = False) -> None:
        """Mark the numbers, or the names, as refused, and say why; ``""`` for none."""
        typed = [each for each in self._numbers if each.text().strip()] or self._numbers[:1]
        for each in self._numbers:
            mark_refused(each, reason if each in typed and not names else "")
        for each in self._names:
            mark_refused(each, reason if names and each.text().strip() else "")

    def numbers(self) -> list[QLineEdit]:
        """The three numbers."""
        return self._numbers

    def fields(self) -> list[QLineEdit]:
        """All fields: the numbers first, they are what is mostly typed."""
        return [*self._numbers, *self._names]

    def _number(self) -> QLineEdit:
        made = self._line()
        made.setFixedWidth(theme.scaled(WIDE))
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
        made.setMaxLength(6)
        return made

    def _named(self) -> QLineEdit:
        made = self._line()
        made.setPlaceholderText(tr("names"))
        made.setMinimumWidth(theme.scaled(60))
        Completion(made, self._find, many=True, least=1)
        return made

    def _line(self) -> QLineEdit:
        made = QLineEdit()
        made.returnPressed.connect(self.entered)
        made.textEdited.connect(self._edited)
        return made

    def _edited(self, _text: str) -> None:
        self.edited.emit()

    def _find(self, typed: str) -> list[Hit]:
        return [Hit(voter.name) for voter in matching(typed, self._voters())[:SHOWN]]


def mark_refused(field: QLineEdit, reason: str) -> None:
    """Frame a field as refused and say why, or (``""``) let it be as usual."""
    field.setAccessibleDescription(reason)
    if bool(field.property("refused")) != bool(reason):
        field.setProperty("refused", bool(reason))
        field.style().unpolish(field)
        field.style().polish(field)
