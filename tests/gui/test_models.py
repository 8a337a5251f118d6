from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView

from hfdesk.gui.models.entries import EntryModel
from hfdesk.gui.models.marked import MarkedModel
from hfdesk.gui.models.outline import OutlineModel
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Cell, Entry, Node, Place, Row, RowKind
from tests.gui.walking import all_places

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
ROWS = (
    Row((Cell("Gruppe"),), "Gruppe.", kind=RowKind.GROUP),
    Row((Cell("<b>x</b>"), Cell("to")), "En setning.", Place("home")),
)


def test_a_table_of_rows_is_a_sound_model() -> None:
    model: TableModel[Row] = TableModel(("A", "B"), lambda row: row)
    tester = QAbstractItemModelTester(model, FATAL)
    model.show(ROWS)
    model.show(ROWS[:1])
    model.show(())
    model.show(ROWS)
    assert tester.model() is model
    assert model.rowCount() == 2
    assert model.headerData(1, Qt.Orientation.Horizontal) == "B"
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.place(model.index(1, 0)) == Place("home")


def test_a_row_is_read_aloud_as_a_sentence_and_its_marks_are_words() -> None:
    model: TableModel[Row] = TableModel(("A", "B"), lambda row: row)
    model.show(ROWS)
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "En setning."
    assert model.index(1, 0).data() == "<b>x</b>"
    assert model.index(0, 1).data() == ""


def test_a_row_is_made_once_and_only_when_it_is_looked_at() -> None:
    made: list[int] = []

    def make(line: int) -> Row:
        made.append(line)
        return Row((Cell(str(line)),), str(line))

    model: TableModel[int] = TableModel(("A",), make)
    model.show(range(10_000))
    assert made == []
    assert model.index(7_000, 0).data() == "7000"
    assert model.index(7_000, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "7000"
    assert made == [7_000]


class Line(NamedTuple):
    mark: str
    kind: RowKind = RowKind.ROW

    @property
    def key(self) -> str:
        return self.mark


def shown(marks: str) -> MarkedModel[Line]:
    model: MarkedModel[Line] = MarkedModel(("A",), lambda line: Row((Cell(line.mark),), line.mark))
    model.show([Line(mark) for mark in marks])
    return model


def held(model: MarkedModel[Line]) -> dict[str, QPersistentModelIndex]:
    """The rows of a model as a view holds on to them, by their marks."""
    return {model.key(at): QPersistentModelIndex(model.index(at, 0)) for at in range(model.rowCount())}


MARKS = st.lists(st.sampled_from("abcdefghij"), unique=True).map("".join)


@given(st.lists(MARKS, min_size=2, max_size=5))
def test_marked_lines_become_any_others_and_what_stays_is_its_own_row(steps: list[str]) -> None:
    model = shown(steps[0])
    tester = QAbstractItemModelTester(model, FATAL)
    for marks in steps[1:]:
        rows = held(model)
        model.show([Line(mark) for mark in marks])
        assert [model.index(at, 0).data() for at in range(model.rowCount())] == list(marks)
        assert all(index.data() == mark for mark, index in rows.items() if index.isValid())
    assert tester.model() is model


@pytest.mark.parametrize(
    ("before", "after", "gone"),
    [
        ("abcd.ef", "acde.f", 2),  # taken out: the meeting's end comes one item later
        ("abcdef", "acbdef", 1),
        ("abcdef", "bcdeaf", 1),
        ("abcdef", "eabcdf", 1),
        ("abc", "abxc", 0),
    ],
)
def test_no_more_rows_go_than_must(before: str, after: str, gone: int) -> None:
    model = shown(before)
    rows = held(model)
    model.show([Line(mark) for mark in after])
    assert sum(not index.isValid() for index in rows.values()) == gone


def test_a_list_of_entries_is_a_sound_model() -> None:
    model = EntryModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show([Entry("En", "to", key="1"), Entry("<b>x</b>", key="2", place=Place("cases"))])
    model.show([Entry("En", key="1")])
    model.show([Entry("En", key="1"), Entry("<b>x</b>", key="2", place=Place("cases"))])
    assert tester.model() is model
    assert model.find("2").row() == 1
    assert not model.find("3").isValid()
    assert model.place(model.find("2")) == Place("cases")
    assert model.find("2").data() == "<b>x</b>"


def test_a_tree_of_nodes_is_a_sound_model() -> None:
    leaf = Node((Cell("blad"), Cell("2025")), "Blad.")
    model = OutlineModel(("A", "B"))
    tester = QAbstractItemModelTester(model, FATAL)
    model.show([Node((Cell("rot"),), "Rot.", (leaf, Node((Cell("gren"),), "Gren.", (leaf,))))])
    model.set_heads(("A", "B", "C"))
    assert tester.model() is model
    root = model.index(0, 0, QModelIndex())
    assert model.rowCount(root) == 2
    deep = model.index(0, 1, model.index(1, 0, root))
    assert deep.data() == "2025"
    assert deep.parent().parent() == root
    assert deep.data(Qt.ItemDataRole.AccessibleTextRole) == "Blad."


def test_every_model_of_every_page_is_sound(program: Program) -> None:
    testers: list[QAbstractItemModelTester] = []
    for _, place in all_places(program):
        program.window.go(place)
        page = program.window.page
        assert page is not None
        testers += [
            QAbstractItemModelTester(view.model(), FATAL)
            for view in page.findChildren(QAbstractItemView)
            if isinstance(view.model(), TableModel | EntryModel | OutlineModel)
        ]
        page.refresh()
    assert len(testers) > 10


def test_every_row_of_every_page_has_words_to_be_read_aloud(program: Program) -> None:
    for name, place in all_places(program):
        program.window.go(place)
        page = program.window.page
        assert page is not None
        for view in page.findChildren(QAbstractItemView):
            model = view.model()
            if not isinstance(model, TableModel | EntryModel):
                continue
            for at in range(min(model.rowCount(), 50)):
                assert str(model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)).strip(), (name, at)
