"""Faste punkter: what is on every agenda of a committee, in order."""

from __future__ import annotations

import re

from hfdesk.domain.setup import PREVIOUS, StandingItem, Where, setup_of
from hfdesk.domain.values import Kind
from hfdesk.gui import words
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.register_ordered import OrderedPart
from hfdesk.gui.pages.register_part import told
from hfdesk.gui.rows import Cell, Row, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.completing import among
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.ordered import NEW, new_row
from hfdesk.gui.widgets.views import Column

KIND, TITLE, MINUTES, TAGS, PLACE = range(5)


class StandingTab(OrderedPart):
    """The standing items, typed into in place."""

    def __init__(self, shell: Shell) -> None:
        columns = (
            Column(tr("Kind"), 130),
            Column(tr("Case")),
            Column(tr("Min"), 64, right=True),
            Column(tr("Type"), 180, give=2),
            Column(tr("Place on the agenda"), 170, give=1),
        )
        super().__init__(shell, tr("Standing items"), columns)
        self.table.offer_names(KIND, among(lambda: [words.kind(each) for each in Kind]), least=1)
        self.table.offer_names(PLACE, among(lambda: [words.where(each) for each in Where]), least=1)
        self.table.offer_names(TAGS, among(self._tags), many=True, least=1)
        hint = tr("{slot} stands for the day of the meeting before: “Minutes from {slot}”.")
        self.column.addWidget(label(hint.format(slot=_slot()), "ui", "muted", wrap=True))
        self.column.addStretch(0)

    def rows(self, typed: bool) -> list[Row]:
        """The items."""
        return [_row(at, item, typed) for at, item in enumerate(self._items())]

    def next_row(self) -> Row:
        """An item to be."""
        return new_row(tr("Add a standing item …"), TITLE)

    def facts(self) -> str:
        """How many there are."""
        return tr("%n standing items", len(self._items()))

    def new_words(self) -> str:
        """A standing item."""
        return tr("New standing item")

    def keys(self) -> Keys:
        """The keys of the items."""
        return (
            ("Ctrl+N", tr("New standing item")),
            ("F2", tr("Change the cell")),
            ("Enter, Tab, Esc", tr("Store and go down, store and go on, take back")),
            ("Alt+↑, Alt+↓", tr("Move the item")),
            ("Delete", tr("Take the item out")),
        )

    def entered(self, key: str, column: int, text: str) -> str:
        """Store what was typed of an item."""
        from hfdesk.ops import committees

        if self.committee is None or (key == NEW and not text.strip()):
            return ""
        id, text = self.committee.id, _meant(text)
        if key == NEW:
            at = len(self._items())
            item = StandingItem(title=" ".join(text.split()), place=Where.FIRST)
            return told(lambda: committees.add_standing(self.desk, id, item, at))
        if column in (KIND, PLACE):
            return self._choose(id, int(key), column, text)
        field = {
            TITLE: committees.Field.TITLE,
            MINUTES: committees.Field.MINUTES,
            TAGS: committees.Field.TAGS,
        }
        return told(lambda: committees.enter_standing(self.desk, id, int(key), field[column], text))

    def _choose(self, id: str, at: int, column: int, text: str) -> str:
        from hfdesk.ops import committees

        known = {words.kind(each): each for each in Kind} if column == KIND else {}
        places = {words.where(each): each for each in Where} if column == PLACE else {}
        options = {**known, **places}
        wanted = text.strip().casefold()
        found = [word for word in options if wanted and word.casefold().startswith(wanted)]
        if len(found) != 1 and wanted not in (word.casefold() for word in found):
            return tr("“{text}” is none of these: {options}.").format(text=text, options=", ".join(options))
        chosen = next(word for word in found if len(found) == 1 or word.casefold() == wanted)
        if column == KIND:
            return told(lambda: committees.change_standing(self.desk, id, at, kind=known[chosen]))
        return told(lambda: committees.change_standing(self.desk, id, at, place=places[chosen]))

    def moved(self, at: int, by: int) -> str:
        """Store an item in another place."""
        from hfdesk.ops import committees

        committee = self.committee
        return told(lambda: committees.move_standing(self.desk, committee.id, at, by)) if committee else ""

    def left(self, at: int) -> str:
        """Take an item out."""
        from hfdesk.ops import committees

        committee = self.committee
        return told(lambda: committees.take_standing_out(self.desk, committee.id, at)) if committee else ""

    def _items(self) -> tuple[StandingItem, ...]:
        return setup_of(self.committee).standing_items if self.committee else ()

    def _tags(self) -> tuple[str, ...]:
        return setup_of(self.committee).tags if self.committee else ()


def _slot() -> str:
    """What stands for the day of the meeting before, in the window's language; stored as ``{previous}``."""
    return f"{{{tr('previous meeting')}}}"


def _shown(title: str) -> str:
    return title.replace(PREVIOUS, _slot())


def _meant(typed: str) -> str:
    return re.sub(re.escape(_slot()), PREVIOUS, typed, flags=re.IGNORECASE)


def _row(at: int, item: StandingItem, typed: bool) -> Row:
    minutes = "" if item.minutes is None else str(item.minutes)
    tags = ", ".join(item.tags)

    def cell(text: str, color: str = "text") -> Cell:
        return Cell(text, color, tip=text, edit=text if typed else None)

    cells = (
        cell(words.kind(item.kind), "muted"),
        cell(_shown(item.title)),
        cell(minutes),
        cell(tags, "muted"),
        cell(words.where(item.place), "muted"),
    )
    spoken = sentence(
        _shown(item.title), words.kind(item.kind), tr("%n minutes", item.minutes or 0) if minutes else ""
    )
    return Row(cells, spoken, key=str(at))
