"""Fraser: what a committee often writes, one phrase a row."""

from __future__ import annotations

from hfdesk.domain.setup import setup_of
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.register_ordered import OrderedPart
from hfdesk.gui.pages.register_part import told
from hfdesk.gui.rows import Cell, Row
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.ordered import NEW, new_row
from hfdesk.gui.widgets.views import Column


class PhrasesTab(OrderedPart):
    """The committee's own phrases, typed into in place; the program's own come besides."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, tr("Phrases"), (Column(tr("Phrase")),))
        self.column.addStretch(0)

    def rows(self, typed: bool) -> list[Row]:
        """The phrases."""
        return [
            Row((Cell(text, tip=text, edit=text if typed else None),), text, key=str(at))
            for at, text in enumerate(self._phrases())
        ]

    def next_row(self) -> Row:
        """A phrase to be."""
        return new_row(tr("Add a phrase …"))

    def facts(self) -> str:
        """How many there are."""
        return tr("%n own phrases", len(self._phrases()))

    def new_words(self) -> str:
        """A phrase."""
        return tr("New phrase")

    def keys(self) -> Keys:
        """The keys of the phrases."""
        return (
            ("Ctrl+N", tr("New phrase")),
            ("F2", tr("Change the phrase")),
            ("Alt+↑, Alt+↓", tr("Move the phrase")),
            ("Delete", tr("Take the phrase out")),
        )

    def entered(self, key: str, column: int, text: str) -> str:
        """Store a phrase; an empty one goes."""
        at = len(self._phrases()) if key == NEW else int(key)
        return self._set(at, text) if text.strip() or key != NEW else ""

    def moved(self, at: int, by: int) -> str:
        """Store a phrase in another place."""
        from hfdesk.ops import committees

        committee = self.committee
        return told(lambda: committees.move_phrase(self.desk, committee.id, at, by)) if committee else ""

    def left(self, at: int) -> str:
        """Take a phrase out."""
        return self._set(at, "")

    def _phrases(self) -> tuple[str, ...]:
        return setup_of(self.committee).phrases if self.committee else ()

    def _set(self, at: int, text: str) -> str:
        from hfdesk.ops import committees

        committee = self.committee
        return told(lambda: committees.set_phrase(self.desk, committee.id, at, text)) if committee else ""
