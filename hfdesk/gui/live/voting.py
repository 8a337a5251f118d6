"""Votering: under the decision, a number or two and Enter; Enter alone is unanimous."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hfdesk.domain import voting
from hfdesk.domain.problems import Problem
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import AgendaItem, Motion, Votes
from hfdesk.domain.voting import Voter
from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.live.ballot import Ballots, Subject, mark_refused
from hfdesk.gui.live.panel import Panel
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import dotted
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Elided, label

ALTERNATIVE = "alternative"
"""The key of the choice in which something is set against the proposal."""
_OF_NAMES = frozenset({"voting.no_voter", "voting.several", "voting.twice"})


def is_on(record: MeetingRecord) -> bool:
    """Whether the committee counts votes."""
    return setup_of(record.committee).votes


def summary(votes: Votes | None) -> str:
    """Votes in a few words, ``8 for, 2 against``; ``""`` for none."""
    if votes is None:
        return ""
    if voting.is_unanimous(votes):
        return tr("Unanimous")
    told = (
        tr("{count} for").format(count=votes.for_) if votes.for_ is not None else "",
        tr("{count} against").format(count=votes.against) if votes.against is not None else "",
        tr("{count} abstaining").format(count=votes.blank) if votes.blank else "",
        tr("casting vote") if votes.casting else "",
    )
    return ", ".join(part for part in told if part)


class VotingPanel(Panel):
    """The votes on one item: on its decision, on points of it, or between two alternatives.

    Nothing is stored before Enter. What is refused stays as it was typed, with the reason.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._record: MeetingRecord | None = None
        self._item: AgendaItem | None = None
        self._voters: tuple[Voter, ...] = ()
        self._subjects: tuple[Subject, ...] = ()
        self._make()
        self._lay_out()
        self._tie()
        self.hide()

    # -- what the page asks ----------------------------------------------------------------

    def show_record(self, record: MeetingRecord, item: AgendaItem | None) -> None:
        """Know a meeting and its current item; another item closes what was begun."""
        other = self._item is None or item is None or item.id != self._item.id
        changed = record is not self._record
        self._record, self._item = record, item
        if other:
            self.hide()
        elif changed and not self.isHidden():
            self._know()

    def start(self) -> None:
        """Open, with the keyboard in the votes for it: Enter alone is unanimous."""
        if self._record is None or self._item is None:
            return
        self._know()
        self._choose(0)
        self.show()
        self.ballots.for_.setFocus()
        self.ballots.for_.selectAll()

    def areas(self) -> list[QWidget]:
        """The first field, while it is open."""
        return [] if self.isHidden() else [self.ballots.for_]

    @property
    def subject(self) -> str:
        """What is voted on: ``""`` for the decision, a point, or :data:`ALTERNATIVE`."""
        at = self.choice.currentIndex()
        return self._subjects[at].key if 0 <= at < len(self._subjects) else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in a number choose what is voted on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    # -- doing -----------------------------------------------------------------------------

    def enter(self) -> None:
        """Store what was typed; on a point, go to the next one."""
        from hfdesk.ops import voting as ops

        record, item, desk = self._record, self._item, self._shell.desk
        if record is None or item is None or desk is None:
            return
        subject, ballot, id = self.subject, self.ballots.ballot(self._leader()), record.meeting.id
        if subject == ALTERNATIVE:
            text, by = self.text.text(), self.by.text()
            done = self._told(lambda: ops.set_against(desk, id, item.id, text, by, ballot))
        else:
            done = self._told(lambda: ops.vote(desk, id, item.id, ballot, subject))
        if done:
            self._onwards()

    def take_away(self) -> None:
        """Take away the votes that are stored."""
        from hfdesk.ops import voting as ops

        record, item, desk = self._record, self._item, self._shell.desk
        if record is None or item is None or desk is None:
            return
        subject, id = self.subject, record.meeting.id
        if subject == ALTERNATIVE:
            self._told(lambda: ops.unset(desk, id, item.id))
        else:
            self._told(lambda: ops.unvote(desk, id, item.id, subject))
        self.ballots.for_.setFocus()

    def leave(self) -> None:
        """Close; the keyboard goes back."""
        self._say("")
        super().leave()

    def _told(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except (Problem, KeyError) as problem:
            self._say(plain_sentence(problem), problem.code if isinstance(problem, Problem) else "")
            return False
        self._say("")
        return True

    def _onwards(self) -> None:
        at = self.choice.currentIndex()
        after = self._subjects[at + 1].key if at + 1 < len(self._subjects) else ""
        if self.subject in ("", ALTERNATIVE) or after in ("", ALTERNATIVE):
            self.leave()
            return
        self._choose(at + 1)
        self.ballots.for_.setFocus()
        self.ballots.for_.selectAll()

    # -- showing ---------------------------------------------------------------------------

    def _know(self) -> None:
        """Read again who may vote and what can be voted on."""
        from hfdesk.ops import voting as ops

        record, item, desk = self._record, self._item, self._shell.desk
        if record is None or item is None or desk is None:
            return
        self._voters = ops.voters(desk, record, item.id)
        keys = tr("Enter stores · ↑ ↓ chooses a point")
        self._count.setText(dotted(tr("%n present may vote", len(self._voters)), keys))
        before, subjects = self.subject, tuple(_subjects(record, item))
        if subjects != self._subjects:
            self._subjects = subjects
            self.choice.blockSignals(True)
            self.choice.clear()
            for each in subjects:
                self.choice.addItem(each.text, each.key)
            self.choice.setCurrentIndex(max(0, self.choice.findData(before)))
            self.choice.blockSignals(False)
            self._fill()
        self._show_state()

    def _choose(self, at: int) -> None:
        if self.choice.currentIndex() == at:
            self._fill()
        else:
            self.choice.setCurrentIndex(at)

    def _step(self, by: int) -> None:
        if self._subjects:
            self.choice.setCurrentIndex((self.choice.currentIndex() + by) % len(self._subjects))

    def _fill(self, _at: int = 0) -> None:
        """Show what is stored of what is chosen."""
        at = self.choice.currentIndex()
        if not 0 <= at < len(self._subjects) or self._record is None:
            return
        subject = self._subjects[at]
        self._say("")
        self.ballots.show_votes(subject.votes, self._record.register)
        self.against_line.setVisible(subject.key == ALTERNATIVE)
        self.ballots.name_sides(subject.key == ALTERNATIVE)
        if subject.key == ALTERNATIVE:
            self._fill_alternative()
        self._show_state()

    def _fill_alternative(self) -> None:
        pair = voting.alternatives(self._item) if self._item else None
        self.text.setText(_first_line(pair[1]) if pair else "")
        self.by.setText(", ".join(self._record.register.names(pair[1].by)) if pair and self._record else "")

    def _show_state(self) -> None:
        """What the votes come to as they are typed, and what a press of Enter does."""
        votes = self._preview()
        tie = votes is not None and voting.is_tie(votes) and self.subject != ALTERNATIVE
        self.tie_line.setVisible(tie)
        if not tie:
            self.leader.setCurrentIndex(0)
        at = self.choice.currentIndex()
        stored = 0 <= at < len(self._subjects) and self._subjects[at].votes is not None
        self.away.setVisible(stored)
        empty = self.ballots.ballot(None).is_empty and self.subject != ALTERNATIVE
        self.store.setText(tr("Unanimous") if empty else tr("Store the vote"))
        self.ballots.hint(votes if not empty else None, len(self._voters))

    def _preview(self) -> Votes | None:
        try:
            return voting.counted(self.ballots.ballot(None), self._voters)
        except Problem:
            return None

    def _leader(self) -> bool | None:
        return None if self.tie_line.isHidden() else self.leader.currentData()

    def _say(self, reason: str, code: str = "") -> None:
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        about_text = code in ("voting.no_alternative", "voting.no_proposal")
        self.ballots.refuse("" if about_text else reason, names=code in _OF_NAMES)
        mark_refused(self.text, reason if about_text else "")

    # -- making ----------------------------------------------------------------------------

    def _make(self) -> None:
        self.setObjectName("frame")
        self.setAccessibleName(tr("Vote"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("What is voted on"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(16)
        self.ballots = Ballots(lambda: self._voters)
        self._count = Elided("", "ui", "muted")
        self.text, self.by = QLineEdit(), QLineEdit()
        self.text.setAccessibleName(tr("Set against"))
        self.text.setPlaceholderText(tr("What the proposal is set against"))
        self.by.setAccessibleName(tr("Put by"))
        self.by.setPlaceholderText(tr("put by"))
        self.by.setMaximumWidth(theme.scaled(180))
        self.leader = QComboBox()
        self.leader.setAccessibleName(tr("The leader's casting vote"))
        for text, value in ((tr("not used"), None), (tr("for"), True), (tr("against"), False)):
            self.leader.addItem(text, value)
        self._reason = label("", "caption", "danger", wrap=True)
        self._reason.hide()
        self.away = QPushButton(tr("Take away"))
        self.store = QPushButton()
        self.close_ = QPushButton(tr("Close"))
        self.close_.setToolTip("Esc")
        for button in (self.away, self.store, self.close_):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        side, above = theme.scaled(12), theme.scaled(8)
        column.setContentsMargins(side, above, side, above)
        column.setSpacing(theme.scaled(6))
        head = _row(label(tr("Vote"), "ui", bold=True), self.choice)
        head.addWidget(self._count, 1)
        for button in (self.away, self.close_, self.store):
            head.addWidget(button)
        column.addLayout(head)
        self.against_line = _line(label(tr("Set against"), "ui", "muted"), self.text, self.by, stretch=1)
        column.addWidget(self.ballots)
        column.addWidget(self.against_line)
        self.tie_line = _line(label(tr("A tie. The leader's casting vote"), "ui", "warn"), self.leader)
        column.addWidget(self.tie_line)
        column.addWidget(self._reason)
        order = [*self.ballots.fields(), self.text, self.by, self.leader, self.choice]
        for one, two in zip(order, [*order[1:], self.away], strict=True):
            QWidget.setTabOrder(one, two)

    def _tie(self) -> None:
        self.choice.currentIndexChanged.connect(self._fill)
        self.ballots.entered.connect(self.enter)
        self.ballots.edited.connect(self._edited)
        for field in (self.text, self.by):
            field.returnPressed.connect(self.enter)
            field.textEdited.connect(self._edited)
        for number in self.ballots.numbers():
            number.installEventFilter(self)
        self.store.clicked.connect(self.enter)
        self.away.clicked.connect(self.take_away)
        self.close_.clicked.connect(self.leave)

    def _edited(self, _text: str = "") -> None:
        self._say("")
        self._show_state()


def _subjects(record: MeetingRecord, item: AgendaItem) -> Iterator[Subject]:
    """The decision, its points, and the alternative to it, each with the votes that are stored."""
    from hfdesk.ops.voting import standing

    yield Subject("", tr("The whole decision"), item.votes)
    for point, text in voting.points(item.decision):
        motion = voting.of_point(item, point)
        words = tr("Point {point}: {text}").format(point=point, text=" ".join(text.plain.split()))
        yield Subject(point, words, motion.votes if motion else None)
    if standing(record, item):
        pair = voting.alternatives(item)
        yield Subject(ALTERNATIVE, tr("Set against something else"), _of_pair(pair) if pair else None)


def _of_pair(pair: tuple[Motion, Motion]) -> Votes:
    one, two = (each.votes or Votes() for each in pair)
    return Votes(for_=one.for_, against=two.for_, blank=two.blank)


def _first_line(motion: Motion) -> str:
    return motion.text.plain.partition("\n")[0]


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.scaled(10))
    for widget in widgets:
        row.addWidget(widget)
    return row


def _line(*widgets: QWidget, stretch: int = -1) -> QWidget:
    made = QWidget()
    row = _row(*widgets)
    if stretch >= 0:
        row.setStretch(stretch, 1)
    else:
        row.addStretch(1)
    made.setLayout(row)
    return made
