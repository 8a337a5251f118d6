"""The check before sending on an archive: what it knows, what it says, what it repairs."""

from __future__ import annotations

import re
import string
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from hfdesk.domain.checks import Code, Finding, Repair
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import (
    AgendaItem,
    Attachment,
    Case,
    Committee,
    Kind,
    Language,
    Meeting,
    Membership,
    Person,
    Role,
    Status,
    Who,
)
from hfdesk.ops import findings, repairs
from hfdesk.store import Desk, Op, Work

FORBIDDEN = re.compile(r"\bfeil\w*|\bugyldig\w*|\berror\b|\binvalid\b|!", re.IGNORECASE)
MEETING = Meeting(
    id="m",
    committee="u",
    date=date(2026, 11, 4),
    start=time(9),
    end=time(10),
    place="Storsalen",
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning av innkalling", minutes=5),
        AgendaItem(
            id="b",
            kind=Kind.CASE,
            title="Nattevakt",
            case="vakt",
            minutes=70,
            attachment_count=3,
            responsible=(Who(as_="Vibeke Sunlid"),),
        ),
    ),
)
CASE = Case(
    id="vakt",
    committee="u",
    title="Vaktplan for vinteren",
    officers=(Who(as_="Vibeke Sunlid"),),
    attachments=(Attachment(title="Plan", file="plan.pdf"),),
)
VALUES = (
    Committee(id="u", name="Utvalget"),
    Person(id="vibeke", name="Vibeke Sundlid"),
    Membership(id="1", committee="u", person="vibeke", role=Role.MEMBER),
    CASE,
    MEETING,
    Meeting(id="for", committee="u", date=date(2026, 10, 7), status=Status.MINUTED),
)


@pytest.fixture
def prepared(desk: Desk) -> Desk:
    def fill(work: Work) -> None:
        for value in VALUES:
            work.put(value)

    desk.write(Op.CREATE, fill)
    return desk


def found(desk: Desk) -> dict[str, Finding]:
    _, all_ = findings.of_meeting(desk, "m")
    return {str(each.code): each for each in all_}


def test_the_archive_and_the_calendar_are_known(prepared: Desk) -> None:
    assert set(found(prepared)) == {
        Code.OVERRUN,
        Code.FILE_GONE,
        Code.ATTACHMENT_COUNT,
        Code.TITLES_DIFFER,
        Code.PREVIOUS_MINUTES,
        Code.NAME_OTHER,
    }
    moved = replace(MEETING, date=date(2026, 12, 25))
    prepared.write(Op.CHANGE, lambda work: work.put(moved))
    assert "1. juledag" in findings.sentence(found(prepared)["holiday"]).lower().replace("første", "1.")


def test_a_meeting_that_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(Refusal) as refused:
        findings.of_meeting(desk, "borte")
    assert refused.value.code == "record.unknown"


@pytest.mark.parametrize(
    ("code", "gone"),
    [
        (Code.OVERRUN, True),
        (Code.ATTACHMENT_COUNT, True),
        (Code.TITLES_DIFFER, True),
        (Code.PREVIOUS_MINUTES, True),
        (Code.NAME_OTHER, True),
    ],
)
def test_a_repair_ends_its_finding_in_one_step_that_is_undone(prepared: Desk, code: Code, gone: bool) -> None:
    before, finding = prepared.package(), found(prepared)[code]
    done = repairs.mend(prepared, "m", finding)
    assert done.number
    assert (code not in found(prepared)) is gone
    prepared.undo()
    assert prepared.package() == before


def test_the_registers_spelling_is_put_everywhere(prepared: Desk) -> None:
    repairs.mend(prepared, "m", found(prepared)[Code.NAME_OTHER])
    assert prepared.get(Meeting, "m").item("b").responsible == (Who(person="vibeke"),)
    assert prepared.get(Case, "vakt").officers == (Who(person="vibeke"),)


def test_the_previous_minutes_come_behind_the_opening_in_the_committees_own_words(prepared: Desk) -> None:
    standing = {
        "standing_items": [
            {"title": "Protokollen godkjennes", "minutes": 4},
            {"title": "Godkjenning av referat"},
        ]
    }
    prepared.write(Op.CHANGE, lambda work: work.put(Committee(id="u", name="Utvalget", settings=standing)))
    repairs.mend(prepared, "m", found(prepared)[Code.PREVIOUS_MINUTES])
    titles = [item.title for item in prepared.get(Meeting, "m").agenda]
    assert titles[1] == "Godkjenning av referat fra 07.10.2026"


def test_what_has_no_repair_is_refused(prepared: Desk) -> None:
    with pytest.raises(Refusal) as refused:
        repairs.mend(prepared, "m", found(prepared)[Code.FILE_GONE])
    assert refused.value.code == "finding.no_repair"


def test_where_a_finding_is_told_by_number_and_title(prepared: Desk) -> None:
    record, all_ = findings.of_meeting(prepared, "m")
    told = {str(each.code): findings.where(each, record) for each in all_}
    assert told["titles_differ"] == "Nattevakt"
    assert told["overrun"] == "Saksliste"
    assert findings.where(Finding(Code.NO_PLACE), record, Language.NN) == "Møtet"


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    assert set(findings.phrases()) == set(Code)


@pytest.mark.parametrize("code", list(Code))
def test_a_sentence_is_told_in_each_language_with_the_same_values_and_keeps_the_tone(code: Code) -> None:
    told = findings.phrases()[code]
    assert set(told) == set(Language)
    named = [{name for _, name, _, _ in string.Formatter().parse(told[each]) if name} for each in Language]
    assert named[0] == named[1] == named[2]
    assert not any(FORBIDDEN.search(each) or each.endswith(".") for each in told.values())


def test_days_and_clocks_are_written_out_in_the_language() -> None:
    twice = Finding(Code.NEXT_TWICE, values={"day": date(2026, 5, 6), "other": date(2026, 5, 7)})
    assert findings.sentence(twice) == "Neste møte er både 6. mai og 7. mai"
    assert findings.sentence(twice, Language.EN) == "The next meeting is both 6 May and 7 May"
    late = Finding(Code.PINNED_LATE, values={"count": 10, "clock": time(11, 15)})
    assert findings.sentence(late) == "Kan ikke begynne 11:15: 10 min for sent"
    wrong = Finding(Code.WEEKDAY, values={"words": "tirsdag 4. mars 2026", "day": date(2026, 3, 4)})
    assert findings.sentence(wrong, Language.NN) == "«tirsdag 4. mars 2026» er ein onsdag"


def test_every_repair_is_offered_by_some_rule() -> None:
    source = Path(findings.__file__).parents[1] / "domain" / "checks"
    written = "".join(path.read_text(encoding="utf-8") for path in source.glob("*.py"))
    assert all(f"Repair.{each.name}" in written for each in Repair)
