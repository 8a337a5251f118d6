"""The sample data holds together on every day, and uses all of the format."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from hfdesk.documents.words import MONTHS, WEEKDAYS
from hfdesk.domain.numbering import parse
from hfdesk.domain.values import Language
from hfdesk.exchange import check_references, package_of
from hfdesk.ops.archives import fill_with_sample, open_archive, verify
from hfdesk.ops.sample import sample_files, sample_package
from hfdesk.ops.workdays import is_workday
from hfdesk.system.assets import asset

FIRST = date(2026, 1, 1)
DAYS = [FIRST + timedelta(days=days) for days in range(0, 730, 23)]
TODAY = date(2026, 11, 20)
RUNS_OVER = {"fsu3"}

packages = cache(sample_package)


@cache
def schema() -> dict[str, Any]:
    return json.loads(asset("resources/schema/hfdesk-package-1.schema.json").read_text("utf-8"))


def texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for each in data.values():
            yield from texts(each)
    elif isinstance(data, list):
        for each in data:
            yield from texts(each)


def meetings(today: date) -> dict[str, dict[str, Any]]:
    return {each["id"]: each for each in packages(today)["meetings"]}


@pytest.mark.parametrize("today", DAYS[::4], ids=str)
def test_everything_that_the_sample_refers_to_is_there(today: date) -> None:
    package = package_of(packages(today), "sample")
    check_references(package, {}, "sample")
    numbers = {item.number for meeting in package.meetings for item in meeting.agenda}
    named = {
        number
        for meeting in package.meetings
        for record in (*meeting.attendance, *meeting.attachments)
        for number in record.items
    }
    assert named
    assert named <= numbers


def test_an_archive_filled_with_the_sample_is_whole_and_exports_what_came_in(tmp_path: Path) -> None:
    report = fill_with_sample(tmp_path / "a.hfdesk", TODAY)
    verify(tmp_path / "a.hfdesk")
    assert report.counts["meetings"].new == len(packages(TODAY)["meetings"])
    with open_archive(tmp_path / "a.hfdesk", read_only=True) as desk:
        assert set(desk.package().meetings) == set(package_of(packages(TODAY), "sample").meetings)
        assert all(desk.files.exists(name) for name in sample_files())


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_sample_keeps_to_the_schema_on_any_day(today: date) -> None:
    faults = jsonschema_rs.Draft202012Validator(schema()).iter_errors(packages(today))
    assert [(fault.instance_path, fault.message) for fault in faults] == []


def test_the_same_day_gives_the_same_sample() -> None:
    assert sample_package(TODAY) == sample_package(TODAY)


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_there_is_a_meeting_today_and_all_others_are_on_working_days(today: date) -> None:
    held = Counter(meeting["date"] for meeting in packages(today)["meetings"])
    assert held[str(today)] == 1
    assert [day for day in held if day != str(today) and not is_workday(date.fromisoformat(day))] == []


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_what_is_held_lies_behind_and_what_is_called_lies_ahead(today: date) -> None:
    for meeting in packages(today)["meetings"]:
        ahead = meeting["status"] in ("draft", "called")
        assert (meeting["date"] >= str(today)) == ahead, meeting["id"]


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_numbers_run_on_and_are_unique_in_committee_and_year(today: date) -> None:
    runs: defaultdict[tuple[Any, ...], list[int]] = defaultdict(list)
    for meeting in packages(today)["meetings"]:
        for item in sorted(meeting["agenda"], key=lambda each: parse(each.get("number", ""))[1] or 0):
            if "number" in item:
                year, n = parse(item["number"])
                assert year in (None, date.fromisoformat(meeting["date"]).year)
                counter = "RS" if item.get("series") in ("RS", "FO") else ""
                runs[meeting["committee"], year, counter].append(n or 0)
    assert len(runs) > 8
    for where, run in runs.items():
        assert run == list(range(run[0], run[0] + len(run))), where


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_a_year_that_begins_within_the_sample_begins_at_one(today: date) -> None:
    first: dict[tuple[str, int], int] = {}
    for meeting in packages(today)["meetings"]:
        year = date.fromisoformat(meeting["date"]).year
        numbers = [parse(item["number"])[1] or 0 for item in meeting["agenda"] if "number" in item]
        first.setdefault((meeting["committee"], year), min(numbers, default=1))
    later = {key: n for key, n in first.items() if (key[0], key[1] - 1) in first and key[0] != "au"}
    assert set(later.values()) <= {1}


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_a_weekday_named_in_a_text_is_the_days_own(today: date) -> None:
    named = 0
    for text in texts(packages(today)):
        for language in (Language.NB, Language.NN):
            days, months = "|".join(WEEKDAYS[language]), "|".join(MONTHS[language])
            for weekday, day, month, year in re.findall(rf"\b({days}) (\d+)\. ({months}) (\d{{4}})", text):
                real = date(int(year), MONTHS[language].index(month) + 1, int(day))
                assert weekday == WEEKDAYS[language][real.weekday()], text
                named += 1
    assert named


@pytest.mark.parametrize("today", DAYS[:4], ids=str)
def test_no_token_is_left_in_a_text(today: date) -> None:
    assert [text for text in texts(packages(today)) if "{{" in text or "}}" in text] == []


def test_planned_minutes_meet_the_end_except_in_the_meeting_that_runs_over() -> None:
    over: set[str] = set()
    for id, meeting in meetings(TODAY).items():
        start, end = (datetime.strptime(meeting[at], "%H:%M") for at in ("start", "end"))  # noqa: DTZ007
        planned = sum(item.get("minutes", 0) for item in meeting["agenda"])
        over |= {id} if planned > (end - start).seconds // 60 else set()
        if meeting["status"] != "draft" and "end_date" not in meeting:
            assert planned == (end - start).seconds // 60, id
    assert over == RUNS_OVER


def test_follow_ups_are_overdue_due_soon_done_and_dropped() -> None:
    actions = [
        action
        for meeting in packages(TODAY)["meetings"]
        for item in meeting["agenda"]
        for action in item.get("actions", ())
    ]
    due = [action.get("due", "") for action in actions if action["status"] == "open"]
    assert sum(day < str(TODAY) for day in due if day) >= 3
    assert sum(str(TODAY) <= day <= str(TODAY + timedelta(days=14)) for day in due) >= 2
    assert {action["status"] for action in actions} == {"open", "done", "dropped"}


def test_minutes_are_out_for_comments_with_a_deadline_soon() -> None:
    soon = [
        meeting
        for meeting in packages(TODAY)["meetings"]
        if meeting["status"] == "circulated"
        and str(TODAY) <= meeting.get("comments_due", "") <= str(TODAY + timedelta(days=7))
    ]
    assert soon


def test_every_file_that_an_attachment_names_is_shipped_and_every_shipped_file_is_named() -> None:
    package = packages(TODAY)
    named = {
        each["file"]
        for record in (*package["cases"], *package["meetings"])
        for each in record.get("attachments", ())
        if "file" in each
    }
    assert named == set(sample_files())
    assert all(path.stat().st_size for path in sample_files().values())


def test_the_sample_looks_lived_in() -> None:
    package = packages(TODAY)
    assert len(package["meetings"]) >= 24
    assert len(package["people"]) >= 60
    assert sum(len(meeting["agenda"]) for meeting in package["meetings"]) >= 150
    assert sum("wanted" in case for case in package["cases"]) >= 4
    sitting = Counter(meeting["committee"] for meeting in package["meetings"])
    assert all(5 <= sitting[main] <= 8 for main in ("ssu", "asu", "sbu"))


def test_people_are_referred_to_by_id_wherever_a_name_is_in_the_register() -> None:
    package = packages(TODAY)
    names = {person["name"] for person in package["people"]}
    printed = {
        who
        for meeting in package["meetings"]
        for item in meeting["agenda"]
        for action in item.get("actions", ())
        for who in action.get("owners", ())
        if isinstance(who, str)
    }
    assert printed.isdisjoint(names)


def _properties(rule: dict[str, Any], path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    path = "who" if rule.get("properties", {}).keys() == {"person", "as"} else path
    for name, inner in rule.get("properties", {}).items():
        yield f"{path}.{name}", inner
        yield from _properties(inner, f"{path}.{name}")
    for inner in rule.get("anyOf", ()):
        yield from _properties(inner, path)
    if isinstance(rule.get("items"), dict):
        yield from _properties(rule["items"], path)


def _values(data: Any, path: str) -> Iterator[tuple[str, Any]]:
    if isinstance(data, list):
        for each in data:
            yield from _values(each, path)
        return
    if data not in ("", None, [], {}):
        yield path, data
    if isinstance(data, dict):
        path = "who" if data.keys() == {"person", "as"} else path
        for name, each in data.items():
            yield from _values(each, f"{path}.{name}")


def _used() -> dict[str, list[Any]]:
    used: defaultdict[str, list[Any]] = defaultdict(list)
    kinds = {
        name: rule["items"]["$ref"].rsplit("/", 1)[1]
        for name, rule in schema()["properties"].items()
        if "items" in rule
    }
    for name, kind in kinds.items():
        for path, value in _values(packages(TODAY)[name], kind):
            used[path].append(value)
    return used


def _rules() -> Iterator[tuple[str, dict[str, Any]]]:
    for kind, rule in schema()["$defs"].items():
        yield from _properties(rule, kind)


def test_every_field_of_the_format_is_in_use_somewhere() -> None:
    unused = {path for path, _ in _rules()} - set(_used())
    assert "; ".join(sorted(unused)) == ""


def test_every_choice_that_the_format_offers_is_in_use_somewhere() -> None:
    used: defaultdict[str, set[str]] = defaultdict(set)
    for path, found in _used().items():
        used[path.rsplit(".", 1)[1] if "." in path else path] |= {
            each for each in found if isinstance(each, str)
        }
    unused = {
        (path, choice)
        for path, rule in _rules()
        for choice in _choices(rule)
        if choice not in used[path.rsplit(".", 1)[1]]
    }
    assert sorted(unused) == []


def _choices(rule: dict[str, Any]) -> Iterator[str]:
    yield from rule.get("enum", ())
    for inner in (*rule.get("anyOf", ()), rule.get("items")):
        yield from _choices(inner) if inner else ()


def test_every_mark_of_rich_text_is_in_use_somewhere() -> None:
    everything = "\n".join(texts(packages(TODAY)))
    marks = {
        "bold": r"\*\*\w", "italic": r"(?<!\*)\*\w[^*\n]*\*", "underline": "<u>", "link": r"\]\(https",
        "bullets": r"(?m)^- ", "numbers": r"(?m)^1\. ", "numbers in parentheses": r"(?m)^1\) ",
        "letters": r"(?m)^ *a\. ", "letters in parentheses": r"(?m)^ *a\) ", "third level": r"(?m)^    +- ",
        "table": r"(?m)^\|---", "table without header": r"(?m)^\| +\| +\|", "heading": "(?m)^### ",
        "smaller heading": "(?m)^#### ", "hard break": r"\\\n",
    }  # fmt: skip
    assert [name for name, mark in marks.items() if not re.search(mark, everything)] == []
