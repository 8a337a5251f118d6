"""What comes up in a meeting, each one gesture, and what the minutes say of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from hfdesk.documents.text import as_text
from hfdesk.domain import closed
from hfdesk.domain.problems import Refusal
from hfdesk.domain.queue import Why
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Exempt,
    Kind,
    Language,
    Meeting,
    MeetingAttachment,
    Numbering,
    Outcome,
    Quote,
    Reset,
    Status,
)
from hfdesk.ops import exports, live, surprises
from hfdesk.store import Desk, Op
from tests.ops.filling import Holding

DAY = date(2026, 12, 3)
NUMBERS = Numbering(pattern="{n}/{yy}", reset=Reset.YEAR)
COMMITTEE = Committee(id="u", name="Utvalget", short_name="U", numbering=NUMBERS)


def at(clock: str) -> datetime:
    return datetime.combine(DAY, time.fromisoformat(clock))


MEETING = Meeting(
    id="m",
    committee="u",
    date=DAY,
    start=time(9),
    status=Status.CALLED,
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, number="1/26", title="Innkalling", started=at("09:00")),
        AgendaItem(
            id="b", kind=Kind.CASE, number="2/26", title="Vaktplan", case="vakt", tags=("Orientering",)
        ),
        AgendaItem(id="c", kind=Kind.CASE, number="3/26", title="Oppsigelse av lege", minutes=10),
        AgendaItem(id="e", kind=Kind.OTHER_BUSINESS, title="Eventuelt"),
    ),
)
VALUES = (COMMITTEE, Case(id="vakt", committee="u", title="Vaktplan", number="2/26"), MEETING)


@pytest.fixture
def held(holding: Holding) -> Desk:
    return holding(VALUES)


def meeting(desk: Desk) -> Meeting:
    return desk.get(Meeting, "m")


def lines(desk: Desk, *, public: bool = False, layout: str = "") -> list[str]:
    return as_text(exports.minutes(desk, "m", layout, public=public).document).splitlines()


def test_a_new_item_comes_under_other_business_and_is_treated_at_once(held: Desk) -> None:
    before = held.package()
    done = surprises.new_item(held, "m", " Nøkler  til\tarkivet ", at("09:40"))
    assert (done.op, done.label) == (Op.LIVE_ITEM, "Nøkler til arkivet")
    new = meeting(held).agenda[-1]
    assert (new.parent, new.number, new.started, new.ended) == ("e", "", at("09:40"), None)
    assert meeting(held).item("a").ended == at("09:40")
    assert lines(held)[-2:] == ["Eventuelt", "Nøkler til arkivet"]
    held.undo()
    assert held.package() == before


def test_a_new_item_with_its_own_number_takes_the_next(held: Desk) -> None:
    surprises.new_item(held, "m", "", at("09:40"), numbered=True)
    assert [(each.title, each.number) for each in meeting(held).agenda[2:]] == [
        ("Oppsigelse av lege", "3/26"),
        ("Ny sak", "4/26"),
        ("Eventuelt", ""),
    ]


def test_a_type_turned_in_the_meeting_is_told_after_the_title(held: Desk) -> None:
    live.enter(held, "m", "b", at("09:10"))
    surprises.retype(held, "m", "b", ("Beslutning", " Beslutning "))
    found = lines(held)
    assert "Vaktplan (tatt opp som beslutningssak)" in found
    assert found[found.index("2/26") + 1] == "Beslutning"


def test_a_case_put_off_says_so_and_waits_in_the_queue_again(held: Desk) -> None:
    surprises.put_off(held, "m", "b", Outcome.DEFERRED)
    assert "Saken utsettes til neste møte." in lines(held)
    assert "Utsatt." not in lines(held)
    (row,) = held.queue_rows("u", date(2027, 1, 14))
    assert (row.case, row.why, row.told) == ("vakt", Why.POSTPONED, DAY)
    surprises.put_off(held, "m", "b", Outcome.SENT_BACK)
    assert held.queue_rows("u", date(2027, 1, 14))[0].why is Why.SENT_BACK
    surprises.put_off(held, "m", "b", Outcome.SENT_BACK)
    assert meeting(held).item("b") == MEETING.item("b")
    assert held.queue_rows("u", date(2027, 1, 14)) == ()


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.NB, "Sak 3/26 ble behandlet før sak 2/26."),
        (Language.NN, "Sak 3/26 vart behandla før sak 2/26."),
        (Language.EN, "Case 3/26 was treated before case 2/26."),
    ],
)
def test_another_order_is_told_where_the_item_stands(held: Desk, language: Language, told: str) -> None:
    held.write(Op.CHANGE, lambda work: work.put(replace(COMMITTEE, language=language)))
    for item, clock in (("c", "09:10"), ("b", "09:20")):
        live.enter(held, "m", item, at(clock))
    found = lines(held)
    assert found[found.index("Oppsigelse av lege") + 1] == told
    assert sum("2/26." in line for line in found) == 1


def test_other_business_before_a_case_is_named_by_its_title(held: Desk) -> None:
    for item, clock in (("e", "09:10"), ("b", "09:20")):
        live.enter(held, "m", item, at(clock))
    assert "«Eventuelt» ble behandlet før sak 2/26." in lines(held)


def test_a_closed_part_tells_ground_clocks_and_who_stayed(held: Desk) -> None:
    live.enter(held, "m", "c", at("09:10"))
    with pytest.raises(Refusal, match="live.no_ground"):
        surprises.lock(held, "m", "c", "  ", "", at("09:12"))
    surprises.lock(held, "m", "c", "offl. § 13", "Ada Berge og Bo Dahl", at("09:12"), "Personalsak")
    surprises.unlock(held, "m", "c", at("09:25"))
    found = lines(held)
    start = found.index("Oppsigelse av lege")
    stayed = "Til stede i lukket møte: Ada Berge og Bo Dahl."
    assert found[start + 1 : start + 3] == [
        "Unntatt offentlighet, jf. offl. § 13",
        f"Møtet ble lukket kl. 09.12, jf. offl. § 13. {stayed} Møtet ble åpnet igjen kl. 09.25.",
    ]
    assert not closed.is_closed(meeting(held).item("c"))


def test_a_closed_part_that_is_corrected_is_told_so_in_the_minutes(held: Desk) -> None:
    live.enter(held, "m", "c", at("09:10"))
    surprises.lock(held, "m", "c", "offl. § 13", "Bo Dahl", at("09:12"))
    surprises.unlock(held, "m", "c", at("09:25"))
    told = closed.Closed("  offl. § 23 ", "Ada Berge", time(9, 14), time(9, 20))
    with pytest.raises(Refusal, match="live.no_ground"):
        surprises.tell_closed(held, "m", "c", replace(told, ground=" "))
    surprises.tell_closed(held, "m", "c", told, "Personalsak")
    found = lines(held)
    assert (
        "Møtet ble lukket kl. 09.14, jf. offl. § 23. Til stede i lukket møte: Ada Berge. "
        "Møtet ble åpnet igjen kl. 09.20."
    ) in found
    surprises.never_closed(held, "m", "c")
    assert meeting(held).item("c").exempt is None
    held.undo()
    held.undo()
    assert closed.closed_part(meeting(held).item("c")) == closed.Closed(
        "offl. § 13", "Bo Dahl", time(9, 12), time(9, 25)
    )


def test_the_public_copy_has_the_public_title_and_the_ground_and_nothing_that_was_said(held: Desk) -> None:
    secret = replace(
        MEETING.item("c"),
        discussion=paragraphs("Legen sluttet."),
        decision=paragraphs("Stillingen lyses ut."),
        exempt=Exempt(paragraph="offl. § 13", note="Ada Berge", public_title="Personalsak"),
        started=at("09:10"),
        ended=at("09:25"),
    )
    quoting = replace(MEETING.item("b"), quote=Quote(number="3/26", title="Oppsigelse av lege"))
    changed = replace(
        MEETING.with_item(secret).with_item(quoting),
        attachments=(MeetingAttachment(title="Oppsigelsen", items=("3/26",)),),
    )
    held.write(Op.CHANGE, lambda work: work.put(changed))
    whole, public = lines(held), lines(held, public=True)
    for word in ("Oppsigelse av lege", "Legen sluttet.", "Stillingen lyses ut.", "Ada Berge", "Oppsigelsen"):
        assert any(word in line for line in whole)
        assert not any(word in line for line in public)
    start = public.index("Personalsak")
    assert public[start - 1] == "3/26"
    assert public[start + 1 : start + 3] == [
        "Unntatt offentlighet, jf. offl. § 13",
        "Møtet ble lukket kl. 09.10, jf. offl. § 13. Møtet ble åpnet igjen kl. 09.25.",
    ]
    assert exports.minutes(held, "m", public=True).name == "Referat U 2026-12-03 offentlig"


def test_what_is_exempt_by_its_case_is_left_out_too(held: Desk) -> None:
    hidden = replace(VALUES[1], exempt=Exempt(paragraph="offl. § 14"))
    held.write(Op.CHANGE, lambda work: work.put(hidden))
    public = lines(held, public=True)
    assert "Vaktplan" not in public
    assert public[public.index("2/26") + 1 :][:2] == [
        "Unntatt offentlighet",
        "Unntatt offentlighet, jf. offl. § 14",
    ]


def test_a_meeting_that_was_held_has_no_more_surprises(held: Desk) -> None:
    held.write(Op.CHANGE, lambda work: work.put(replace(MEETING, status=Status.HELD)))
    with pytest.raises(Refusal, match="live.over"):
        surprises.new_item(held, "m", "Nøkler", at("09:40"))
    with pytest.raises(Refusal, match="live.over"):
        surprises.put_off(held, "m", "b", Outcome.DEFERRED)
