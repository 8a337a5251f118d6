"""What the journal and the history of texts remember of rows that are lost or not as they were."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from hfdesk.store.laid import is_difference, read_step
from hfdesk.store.mapping import Address, Row, field_of, place_of, root_of
from hfdesk.store.schema import BY_TABLE, ROOTS

_CHANGES = """SELECT "table", "key", "after" FROM changes LEFT JOIN operations ON id = operation
 WHERE ifnull(state, 'done') NOT IN ('undone', 'dropped') ORDER BY operation, seq"""
_TEXT = 'SELECT "text" FROM text_versions WHERE kind = ? AND owner = ? AND field = ? ORDER BY id DESC LIMIT 1'
_TEXTS = 'SELECT kind, owner, field, "text" FROM text_versions ORDER BY id'
_SHAPES = {shape.name: shape for shape in ROOTS.values()}


class Memory:
    """Rows as the journal left them; ``tables`` are those that are asked for."""

    def __init__(self, connection: Any, tables: set[str]) -> None:
        self._connection = connection
        self._rows: dict[Address, Row] = {}
        self._begun: set[Address] = set()
        self.deleted: set[Address] = set()
        for table, key, after in connection.execute(_CHANGES):
            if table in tables:
                place: Address = (table, tuple(json.loads(key)))
                if is_difference(after):
                    self._go_on(place, after)
                else:
                    self._add(place, None if after is None else json.loads(after))

    def _go_on(self, place: Address, told: str) -> None:
        """Take a step of a text whose beginning is known; what is being typed is none."""
        row = self._rows.get(place, {})
        with suppress(TypeError, KeyError):
            column, step = read_step(told)
            if step.leads_to(text := step.taken(row[column])):
                row[column] = text

    def _add(self, place: Address, after: Row | None) -> None:
        if after is None:
            self._rows.pop(place, None)
            self._begun.discard(place)
            self.deleted.add(place)
            return
        self.deleted.discard(place)
        row = self._rows.setdefault(place, {})
        row.update(after)
        if len(after) >= len(BY_TABLE[place[0]].table.columns):
            self._begun.add(place)

    def rows(self, table: str) -> dict[Address, Row]:
        """The rows of a table that the journal has all of."""
        return {place: row for place, row in self._rows.items() if place[0] == table and place in self._begun}

    def texts(self, table: str) -> dict[Address, Row]:
        """The newest texts of a table's rows, by their columns, also of rows that were deleted since."""
        found: dict[Address, Row] = {}
        for kind, owner, field, text in self._connection.execute(_TEXTS):
            with suppress(KeyError):  # a field of another version of the program
                place, column = place_of(_SHAPES[kind], owner, field)
                if place[0] == table:
                    found.setdefault(place, {})[column] = text
        return found

    def part(self, place: Address) -> Row:
        """What the journal has of a row."""
        return self._rows.get(place, {})

    def column(self, place: Address, name: str) -> Any:
        """The newest that is known of a column; ``KeyError`` where nothing is."""
        if place[0] in BY_TABLE:
            asked = (*root_of(place), field_of(place, name))
            for (text,) in self._connection.execute(_TEXT, asked):
                return text
        return self._rows[place][name]
