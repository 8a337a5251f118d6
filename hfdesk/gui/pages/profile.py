"""Oppsett for dokumenter: a layout profile to the left, a document as it will print to the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Committee
from hfdesk.gui import theme
from hfdesk.gui.gestures import profile_gesture
from hfdesk.gui.i18n import tr
from hfdesk.gui.outside import open_folder
from hfdesk.gui.pages.page import Keys, Page
from hfdesk.gui.pages.profile_documents import chooser, documents
from hfdesk.gui.pages.profile_form import Form
from hfdesk.gui.pages.profile_forms import COMMON, OTHER, Forms
from hfdesk.gui.pages.profile_letterhead import LetterheadForm
from hfdesk.gui.pages.register_part import told
from hfdesk.gui.plainly import named
from hfdesk.gui.preview.pane import PreviewPane
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Offer, Shell
from hfdesk.gui.widgets.head import PageHead
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.panes import Panes
from hfdesk.gui.widgets.split import Split
from hfdesk.system import paths

if TYPE_CHECKING:
    from hfdesk.documents.profiles import Place as FilePlace
    from hfdesk.gui.preview.pages import Make
    from hfdesk.ops.own_steps import Step
    from hfdesk.ops.profile_samples import Samples
    from hfdesk.ops.profiles import Profile

FORM = 460  # the least width of the fields


class ProfilePage(Page):
    """A profile (the place's id) and what it makes of a meeting of a committee (its item)."""

    kinds = frozenset({"committee"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._samples: tuple[str, Samples] | None = None
        self._profile: Profile | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._went)
        self.head = PageHead(_tab_names(), tr("Layout of documents"))
        self.menu = QMenu(self)
        self.choice = self.head.title_menu(self.menu)
        self.more = self.head.button(tr("More"))
        self.more.setProperty("menu", True)
        self.more.setMenu(self._more())
        self.own = self.head.button(tr("Make a version of my own"), primary=True)
        self.own.clicked.connect(self._copy)
        self.forms = Forms(shell, self._change, self._later.start)
        self.forms.turned.connect(partial(self._turn_to, OTHER))
        self.preview = PreviewPane()
        self.document = chooser(documents(), tr("The document that is shown"))
        self.document.setMaximumWidth(theme.scaled(220))
        self.document.activated.connect(self._show_document)
        self.preview.lead(self.document)
        self.preview.setMinimumWidth(theme.scaled(430))
        self.notice = label("", "ui", wrap=True)
        self.notice.setObjectName("notice")
        self.notice.setContentsMargins(*[theme.scaled(8)] * 4)
        self._lay_out()
        self.head.tab_chosen.connect(self._turn_to)

    # -- what the window asks ----------------------------------------------------------------

    def heading(self) -> str:
        """The page's name."""
        return self._profile.name if self._profile else tr("Layout of documents")

    def keys(self) -> Keys:
        """The keys of the page."""
        return (
            ("Tab, Enter", tr("Store the field")),
            ("F2", tr("Change the cell")),
            ("Alt+↑, Alt+↓", tr("Move the row")),
            ("Space", tr("In or out")),
            ("Delete", tr("Take the row out")),
        )

    def areas(self) -> list[QWidget]:
        """Fields, then the document, then the head."""
        fields = self.forms.areas(self.shown)
        return [*fields, self.document, self.preview.view, self.head.tabs, self.choice]

    def first(self) -> QWidget | None:
        """The fields where they can be changed."""
        return self.form.controls()[0] if self.may else self.own

    def flush(self) -> None:
        """Store what is being typed."""
        self.form.flush()

    def chosen_committee(self) -> str:
        """The committee whose document is looked at."""
        return self.shown.item

    @property
    def form(self) -> Form | LetterheadForm:
        """The fields that are shown."""
        return self.forms.at(self.shown)

    @property
    def may(self) -> bool:
        """Whether the profile can be changed."""
        return self._profile is not None and self._profile.own and not self.desk.read_only

    def show_place(self, place: Place) -> None:
        """Show a profile."""
        if self.shown.id:
            self.flush()
        came = not self.shown.id or (place.tab, place.part) != (self.shown.tab, self.shown.part)
        document = "minutes" if place.tab == COMMON else self.forms.document(place)
        if document and came:
            self.document.setCurrentIndex(self.document.findData(document))
        super().show_place(place)

    def refresh(self) -> None:
        """Read the profile again."""
        from hfdesk.ops import profiles

        known = profiles.profiles(self.desk)
        self._profile = next((each for each in known if each.id == self.shown.id), None)
        self._fill_menu(known)
        self._show_head()
        self.head.tabs.blockSignals(True)
        self.head.tabs.setCurrentIndex(self.shown.tab)
        self.head.tabs.blockSignals(False)
        self.forms.show_place(self.shown)
        try:
            layout = profiles.layout(self.desk, self.shown.id)
        except Problem as problem:
            self._say(plain_sentence(problem))
            self.forms.stack.setEnabled(False)
            self.preview.forget()
            return
        self.forms.stack.setEnabled(True)
        shipped = tr(
            "This layout comes with hfdesk and stays as it is. Make a version of your own to change it."
        )
        self._say("" if self.may or self.desk.read_only else shipped)
        if isinstance(self.form, LetterheadForm):
            self.form.show_profile(self.shown.id, self.may)
        else:
            self.form.show_layout(layout, self.may)
        self._show_document()

    # -- steps of its own ----------------------------------------------------------------------

    def own_steps(self) -> tuple[str, str]:
        """What undo and redo do here: to profiles, which are files beside the archive."""
        from hfdesk.ops import own_steps

        undo, redo = own_steps.undoable(self.desk), own_steps.redoable(self.desk)
        return (
            profile_gesture(undo.op, undo.label) if undo else "",
            profile_gesture(redo.op, redo.label) if redo else "",
        )

    def turn_back(self, again: bool = False) -> None:
        """Take the last step back, or do it again."""
        from hfdesk.ops import own_steps

        self.flush()
        turn: Callable[..., Step | None] = own_steps.redo if again else own_steps.undo
        reason = told(lambda: turn(self.desk))
        if reason:
            self.shell.tell(reason)
        self._went()

    # -- inside --------------------------------------------------------------------------

    def _change(self, place: FilePlace, value: object) -> str:
        from hfdesk.ops import profiles

        if place == ("name",):
            reason = told(lambda: profiles.rename(self.desk, self.shown.id, str(value)))
        else:
            reason = told(lambda: profiles.change(self.desk, self.shown.id, place, value))
        if not reason:
            self._later.start()  # what is open in a table is closed first
        return reason

    def _went(self) -> None:
        """Show what holds now: the profile may be gone."""
        from hfdesk.ops.layout_names import layout_names

        if self.shown.id not in layout_names(self.desk):
            committee = self.shown.item
            layout = self.desk.get(Committee, committee).layout if committee else ""
            self.shown = replace(self.shown, id=layout or "standard")
        self.refresh()
        self.shell.act("steps")

    def _copy(self) -> None:
        from hfdesk.ops import committees, profiles

        profile, committee = self._profile, self.shown.item
        if profile is None:
            return
        who = self.desk.get(Committee, committee).label if committee else ""
        name = f"{profile.name} – {who}" if who else profile.name
        made: list[str] = []

        def copy() -> None:
            made.append(profiles.copy(self.desk, profile.id, profiles.free_name(self.desk, name)))
            if committee:
                committees.change(self.desk, committee, layout=made[0])

        reason = told(copy)
        if reason:
            self.shell.tell(reason)
        if made:
            self.shell.go(replace(self.shown, id=made[0]))
            self.shell.act("steps")
            first = self.first()
            if first is not None:
                first.setFocus()

    def _delete(self) -> None:
        from hfdesk.ops import profiles

        self._say(told(lambda: profiles.delete(self.desk, self.shown.id)))
        if not self.notice.text():
            self._went()

    def _export(self) -> None:
        from hfdesk.ops import profiles

        name = f"{self.heading()}{profiles.ENDING}".replace("/", "-")
        start, kinds = str(paths.documents() / name), tr("Layout (*.hfoppsett)")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the layout as a file"), start, kinds)
        if not chosen:
            return
        path = paths.ended(chosen, profiles.ENDING)
        reason = told(lambda: profiles.export(self.desk, self.shown.id, path))
        offers = () if reason else (Offer(tr("Show in folder"), lambda: open_folder(path)),)
        self.shell.tell(reason or tr("Saved: {name}").format(name=path.name), *offers)

    def _fetch(self) -> None:
        start, kinds = str(paths.documents()), tr("Layout (*.hfoppsett)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Fetch a layout from a file"), start, kinds)
        if chosen:
            self.fetch(Path(chosen))

    def fetch(self, path: Path) -> None:
        """Take a profile out of a file, and show it."""
        from hfdesk.ops import profiles

        made: list[str] = []
        self._say(told(lambda: made.append(profiles.fetch(self.desk, path))))
        if made:
            self.shell.go(replace(self.shown, id=made[0]))
            self.shell.act("steps")

    def _show_document(self, _at: int = 0) -> None:
        from hfdesk.ops.profile_samples import Samples, Shown

        committee = self.shown.item
        if self._samples is None or self._samples[0] != committee:
            self._samples = committee, Samples(self.desk, committee)
        samples, id, kind = self._samples[1], self.shown.id, Shown(self.document.currentData())
        self.preview.show_document(f"{id} {kind}", lambda: cast("Make", partial(samples.pages, id, kind)))

    def _show_head(self) -> None:
        profile = self._profile
        facts = ""
        if profile is not None:
            used = tr("Used by {committees}").format(committees=", ".join(profile.used_by))
            facts = used if profile.used_by else tr("Not used by any committee")
        self.head.say(
            self.heading(), facts, "" if profile is None or profile.own else tr("Comes with hfdesk")
        )
        self.own.setVisible(profile is not None and not profile.own and not self.desk.read_only)
        self._deleting.setEnabled(self.may)
        self._copying.setEnabled(profile is not None and not self.desk.read_only)

    def _say(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def _turn_to(self, tab: int, part: str = "") -> None:
        self.shell.go(replace(self.shown, tab=tab, part=part or self.forms.part(tab)))

    def _fill_menu(self, known: tuple[Profile, ...]) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for each in known:
            action = self.menu.addAction(named(each.name))
            action.setCheckable(True)
            action.setChecked(each.id == self.shown.id)
            place = replace(self.shown, id=each.id)
            action.triggered.connect(lambda _=False, to=place: self.shell.go(to))
            group.addAction(action)

    def _more(self) -> QMenu:
        menu = QMenu(self)
        self._copying = menu.addAction(tr("Make a version of my own"), self._copy)
        menu.addAction(tr("Save as a file …"), self._export)
        menu.addAction(tr("Fetch from a file …"), self._fetch)
        menu.addSeparator()
        self._deleting = menu.addAction(tr("Delete the layout"), self._delete)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One pane at a time where there is no room for both."""
        super().resizeEvent(event)
        self.panes.fit(self.width())

    def _lay_out(self) -> None:
        splitter = Split("profile")
        splitter.addWidget(self.forms)
        splitter.addWidget(self.preview)
        splitter.setStretchFactor(1, 1)
        self.panes = Side(
            tr("Layout and document"),
            ((tr("Layout"), self.forms), (tr("Document"), self.preview)),
            self.forms,
        )
        splitter.share(FORM + 60, 700)
        row = QHBoxLayout()
        row.setContentsMargins(theme.size("pageMarginX"), 0, 0, 0)
        row.addWidget(self.panes)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.notice)
        whole.addLayout(row)
        whole.addWidget(splitter, 1)


class Side(Panes):
    """The two panes; the fields are wider than other side panels."""

    def fit(self, width: int) -> None:
        """Stand in a page of that width."""
        super().fit(width)
        if self.wide:
            self._side.setMaximumWidth(theme.scaled(FORM + 160))
            self._side.setMinimumWidth(theme.scaled(FORM - 60))


def _tab_names() -> tuple[str, ...]:
    return (
        tr("Common"),
        tr("Invitation"),
        tr("Minutes"),
        tr("Case paper"),
        tr("Other documents"),
        tr("Letterhead"),
    )
