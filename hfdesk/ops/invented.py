"""What a committee without documents of its own would have: a meeting, papers, a plan; short."""

from __future__ import annotations

from datetime import date, time

from hfdesk import markup
from hfdesk.domain.records import CaseRecord, MeetingRecord, PortfolioRecord, Register
from hfdesk.domain.values import (
    AgendaItem,
    Area,
    Attachment,
    Attendance,
    Case,
    Committee,
    FocusArea,
    Kind,
    Light,
    Measure,
    Meeting,
    Paper,
    Portfolio,
    Presence,
    Section,
    Treatment,
    Who,
)

NUMBER = "12/26"
"""The number of the invented case."""
_ATTACHED = (Attachment(title="Rapport fra prøveordningen"),)


def meeting(committee: Committee) -> MeetingRecord:
    """A short meeting with something of everything."""
    case = _case(committee)
    people = tuple(
        Attendance(status=Presence.PRESENT, name=name, organization="Nordvik")
        for name in ("Kari Nes", "Ola Vik")
    )
    held = Meeting(
        id="invented",
        committee=committee.id,
        date=date(2026, 3, 4),
        start=time(9),
        end=time(11, 30),
        place="Rådhuset",
        subject="Vaktordninger",
        chair=(Who(as_="Kari Nes"),),
        minute_takers=(Who(as_="Ola Vik"),),
        attendance=(*people, Attendance(status=Presence.ABSENT, name="Siv Dahl")),
        agenda=_agenda(case),
    )
    return MeetingRecord(meeting=held, committee=committee, register=Register(), cases={case.id: case})


def paper(committee: Committee, kind: Paper) -> CaseRecord:
    """A paper of that kind."""
    record = meeting(committee)
    made = {Paper.CASE: _case, Paper.MANDATE: _mandate, Paper.LETTER: _letter}[kind](committee)
    return CaseRecord(case=made, committee=committee, register=record.register, meeting=record.meeting)


def portfolio(committee: Committee) -> PortfolioRecord:
    """A plan of one focus area."""
    text, years = markup.read, ("2026", "2027")
    measures = (
        Measure(title="Felles opplæring", marks={"2026": "x"}, progress=Light.GREEN, risk=Light.YELLOW),
        Measure(title="Ny avtale", marks={"2027": "x"}, progress=Light.YELLOW, risk=Light.RED),
    )
    area = Area(
        letter="A", title="Samarbeid om utskriving", status=text("Arbeidet er i rute."), measures=measures
    )
    focus = FocusArea(
        number="1",
        title="Barn og unge",
        vision=text("Alle får hjelp der de bor."),
        target_group=text("Barn og unge med sammensatte behov."),
        areas=(area,),
        projects=(Measure(title="Ungdomshuset", marks={"2026": "x"}, progress=Light.GREEN),),
        projects_as_of="mars 2026",
    )
    plan = Portfolio(
        id="invented",
        title="Porteføljeplan",
        version="1",
        period="2026–2027",
        committee=committee.id,
        columns=years,
        as_of="mars 2026",
        introduction=text("Planen viser hva partene gjør sammen."),
        focus_areas=(focus,),
    )
    return PortfolioRecord(plan, committee)


def _case(committee: Committee) -> Case:
    text = markup.read
    return Case(
        id="invented-case",
        committee=committee.id,
        title="Felles vaktordning i høstferien",
        number=NUMBER,
        proposal=text("Utvalget slutter seg til forslaget."),
        treatments=(Treatment(body="Fagrådet", date=date(2026, 2, 10), number="3/26"),),
        sections=(
            Section(heading="Bakgrunn", text=text("Ordningen ble prøvd i fjor høst.")),
            Section(heading="Vurdering", text=text("Erfaringene er gode.")),
        ),
        attachments=_ATTACHED,
        signed_by="Kari Nes",
    )


def _mandate(committee: Committee) -> Case:
    text = markup.read
    return Case(
        id="invented-mandate",
        committee=committee.id,
        title="Arbeidsgruppe for vaktordninger",
        paper=Paper.MANDATE,
        owners=(Who(as_="Kari Nes"),),
        sections=(
            Section(heading="Bakgrunn", text=text("Utvalget satte ned gruppen i sak 12/26.")),
            Section(heading="Oppdrag", text=text("- beskrive dagens ordning\n- foreslå en ny")),
            Section(heading="Frist", text=text("Gruppen leverer sin rapport 1. oktober 2026.")),
        ),
        proposal=text("Utvalget vedtar mandatet."),
        attachments=_ATTACHED,
        signed_by="Kari Nes",
    )


def _letter(committee: Committee) -> Case:
    text = markup.read
    return Case(
        id="invented-letter",
        committee=committee.id,
        title="Felles vaktordning i høstferien",
        paper=Paper.LETTER,
        to="Nordvik kommune",
        copy_to="Nordvik sykehus",
        officers=(Who(as_="Kari Nes"),),
        attachments=_ATTACHED,
        sections=(Section(text=text("Utvalget ber kommunen om å si fra innen 1. juni.")),),
        paper_date=date(2026, 3, 5),
        signed_by="Kari Nes",
        signed_place="Nordvik",
    )


def _agenda(case: Case) -> tuple[AgendaItem, ...]:
    text = markup.read
    first = AgendaItem(
        id="i1",
        kind=Kind.CASE,
        case=case.id,
        number=case.number,
        minutes=30,
        responsible=(Who(as_="Kari Nes"),),
        discussion=text("Flere mente at ordningen bør bli fast."),
        decision=text("Utvalget slutter seg til forslaget."),
    )
    second = AgendaItem(
        id="i2",
        kind=Kind.CASE,
        number="13/26",
        title="Orientering om beredskap",
        minutes=15,
        tags=("Orientering",),
        discussion=text("Planen er på høring."),
    )
    return first, second
