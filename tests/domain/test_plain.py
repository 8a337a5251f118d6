"""Values to plain data and back."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest

from hfdesk.domain.plain import Misfit, from_plain, to_plain
from hfdesk.domain.richtext import RichText, paragraphs
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Committee,
    Funding,
    Kind,
    Measure,
    Meeting,
    Membership,
    Motion,
    Presence,
    Recusal,
    Role,
    Votes,
    Who,
)


def write(rich: RichText) -> str:
    return rich.plain


def read(text: str) -> RichText:
    return paragraphs(*text.split("\n"))


def plain(value: object) -> Any:
    return to_plain(value, write)


ITEM = AgendaItem(
    id="i",
    kind=Kind.CASE,
    title="Plan",
    presenters=(Who(person="ada", as_="A. Berg"), Who(as_="Gjest")),
    start=time(9, 30),
    minutes=0,
    details=paragraphs("En", "To"),
    started=datetime.combine(date(2025, 1, 2), time(9, 31, 5)),
    votes=Votes(for_=3, against=0),
)
MEETING = Meeting(id="m", committee="c", date=date(2025, 1, 2), from_="Leder", agenda=(ITEM,))


def test_plain_data_leaves_out_what_is_not_filled_in_and_keeps_a_told_nought() -> None:
    assert plain(MEETING) == {
        "id": "m",
        "committee": "c",
        "date": "2025-01-02",
        "from": "Leder",
        "agenda": [
            {
                "id": "i",
                "kind": "case",
                "title": "Plan",
                "presenters": [{"person": "ada", "as": "A. Berg"}, "Gjest"],
                "start": "09:30",
                "minutes": 0,
                "details": "En\nTo",
                "started": "2025-01-02T09:31:05",
                "votes": {"for": 3, "against": 0},
            }
        ],
    }


def test_a_value_comes_back_from_its_plain_data() -> None:
    assert from_plain(Meeting, plain(MEETING), read) == MEETING


@pytest.mark.parametrize(
    "value",
    [
        Attendance(status=Presence.PRESENT, name="A", from_=time(9), items=("1/25",), remote=False),
        Recusal(who=Who(person="a"), deputy=Who(as_="B")),
        Measure(title="T", marks={"2025": "x"}, funding=Funding(amount=1.5, year=2025)),
        Committee(id="c", name="C", settings={"tags": ["A"], "n": 0}),
    ],
)
def test_other_values_come_back_too(value: object) -> None:
    assert from_plain(type(value), plain(value), read) == value


def test_the_id_of_a_membership_does_not_travel() -> None:
    membership = Membership(id="own", committee="c", person="p", role=Role.LEADER)
    data = plain(membership)
    assert data == {"committee": "c", "person": "p", "role": "leader"}
    assert from_plain(Membership, data, read, id="new").id == "new"


def test_null_and_an_empty_text_mean_not_filled_in() -> None:
    data = {"id": "m", "committee": "c", "date": "2025-01-02", "place": None, "start": "", "agenda": None}
    assert from_plain(Meeting, data, read) == Meeting(id="m", committee="c", date=date(2025, 1, 2))


def test_a_required_text_that_lacks_is_empty() -> None:
    assert from_plain(Motion, {}, read) == Motion(text=RichText())
    assert from_plain(Recusal, {"reason": "x"}, read) == Recusal(who=Who(), reason="x")


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({"date": "2025-02-30"}, ("date",)),
        ({"date": "2025-02-03", "start": "25:00"}, ("start",)),
        (
            {"date": "2025-02-03", "agenda": [{"kind": "x"}]},
            ("agenda", 0, "kind"),
        ),
        ({"date": "2025-02-03", "agenda": ["x"]}, ("agenda", 0)),
    ],
)
def test_what_is_no_value_is_named_by_its_place(data: dict[str, Any], path: tuple[str | int, ...]) -> None:
    with pytest.raises(Misfit) as fault:
        from_plain(Meeting, {"id": "m", "committee": "c", **data}, read)
    assert fault.value.path == path
