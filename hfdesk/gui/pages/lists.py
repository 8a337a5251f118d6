"""Saker, Oppfølging, Vedtak: the places that are one table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hfdesk import markup
from hfdesk.gui import dates, words
from hfdesk.gui.desk import ActionRow, DecisionRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.listing import ListPage, grouped_by
from hfdesk.gui.rows import Cell, Place, Row, dotted, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.views import Column


class FollowUpsPage(ListPage["ActionRow"]):
    """The open follow-ups: overdue, this month, later, without a day."""

    def __init__(self, shell: Shell) -> None:
        columns = (
            Column(tr("Due"), 100),
            Column(tr("Follow-up")),
            Column(tr("Who"), 200, narrow=136),
            Column(tr("From"), 190, give=1),
            Column("", 130, right=True, narrow=116),
        )
        super().__init__(shell, tr("Follow-ups"), columns, tr("No follow-ups are open."))

    def lines(self) -> Sequence[ActionRow]:
        """By deadline."""
        return self.desk.action_rows(only_open=True)

    def text(self, line: ActionRow) -> str:
        """Text, people, number."""
        return " ".join((line.text, *line.owners, line.number, line.committee_label))

    def committee_of(self, line: ActionRow) -> str:
        """Its committee."""
        return line.committee_label

    def grouped(self, lines: Sequence[ActionRow]) -> Sequence[object]:
        """By how near the deadline is."""
        return tuple(grouped_by(lines, self._near, count=True))

    def _near(self, line: ActionRow) -> str:
        return _near(line.due, self.shell.today)

    def row(self, line: ActionRow) -> Row:
        """The row of a follow-up."""
        late = (self.shell.today - line.due).days if line.due else 0
        over = tr("%n days overdue", late) if late > 0 else ""
        owners = ", ".join(line.owners)
        source = dotted(f"{line.committee_label} {line.number}".strip(), dates.numeric(line.date))
        return Row(
            (
                Cell(dates.numeric(line.due), "danger" if over else "text", bool(over)),
                Cell(line.text, tip=line.text),
                Cell(owners, "muted", tip=owners),
                Cell(source, "muted", tip=source),
                Cell(over, "danger", True),
            ),
            sentence(line.text, owners, dates.numeric(line.due), over),
            Place("meeting", line.meeting, 3, line.item),
        )


class DecisionsPage(ListPage["DecisionRow"]):
    """The register of decisions."""

    def __init__(self, shell: Shell) -> None:
        columns = (
            Column(tr("Date"), 100),
            Column(tr("No."), 96),
            Column(tr("Case"), 300, narrow=190),
            Column(tr("Decision")),
            Column(tr("Outcome"), 130, give=2),
            Column(tr("Committee"), 100, give=1),
        )
        super().__init__(shell, tr("Decisions"), columns, tr("No decisions are here yet."))

    def lines(self) -> Sequence[DecisionRow]:
        """The newest first."""
        return self.desk.decision_rows()

    def text(self, line: DecisionRow) -> str:
        """Number, title, decision."""
        return f"{line.number} {line.title} {line.decision}"

    def committee_of(self, line: DecisionRow) -> str:
        """Its committee."""
        return line.committee_label

    def row(self, line: DecisionRow) -> Row:
        """The row of a decision."""
        text = markup.read(line.decision).plain
        return Row(
            (
                Cell(dates.numeric(line.date), "muted"),
                Cell(line.number, "muted"),
                Cell(line.title, tip=line.title),
                Cell(text, tip=text),
                Cell(words.outcome(line.outcome), tag=True),
                Cell(line.committee_label),
            ),
            sentence(f"{line.number} {line.title}", text, dates.full(line.date)),
            Place("meeting", line.meeting, 3, line.item),
        )


def _near(due: date | None, today: date) -> str:
    if due is None:
        return tr("Without a day")
    if due < today:
        return tr("Overdue")
    return tr("This month") if (due.year, due.month) == (today.year, today.month) else tr("Later")
