"""The floor of a gesture on a long agenda: the same change in a table of Qt's own."""

from __future__ import annotations

import time as clock

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

SEEKING = ("find", "queues")


class Plain:
    """A Qt table of as many rows, with nothing behind it."""

    def __init__(self, rows: int, filtered: bool) -> None:
        self.model = QStandardItemModel()
        for _ in range(rows):
            self.model.appendRow([QStandardItem("Pause") for _ in range(8)])
        self.table = QTableView()
        self.sought = QSortFilterProxyModel()
        self.sought.setSourceModel(self.model)
        self.table.setModel(self.sought if filtered else self.model)
        self.table.resize(1100, 640)
        self.table.show()
        QCoreApplication.processEvents()

    def change(self, gesture: str, row: int) -> None:
        """The change that a gesture makes, in the model alone."""
        if gesture in ("insert", "register", "add"):
            self.model.insertRow(row, [QStandardItem("Pause") for _ in range(8)])
        elif gesture in ("take out", "take", "delete"):
            self.model.removeRow(row)
        elif gesture in ("move", "drag", "undo", "redo"):
            self.model.insertRow(row + 1, self.model.takeRow(row))
        elif gesture in SEEKING:
            self.sought.setFilterFixedString(
                "us" if self.sought.filterRegularExpression().pattern() == "" else ""
            )
        elif gesture == "look":
            self.table.selectRow(row)
        else:
            self.model.setData(self.model.index(row, 3), gesture)
        for _ in range(2):
            QCoreApplication.processEvents()


def floor(name: str, rows: int, runs: int) -> float:
    """The longest of the same change in a plain table; the place before a colon does not matter."""
    name = name.rpartition(": ")[2]
    plain = Plain(rows, name in SEEKING)
    worst = 0.0
    plain.change(name, 0)
    for run in range(runs):
        began = clock.perf_counter()
        plain.change(name, (run * 37 + 3) % (rows - 8))
        worst = max(worst, (clock.perf_counter() - began) * 1000)
    plain.table.close()
    plain.table.deleteLater()
    return worst
