"""A meeting with an open case, an exempt one, and contact data in its texts."""

from __future__ import annotations

from datetime import date, datetime, time

from hfdesk.domain.records import Register
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import (
    AgendaItem,
    Attachment,
    Attendance,
    Case,
    Committee,
    Exempt,
    Kind,
    Meeting,
    Organization,
    Paper,
    Person,
    Presence,
    Section,
    Status,
    Who,
)

DAY = date(2026, 12, 3)
SECRET, MAIL, PHONE = "Hemmelighet", "ada.berge@fjord.example", "912 34 567"
COMMITTEE = Committee(id="u", name="Samarbeidsutvalget", short_name="SU", partnership="Fjordfellesskapet")
PEOPLE = (
    Organization(id="o", name="Fjordsykehuset HF", short_name="FS"),
    Person(id="ada", name="Ada Berge", title="direktør", organization="o", email=MAIL, phone=PHONE),
    Person(id="bo", name="Bo Dahl", title="kommunalsjef"),
    Person(id="cia", name="Cia Eng"),
)
REGISTER = Register(
    people={each.id: each for each in PEOPLE if isinstance(each, Person)},
    organizations={each.id: each for each in PEOPLE if isinstance(each, Organization)},
)
OPEN_CASE = Case(
    id="k1",
    committee="u",
    number="41/26",
    title="Plan for vinteren",
    paper=Paper.CASE,
    owners=(Who(person="ada"),),
    proposal=paragraphs("Planen vedtas."),
    sections=(Section(heading="Bakgrunn", text=paragraphs(f"Ring {PHONE} om {SECRET} tilsetting.")),),
    attachments=(Attachment(title="Plan.pdf"), Attachment(title="Kart")),
)
CLOSED_CASE = Case(
    id="k2",
    committee="u",
    number="42/26",
    title=f"{SECRET} tilsetting",
    paper=Paper.CASE,
    proposal=paragraphs(f"{SECRET} ansettes."),
    sections=(Section(heading=f"{SECRET}del", text=paragraphs(f"{SECRET} tekst")),),
    exempt=Exempt(paragraph="offl. § 13", public_title="Personalsak"),
)
MEETING = Meeting(
    id="m",
    committee="u",
    date=DAY,
    start=time(9),
    end=time(11, 30),
    place="Rådhuset",
    online=f"https://video.example/{SECRET}",
    status=Status.MINUTED,
    comments_due=date(2026, 12, 10),
    chair=(Who(person="ada"),),
    agenda=(
        AgendaItem(
            id="a",
            kind=Kind.CASE,
            number="41/26",
            case="k1",
            title="Plan for vinteren",
            tags=("Beslutning",),
            discussion=paragraphs(f"Spørsmål til {MAIL}."),
            decision=paragraphs("Planen gjelder."),
        ),
        AgendaItem(
            id="b",
            kind=Kind.CASE,
            number="42/26",
            case="k2",
            title=f"{SECRET} tilsetting",
            discussion=paragraphs(f"{SECRET} drøftet."),
            decision=paragraphs(f"{SECRET} tilsettes."),
            started=datetime.combine(DAY, time(10)),
            ended=datetime.combine(DAY, time(10, 20)),
        ),
        AgendaItem(id="c", kind=Kind.OTHER_BUSINESS, title="Eventuelt"),
    ),
    attendance=(
        Attendance(status=Presence.PRESENT, person="ada", note=f"tlf. {PHONE}"),
        Attendance(status=Presence.PRESENT, person="bo"),
        Attendance(status=Presence.PRESENT, name=f"{SECRET} Gjest", items=("42/26",)),
        Attendance(status=Presence.ABSENT, person="cia"),
    ),
)
