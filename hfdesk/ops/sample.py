"""The sample data: a fictional helsefellesskap with a year of meetings around today.

The source texts lie in ``resources/sample/*.toml`` and look much like a package; what
follows from the rest is left out there and made here: dates, numbers, ids, the cases of
agenda items, the attendance of members, clock times, who approved which minutes.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from hfdesk.domain.numbering import printed
from hfdesk.ops.sample_days import Calendar, meeting_day
from hfdesk.system.assets import asset

Data = dict[str, Any]

#: What a committee of the source holds for the generator alone.
SOURCE_ONLY = ("weekday", "per_year", "unnumbered", "groups", "members", "first_number")
NUMBERED = ("case", "other_business")
HELD = ("held", "minuted", "circulated", "approved")
SEATED = ("leader", "deputy_leader", "member", "observer", "secretary")
#: The first numbers of the year may lie before the first meeting of the sample.
DAYS_OF_JANUARY = 31
#: What the clock drifts from the plan, in minutes, item by item.
DRIFT = (1, 3, -2, 4, 0, -1, 2)


def sample_files() -> dict[str, Path]:
    """The files that the sample's attachments name, by that name."""
    folder = asset("resources/sample/files")
    return {each.name: each for each in sorted(folder.iterdir())}


def sample_package(today: date) -> Data:
    """The sample data as a package: plain data, the same for the same day."""
    source = _source()
    committees: Mapping[str, Data] = {each["id"]: each for each in source["committees"]}
    calendar = _calendar(source, committees, today)
    meetings = sorted(source["meetings"], key=lambda each: (calendar.meetings[each["id"]], each["id"]))
    members = [each for committee in committees.values() for each in _members(committee, calendar)]
    cases: list[Data] = calendar.filled(source["cases"])
    held: list[Data] = []
    for meeting in meetings:
        committee = committees[meeting["committee"]]
        own, record = _meeting(meeting, committee, members, _around(calendar, meeting, committee, meetings))
        cases += own
        held.append(record)
    _approve(held)
    return {
        "format": "hfdesk-package",
        "version": 1,
        "organizations": calendar.filled(source["organizations"]),
        "people": [_person(each) for each in source["people"]],
        "committees": [calendar.filled(_without(each, SOURCE_ONLY)) for each in source["committees"]],
        "memberships": members,
        "cases": cases,
        "meetings": held,
        "portfolios": calendar.filled(source["portfolios"]),
    }


@cache
def _source() -> Data:
    """All source files as one, with an id on each agenda item; nobody changes it."""
    source: defaultdict[str, list[Data]] = defaultdict(list)
    for path in sorted(asset("resources/sample").glob("*.toml")):
        for key, records in tomllib.loads(path.read_text("utf-8")).items():
            source[key] += records
    for meeting in source["meetings"]:
        for at, item in enumerate(meeting["agenda"], 1):
            item["id"] = item.get("id", f"{meeting['id']}-{at}")
    return source


def _calendar(source: Data, committees: Mapping[str, Data], today: date) -> Calendar:
    """The days of the meetings and the numbers of their items."""
    days = {
        each["id"]: meeting_day(today, each["day"], committees[each["committee"]]["weekday"])
        for each in source["meetings"]
    }
    meetings = sorted(source["meetings"], key=lambda each: days[each["id"]])
    numbers: dict[str, str] = {}
    for id, committee in committees.items():
        numbers |= _numbers(committee, [each for each in meetings if each["committee"] == id], days)
    return Calendar(today, days, numbers)


def _without(data: Data, keys: tuple[str, ...]) -> Data:
    return {key: value for key, value in data.items() if key not in keys}


def _person(source: Data) -> Data:
    """A person with the id and e-mail address that the name gives."""
    plain = source["name"].lower().translate(str.maketrans({"æ": "ae", "ø": "o", "å": "a", "é": "e"}))
    words = plain.replace(".", "").split()
    email = f"{words[0]}.{words[-1]}@fjordlandet.example"
    return {"id": "-".join(words), "email": email, **source}


def _members(committee: Data, calendar: Calendar) -> Iterator[Data]:
    for member in committee["members"]:
        yield {"committee": committee["id"], **calendar.filled(member)}


def _numbers(committee: Data, meetings: list[Data], days: Mapping[str, date]) -> dict[str, str]:
    """The printed number of each numbered item of a committee's meetings, by item id."""
    numbering: Data = committee["numbering"]
    series: Mapping[str, Data] = {each["key"]: each for each in numbering.get("series", ())}
    last: dict[object, int] = {}
    numbers: dict[str, str] = {}
    for meeting, item in _numbered(committee, meetings):
        day = days[meeting["id"]]
        own = series.get(item.get("series", ""), numbering)
        counter = (
            own.get("counter") or own.get("key", ""),
            day.year if numbering.get("reset") == "year" else 0,
        )
        begun = any(days[each["id"]].year < day.year for each in meetings)
        last[counter] = last.get(counter, 0 if begun else _before(committee, day)) + 1
        numbers[item["id"]] = printed(own["pattern"], last[counter], day.year)
    return numbers


