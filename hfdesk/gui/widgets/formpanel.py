"""Fields under one another, labels above them, each saved when it is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.widgets.completing import Completion, Find
from hfdesk.gui.widgets.labels import label, set_tone
from hfdesk.gui.widgets.tags import TagField

Value = str | bool | tuple[str, ...]
Save = Callable[[str, str, Value], str]
"""Stores (what the panel shows, field, value); gives the reason where it is refused."""
Control = QLineEdit | QComboBox | QCheckBox | TagField


@dataclass(frozen=True, slots=True)
class _Part:
    """A field with its label and the line that says why it was refused."""

    control: Control
    label: QLabel | None
    reason: QLabel
    box: QWidget


class FormPanel(QWidget):
    """A form about one thing at a time, its *subject*.

    What was refused stays in its field with the reason under it, also when another subject
    was shown in between.
    """

    def __init__(self, save: Save) -> None:
        super().__init__()
        self._save = save
        self._parts: dict[str, _Part] = {}
        self._refused: dict[tuple[str, str], tuple[Value, str]] = {}
        self._filling = False
        self.subject = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.scaled(10))

    # -- making ----------------------------------------------------------------------------

    def add_line(
        self, key: str, text: str, hint: str = "", find: Find | None = None, many: bool = False
    ) -> QLineEdit:
        """A line of text; with ``find`` names are offered under it."""
        made = QLineEdit()
        made.setPlaceholderText(hint)
        if find is not None:
            Completion(made, find, many)
        made.editingFinished.connect(lambda: self._left(key))

        def edited(_text: str) -> None:
            self._say(key, "")

        made.textEdited.connect(edited)
        self._add(key, text, made)
        return made

    def add_choice(self, key: str, text: str, options: Sequence[tuple[str, str]] = ()) -> QComboBox:
        """One of several: (value, words) of each."""
        made = QComboBox()
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(8)

        def chosen(_at: int) -> None:
            self._store(key, str(made.currentData()))

        made.activated.connect(chosen)
        self._add(key, text, made)
        self.set_options(key, options)
        return made

    def add_tags(self, key: str, text: str, hint: str = "") -> TagField:
        """Several words."""
        made = TagField(text, hint)

        def changed(words: tuple[str, ...]) -> None:
            self._store(key, words)

        made.changed.connect(changed)
        self._add(key, text, made)
        return made

    def add_check(self, key: str, text: str) -> QCheckBox:
        """Yes or no."""
        made = QCheckBox(text)

        def clicked(on: bool) -> None:
            self._store(key, on)

        made.clicked.connect(clicked)
        self._add(key, "", made)
        return made

    def add_widget(self, widget: QWidget) -> None:
        """Something that is no field, below the fields before it."""
        self._column.addWidget(widget)

    def set_options(self, key: str, options: Sequence[tuple[str, str]]) -> None:
        """Let a choice have other options."""
        box = self._parts[key].control
        assert isinstance(box, QComboBox)
        if [(box.itemData(at), box.itemText(at)) for at in range(box.count())] == list(options):
            return
        chosen = box.currentData()
        box.clear()
        for value, words in options:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    # -- showing ---------------------------------------------------------------------------

    def show_subject(self, subject: str, values: Mapping[str, Value], may: bool = True) -> None:
        """Show what is known of a subject; ``may``: it may be changed."""
        same = subject == self.subject
        if not same:
            self.flush()
        self.subject = subject
        for key, part in self._parts.items():
            if key not in values:
                continue
            typing = isinstance(part.control, QLineEdit) and part.control.isModified()
            if same and typing and part.control.hasFocus():
                continue
            value, reason = self._refused.get((subject, key), (values[key], ""))
            self._fill(part.control, value)
            self._say(key, reason, keep=True)
            part.control.setEnabled(may)

    def show_field(self, key: str, shown: bool) -> None:
        """Show a field, or leave it out."""
        self._parts[key].box.setVisible(shown)

    def flush(self) -> None:
        """Save what is being typed."""
        for key, part in self._parts.items():
            if isinstance(part.control, QLineEdit) and part.control.hasFocus():
                self._left(key)

    def control(self, key: str) -> Control:
        """The control of a field."""
        return self._parts[key].control

    def reason(self, key: str) -> str:
        """Why a field's value was refused; ``""`` where it was not."""
        return self._parts[key].reason.text()

    def controls(self) -> list[QWidget]:
        """All controls, from the top down."""
        return [part.control for part in self._parts.values()]

    # -- inside ----------------------------------------------------------------------------

    def _add(self, key: str, text: str, control: Control) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(4))
        above = label(text, "ui", "muted") if text else None
        if above is not None:
            above.setBuddy(control)
            column.addWidget(above)
            if not control.accessibleName():
                control.setAccessibleName(text)
        column.addWidget(control)
        reason = label("", "caption", "danger", wrap=True)
        reason.hide()
        column.addWidget(reason)
        self._parts[key] = _Part(control, above, reason, box)
        self._column.addWidget(box)

    def _left(self, key: str) -> None:
        control = self._parts[key].control
        if isinstance(control, QLineEdit) and control.isModified():
            self._store(key, control.text())

    def _store(self, key: str, value: Value, again: bool = False) -> None:
        if not self.subject or self._filling:
            return
        control = self._parts[key].control
        self._filling = True  # what is stored may come back at once
        try:
            reason = self._save(self.subject, key, value)
        finally:
            self._filling = False
        if reason:
            self._refused[self.subject, key] = (value, reason)
        elif isinstance(control, QLineEdit):
            control.setModified(False)
        self._say(key, reason)
        if reason and isinstance(control, QLineEdit):
            control.setModified(False)  # the same text is not refused twice
        if not reason and not again:
            self._try_again()

    def _try_again(self) -> None:
        """What was refused may hold beside what was just stored."""
        for (subject, key), (value, _) in tuple(self._refused.items()):
            if subject == self.subject and not self._parts[key].control.hasFocus():
                self._store(key, value, again=True)

    def _fill(self, control: Control, value: Value) -> None:
        self._filling = True
        if isinstance(control, QLineEdit):
            if control.text() != value:
                control.setText(str(value))
                control.setCursorPosition(0)
            control.setModified(False)
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(value))
        elif isinstance(control, TagField):
            control.show_words(value if isinstance(value, tuple) else ())
        else:
            control.setChecked(bool(value))
        self._filling = False

    def _say(self, key: str, reason: str, keep: bool = False) -> None:
        part = self._parts[key]
        if not reason and not keep:
            self._refused.pop((self.subject, key), None)
        if part.reason.text() == reason:
            return
        part.reason.setText(reason)
        part.reason.setVisible(bool(reason))
        part.control.setAccessibleDescription(reason)
        if isinstance(part.control, TagField):
            set_tone(part.control, "refused" if reason else "")
            return
        part.control.setProperty("refused", bool(reason))
        part.control.style().unpolish(part.control)
        part.control.style().polish(part.control)
