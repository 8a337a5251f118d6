"""The public copy holds no exempt word and no contact datum of the record, whatever stands where."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hfdesk.domain.publishing import is_exempt, published
from hfdesk.domain.records import MeetingRecord, Register
from hfdesk.domain.richtext import Paragraph, RichText, Run, paragraphs
from hfdesk.domain.values import (
    Action,
    AgendaItem,
    Attachment,
    Attendance,
    Case,
    Committee,
    Exempt,
    Kind,
    Line,
    Meeting,
    MeetingAttachment,
    Motion,
    Organization,
    Person,
    Presence,
    Quote,
    Recusal,
    Section,
    Signature,
    Statement,
    Treatment,
    Votes,
    Who,
)
from hfdesk.domain.values.kinds import DocumentKind

DAY = date(2026, 12, 3)
UNTITLED, OMITTED = "Unntatt offentlighet", "[utelatt]"
SECRET = "hemmelig"


def texts(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """All words that a value holds, with their places."""
    match value:
        case RichText():
            yield path, value.plain
            yield path, repr(value)
        case str():
            yield path, value
        case dict():
            for key, each in cast("dict[str, Any]", value).items():
                yield from texts(each, f"{path}[{key}]")
        case tuple():
            for at, each in enumerate(cast("tuple[Any, ...]", value)):
                yield from texts(each, f"{path}[{at}]")
        case _ if dataclasses.is_dataclass(value):
            for field in dataclasses.fields(value):
                yield from texts(getattr(value, field.name), f"{path}.{field.name}")
        case _:
            return


def said(record: MeetingRecord) -> str:
    return "\n".join(words for _, words in texts(record))


def rich(words: str) -> RichText:
    return paragraphs(words)


def exempt_item(id: str, mark: str) -> AgendaItem:
    """An item each of whose texts has a word of its own."""
    who = Who(as_=f"{mark}hvem")
    return AgendaItem(
        id=id,
        kind=Kind.CASE,
        number=f"{id}/26",
        case=f"k{id}",
        title=f"{mark}tittel om noe",
        remark=f"{mark}merknad",
        exempt=Exempt(paragraph="offl. § 13", note=f"13:20–13:40; {mark}blir", public_title="Personalsak"),
        presenters=(who,),
        responsible=(who,),
        tags=(f"{mark}merke",),
        attachment_count=3,
        details=rich(f"{mark}detaljer"),
        proposal=rich(f"{mark}forslag"),
        quote=Quote(number="9/25", title=f"{mark}sitat", text=rich(f"{mark}sitert")),
        discussion=rich(f"{mark}drøfting"),
        decision=rich(f"{mark}vedtak"),
        decision_label=f"{mark}ord",
        motions=(Motion(text=rich(f"{mark}framlegg"), by=(who,)),),
        votes=Votes(for_=3, for_names=(who,)),
        recusals=(Recusal(who=who, reason=f"{mark}grunn"),),
        statements=(Statement(text=rich(f"{mark}tilførsel"), by=(who,)),),
        started=datetime.combine(DAY, time(13, 20)),
        ended=datetime.combine(DAY, time(13, 40)),
        actions=(Action(text=f"{mark}oppfølging", owners=(who,)),),
    )


def exempt_case(id: str, mark: str) -> Case:
    return Case(
        id=f"k{id}",
        committee="u",
        title=f"{mark}sakens tittel",
        number=f"{id}/26",
        proposal=rich(f"{mark}sakens forslag"),
        sections=(Section(heading=f"{mark}del", text=rich(f"{mark}bakgrunn")),),
        attachments=(Attachment(title=f"{mark}vedlegg", file=f"ab/{mark}fil.pdf"),),
    )


def record(*items: AgendaItem, cases: tuple[Case, ...] = (), **changes: Any) -> MeetingRecord:
    people = {
        "ada": Person(
            id="ada",
            name="Ada Berge",
            organization="o",
            email="ada.berge@fjord.example",
            phone="+47 912 34 567",
        ),
        "bo": Person(id="bo", name="Bo Dahl", phone="33 44 55 66 / 05533", email="post-bo@å.example"),
    }
    meeting = Meeting(id="m", committee="u", date=DAY, agenda=items)
    return MeetingRecord(
        meeting=replace(meeting, **changes),
        committee=Committee(id="u", name="Utvalget"),
        cases={case.id: case for case in cases},
        register=Register(people, {"o": Organization(id="o", name="Fjordsykehuset")}),
    )


def public(of: MeetingRecord) -> MeetingRecord:
    return published(of, UNTITLED, OMITTED)


def test_nothing_of_an_exempt_item_and_its_case_is_left_but_number_ground_and_clocks() -> None:
    old = record(exempt_item("2", SECRET), cases=(exempt_case("2", SECRET),))
    new = public(old)
    assert SECRET not in said(new)
    item = new.meeting.agenda[0]
    assert (item.number, item.title) == ("2/26", "Personalsak")
    assert item.exempt == Exempt(paragraph="offl. § 13", note="13:20–13:40")
    assert new.cases == {}


def test_what_stands_under_an_exempt_item_is_exempt_with_its_ground() -> None:
    below = AgendaItem(id="3", kind=Kind.CASE, parent="2", title=f"{SECRET} under", decision=rich(SECRET))
    deeper = AgendaItem(id="4", kind=Kind.CASE, parent="3", title=f"{SECRET} dypere")
    new = public(record(exempt_item("2", SECRET), below, deeper))
    assert SECRET not in said(new)
    assert new.meeting.item("3").exempt == Exempt(paragraph="offl. § 13", note="13:20–13:40")
    assert all(is_exempt(record(exempt_item("2", SECRET), below, deeper), each) for each in (below, deeper))


def test_other_texts_name_an_exempt_case_by_its_public_title() -> None:
    title = f"{SECRET}tittel om noe"
    split = RichText((Paragraph((Run("Se "), Run(f"{SECRET}tittel", bold=True), Run("  OM noe i dag."))),))
    item = AgendaItem(
        id="1",
        kind=Kind.CASE,
        number="1/26",
        case="k1",
        title="Åpen",
        discussion=split,
        quote=Quote(number="2/26", title="Noe annet", text=rich(SECRET)),
    )
    case = Case(
        id="k1",
        committee="u",
        title="Åpen",
        sections=(Section(text=rich(f"Jf. {title.upper()}, sak 2/26.")),),
        treatments=(Treatment(body="Utvalget", number="2/26", decision=rich(SECRET)),),
    )
    attachments = (
        MeetingAttachment(title=f"{SECRET} regneark", items=("2/26",)),
        MeetingAttachment(title=f"{SECRET}vedlegg"),
        MeetingAttachment(title="Kart", items=("1/26",)),
    )
    new = public(
        record(
            item,
            exempt_item("2", SECRET),
            cases=(case, exempt_case("2", SECRET)),
            attachments=attachments,
            subject=f"Om {title}",
        )
    )
    assert SECRET not in said(new).casefold()
    assert new.meeting.item("1").discussion.plain == "Se Personalsak i dag."
    assert new.cases["k1"].sections[0].text.plain == "Jf. Personalsak, sak 2/26."
    assert new.meeting.attachments == (attachments[2],)


def test_a_title_that_an_open_item_has_too_is_no_secret() -> None:
    closed = AgendaItem(id="2", kind=Kind.CASE, title="Eventuelt", exempt=Exempt())
    open_ = AgendaItem(id="1", kind=Kind.CASE, title="Eventuelt", discussion=rich("Eventuelt kom sist."))
    new = public(record(open_, closed))
    assert new.meeting.item("1") == open_
    assert new.meeting.item("2").title == UNTITLED


def test_a_guest_of_an_exempt_item_alone_is_not_named() -> None:
    attendance = (
        Attendance(status=Presence.PRESENT, name="Gjest", items=("2/26",)),
        Attendance(status=Presence.PRESENT, name="Begge", items=("1/26", "2/26")),
        Attendance(status=Presence.PRESENT, person="ada"),
    )
    open_ = AgendaItem(id="1", kind=Kind.CASE, number="1/26", title="Åpen")
    new = public(record(open_, exempt_item("2", SECRET), attendance=attendance))
    assert [(each.name, each.items) for each in new.meeting.attendance] == [("Begge", ("1/26",)), ("", ())]


@pytest.mark.parametrize(
    "contact",
    [
        "ada.berge@fjord.example",
        "ADA.BERGE@FJORD.EXAMPLE",
        "noen@annet.example",
        "912 34 567",
        "91 23 45 67",
        "91234567",
        "+47 912 34 567",
        "0047 91234567",
        "+4791234567",
        "9.1.2.3.4.5.6.7",
        "33445566",
        "05533",
        "22 11 33 44",
        "+46 8 123 45 67",
        "010190 12345",
    ],
)
def test_contact_data_are_left_out_wherever_they_stand(contact: str) -> None:
    words = f"Ring eller skriv ({contact}), før møtet."
    person = Who(as_=f"Cato, {contact}")
    item = AgendaItem(
        id="1", kind=Kind.CASE, title=words, case="k1", details=rich(words), presenters=(person,)
    )
    case = Case(id="k1", committee="u", title=words, lines=(Line(label="Kontakt", text=contact),))
    new = public(
        record(
            item,
            cases=(case,),
            introduction=rich(words),
            signatures=(Signature(in_=DocumentKind.MINUTES, who=(person,), mark=contact),),
            attendance=(Attendance(status=Presence.PRESENT, person="ada", note=contact),),
        )
    )
    assert contact.casefold() not in said(new).casefold()
    assert new.meeting.agenda[0].title == f"Ring eller skriv ({OMITTED}), før møtet."
    assert new.register.people["ada"].name == "Ada Berge"


@pytest.mark.parametrize(
    "words",
    [
        "Møtet 20.11.2025 kl. 20.00-21.30",
        "Budsjettet er 24 000 000 kroner, 2 500 000 mer enn i 2025",
        "Sak 2024.30 og 41/24, arkivsak 24/12345",
        "Fra 20251120 til 20251121",
        "I 2025, 2026, 2027 og 2028",
        "org.nr. 974 633 574",
        "§ 13 og § 23, kapittel 3.2.1",
    ],
)
def test_other_figures_stay(words: str) -> None:
    item = AgendaItem(id="1", kind=Kind.CASE, title=words, discussion=rich(words))
    assert public(record(item)).meeting.agenda == (item,)


def test_a_link_to_write_or_to_join_is_left_out_and_others_stay() -> None:
    runs = (
        Run("Skriv til Ada", link="mailto:ada.berge@fjord.example"),
        Run(" eller les "),
        Run("planen", link="https://fjord.example/plan"),
    )
    item = AgendaItem(id="1", kind=Kind.CASE, title="Sak", details=RichText((Paragraph(runs),)))
    new = public(record(item, online="https://video.example/m/123", place="Rådhuset"))
    assert new.meeting.agenda[0].details == RichText((Paragraph((Run(runs[0].text), *runs[1:])),))
    assert (new.meeting.online, new.meeting.place) == ("", "Rådhuset")


def test_a_meeting_with_nothing_to_hide_is_as_it_was() -> None:
    old = record(AgendaItem(id="1", kind=Kind.CASE, number="1/26", title="Plan", decision=rich("Ja.")))
    assert public(old).meeting == old.meeting


MARKS = st.text("abcdefghijklmnopqrstuvwxyzæøå", min_size=3, max_size=6).map(lambda word: f"zq{word}")
PHONES = (
    st.tuples(st.sampled_from("23456789"), st.text("0123456789", min_size=7, max_size=7))
    .map("".join)
    .filter(lambda figures: figures[:2] != "20")  # those may be days
)
NAMES = st.text("abcdefghijklmnopqrstuvwxyzæøå.-", min_size=1, max_size=8)
MAILS = st.tuples(NAMES, NAMES).map(lambda pair: f"q{pair[0]}@q{pair[1]}q.no")


@settings(max_examples=150)
@given(st.lists(MARKS, min_size=1, max_size=4, unique=True), MARKS, MAILS, PHONES, st.data())
def test_no_exempt_word_and_no_contact_datum_is_left(
    marks: list[str], stray: str, mail: str, phone: str, data: st.DataObject
) -> None:
    """Any exempt items among open ones that name them and give contact data."""
    spaced = data.draw(st.sampled_from([phone, f"{phone[:3]} {phone[3:5]} {phone[5:]}", f"+47{phone}"]))
    closed = [(exempt_item(str(at), mark), exempt_case(str(at), mark)) for at, mark in enumerate(marks, 2)]
    if data.draw(st.booleans()):  # the case alone says that it is exempt
        item, case = closed[0]
        closed[0] = (replace(item, exempt=None), replace(case, exempt=item.exempt))
    mention = data.draw(st.sampled_from([each.title for item, case in closed for each in (item, case)]))
    words = f"Om {mention}: {mail}, tlf. {spaced}."
    cut = data.draw(st.integers(0, len(words)))
    split = RichText((Paragraph(tuple(Run(part) for part in (words[:cut], words[cut:]) if part)),))
    open_ = AgendaItem(
        id="1", kind=Kind.CASE, number="1/26", title=f"Åpen {words}", discussion=split, remark=words
    )
    below = AgendaItem(id="9", kind=Kind.CASE, parent=closed[-1][0].id, title=f"{marks[-1]}under", case="")
    items = data.draw(st.permutations([open_, below, *(item for item, _ in closed)]))
    old = record(*items, cases=tuple(case for _, case in closed), introduction=split, title=words)
    told = said(public(old)).casefold()
    assert [mark for mark in marks if mark in told] == []
    assert mail.casefold() not in told
    assert phone not in "".join(letter for letter in told if letter not in " \u00a0")
    assert stray in said(public(replace(old, meeting=replace(old.meeting, place=stray))))
