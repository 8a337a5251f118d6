"""The case queue's gestures: each is one operation, and undone as one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from hfdesk import markup
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import (
    Action,
    AgendaItem,
    Attachment,
    Case,
    Committee,
    FocusArea,
    Kind,
    Measure,
    Meeting,
    Outcome,
    Person,
    Portfolio,
    Section,
    Treatment,
    Wanted,
    Who,
)
from hfdesk.ops import agendas, queue
from hfdesk.ops.queue import CaseField
from hfdesk.store import Desk, Done, Op
from tests.ops.filling import Holding

TODAY, LAST, DAY = date(2025, 11, 11), date(2025, 10, 2), date(2025, 12, 4)
KARI = Who(person="kari")
DECISION = markup.read("Legges fram på nytt til neste møte.")
VALUES = (
    Committee(id="asu", name="ASU"),
    Committee(id="ssu", name="Strategisk utvalg", short_name="SSU"),
    Person(id="kari", name="Kari Vik", aliases=("K. Vik",)),
    Case(
        id="ny",
        committee="asu",
        title="Vaktplan",
        type="Vedtak",
        proposal=markup.read("Planen vedtas."),
        sections=(Section(heading="Bakgrunn", text=markup.read("Fordi.")),),
        attachments=(Attachment(title="Tall", file="tall.xlsx"),),
        wanted=Wanted(minutes=20, asked_by=(KARI,)),
    ),
    Case(id="gml", committee="asu", title="Legemidler", number="7/25", owners=(KARI,)),
    Case(id="ferdig", committee="asu", title="Beredskap", number="8/25", type="Drøfting"),
    Meeting(
        id="okt",
        committee="asu",
        date=LAST,
        agenda=(
            AgendaItem(id="1", kind=Kind.CASE, case="gml", outcome=Outcome.DEFERRED, minutes=25),
            AgendaItem(
                id="2",
                kind=Kind.CASE,
                case="ferdig",
                minutes=15,
                decision=DECISION,
                outcome=Outcome.AMENDED,
                actions=(Action(text="Send tall", owners=(KARI,), due=DAY),),
            ),
        ),
    ),
    Meeting(id="des", committee="asu", date=DAY, agenda=(AgendaItem(id="a", kind=Kind.CASE, title="Start"),)),
)


@pytest.fixture
def desk(holding: Holding) -> Desk:
    return holding(VALUES)


def waiting(desk: Desk, committee: str = "asu") -> list[str]:
    return [row.key for row in desk.queue_rows(committee, DAY)]


def made(done: Done) -> str:
    (id,) = [id for kind, id in done.touched if kind == "case"]
    return id


ROWS = ["case/gml", "promise/okt/2", "action/okt/2/0", "case/ny"]


def test_the_queue_holds_what_was_postponed_promised_due_and_registered(desk: Desk) -> None:
    assert sorted(waiting(desk)) == sorted(ROWS)
    assert waiting(desk)[-1] == "case/ny"


def test_a_line_registers_a_case(desk: Desk) -> None:
    done = queue.register(desk, "asu", "Felles   opplæring, 30 min, til neste møte, meldt av K. Vik", TODAY)
    case = desk.get(Case, made(done))
    assert (case.title, case.committee, done.label) == ("Felles opplæring", "asu", "Felles opplæring")
    asked = (Who(person="kari", as_="K. Vik"),)
    assert case.wanted == Wanted(date=DAY, minutes=30, asked_by=asked)
    assert waiting(desk)[3] == f"case/{case.id}"


def test_an_empty_line_registers_nothing(desk: Desk) -> None:
    with pytest.raises(Refusal, match=r"queue\.empty"):
        queue.register(desk, "asu", "  ", TODAY)
    assert sorted(waiting(desk)) == sorted(ROWS)


@pytest.mark.parametrize(
    ("field", "typed", "expected"),
    [
        (CaseField.TITLE, " Ny  vaktplan ", {"title": "Ny vaktplan"}),
        (CaseField.TYPE, "Orientering", {"type": "Orientering"}),
        (CaseField.COMMITTEE, "ssu", {"committee": "ssu"}),
        (CaseField.OWNERS, "Kari Vik, Ola", {"owners": (KARI, Who(as_="Ola"))}),
        (CaseField.MEETING, "des", {"wanted": Wanted(meeting="des", minutes=20, asked_by=(KARI,))}),
        (CaseField.BY, "4.12.", {"wanted": Wanted(date=DAY, minutes=20, asked_by=(KARI,))}),
        (CaseField.MINUTES, "+10", {"wanted": Wanted(minutes=30, asked_by=(KARI,))}),
        (CaseField.MINUTES, "", {"wanted": Wanted(asked_by=(KARI,))}),
        (CaseField.ASKED_BY, "AU, Kari Vik", {"wanted": Wanted(minutes=20, asked_by=(Who(as_="AU"), KARI))}),
    ],
)
def test_a_case_is_refined_field_by_field(
    desk: Desk, field: CaseField, typed: str, expected: dict[str, object]
) -> None:
    before = desk.get(Case, "ny")
    queue.refine(desk, "ny", field, typed, TODAY)
    assert desk.get(Case, "ny") == replace(before, **expected)  # type: ignore[arg-type]
    desk.undo()
    assert desk.get(Case, "ny") == before


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        (CaseField.TITLE, " ", "queue.empty"),
        (CaseField.BY, "31.2.", "day.none"),
        (CaseField.MINUTES, "-40", "agenda.negative_length"),
    ],
)
def test_what_cannot_be_read_is_refused_and_nothing_changes(
    desk: Desk, field: CaseField, typed: str, code: str
) -> None:
    before = desk.package()
    with pytest.raises(Refusal) as refusal:
        queue.refine(desk, "ny", field, typed, TODAY)
    assert (refusal.value.code, desk.package()) == (code, before)


def test_a_treated_case_neither_moves_nor_goes(desk: Desk) -> None:
    with pytest.raises(Refusal, match=r"queue\.settled"):
        queue.refine(desk, "gml", CaseField.COMMITTEE, "ssu", TODAY)
    with pytest.raises(Refusal, match=r"queue\.treated") as refusal:
        queue.delete(desk, "gml")
    assert refusal.value.values["day"] == "02.10.2025"
    assert queue.refine(desk, "gml", CaseField.COMMITTEE, "asu", TODAY).touched == frozenset()


def test_a_case_that_a_plan_names_is_not_deleted(desk: Desk) -> None:
    area = FocusArea(title="Barn", projects=(Measure(title="Kurs", cases=("ny",)),))
    desk.write(Op.CREATE, lambda work: work.put(Portfolio(id="p", title="Plan", focus_areas=(area,))))
    with pytest.raises(Refusal, match=r"reference\.in_use"):
        queue.delete(desk, "ny")


def test_what_followed_a_deleted_case_follows_nothing(desk: Desk) -> None:
    sent = made(queue.send_on(desk, "ny", "ssu"))
    queue.delete(desk, "ny")
    assert desk.get(Case, sent).follows == ()
    assert not [fault for fault in desk.verify() if "reference" in fault]
    desk.undo()
    assert desk.get(Case, sent).follows == ("ny",)


def test_a_postponed_case_is_taken_as_it_is_with_its_length(desk: Desk) -> None:
    queue.take(desk, "des", "case/gml", 0)
    item = desk.get(Meeting, "des").agenda[0]
    assert (item.case, item.number, item.minutes, item.responsible) == ("gml", "7/25", 25, (KARI,))
    assert "case/gml" not in waiting(desk)


def test_a_taken_case_is_not_taken_twice(desk: Desk) -> None:
    queue.take(desk, "des", "case/ny", 0)
    with pytest.raises(Refusal, match=r"queue\.taken"):
        queue.take(desk, "des", "case/ny", 0)


def test_a_follow_up_becomes_a_case_that_follows_the_one_it_was_said_in(desk: Desk) -> None:
    queue.take(desk, "des", "action/okt/2/0", 1)
    item = desk.get(Meeting, "des").agenda[1]
    case = desk.get(Case, item.case)
    assert (case.title, case.follows, case.owners, item.responsible) == (
        "Send tall",
        ("ferdig",),
        (KARI,),
        (KARI,),
    )
    assert case.treatments == (
        Treatment(
            body="ASU",
            date=LAST,
            number="8/25",
            text=markup.read("Send tall"),
            decision=DECISION,
            outcome=Outcome.AMENDED,
        ),
    )
    assert "action/okt/2/0" not in waiting(desk)


def test_a_promise_becomes_a_case_of_the_same_name(desk: Desk) -> None:
    queue.take(desk, "des", "promise/okt/2", 0)
    item = desk.get(Meeting, "des").agenda[0]
    case = desk.get(Case, item.case)
    assert (case.title, case.type, case.number, case.follows) == ("Beredskap", "Drøfting", "", ("ferdig",))
    assert (item.minutes, item.tags, case.treatments[0].decision) == (15, ("Drøfting",), DECISION)
    assert "promise/okt/2" not in waiting(desk)
    assert [(stop.id, stop.later) for stop in desk.case_way(case.id)] == [("ferdig", False)]


def test_what_is_taken_out_again_waits_again(desk: Desk) -> None:
    queue.take(desk, "des", "promise/okt/2", 0)
    item = desk.get(Meeting, "des").agenda[0]
    agendas.take_out(desk, "des", item.id)
    assert f"case/{item.case}" in waiting(desk)
    assert "promise/okt/2" not in waiting(desk)


@pytest.mark.parametrize(
    "key", ["case/borte", "action/okt/2/7", "action/okt/9/0", "promise/borte/1", "ny", "x/y/z"]
)
def test_what_is_gone_cannot_be_taken(desk: Desk, key: str) -> None:
    with pytest.raises(KeyError):
        queue.take(desk, "des", key, 0)


def test_a_case_sent_on_has_its_paper_and_its_way(desk: Desk) -> None:
    sent = desk.get(Case, made(queue.send_on(desk, "ny", "ssu")))
    old = desk.get(Case, "ny")
    assert (sent.committee, sent.number, sent.follows) == ("ssu", "", ("ny",))
    assert (sent.proposal, sent.sections, sent.attachments) == (old.proposal, old.sections, old.attachments)
    assert sent.wanted == Wanted(minutes=20, asked_by=(Who(as_="ASU"),))
    assert sent.treatments == ()
    assert [(stop.id, stop.later) for stop in desk.case_way("ny")] == [(sent.id, True)]
    assert waiting(desk, "ssu") == [f"case/{sent.id}"]


def test_a_treated_case_takes_what_was_decided_with_it(desk: Desk) -> None:
    sent = desk.get(Case, made(queue.send_on(desk, "ferdig", "ssu")))
    (stop,) = sent.treatments
    assert (stop.body, stop.date, stop.number, stop.decision) == ("ASU", LAST, "8/25", DECISION)


def test_a_case_is_not_sent_to_its_own_committee(desk: Desk) -> None:
    with pytest.raises(Refusal, match=r"queue\.own_committee"):
        queue.send_on(desk, "ny", "asu")


GESTURES: dict[str, Callable[[Desk], Done]] = {
    "register": lambda desk: queue.register(desk, "ssu", "Ny sak 15 min", TODAY),
    "refine": lambda desk: queue.refine(desk, "ny", CaseField.TITLE, "Turnus", TODAY),
    "delete": lambda desk: queue.delete(desk, "ny"),
    "take a case": lambda desk: queue.take(desk, "des", "case/ny", 1),
    "take a follow-up": lambda desk: queue.take(desk, "des", "action/okt/2/0", 1),
    "take a promise": lambda desk: queue.take(desk, "des", "promise/okt/2", 0),
    "send on": lambda desk: queue.send_on(desk, "ferdig", "ssu"),
}


@pytest.mark.parametrize("name", GESTURES)
def test_a_gesture_on_the_queue_is_undone_and_redone_as_one(name: str, desk: Desk) -> None:
    before, rows = desk.package(), waiting(desk)
    done = GESTURES[name](desk)
    after = desk.package()
    assert after != before
    assert desk.undoable(1)[0].number == done.number
    desk.undo()
    assert (desk.package(), waiting(desk)) == (before, rows)
    desk.redo()
    assert desk.package() == after


def test_a_meeting_that_is_gone_cannot_be_wished_for(desk: Desk) -> None:
    before = desk.get(Case, "ny")
    with pytest.raises(Refusal, match=r"record\.unknown"):
        queue.refine(desk, "ny", queue.CaseField.MEETING, "borte", TODAY)
    assert desk.get(Case, "ny") == before
