"""Brevhode: logo and lines of a profile's template, and which Word document it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.register_part import told
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.formpanel import FormPanel, Value
from hfdesk.gui.widgets.labels import label
from hfdesk.system import paths

if TYPE_CHECKING:
    from hfdesk.ops.letterheads import Letterhead, Looked

LINES, FOOT = 4, 2


class LetterheadForm(QScrollArea):
    """Logo, letterhead and template; each stored when its field is left."""

    def __init__(self, shell: Shell, changed: Callable[[], object]) -> None:
        super().__init__()
        self._shell = shell
        self._changed = changed
        self._id = ""
        self._may = False
        self._head: Letterhead | None = None
        self._looked: Looked | None = None
        self.logo = label("", "ui", "muted")
        self.choose = self._button(tr("Choose a picture …"), self._choose_logo)
        self.remove = self._button(tr("Take away"), lambda: self._store(logo=b""))
        self.reason = label("", "caption", "danger", wrap=True)
        self.template = label("", "ui", "muted", wrap=True)
        self.other = self._button(tr("Choose a Word document …"), self._choose_template)
        self.usual = self._button(tr("Use the usual one"), self._use_usual)
        self.found = label("", "ui", wrap=True)
        self.take = self._button(tr("Add them and use it"), self._take)
        self.leave = self._button(tr("Cancel"), lambda: self._show_found(None))
        self.told = label("", "caption", "danger", wrap=True)
        self.panel = FormPanel(self._save)
        self._fill()
        self._lay_out()
        self._show_found(None)

    def show_profile(self, id: str, may: bool) -> None:
        """Show the letterhead of a profile."""
        from hfdesk.ops import letterheads, profiles

        if id != self._id:
            self._say("")
            self.told.setText("")
            self._show_found(None)
        self._id, self._may = id, may
        try:
            self._head = letterheads.letterhead(self._shell.desk, id) if self._shell.desk else None
        except Problem as problem:
            self._head = None
            self.told.setText(plain_sentence(problem))
        self._show_head()
        name = profiles.layout(self._shell.desk, id).template if self._shell.desk else ""
        is_own = self._shell.desk is not None and profiles.own_template(self._shell.desk, name) is not None
        own = tr("The template is this layout's own.")
        self.template.setText(
            own if is_own else tr("The template is the usual one, “{name}”.").format(name=name)
        )
        self.usual.setVisible(is_own)
        for button in (self.choose, self.remove, self.other, self.usual, self.take, self.leave):
            button.setEnabled(may)

    def controls(self) -> list[QWidget]:
        """Where one can go, from the top down."""
        return [self.choose, self.panel.controls()[0], self.other]

    def flush(self) -> None:
        """Store what is being typed."""
        self.panel.flush()

    # -- inside --------------------------------------------------------------------------

    def _show_head(self) -> None:
        head = self._head
        if head is None:
            return
        picture = QPixmap()
        if head.logo and picture.loadFromData(head.logo):
            ratio = self.devicePixelRatioF()
            high = round(theme.scaled(48) * ratio)
            picture = picture.scaledToHeight(high, Qt.TransformationMode.SmoothTransformation)
            wide = round(theme.scaled(280) * ratio)
            if picture.width() > wide:
                picture = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
            self.logo.setPixmap(picture)
            self.logo.setAccessibleName(head.shows or tr("Logo"))
        else:
            self.logo.setText(tr("No logo"))
        self.remove.setVisible(bool(head.logo))
        values: dict[str, Value] = {
            "shows": head.shows,
            "height": str(head.height),
            "side": "right" if head.right else "left",
        }
        for name, count, lines in (("line", LINES, head.lines), ("foot", FOOT, head.foot)):
            for at in range(count):
                values[f"{name}{at}"] = lines[at] if at < len(lines) else ""
        self.panel.show_subject(self._id, values, self._may)
        self.panel.show_field("shows", bool(head.logo))
        self.panel.show_field("height", bool(head.logo))

    def _save(self, _subject: str, key: str, value: Value) -> str:
        head = self._head
        if head is None:
            return ""
        text = str(value)
        match key:
            case "shows":
                return self._store(shows=text)
            case "side":
                return self._store(right=text == "right")
            case "height":
                high = text.strip().removesuffix("mm").strip()
                if not (high.isdecimal() and 5 <= int(high) <= 60):
                    return tr("The height is from 5 to 60 millimetres.")
                return self._store(height=int(high))
            case _:
                name, at = key[:4], int(key[4:])
                old = head.lines if name == "line" else head.foot
                lines = [*old, *[""] * (at + 1 - len(old))]
                lines[at] = text
                return self._store(**{"lines" if name == "line" else "foot": tuple(lines)})

    def _store(self, **fields: object) -> str:
        from dataclasses import replace

        from hfdesk.ops import letterheads

        desk, head = self._shell.desk, self._head
        if desk is None or head is None:
            return ""
        wanted = replace(head, **fields)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        reason = told(lambda: letterheads.set_letterhead(desk, self._id, wanted))
        if not reason:
            self._changed()
        return reason

    def _choose_logo(self) -> None:
        from hfdesk.ops import letterheads

        kinds = tr("Picture (*.png *.jpg *.jpeg)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose a picture"), str(paths.documents()), kinds)
        if not chosen:
            return
        found: list[bytes] = []
        reason = told(lambda: found.append(letterheads.read_logo(Path(chosen))))
        self._say(reason or self._store(logo=found[0], shows=self._shows(Path(chosen))))

    def _shows(self, path: Path) -> str:
        head = self._head
        return (head.shows if head else "") or tr("Logo of {name}").format(name=path.stem)

    def _choose_template(self) -> None:
        kinds = tr("Word document (*.docx *.dotx *.docm *.dotm)")
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a Word document"), str(paths.documents()), kinds
        )
        if chosen:
            self.look_at(Path(chosen))

    def look_at(self, path: Path) -> None:
        """Tell what a Word document lacks as a template, and offer to use it."""
        from hfdesk.ops import letterheads

        found: list[Looked] = []
        self._show_found(None)
        self.told.setText(told(lambda: found.append(letterheads.look_at(path))))
        if found:
            self._show_found(found[0])

    def _show_found(self, looked: Looked | None) -> None:
        self._looked = looked
        for part in (self.found, self.take, self.leave):
            part.setVisible(looked is not None)
        if looked is None:
            return
        if looked.lacking:
            text = tr("“{name}” lacks %n of the styles that documents use: {styles}.", len(looked.lacking))
            shown = ", ".join(looked.lacking[:6]) + (" …" if len(looked.lacking) > 6 else "")
            self.found.setText(text.format(name=looked.path.name, styles=shown))
            self.take.setText(tr("Add them and use it"))
        else:
            self.found.setText(
                tr("“{name}” has all the styles that documents use.").format(name=looked.path.name)
            )
            self.take.setText(tr("Use it"))
        self.take.setFocus()

    def _take(self) -> None:
        from hfdesk.ops import letterheads

        desk, looked = self._shell.desk, self._looked
        if desk is not None and looked is not None:
            reason = told(lambda: letterheads.set_template(desk, self._id, looked))
            self._show_found(None)
            self.told.setText(reason)
            self.other.setFocus()
            self._changed()

    def _use_usual(self) -> None:
        from hfdesk.ops import letterheads

        desk = self._shell.desk
        if desk is not None:
            self.told.setText(told(lambda: letterheads.usual_template(desk, self._id)))
            self.other.setFocus()
            self._changed()

    def _say(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _on=False: act())
        return made

    def _fill(self) -> None:
        self.panel.add_line("shows", tr("What the logo shows, for who does not see it"))
        self.panel.add_line("height", tr("Height of the logo, millimetres"), "14")
        sides = (("left", tr("To the left")), ("right", tr("To the right")))
        self.panel.add_choice("side", tr("Logo and lines stand"), sides)
        for at in range(LINES):
            self.panel.add_line(f"line{at}", tr("Line {number} above the first page").format(number=at + 1))
        for at in range(FOOT):
            self.panel.add_line(
                f"foot{at}", tr("Line {number} at the foot of each page").format(number=at + 1)
            )

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        side = theme.size("pageMarginX")
        column.setContentsMargins(side, theme.scaled(14), theme.scaled(16), theme.scaled(20))
        column.setSpacing(theme.scaled(10))
        column.addWidget(label(tr("Logo"), "heading2"))
        column.addWidget(self.logo)
        column.addLayout(_row(self.choose, self.remove))
        column.addWidget(self.reason)
        self._say("")
        column.addWidget(self.panel)
        column.addSpacing(theme.scaled(10))
        column.addWidget(label(tr("Word template"), "heading2"))
        column.addWidget(self.template)
        column.addLayout(_row(self.other, self.usual))
        column.addWidget(self.found)
        column.addLayout(_row(self.take, self.leave))
        column.addWidget(self.told)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.scaled(8))
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
