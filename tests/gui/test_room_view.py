"""What the room's screen shows of a meeting, and what it never does."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain.records import MeetingRecord, Register
from hfdesk.domain.richtext import EMPTY, Mark, Paragraph, Point, Points, RichText, Run, Table, paragraphs
from hfdesk.domain.values import (
    AgendaItem,
    Attachment,
    Attendance,
    Case,
    Committee,
    Exempt,
    Kind,
    Meeting,
    Outcome,
    Person,
    Presence,
    Section,
    Status,
    Who,
)
from hfdesk.gui.live.room_view import RoomState, RoomView, Texts, room_view, shown, with_texts

DAY = date(2026, 12, 3)
START = datetime.combine(DAY, time(13, 37))
NOW = datetime.combine(DAY, time(13, 42))
COMMITTEE = Committee(id="prove", name="Prøveutvalget")
VAKT = AgendaItem(id="vakt", kind=Kind.CASE, title="Vaktplan for jul", number="45/26", minutes=30)
PAUSE = AgendaItem(id="pause", kind=Kind.BREAK, minutes=15)
BARN = AgendaItem(id="barn", kind=Kind.CASE, title="Samarbeid om barn", number="46/26", minutes=20)


def speak(text: str) -> str:
    return text


def record(*items: AgendaItem, cases: tuple[Case, ...] = (), status: Status | None = None) -> MeetingRecord:
    meeting = Meeting(id="m", committee="prove", date=DAY, start=time(13, 30), agenda=items, status=status)
    return MeetingRecord(meeting, COMMITTEE, {case.id: case for case in cases})


def begun(item: AgendaItem) -> AgendaItem:
    return replace(item, started=START)


def seen(known: MeetingRecord, texts: Texts | None = None, at: datetime = NOW, **choice: bool) -> RoomView:
    """What is seen while the first begun item is treated."""
    item = next((each for each in known.meeting.agenda if each.started), None)
    return room_view(known, item, at, texts, speak, **choice)


def words(view: RoomView) -> str:
    """All that can be read on the screen."""
    values = [getattr(view, each.name) for each in fields(view)]
    return "\n".join(each.plain if isinstance(each, RichText) else str(each) for each in values)


def test_the_item_its_time_and_what_comes_next_are_shown() -> None:
    view = seen(record(begun(VAKT), PAUSE, BARN))
    assert (view.state, view.above, view.title) == (RoomState.ITEM, "Case 45/26", "Vaktplan for jul")
    assert (view.left, view.left_of, view.over, view.clock) == ("25 min", "left of 30", False, "13:42")
    assert view.spent == pytest.approx(5 / 30)
    assert view.foot == "Next: break 14:00, then 46/26 Samarbeid om barn"


def test_time_that_is_spent_is_told_as_over() -> None:
    view = seen(record(begun(VAKT)), at=START + timedelta(minutes=33, seconds=30))
    assert (view.left, view.left_of, view.over, view.spent) == ("3 min", "over the time", True, 1.0)


def test_an_item_without_a_length_tells_no_time() -> None:
    view = seen(record(begun(replace(VAKT, minutes=None))))
    assert (view.left, view.left_of, view.spent) == ("", "", None)


def test_the_decision_is_shown_as_it_is_typed() -> None:
    view = seen(record(begun(VAKT)), Texts(decision=paragraphs("Planen godkj")))
    assert (view.label, view.text.plain, view.is_typed) == ("Decision", "Planen godkj", True)


def test_an_empty_decision_gives_way_to_the_forslag_and_says_so() -> None:
    case = Case(id="c", committee="prove", title="", proposal=paragraphs("Planen tas til orientering."))
    known = record(begun(replace(VAKT, case="c")), cases=(case,))
    view = seen(known, Texts())
    assert (view.label, view.text.plain, view.is_typed) == (
        "Proposed decision",
        "Planen tas til orientering.",
        False,
    )
    named = seen(replace(known, cases={"c": replace(case, proposal_label="Innstilling:")}), Texts())
    assert named.label == "Innstilling"


@pytest.mark.parametrize("at", ["discussion", "decision"])
def test_the_discussion_is_shown_only_where_it_may_be(at: str) -> None:
    texts = Texts(discussion=paragraphs("Det ble spurt om vakter."), at=at)
    known = record(begun(VAKT))
    assert seen(known, texts).text == EMPTY
    view = seen(known, texts, discussion=True)
    assert (view.label, view.text.plain) == ("Discussion", "Det ble spurt om vakter.")


def test_a_decision_wins_over_the_discussion_unless_that_is_being_typed() -> None:
    texts = Texts(paragraphs("Drøftet."), paragraphs("Vedtatt."), at="decision")
    known = record(begun(VAKT))
    assert seen(known, texts, discussion=True).label == "Decision"
    assert seen(known, replace(texts, at="discussion"), discussion=True).label == "Discussion"


def test_before_the_start_committee_clock_and_first_item_are_shown() -> None:
    view = seen(record(VAKT, BARN))
    assert (view.state, view.above) == (RoomState.BEFORE, "Prøveutvalget")
    assert (view.title, view.clock) == ("The meeting starts 13:30", "13:42")
    assert (view.label, view.text.plain) == ("First item", "45/26 Vaktplan for jul")


def test_a_break_says_when_it_is_over_and_what_then_comes() -> None:
    view = seen(record(begun(PAUSE), BARN))
    assert (view.state, view.title) == (RoomState.BREAK, "Break until 13:52")
    assert (view.left, view.text.plain) == ("10 min", "46/26 Samarbeid om barn")


def test_a_break_that_lasts_longer_promises_nothing() -> None:
    view = seen(record(begun(PAUSE), BARN), at=START + timedelta(minutes=16))
    assert (view.title, view.left, view.left_of, view.over) == ("Break", "", "", False)


@pytest.mark.parametrize("status", [Status.HELD, Status.APPROVED])
def test_a_meeting_that_is_over_shows_that_alone(status: Status) -> None:
    view = seen(record(begun(VAKT), status=status), Texts(decision=paragraphs("Hemmelig")))
    assert (view.state, view.above, view.title) == (
        RoomState.ENDED,
        "Prøveutvalget",
        "The meeting has ended",
    )
    assert view.text == EMPTY


def test_a_closed_item_shows_committee_and_public_title_alone() -> None:
    exempt = Exempt(paragraph="offl. § 13", public_title="Personalsak")
    view = seen(
        record(begun(replace(VAKT, exempt=exempt)), BARN), Texts(decision=paragraphs("x")), discussion=True
    )
    assert (view.state, view.above, view.title) == (
        RoomState.CLOSED,
        "Prøveutvalget",
        "The meeting is closed",
    )
    assert (view.label, view.text.plain, view.foot, view.left) == ("Case 45/26", "Personalsak", "", "")


def test_doors_that_are_open_again_show_the_time_but_never_the_texts() -> None:
    exempt = Exempt(paragraph="offl. § 13", note="13:37–13:40; Ada Berge", public_title="Personalsak")
    case = Case(id="c", committee="prove", title="Hemmelig", proposal=paragraphs("Hemmelig"))
    item = begun(replace(VAKT, exempt=exempt, case="c", proposal=paragraphs("Hemmelig")))
    view = seen(record(item, BARN, cases=(case,)), Texts(decision=paragraphs("Hemmelig")), discussion=True)
    assert (view.state, view.title, view.left) == (RoomState.ITEM, "Personalsak", "25 min")
    assert "Hemmelig" not in words(view) and "Ada" not in words(view)


def test_what_stands_under_an_exempt_item_is_exempt_too() -> None:
    over = replace(BARN, exempt=Exempt(public_title="Personalsak"))
    under = begun(replace(VAKT, parent="barn"))
    view = seen(record(over, under))
    assert view.state is RoomState.CLOSED
    assert "Vaktplan" not in words(view)


def test_a_texts_own_change_never_opens_a_closed_item() -> None:
    known = record(begun(VAKT))
    view = seen(known)
    closed = replace(known.meeting.agenda[0], exempt=Exempt())
    later = replace(known, meeting=known.meeting.with_item(closed))
    assert with_texts(view, later, closed, Texts(decision=paragraphs("Hemmelig")), speak) == view


def mark(name: str, text: str) -> Run:
    return Run(text, link=f"hfdesk:{name}")


def test_lines_that_a_mark_makes_about_people_are_left_out_and_input_stays() -> None:
    text = RichText(
        (
            Paragraph((Run("Saken ble lagt frem."),)),
            Paragraph((mark("came", "+Hamid Rezai"), Run(" kom"))),
            Paragraph((mark("followup", "o:"), Run(" Berit ser på det innen 1.2."))),
            Paragraph((mark("statement", "p:"), Run(" Berit mener noe annet."))),
            Points(
                Mark.BULLET,
                (
                    Point((Paragraph((mark("input", "i:"), Run(" Flere vakter"))),)),
                    Point((Paragraph((mark("left", "-Berit"),)),)),
                ),
            ),
        )
    )
    assert shown(text).plain.split("\n") == ["Saken ble lagt frem.", "Flere vakter"]


def test_a_text_without_marks_is_shown_as_it_is() -> None:
    text = RichText(
        (
            Points(Mark.LETTER, (Point(),), 3),
            Table((), (((Run("a", bold=True, link="https://eksempel.no"),),),)),
        )
    )
    assert shown(text) is text


# -- whatever the meeting ------------------------------------------------------------------

SECRETS = st.integers(100_000, 999_999).map(lambda number: f"hemmelig{number}")
KINDS = st.sampled_from([Kind.CASE, Kind.BREAK, Kind.OTHER_BUSINESS, Kind.HEADING, Kind.NOTE])


@st.composite
def secret_case(draw: st.DrawFn, id: str) -> Case:
    word = draw(SECRETS)
    return Case(
        id=id,
        committee="prove",
        title=f"{word} sak",
        proposal=paragraphs(f"{word} forslag"),
        proposal_label=f"{word} merke",
        sections=(Section(heading=f"{word} del", text=paragraphs(f"{word} tekst")),),
        attachments=(Attachment(title=f"{word} vedlegg", file=f"{word}.pdf"),),
        exempt=Exempt(paragraph=f"{word} §", note=f"{word} var her", public_title=draw(PUBLIC)),
    )


NOTES = st.sampled_from(["", "hemmelig6 var her", "09:00–09:30; hemmelig7", "13:37–"])
PUBLIC = st.sampled_from(["", "Personalsak", "Sak om lokaler"])


@st.composite
def secret_item(draw: st.DrawFn, at: int) -> tuple[AgendaItem, Case | None]:
    word, kind = draw(SECRETS), draw(KINDS)
    by_case = draw(st.booleans())
    case = draw(secret_case(f"c{at}")) if by_case else None
    item = AgendaItem(
        id=f"i{at}",
        kind=kind,
        case=case.id if case else "",
        number=draw(st.sampled_from(["", "7/26"])),
        title=draw(st.sampled_from(["", f"{word} tittel"])),
        remark=f"{word} merknad",
        details=paragraphs(f"{word} detaljer"),
        proposal=paragraphs(f"{word} forslag") if draw(st.booleans()) else EMPTY,
        discussion=paragraphs(f"{word} drøfting"),
        decision=paragraphs(f"{word} vedtak") if draw(st.booleans()) else EMPTY,
        decision_label=f"{word} merke",
        outcome=draw(st.none() | st.sampled_from(Outcome)),
        minutes=draw(st.none() | st.integers(1, 90)),
        responsible=(Who(as_=f"{word} navn"),),
        exempt=None
        if by_case
        else Exempt(paragraph=f"{word} §", note=draw(NOTES), public_title=draw(PUBLIC)),
        started=draw(st.none() | st.just(START)),
        ended=draw(st.none() | st.just(NOW)),
    )
    return item, case


@st.composite
def records(draw: st.DrawFn) -> MeetingRecord:
    """Meetings in which everything that names itself a secret is exempt."""
    made = [draw(secret_item(at)) for at in range(draw(st.integers(1, 4)))]
    plain = [begun(VAKT), BARN, replace(BARN, id="under", parent=made[0][0].id, title="hemmelig0 under")]
    items = draw(st.permutations([*(item for item, _ in made), *plain]))
    status = draw(st.sampled_from([None, Status.DRAFT, Status.CALLED, Status.HELD]))
    known = record(*items, cases=tuple(case for _, case in made if case), status=status)
    people = Register(people={"p": Person(id="p", name="hemmelig1 Person")})
    attendance = (Attendance(status=Presence.PRESENT, person="p", name="hemmelig2 Navn"),)
    return replace(known, register=people, meeting=replace(known.meeting, attendance=attendance))


@given(records(), st.data())
def test_nothing_of_what_is_exempt_and_no_name_is_ever_seen(
    known: MeetingRecord, data: st.DataObject
) -> None:
    item = data.draw(st.none() | st.sampled_from(known.meeting.agenda))
    open_ = item is not None and known.exempt_of(item) is None
    word = "åpent" if open_ else "hemmelig3"
    named = RichText((Paragraph((mark("came", "+hemmelig4"), Run(" hemmelig5"))),))
    texts = data.draw(
        st.sampled_from(
            [None, Texts(paragraphs(f"{word} drøfting"), paragraphs(f"{word} vedtak")), Texts(named, named)]
        )
    )
    view = room_view(known, item, NOW, texts, speak, discussion=data.draw(st.booleans()))
    assert "hemmelig" not in words(view)
