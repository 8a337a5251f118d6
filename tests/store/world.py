"""A small helsefellesskap that has every feature of the format somewhere."""

from __future__ import annotations

from datetime import date, datetime, time

from hfdesk.domain.richtext import RichText, paragraphs
from hfdesk.domain.values import (
    Action,
    ActionStatus,
    AgendaItem,
    Approval,
    Area,
    Attachment,
    Attendance,
    Case,
    Committee,
    DocumentKind,
    Exempt,
    FocusArea,
    Funding,
    Kind,
    Language,
    Light,
    Line,
    Measure,
    Meeting,
    MeetingAttachment,
    Membership,
    Motion,
    MotionKind,
    MotionResult,
    Numbering,
    Organization,
    OrganizationKind,
    Outcome,
    Paper,
    Person,
    Portfolio,
    Presence,
    Quote,
    Record,
    Recusal,
    Reset,
    Role,
    Section,
    Series,
    Signature,
    Statement,
    Status,
    Treatment,
    Votes,
    Wanted,
    Who,
)

ASE, BO = Who(person="ase"), Who(person="bo", as_="Bø")


def text(words: str) -> RichText:
    return paragraphs(words)


ORGANIZATIONS = (
    Organization(id="fjell", name="Fjell sykehus", short_name="FS", kind=OrganizationKind.HOSPITAL),
    Organization(id="dal", name="Dal kommune"),
)
PEOPLE = (
    Person(id="ase", name="Åse Fossvik", aliases=("Aase",), title="direktør", organization="fjell"),
    Person(id="bo", name="Bo Granli", organization="dal", email="bo@example.no", phone="555"),
    Person(id="ole", name="Øle Zakkar"),
    Person(id="zia", name="Zia Ånes"),
)
COMMITTEES = (
    Committee(
        id="ssu",
        name="Strategisk utvalg",
        short_name="SSU",
        partnership="Helsefellesskapet Fjell",
        language=Language.NN,
        numbering=Numbering(
            pattern="{n}/{yy}",
            reset=Reset.YEAR,
            series=(Series(key="RS", pattern="RS {n}/{yy}", counter="RS"),),
        ),
        layout="standard",
        place="Rom 1",
        start=time(9, 0),
        end=time(12, 30),
        mandate=text("Utvalget gir råd."),
        settings={"tags": ["Sak"], "deep": {"b": 1, "a": [None, True, 2.5]}},
    ),
    Committee(id="fsu", name="Faglig utvalg", parent="ssu"),
)
MEMBERSHIPS = (
    Membership(id="m1", committee="ssu", person="ase", role=Role.LEADER, from_=date(2024, 1, 1)),
    Membership(
        id="m2",
        committee="ssu",
        person="bo",
        role=Role.DEPUTY,
        represents="kommunene",
        voting=False,
        deputy_for="ase",
        to=date(2026, 1, 1),
    ),
    Membership(id="m3", committee="fsu", person="zia", role=Role.MEMBER),
)
CASES = (
    Case(
        id="c1",
        committee="ssu",
        title="Årsplan for samarbeidet",
        number="2/25",
        type="Beslutning",
        owners=(ASE,),
        officers=(BO, Who(as_="Rådgiver Li")),
        proposal=text("Planen vedtas."),
        sections=(
            Section(heading="Bakgrunn", text=text("Slik er det.")),
            Section(heading="Mer", level=2),
        ),
        attachments=(Attachment(title="Utkast", file="utkast.txt"), Attachment(title="Uten fil")),
        follows=("c2",),
        exempt=Exempt(paragraph="offl. § 14", note="intern", public_title="Plan"),
        archive_ref="25/1",
        lines=(Line(label="Fra", text="AU", in_=(DocumentKind.PAPER,)),),
        treatments=(
            Treatment(
                body="AU",
                date=date(2025, 1, 2),
                number="1/25",
                text=text("Drøftet."),
                decision=text("Sendes."),
                outcome=Outcome.AMENDED,
            ),
        ),
        paper_date=date(2025, 1, 3),
        signed_by="Åse",
        signed_place="Dal",
    ),
    Case(id="c2", committee="fsu", title="Brev om økonomi", number="10/24", paper=Paper.LETTER, to="KS"),
    Case(
        id="c3",
        committee="ssu",
        title="Zoner og ærend",
        wanted=Wanted(meeting="mote", date=date(2025, 3, 1), minutes=20, asked_by=(Who(as_="Bo"),)),
    ),
)
ITEMS = (
    AgendaItem(
        id="i1",
        kind=Kind.CASE,
        number="2/25",
        case="c1",
        title="Årsplan",
        presenters=(ASE,),
        responsible=(BO,),
        minutes=30,
        start=time(9, 15),
        tags=("Beslutning", "Drøfting"),
        attachment_count=2,
        details=text("Les planen."),
        proposal=text("Vedtas."),
        quote=Quote(number="1/24", tags=("RS",), title="Før", text=text("Sagt før."), after=text("Etter.")),
        discussion=text("Mange ordskifter."),
        decision=text("Vedtatt."),
        decision_label="Vedtak",
        outcome=Outcome.AS_PROPOSED,
        motions=(
            Motion(
                text=text("Utsett."),
                kind=MotionKind.PROPOSAL,
                by=(BO,),
                date=date(2025, 2, 1),
                against_previous=True,
                votes=Votes(for_=3, against=0, for_names=(ASE,), casting=False),
                result=MotionResult.REJECTED,
            ),
        ),
        votes=Votes(for_=5),
        recusals=(Recusal(who=BO, reason="eier", ground="fvl. § 6", deputy=Who(as_="Vara")),),
        statements=(Statement(text=text("Vi er uenige."), by=(ASE,)),),
        started=datetime(2025, 2, 3, 9, 16, 1),  # noqa: DTZ001
        actions=(
            Action(text="Send brev", owners=(BO, Who(as_="AU")), due=date(2025, 2, 10)),
            Action(text="Ring", status=ActionStatus.DONE),
        ),
    ),
    AgendaItem(id="i2", kind=Kind.CASE, number="3/25", title="Uten saksfremlegg", parent="i1"),
    AgendaItem(id="i3", kind=Kind.BREAK, title="Pause", minutes=10),
)
MEETINGS = (
    Meeting(
        id="mote",
        committee="ssu",
        date=date(2025, 2, 3),
        start=time(9, 0),
        end=time(12, 0),
        place="Rom 1",
        title="Vintermøtet",
        status=Status.CIRCULATED,
        chair=(ASE,),
        minute_takers=(BO,),
        agenda=ITEMS,
        attendance=(
            Attendance(status=Presence.PRESENT, person="ase", title="direktør", remote=True),
            Attendance(status=Presence.ABSENT, name="Gjest", items=("2/25",), from_=time(10, 0)),
            Attendance(status=Presence.PRESENT, person="bo", deputy_for="zia", group="Vara"),
        ),
        attachments=(MeetingAttachment(title="Kart", items=("2/25",), file="kart.txt"),),
        comments_due=date(2025, 2, 17),
        introduction=text("Velkommen."),
        lines=(Line(label="Tema", text="Vinter"),),
        signatures=(
            Signature(in_=DocumentKind.MINUTES, text=text("Rett utskrift"), who=(BO,), mark="(sign.)"),
        ),
        approved_by=Approval(meeting="neste", item="4/25"),
        from_="Sekretariatet",
    ),
    Meeting(id="neste", committee="ssu", date=date(2025, 3, 3), start=time(9, 0), status=Status.DRAFT),
    Meeting(id="fag", committee="fsu", date=date(2025, 2, 20)),
)
PORTFOLIOS = (
    Portfolio(
        id="plan",
        title="Porteføljeplan",
        version="2",
        committee="ssu",
        introduction=text("Planen."),
        columns=("2024", "2025"),
        focus_areas=(
            FocusArea(
                title="Barn",
                number="1",
                vision=text("Trygge barn."),
                areas=(
                    Area(
                        title="Helse",
                        letter="A",
                        status=text("I rute."),
                        marks={"2024": "x"},
                        progress=Light.GREEN,
                        measures=(
                            Measure(
                                title="Kurs",
                                id="t1",
                                marks={"2025": "?"},
                                risk=Light.RED,
                                contacts=(ASE,),
                                funding=Funding(amount=800_000, year=2024, report_due=date(2025, 5, 1)),
                                cases=("c1",),
                                note=text("Snart."),
                            ),
                            Measure(title="Samtaler"),
                        ),
                    ),
                ),
                projects=(Measure(title="Prosjekt", note=text("Eget.")),),
            ),
            FocusArea(title="Eldre", projects=(Measure(title="Ett"), Measure(title="To"))),
        ),
    ),
)
EVERYTHING: tuple[Record, ...] = (
    *ORGANIZATIONS,
    *PEOPLE,
    *COMMITTEES,
    *MEMBERSHIPS,
    *CASES,
    *MEETINGS,
    *PORTFOLIOS,
)
