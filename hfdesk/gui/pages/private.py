"""Personopplysninger: what is stored of one person, what the archive holds at all, and the bin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.desk import Done
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.register_part import Part
from hfdesk.gui.pages.tabbed import TabbedPage
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.head import PageHead
from hfdesk.gui.widgets.labels import label

PERSON, KINDS, BIN = range(3)


class PrivatePage(TabbedPage):
    """Three tabs; ``Place.id`` is a person of the first."""

    parts = (
        ("private_person", "PersonPart"),
        ("private", "KindsPart"),
        ("private_bin", "BinPart"),
    )

    def __init__(self, shell: Shell) -> None:
        names = (tr("One person"), tr("What the archive holds"), tr("Bin"))
        super().__init__(shell, PageHead(names, tr("Personal data")))

    def heading(self) -> str:
        """The page's name."""
        return tr("Personal data")

    def keys(self) -> Keys:
        """The keys of the tab."""
        return (("Ctrl+1 … Ctrl+3", tr("The tabs")), *self.part.keys())

    def areas(self) -> list[QWidget]:
        """What the tab holds, then the tabs."""
        return [*self.part.areas(), self.head.tabs]

    def heeds(self, done: Done) -> bool:
        """Reading all of an archive takes a moment: only for what was asked for here."""
        return str(done.op) in ("forget", "attach")

    def refresh(self) -> None:
        """Read again what is shown."""
        self.turn()
        self.part.show_one(self.shown.id)
        self.say_head()

    def choose_tab(self, tab: int) -> None:
        """The same person in another tab."""
        self.shell.go(Place("private", self.shown.id, tab))

    def say_head(self) -> None:
        """The page's name; the bin is found by its own."""
        name = tr("Bin") if self.shown.tab == BIN else tr("Personal data")
        self.head.say(name, self.part.facts())


class KindsPart(Part):
    """The kinds of personal data, why they are there and how long: words for a register of processing."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.scaled(16), 0)
        column.setSpacing(theme.scaled(4))
        inner.setMaximumWidth(theme.scaled(820))
        for head, text in kinds():
            column.addWidget(label(head, "heading3", bold=True))
            column.addWidget(label(text, "ui", wrap=True))
            column.addSpacing(theme.scaled(8))
        column.addStretch(1)
        self.reading = QScrollArea()
        self.reading.setAccessibleName(tr("What the archive holds"))
        self.reading.setAccessibleDescription(" ".join(f"{head}: {text}" for head, text in kinds()))
        self.reading.setWidgetResizable(True)
        self.reading.setFrameShape(QFrame.Shape.NoFrame)
        self.reading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reading.setWidget(inner)
        self.reading.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.column.addWidget(self.reading, 1)

    def facts(self) -> str:
        """What the words are for."""
        return tr("For your register of processing activities")

    def areas(self) -> list[QWidget]:
        """The text."""
        return [self.reading]


def kinds() -> tuple[tuple[str, str], ...]:
    """(what, why and how long) of each kind."""
    return (*_of_people(), *_of_copies())


def _of_people() -> tuple[tuple[str, str], ...]:
    return (
        (
            tr("The register of people"),
            tr(
                "Name, other spellings, title, organization, e-mail and phone, so that documents"
                " name people rightly. Until somebody is taken out."
            ),
        ),
        (
            tr("Memberships"),
            tr(
                "Who sits in which committee, as what, for whom and from when to when."
                " Until they are removed."
            ),
        ),
        (
            tr("Meetings"),
            tr(
                "Who was there, led, took the minutes, presented, proposed, voted, was recused or had a"
                " statement entered. Approved minutes are public records and stay as they were printed."
            ),
        ),
        (
            tr("Cases and follow-ups"),
            tr("Who asks for a case, owns it or is to do something by a day. As long as the case is kept."),
        ),
        (
            tr("Texts"),
            tr(
                "What is written in papers, discussions and decisions may name anybody. Write about health or"
                " other sensitive matters only where the case needs it."
            ),
        ),
    )


def _of_copies() -> tuple[tuple[str, str], ...]:
    return (
        (
            tr("Attachments"),
            tr(
                "Files that were attached, as they came. What is taken out lies in the bin for thirty days"
                " and is deleted then."
            ),
        ),
        (
            tr("Documents that were made and sent"),
            tr("What they say, so that versions can be compared. The files themselves lie in your folders."),
        ),
        (
            tr("Undo and earlier versions of texts"),
            tr(
                "So that nothing is lost by a slip. Old steps go by themselves; versions become fewer"
                " with age. Who is taken out is gone from both after seven days."
            ),
        ),
        (
            tr("Backups"),
            tr(
                "Copies of all of it: of the last month daily, before that monthly. They have what the"
                " archive had on their day, also people who were taken out since."
            ),
        ),
        (
            tr("The log"),
            tr("What happened, never what was written. No names."),
        ),
    )
