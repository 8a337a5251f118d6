"""Who came, left, stood in or was recused, as each layout and language tells it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from hfdesk import documents
from hfdesk.domain.records import MeetingRecord, Register
from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Committee,
    Kind,
    Language,
    Meeting,
    Numbering,
    Organization,
    Person,
    Presence,
    Recusal,
    Status,
    Who,
)
from tests.documents.meeting_records import layout_of

DAY = date(2026, 5, 4)
HERE, AWAY = Presence.PRESENT, Presence.ABSENT


def at(clock: str) -> datetime:
    return datetime.combine(DAY, time.fromisoformat(clock))


ITEMS = tuple(
    AgendaItem(id=n, kind=Kind.CASE, number=f"{n}/26", title=f"Sak {n}", started=at(start), ended=at(end))
    for n, start, end in [("1", "12:00", "12:20"), ("2", "12:20", "13:00"), ("3", "13:00", "13:30")]
)
PEOPLE = {
    "ada": Person(id="ada", name="Ada Berg", title="leder", organization="sn"),
    "bo": Person(id="bo", name="Bo Dahl", title="lege", organization="sn"),
    "cia": Person(id="cia", name="Cia Eng", organization="by"),
    "dan": Person(id="dan", name="Dan Foss", organization="by"),
}
HOMES = {
    "sn": Organization(id="sn", name="Sykehuset Nord", short_name="SN"),
    "by": Organization(id="by", name="Vikby"),
}
COMMITTEE = Committee(id="u", name="Utvalget", short_name="U", numbering=Numbering(pattern="{n}/{yy}"))


def somebody(person: str, status: Presence = HERE, **told: object) -> Attendance:
    known = PEOPLE[person]
    home = HOMES[known.organization]
    return Attendance(
        status=status,
        person=person,
        title=known.title,
        organization=home.short_name or home.name,
        **told,  # pyright: ignore[reportArgumentType]
    )


def record(
    *attendance: Attendance, language: Language = Language.NB, items: tuple[AgendaItem, ...] = ITEMS
) -> MeetingRecord:
    meeting = Meeting(
        id="m", committee="u", date=DAY, status=Status.HELD, agenda=items, attendance=attendance, subject="U"
    )
    return MeetingRecord(meeting, replace(COMMITTEE, language=language), {}, Register(PEOPLE, HOMES))


def lines(told: MeetingRecord, layout: str) -> list[str]:
    return documents.as_text(documents.minutes(told, layout_of(layout))).splitlines()


LEFT = somebody("bo", to=time(13, 30), to_item="3/26")
CAME = somebody("cia", from_=time(12, 45), from_item="2/26")
BACK = somebody(
    "dan", items=("1/26", "3/26"), from_=time(13), to=time(12, 30), from_item="3/26", to_item="1/26"
)
WENT = somebody("bo", to=time(13, 10), to_item="3/26")


@pytest.mark.parametrize(
    ("layout", "told"),
    [
        (
            "lsu-ous",
            (
                "Til stede: Ada Berg, leder Sykehuset Nord (SN), Bo Dahl, lege SN og Cia Eng, Vikby."
                " Dan Foss, Vikby på sak 1 og 3."
                " Bo Dahl forlot møtet etter sak 3. Cia Eng tiltrådte under sak 2."
            ),
        ),
        (
            "asu-sondre-trondelag",
            (
                "Til stede: Ada Berg, Bo Dahl (forlot møtet etter sak 3/26),"
                " Cia Eng (tiltrådte under sak 2/26),"
                " Dan Foss (på sak 1/26 og 3/26)"
            ),
        ),
        (
            "fsu-vestfold",
            (
                "Ada Berg, Bo Dahl (forlot møtet etter sak 3/26), Cia Eng (tiltrådte under sak 2/26),"
                " Dan Foss (på sak 1/26 og 3/26)"
            ),
        ),
        ("ssu-vestfold", "Bo Dahl, SN (forlot møtet etter sak 3/26)"),
        ("ssu-vestfold", "Cia Eng, Vikby (tiltrådte under sak 2/26)"),
        ("partnerskap-vestfold", "Bo Dahl, lege, SN (forlot møtet etter sak 3/26)"),
        ("partnerskap-vestfold", "Dan Foss, Vikby (på sak 1/26 og 3/26)"),
        ("standard", "Cia Eng, Vikby (tiltrådte under sak 2/26)"),
        ("styresak-ous", "Bo Dahl, lege, SN (forlot møtet etter sak 3/26)"),
        ("portefolje-oslo", "Bo Dahl, lege, SN (forlot møtet etter sak 3/26)"),
    ],
)
def test_each_layout_tells_it_in_its_own_way(layout: str, told: str) -> None:
    assert told in lines(record(somebody("ada"), LEFT, CAME, BACK), layout)


@pytest.mark.parametrize(
    ("language", "left", "came", "went"),
    [
        (
            Language.NB,
            "forlot møtet etter sak 3/26",
            "tiltrådte under sak 2/26",
            "forlot møtet under sak 3/26",
        ),
        (Language.NN, "gjekk etter sak 3/26", "kom under sak 2/26", "gjekk under sak 3/26"),
        (Language.EN, "left after case 3/26", "joined during case 2/26", "left during case 3/26"),
    ],
)
def test_it_is_told_in_the_committees_language(language: Language, left: str, came: str, went: str) -> None:
    found = "\n".join(lines(record(LEFT, CAME, language=language), "standard"))
    assert f"SN ({left})" in found
    assert f"Vikby ({came})" in found
    assert went in "\n".join(lines(record(WENT, language=language), "standard"))
    prose = "\n".join(lines(record(LEFT, CAME, language=language), "lsu-ous"))
    assert f"Bo Dahl {left.replace('/26', '')}." in prose
    assert f"Cia Eng {came.replace('/26', '')}." in prose


def test_several_who_left_together_are_one_sentence() -> None:
    other = somebody("cia", to_item="3/26")
    assert lines(record(LEFT, other), "lsu-ous")[1].endswith("Bo Dahl og Cia Eng forlot møtet etter sak 3.")


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"from_item": "2/26"}, " (fra sak 2/26)"),
        ({"from_item": "2/26", "from_": time(12, 21)}, " (fra sak 2/26)"),
        ({"from_item": "1/26", "from_": time(12, 1)}, ""),
        ({"from_item": "1/26", "from_": time(12, 9)}, " (tiltrådte under sak 1/26)"),
        ({"from_item": "2/26", "to_item": "2/26"}, " (fra sak 2/26, forlot møtet etter sak 2/26)"),
        ({"from_": time(12, 45)}, " (fra kl. 12.45)"),
        ({"to": time(12, 45)}, " (til kl. 12.45)"),
        ({"items": ("1/26",), "to": time(12, 45), "from_": time(12, 1)}, " (på sak 1/26)"),
        ({"deputy_for": "ada", "remote": True}, " (vara for Ada Berg, på video)"),
    ],
)
def test_what_is_known_is_told_and_no_more(told: dict[str, object], words: str) -> None:
    assert f"Cia Eng, Vikby{words}" in lines(record(somebody("cia", **told)), "standard")  # pyright: ignore[reportArgumentType]


def test_the_absent_stand_in_their_own_row_with_what_was_said() -> None:
    found = lines(
        record(somebody("ada"), somebody("bo", AWAY, note="sykdom"), somebody("cia", Presence.NO_SHOW)),
        "standard",
    )
    assert found[found.index("Forfall") + 1] == "Bo Dahl, lege, SN (sykdom)"
    assert found[found.index("Ikke møtt") + 1] == "Cia Eng, Vikby"


def test_a_house_that_spells_the_organization_in_full_itself_is_left_alone() -> None:
    spelled = replace(somebody("bo"), organization="Sykehuset Nord (SN)")
    assert lines(record(somebody("ada"), spelled), "lsu-ous")[1] == (
        "Til stede: Ada Berg, leder SN og Bo Dahl, lege Sykehuset Nord (SN)."
    )


def test_the_absent_may_be_the_first_of_their_organization() -> None:
    found = lines(record(somebody("cia"), somebody("bo", AWAY)), "lsu-ous")
    assert "Ikke til stede: Bo Dahl, lege Sykehuset Nord (SN)" in found


GROUND = Recusal(who=Who(person="bo"), ground="fvl. § 6")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.NB, "Det deltok ingen vararepresentant i behandling av saken."),
        (Language.NN, "Ingen vararepresentant var med i saka."),
        (Language.EN, "No deputy took part in the case."),
    ],
)
def test_that_nobody_stepped_in_is_told_where_the_committee_notes_recusals(
    language: Language, told: str
) -> None:
    bare = record(items=(replace(ITEMS[0], recusals=(GROUND,)),), language=language)
    assert told not in lines(bare, "standard")
    noted = replace(bare, committee=with_setup(bare.committee, Setup(recusals=True)))
    assert told in lines(noted, "standard")
    deputy = replace(GROUND, deputy=Who(person="cia"))
    stepped = replace(noted, meeting=bare.meeting.with_item(replace(ITEMS[0], recusals=(deputy,))))
    assert told not in lines(stepped, "standard")