def _numbered(committee: Data, meetings: list[Data]) -> Iterator[tuple[Data, Data]]:
    """Meeting and item of all that takes a number, in the order in which they take it."""
    kinds = set(NUMBERED) - set(committee.get("unnumbered", ()))
    for meeting in meetings:
        for item in sorted(meeting["agenda"], key=lambda each: each.get("late", False)):
            if item.get("number", item["kind"] in kinds):
                yield meeting, item


def _before(committee: Data, first: date) -> int:
    """How many numbers were taken before the first meeting of the sample in that year."""
    if "first_number" in committee:
        return committee["first_number"] - 1
    gone = first.timetuple().tm_yday - DAYS_OF_JANUARY
    return max(0, gone * committee["per_year"] // 365)


def _around(calendar: Calendar, meeting: Data, committee: Data, meetings: list[Data]) -> Calendar:
    """The calendar as the texts of one meeting see it."""
    own = [each["id"] for each in meetings if each["committee"] == committee["id"]]
    at = own.index(meeting["id"])
    return replace(
        calendar,
        here=calendar.meetings[meeting["id"]],
        prev=calendar.meetings[own[at - 1]] if at else None,
        next=calendar.meetings[own[at + 1]] if at + 1 < len(own) else None,
        language=committee["language"],
    )


def _meeting(
    source: Data, committee: Data, memberships: list[Data], calendar: Calendar
) -> tuple[list[Data], Data]:
    """The cases that a meeting's items carry, and the meeting."""
    filled: Data = calendar.filled(_without(source, ("day", "clock", "roll", "absent", "no_show")))
    filled["date"] = str(calendar.here)
    cases = [_split(item, source["committee"], calendar) for item in filled["agenda"]]
    if source.get("roll", source["status"] in HELD):
        present = [each for each in memberships if _sits(each, committee["id"], filled["date"])]
        filled["attendance"] = _attendance(present, source, filled.get("attendance", []), committee)
    if source.get("clock"):
        _clock(filled)
    return [case for case in cases if case], filled


def _split(item: Data, committee: str, calendar: Calendar) -> Data | None:
    """The case that an agenda item of the source carries; the item keeps its id and number."""
    number = calendar.numbers.get(item["id"])
    item.pop("late", None)
    item.pop("number", None)
    if number:
        item["number"] = number
    paper = item.get("case")
    if not isinstance(paper, dict):
        return None
    item["case"] = item["id"]
    return {"id": item["id"], "committee": committee, "number": number, "title": item["title"], **paper}


def _sits(member: Data, committee: str, day: str) -> bool:
    """Whether a member is expected in the committee's meeting of that day."""
    since, until = member.get("from", ""), member.get("to", "9999")
    return member["committee"] == committee and member["role"] in SEATED and since <= day <= until


def _attendance(members: list[Data], source: Data, told: list[Data], committee: Data) -> list[Data]:
    """The members, present unless the source says otherwise, and then those it adds."""
    by_person = {each["person"]: each for each in told if "person" in each}
    roll: list[Data] = []
    for member in members:
        person = member["person"]
        status = "absent" if person in source.get("absent", ()) else "present"
        status = "no_show" if person in source.get("no_show", ()) else status
        label = committee.get("groups", {}).get(member.get("represents", ""))
        group = {"group": label} if label else {}
        roll.append({"person": person, "status": status, **group, **by_person.get(person, {})})
    seated = {each["person"] for each in roll}
    roll += [{"status": "present", **each} for each in told if each.get("person") not in seated]
    order = list(dict.fromkeys(each.get("group", "") for each in roll))
    return sorted(roll, key=lambda each: order.index(each.get("group", "")))


def _clock(meeting: Data) -> None:
    """When each item really began and ended, near the plan."""
    moment = datetime.combine(date.fromisoformat(meeting["date"]), time.fromisoformat(meeting["start"]))
    for at, item in enumerate(meeting["agenda"]):
        if not item.get("minutes"):
            continue
        ended = moment + timedelta(minutes=max(1, item["minutes"] + DRIFT[at % len(DRIFT)]))
        item["started"], item["ended"] = moment.isoformat(), ended.isoformat()
        moment = ended


def _approve(meetings: list[Data]) -> None:
    """Each approved meeting names the item of the committee's next one that approved it."""
    for at, meeting in enumerate(meetings):
        if meeting["status"] != "approved" or "approved_by" in meeting:
            continue
        later = (each for each in meetings[at + 1 :] if each["committee"] == meeting["committee"])
        item, approving = next(
            (item, each) for each in later for item in each["agenda"] if item.get("id") == f"{each['id']}_ref"
        )
        number = {"item": item["number"]} if "number" in item else {}
        meeting["approved_by"] = {"meeting": approving["id"], **number}
