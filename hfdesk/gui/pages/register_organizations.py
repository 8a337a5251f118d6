"""Organisasjoner: hospitals, municipalities and others, typed into in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from hfdesk.domain.likeness import same_organization
from hfdesk.domain.values import Committee, Organization, OrganizationKind, new_id
from hfdesk.gui import theme, words
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.register_part import Part, told
from hfdesk.gui.rows import Cell, Row, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.completing import among
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.ordered import NEW, OrderedTable, new_row
from hfdesk.gui.widgets.views import Column

NAME, SHORT, KIND = range(3)


class OrganizationsTab(Part):
    """All organizations by name."""

    about_committee = False

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._known: Sequence[Organization] = ()
        columns = (
            Column(tr("Name")),
            Column(tr("Short name"), 200, narrow=120),
            Column(tr("Kind"), 220, narrow=130),
        )
        self.table = OrderedTable(tr("Organizations"), columns, self._enter)
        self._rows: TableModel[Row] = TableModel([each.head for each in columns], lambda row: row, self)
        self.table.setModel(self._rows)
        self.table.offer_names(KIND, among(lambda: list(self._kinds())), least=1)
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.hide()
        self._twin = ""
        self._alike = label("", "ui", wrap=True)
        self.merge = QPushButton(tr("Merge"))
        self.merge.clicked.connect(self._merge)
        self._notice = QWidget()
        row = QHBoxLayout(self._notice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(10))
        row.addWidget(self._alike, 1)
        row.addWidget(self.merge)
        self._notice.hide()
        for widget in (self.table, self.reason, self._notice):
            self.column.addWidget(widget, 1 if widget is self.table else 0)
        self.column.addStretch(0)
        self.table.settled.connect(lambda: self._refused(""))
        self.table.leaving.connect(self._leave)
        self.table.selectionModel().currentRowChanged.connect(self._look_for_twin)

    def show_committee(self, committee: Committee | None) -> None:
        """Read the organizations again."""
        super().show_committee(None)
        self._known = sorted(self.desk.all(Organization), key=lambda each: each.name.casefold())
        rows = [_row(each, self.may) for each in self._known]
        if self.may:
            rows.append(new_row(tr("Add an organization …")))
        stood = self.table.key()
        self.table.read_again(lambda: self._rows.show(rows), lambda: stood)
        if not self.table.key() and rows:
            self.table.choose_first()
        self._look_for_twin()

    def facts(self) -> str:
        """How many there are."""
        return tr("%n organizations", len(self._known))

    def new_words(self) -> str:
        """An organization."""
        return tr("New organization")

    def new(self) -> None:
        """Type the name of a new one."""
        self.table.open_new()

    def keys(self) -> Keys:
        """The keys of the organizations."""
        return (
            ("Ctrl+N", tr("New organization")),
            ("F2", tr("Change the cell")),
            ("Delete", tr("Delete an organization that is not in use")),
        )

    def areas(self) -> list[QWidget]:
        """The organizations, and what is likely the same."""
        return [self.table, self.merge]

    # -- inside --------------------------------------------------------------------------

    def _kinds(self) -> dict[str, OrganizationKind]:
        return {words.organization_kind(each): each for each in OrganizationKind}

    def _enter(self, key: str, column: int, text: str) -> str:
        from hfdesk.ops import register

        clean = " ".join(text.split())
        if key == NEW:
            made = Organization(id=new_id(), name=clean)
            return told(lambda: register.add_organization(self.desk, made)) if clean else ""
        if column == KIND:
            return self._choose(key, clean)
        field = "name" if column == NAME else "short_name"
        return told(lambda: register.change_organization(self.desk, key, **{field: clean}))

    def _choose(self, key: str, text: str) -> str:
        from hfdesk.ops import register

        kinds = self._kinds()
        found = [each for word, each in kinds.items() if text and word.casefold().startswith(text.casefold())]
        if text and len(found) != 1:
            return tr("“{text}” is none of these: {options}.").format(text=text, options=", ".join(kinds))
        kind = found[0] if found else None
        return told(lambda: register.change_organization(self.desk, key, kind=kind))

    def _leave(self, key: str, _altogether: bool) -> None:
        from hfdesk.ops import register

        if self.may:
            self._refused(told(lambda: register.delete_organization(self.desk, key)))

    def _look_for_twin(self) -> None:
        key = self.table.key()
        here = next((each for each in self._known if each.id == key), None)
        twins = [each for each in self._known if here and each.id != key and same_organization(here, each)]
        self._notice.setVisible(bool(twins) and self.may)
        if here and twins:
            self._twin = twins[0].id
            text = tr(
                "“{one}” and “{other}” are likely one. Merging keeps “{one}”, for all people and places."
            )
            self._alike.setText(text.format(one=here.name, other=twins[0].name))

    def _merge(self) -> None:
        from hfdesk.ops import register

        keep = self.table.key()
        self._refused(told(lambda: register.merge_organizations(self.desk, keep, self._twin)))
        self.table.setFocus()

    def _refused(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))


def _row(each: Organization, typed: bool) -> Row:
    kind = words.organization_kind(each.kind)

    def cell(text: str, color: str = "text") -> Cell:
        return Cell(text, color, tip=text, edit=text if typed else None)

    return Row(
        (cell(each.name), cell(each.short_name, "muted"), cell(kind, "muted")),
        sentence(each.name, each.short_name, kind),
        key=each.id,
    )
