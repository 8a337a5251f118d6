"""A committee that knew Ragna Holtebu: in the register, in meetings of all kinds, in texts and papers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from hfdesk.domain.richtext import Paragraph, RichText, Run, paragraphs
from hfdesk.domain.values import (
    Action,
    AgendaItem,
    Attachment,
    Attendance,
    Case,
    Committee,
    Dispatch,
    DocumentKind,
    Filed,
    Kind,
    Language,
    Meeting,
    Membership,
    Motion,
    Organization,
    Person,
    Presence,
    Recusal,
    Role,
    Section,
    Statement,
    Status,
    Votes,
    Wanted,
    Who,
)
from hfdesk.store import Desk, Op, Work

TODAY = date(2026, 11, 22)
RAGNA = Who(person="p-17")
BOLD = RichText((Paragraph((Run("Ragna", bold=True), Run(" Holtebu spurte om beredskapen."))),))
PEOPLE = (
    Person(
        id="p-17",
        name="Ragna Holtebu",
        aliases=("R. Holtebu", "Ragna Holtebø", "Ragna"),
        title="rådgiver",
        organization="kom",
        email="ragna@holtebu.example",
        phone="91 82 73 64",
    ),
    Person(id="p-18", name="Ragna Stensby", email="stensby@kommune.example"),
    Person(id="p-19", name="Odd Myrvang"),
)
MINUTED = Meeting(
    id="held",
    committee="asu",
    date=date(2026, 10, 6),
    status=Status.CIRCULATED,
    chair=(RAGNA,),
    attendance=(
        Attendance(status=Presence.PRESENT, person="p-17", role="leder", represents="Kommunene"),
        Attendance(status=Presence.PRESENT, person="p-18", deputy_for="p-17"),
    ),
    agenda=(
        AgendaItem(
            id="i1",
            kind=Kind.CASE,
            number="11/26",
            title="Vaktplan",
            discussion=BOLD,
            decision=paragraphs(
                "Holtebu, Ragna følger opp. Se Ragna Holtebus notat.", "Ragna Stensby er enig."
            ),
            motions=(
                Motion(text=paragraphs("Utsettes."), by=(RAGNA,), votes=Votes(for_=1, for_names=(RAGNA,))),
            ),
            recusals=(Recusal(who=RAGNA, reason="Var ansatt der."),),
            statements=(Statement(text=paragraphs("Jeg er uenig."), by=(RAGNA,)),),
            actions=(Action(text="Ring kommunene", owners=(RAGNA,), due=date(2026, 12, 1)),),
        ),
    ),
)
APPROVED = Meeting(
    id="approved",
    committee="asu",
    date=date(2026, 5, 5),
    status=Status.APPROVED,
    chair=(RAGNA,),
    attendance=(
        Attendance(status=Presence.PRESENT, person="p-17", role="leder"),
        Attendance(status=Presence.PRESENT, person="p-18", deputy_for="p-17", note="til kl. 11"),
    ),
    agenda=(
        AgendaItem(
            id="i1",
            kind=Kind.CASE,
            number="5/26",
            case="treated",
            title="Budsjett",
            discussion=paragraphs("Ragna Holtebu la fram saken."),
            decision=paragraphs("Vedtatt."),
            motions=(Motion(text=paragraphs("Vedtas."), by=(RAGNA,)),),
            responsible=(RAGNA,),
        ),
    ),
)
COMING = Meeting(
    id="coming",
    committee="asu",
    date=date(2026, 12, 8),
    status=Status.CALLED,
    chair=(RAGNA,),
    minute_takers=(Who(person="p-19"), RAGNA),
    attendance=(Attendance(status=Presence.ABSENT, person="p-17"),),
    agenda=(AgendaItem(id="i1", kind=Kind.CASE, number="14/26", case="new", responsible=(RAGNA,)),),
)
VALUES = (
    Organization(id="kom", name="Stenvik kommune", short_name="Stenvik"),
    *PEOPLE,
    Committee(
        id="asu", name="Administrativt utvalg", short_name="ASU", mandate=paragraphs("Leder: Ragna Holtebu")
    ),
    Committee(id="nno", name="Fagråd for pasientforløp", short_name="FPF", language=Language.NN),
    Membership(id="m1", committee="asu", person="p-17", role=Role.LEADER, from_=date(2024, 1, 1)),
    Membership(id="m2", committee="asu", person="p-18", role=Role.DEPUTY, deputy_for="p-17"),
    Case(
        id="new",
        committee="asu",
        title="Ny vaktplan",
        number="14/26",
        officers=(RAGNA,),
        sections=(
            Section(heading="Bakgrunn", text=paragraphs("Tlf. 918 27 364 eller ragna@holtebu.example.")),
        ),
        signed_by="Ragna Holtebu",
    ),
    Case(id="treated", committee="asu", title="Budsjett", number="5/26", owners=(RAGNA,)),
    Case(
        id="wish",
        committee="nno",
        title="Ynske frå Ragna Holtebu",
        owners=(RAGNA,),
        wanted=Wanted(asked_by=(RAGNA, Who(as_="Ragna Holtebø"))),
    ),
    MINUTED,
    APPROVED,
    COMING,
)


def fill(desk: Desk) -> None:
    """Put all of it there, with attachments, what was sent, and documents that were made."""
    files = {name: desk.files.put(name, name[:2].encode()) for name in ("CV_Ragna_Holtebu.pdf", "plan.pdf")}

    def put(work: Work) -> None:
        for value in VALUES:
            work.put(value)
        new = work.get(Case, "new")
        titles = zip(("CV Ragna Holtebu", "Plan"), files.values(), strict=True)
        attached = tuple(Attachment(title=title, file=file) for title, file in titles)
        work.put(replace(new, attachments=attached))
        work.put(
            Dispatch(
                id="d1",
                meeting="coming",
                kind=DocumentKind.INVITATION,
                moment=datetime(2026, 11, 1, tzinfo=UTC),
                said={"items": [{"id": "i1", "people": "Ragna Holtebu"}]},
            )
        )
        work.file(filed("f1", "held", "minutes", "Utkast_Ragna_Holtebu.docx"), "Ragna Holtebu spurte.")
        work.file(filed("f2", "approved", "minutes", "Referat.docx"), "Ragna Holtebu la fram saken.")

    desk.write(Op.CREATE, put)


def filed(id: str, meeting: str, kind: str, name: str) -> Filed:
    """A document that was made."""
    moment = datetime(2026, 11, 2, tzinfo=UTC)
    return Filed(id=id, moment=moment, kind=kind, form="docx", path=name, sha256="0" * 64, meeting=meeting)


def places_of(folder: Path, *words: str) -> Iterator[str]:
    """The files below a folder whose names or bytes have one of the words, in any usual writing."""
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        data = path.read_bytes()
        for word in words:
            if word in path.name or any(word.encode(code) in data for code in ("utf-8", "utf-16-le")):
                yield f"{path.name}: {word}"


__all__ = ["APPROVED", "COMING", "MINUTED", "TODAY", "fill", "filed", "places_of"]
