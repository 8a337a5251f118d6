"""A document as it is wished for: which kind, for whom, in what form; where it shall lie, and made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from hfdesk.domain.papers import has_paper
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Kind
from hfdesk.gui.i18n import tr
from hfdesk.gui.shell import Shell
from hfdesk.gui.worker import Ticket

if TYPE_CHECKING:
    from hfdesk.gui.desk import Desk
    from hfdesk.gui.making import Making
    from hfdesk.ops.exports import Form, Made
    from hfdesk.ops.filing import Written
    from hfdesk.ops.folders import Put

#: What Noark calls the document, where metadata may lie beside it.
NOARK = {"invitation": "Møteinnkalling", "minutes": "Møteprotokoll", "decisions": "Møteprotokoll"}
PUBLIC = ("invitation", "minutes", "decisions", "extracts", "papers")
MANY = ("extracts", "papers")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wished for; ``papers`` is ``""`` (as the committee has it), ``with`` or ``without``.

    ``form`` is ``docx`` or ``pdf``, ``metadata`` is ``""``, ``xml`` or ``json``.
    """

    kind: str = "invitation"
    form: str = "docx"
    public: bool = False
    papers: str = ""
    folder: bool = False
    metadata: str = ""

    @property
    def into_folder(self) -> bool:
        """Whether it is more than one file."""
        return self.kind in MANY or (self.folder and self.kind == "invitation")


def make(shell: Shell, making: Making, window: QWidget, record: MeetingRecord, wish: Wish) -> bool:
    """Ask where, and make it beside the window; false where nobody says where."""
    desk = shell.desk
    if desk is None or (wish.kind in MANY and not _items(record, wish.kind)):
        shell.tell(tr("There is nothing to make here yet."))
        return desk is not None
    out = _ask(desk, making, window, record, wish)
    if out is None:
        return False
    making.went_to(out)

    def job(ticket: Ticket) -> Put:
        return _put(desk, record, wish, out, ticket)

    def done(put: Put) -> None:
        gone = ", ".join(f"«{title}»" for title in put.missing)
        told = tr("{files} are not where they were. The rest is made.").format(files=gone) if gone else ""
        making.finished(record.meeting.id, list(put.written), told)

    shell.work(tr("Making the document …"), job, done)
    return True


def _ask(desk: Desk, making: Making, window: QWidget, record: MeetingRecord, wish: Wish) -> Path | None:
    if wish.into_folder:
        title = tr("Which folder shall the documents lie in?")
        chosen = QFileDialog.getExistingDirectory(window, title, str(making.start()))
        return Path(chosen) if chosen else None
    ending = f".{wish.form}"
    name = file_name(desk, record, wish)
    kinds = tr("PDF (*.pdf)") if wish.form == "pdf" else tr("Word document (*.docx)")
    chosen, _ = QFileDialog.getSaveFileName(
        window, tr("Where shall the document lie?"), str(making.start() / f"{name}{ending}"), kinds
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}")


def file_name(desk: Desk, record: MeetingRecord, wish: Wish) -> str:
    """The name that is proposed, without its ending."""
    from hfdesk.ops import exports, minuting

    committee = record.committee
    if wish.kind in ("minutes", "decisions"):
        standing = minuting.standing_of(desk, record.meeting.id)
        edition = standing.edition if wish.kind == "minutes" else 0
        known = ((exports.CORRECTED, edition > 0), (exports.DRAFT, not standing.approved))
        marks = exports.marks_of(committee, *known, (exports.PUBLIC, wish.public))
    else:
        marks = exports.marks_of(committee, (exports.PUBLIC, wish.public and wish.kind in PUBLIC))
    when = exports.moment_of(desk, record.meeting)
    return exports.name_of(wish.kind, committee, committee.label, when, *marks)


def _put(desk: Desk, record: MeetingRecord, wish: Wish, out: Path, ticket: Ticket) -> Put:
    from hfdesk.ops import exports, folders

    form, id = exports.Form(wish.form), record.meeting.id
    metadata = folders.Metadata(wish.metadata) if wish.metadata and wish.kind in NOARK else None
    if wish.kind in MANY:
        return _many(desk, record, wish, out, ticket)
    if wish.into_folder:
        return folders.folder(desk, id, out, form, public=wish.public, metadata=metadata)
    made = _maker(desk, id, wish)()
    kind = NOARK.get(wish.kind, "")
    return folders.beside(desk, id, made, kind, out, form, public=wish.public, metadata=metadata)


def _maker(desk: Desk, meeting: str, wish: Wish) -> Callable[[], Made]:
    from hfdesk.ops import kinds

    papers = {"with": True, "without": False}.get(wish.papers)
    makers: dict[str, Callable[[], Made]] = {
        "invitation": lambda: kinds.agenda(desk, meeting, papers=papers, public=wish.public),
        "minutes": lambda: kinds.minutes_now(desk, meeting, public=wish.public),
        "decisions": lambda: kinds.decisions(desk, meeting, public=wish.public),
        "attendance": lambda: kinds.attendance_list(desk, meeting),
        "cards": lambda: kinds.name_cards(desk, meeting),
        "sign": lambda: kinds.room_sign(desk, meeting),
    }
    return makers[wish.kind]


def _items(record: MeetingRecord, kind: str) -> list[tuple[str, str]]:
    """(id, number) of the items that an extract or a paper can be made of."""
    found: list[tuple[str, str]] = []
    for item in record.meeting.agenda:
        case = record.case_of(item)
        number = item.number or (case.number if case else "")
        wanted = (
            bool(number) if kind == "extracts" else case is not None and has_paper(case, record.committee)
        )
        if item.kind is Kind.CASE and wanted:
            found.append((item.id, number))
    return found


def _many(desk: Desk, record: MeetingRecord, wish: Wish, out: Path, ticket: Ticket) -> Put:
    """A file for each case; no paper of an exempt case is in a public set."""
    from hfdesk.domain.publishing import is_exempt
    from hfdesk.ops import exports, filing, folders, kinds

    items, form, id = _items(record, wish.kind), exports.Form(wish.form), record.meeting.id
    if wish.public and wish.kind == "papers":
        items = [each for each in items if not is_exempt(record, record.meeting.item(each[0]))]
    made: list[Made] = []
    for at, (item, number) in enumerate(items):
        ticket.step(at / len(items))
        if wish.kind == "papers":
            made.append(kinds.paper_of(desk, id, item, public=wish.public))
        else:
            made.append(exports.extract(desk, id, number, public=wish.public))
    targets = filing.targets(made, out, form)
    return folders.Put(
        tuple(_delivered(desk, each, path, form) for each, path in zip(made, targets, strict=True))
    )


def _delivered(desk: Desk, made: Made, path: Path, form: Form) -> Written:
    from hfdesk.ops import exports, filing

    return filing.deliver(desk, made, exports.content(made, form), path, form)
