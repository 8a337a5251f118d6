"""A person who is to be taken out: what goes, what stays and why, before it is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.dialogs.asking import Asking
from hfdesk.gui.i18n import tr
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import label

if TYPE_CHECKING:
    from hfdesk.ops.forgetting import Plan

SHOWN = 6
"""So many names of what is changed are told; of the others how many they are."""


class ForgetDialog(Asking):
    """Ta ut av arkivet."""

    def __init__(self, shell: Shell, parent: QWidget, plan: Plan, do: Callable[[], object]) -> None:
        title = tr("Take {name} out of the archive").format(name=plan.person.name)
        super().__init__(shell, parent, title, tr("Take out"), 620)
        self._do = do
        told = list(paragraphs(plan))
        for head, text in told:
            part = QVBoxLayout()
            part.setSpacing(theme.scaled(2))
            part.addWidget(label(head, "ui", bold=True))
            part.addWidget(label(text, "ui", wrap=True))
            self.body.addLayout(part)
        self.body.addStretch(1)
        self.setAccessibleDescription(" ".join(f"{head}: {text}" for head, text in told))
        self.cancel_button.setText(tr("Let it stand"))
        self.cancel_button.setFocus()

    def store(self) -> None:
        """Do it."""
        self._do()


def paragraphs(plan: Plan) -> Iterator[tuple[str, str]]:
    """(head, text) of all that the plan says."""
    yield tr("Is deleted"), _deleted(plan)
    if plan.changed or plan.coming:
        yield tr("Becomes “Former participant”"), _changed(plan)
    if plan.coming:
        yield tr("Becomes an empty place"), _coming(plan)
    if plan.kept or plan.filed_kept:
        yield tr("Stays as it was printed"), _kept(plan)
    if plan.shared:
        text = tr("{names}: others are called so too. These words stay where they stand in texts.")
        yield tr("Is not looked for"), text.format(names=", ".join(plan.shared))
    yield tr("Look at this yourself"), _outside(plan)
    yield tr("When it is final"), _final(plan)


def _deleted(plan: Plan) -> str:
    seats = tr("%n memberships", len(plan.seats)) if plan.seats else ""
    first = tr("The entry in the register, with other spellings, e-mail and phone.")
    return f"{first} {seats}: {_some(plan.seats)}." if seats else first


def _changed(plan: Plan) -> str:
    places = sum(count for _, count in plan.changed)
    said = tr("%n places in", places)
    told = [f"{said} {_some([name for name, _ in plan.changed])}."] if plan.changed else []
    if plan.open_actions:
        told.append(tr("%n open follow-ups lose their owner.", plan.open_actions))
    if plan.files:
        told.append(tr("%n attachments get another file name.", len(plan.files)))
    told.append(tr("The role in a meeting stays. Title, organization, e-mail and phone go."))
    return " ".join(told)


def _coming(plan: Plan) -> str:
    told = [f"{_some(plan.coming)}."]
    if plan.leads:
        text = tr("{name} is to lead {meetings}. Choose another chair.")
        told.append(text.format(name=plan.person.name, meetings=_some(plan.leads)))
    return " ".join(told)


def _kept(plan: Plan) -> str:
    text = tr("Approved minutes are not changed, nor the cases that they treated: {names}.")
    told = [text.format(names=_some(plan.kept))] if plan.kept else []
    if plan.filed_kept:
        told.append(tr("%n documents of approved minutes stay.", len(plan.filed_kept)))
    return " ".join(told)


def _outside(plan: Plan) -> str:
    told = [tr("What attachments and files that were sent say inside is not changed.")]
    if plan.filed:
        names = _some(dict.fromkeys(each.name for each in plan.filed))
        told.append(tr("Files that were made lie in your folders: {names}.").format(names=names))
    if plan.alone:
        text = tr(
            "“{name}” alone is not taken out of {places}. Does it mean this person, write it under"
            " “Also spelled” first."
        )
        told.append(text.format(name=plan.last_name, places=_some(plan.alone)))
    if plan.backups:
        told.append(tr("%n backups have the name until they are thinned; monthly ones stay.", plan.backups))
    return " ".join(told)


def _final(plan: Plan) -> str:
    from hfdesk.ops.forgetting import DAYS

    first = tr("Undo brings it back for %n days.", DAYS)
    then = tr("After that it also goes from undo and from %n earlier versions of texts.", plan.versions)
    return f"{first} {then} {tr('Nothing done before can be undone then.')}"


def _some(names: Iterable[str]) -> str:
    told = list(names)
    more = len(told) - SHOWN
    return ", ".join(told[:SHOWN]) + (f" {tr('and %n more', more)}" if more > 0 else "")
