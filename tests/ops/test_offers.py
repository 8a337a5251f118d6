"""What completes at an item of a meeting is gathered from the archive."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hfdesk.domain.completing import Index
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Case,
    Committee,
    Kind,
    Language,
    Meeting,
    Membership,
    Organization,
    Person,
    Presence,
    Record,
    Role,
    Who,
)
from hfdesk.ops import phrases
from hfdesk.store import Desk
from tests.ops.filling import Holding

DAY = date(2026, 5, 12)
COMMITTEE = Committee(
    id="psu",
    name="Prøvesamarbeidsutvalget",
    short_name="PSU",
    settings={"phrases": ["⟨Utvalget⟩ løfter saken til toppledermøtet.", "med ønske om rask avklaring"]},
)
VALUES: tuple[Record, ...] = (
    COMMITTEE,
    Organization(id="k", name="Havsund kommune", short_name="Havsund"),
    Person(id="1", name="Vibeke Sundlid", organization="k"),
    Person(id="2", name="Odd Myrstad"),
    Person(id="3", name="Turid Halse"),
    Person(id="4", name="Knut Utenfor"),
    Membership(id="a", committee="psu", person="1", role=Role.MEMBER),
    Membership(id="b", committee="psu", person="3", role=Role.MEMBER, to=date(2025, 12, 31)),
    Case(id="plan", committee="psu", title="Felles vaktplan", owners=(Who(person="2"),)),
    Case(id="gammel", committee="psu", title="Årshjulet"),
    Meeting(
        id="før",
        committee="psu",
        date=date(2026, 3, 3),
        agenda=(AgendaItem(id="x", kind=Kind.CASE, case="gammel", number="7/26"),),
    ),
    Meeting(
        id="m",
        committee="psu",
        date=DAY,
        agenda=(
            AgendaItem(id="i", kind=Kind.CASE, case="plan", number="17/26"),
            AgendaItem(id="e", kind=Kind.CASE, title="Status", number="18/26"),
        ),
        attendance=(Attendance(status=Presence.PRESENT, name="Signe Gjest"),),
    ),
    Meeting(id="neste", committee="psu", date=date(2026, 6, 23)),
    Meeting(id="avlyst", committee="psu", date=date(2026, 6, 2), cancelled=date(2026, 5, 1)),
)


@pytest.fixture
def index(holding: Holding) -> Index:
    return phrases.offers(holding(VALUES), "psu", "m", "i", today=DAY)


def first(index: Index, typed: str, field: str = "decision") -> str:
    return next((hit.text for hit in index.find(typed, field=field)), "")


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("PSU tar", "PSU tar saken til orientering."),
        ("PSU lø", "PSU løfter saken til toppledermøtet."),
        ("Saken settes", "Saken settes på agendaen i møtet 23. juni 2026."),
        ("Odd Myrstad ori", "Odd Myrstad orienterte om saken."),
        ("Odd", "Odd Myrstad"),
        ("forlot", "forlot møtet etter sak 17/26."),
        ("Vib", "Vibeke Sundlid"),
        ("Sig", "Signe Gjest"),
        ("Turid", ""),
        ("Knut", ""),
        ("Havs", "Havsund kommune"),
        ("Prøve", "Prøvesamarbeidsutvalget"),
        ("18/", "18/26"),
        ("jf. sak 7", "sak 7/26"),
    ],
)
def test_phrases_are_filled_and_people_are_those_of_the_meeting_and_the_committee(
    index: Index, typed: str, text: str
) -> None:
    assert first(index, typed) == text


def test_a_presenter_is_filled_in_and_several_are_parted(holding: Holding) -> None:
    meeting = next(each for each in VALUES if isinstance(each, Meeting) and each.id == "m")
    shown = tuple(Who(as_=name) for name in ("Ada Ås", "Bo Bø", "Kari Ko"))
    item = replace(meeting.agenda[1], presenters=shown)
    desk = holding((*VALUES, meeting.with_item(item)))
    index = phrases.offers(desk, "psu", "m", "e", today=DAY)
    texts = [hit.text for hit in index.find("Ada Ås, Bo Bø og Kari Ko ori", field="discussion")]
    assert texts == ["Ada Ås, Bo Bø og Kari Ko orienterte om saken."]


def test_numbers_tell_their_titles_and_the_agendas_come_first(index: Index) -> None:
    hits = [(hit.text, hit.detail) for hit in index.find("jf. sak ") if "/26" in hit.text]
    assert hits == [("sak 17/26", "Felles vaktplan"), ("sak 18/26", "Status"), ("sak 7/26", "Årshjulet")]


def test_without_a_meeting_the_committee_alone_is_known(holding: Holding) -> None:
    index = phrases.offers(holding(VALUES), "psu", today=DAY)
    assert first(index, "Vib") == "Vibeke Sundlid"
    assert first(index, "Signe") == ""
    assert first(index, "Saken settes") == "Saken settes på agendaen i møtet 23. juni 2026."


def test_the_language_is_the_committees(desk: Desk, holding: Holding) -> None:
    holding((replace(COMMITTEE, language=Language.NN),))
    index = phrases.offers(desk, "psu", today=DAY)
    assert first(index, "Saka vert uts") == "Saka vert utsett til neste møte."
    assert first(index, "Saken utsettes") == ""


def test_what_is_gone_is_told(desk: Desk) -> None:
    with pytest.raises(KeyError):
        phrases.offers(desk, "borte", today=DAY)
