"""Packages are read strictly, and a refusal names the place."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hfdesk.domain.problems import Problem, Refusal
from hfdesk.exchange import package_bytes, read_package
from hfdesk.exchange.schema import FILE
from hfdesk.system.assets import asset

Written = Callable[[Any], Path]


def refusal(path: Path, known: Any = None) -> Problem:
    with pytest.raises(Refusal) as caught:
        read_package(path, {} if known is None else known)
    return caught.value


def changed(data: Any, place: str, value: Any) -> Any:
    """The data with another value at a JSON path."""
    made = copy.deepcopy(data)
    steps = [int(at) if at else name for name, at in re.findall(r"([a-z_]+)|\[(\d+)\]", place)]
    inner = made
    for step in steps[:-1]:
        inner = inner[step]
    inner[steps[-1]] = value
    return made


def test_what_is_read_and_written_again_is_the_same_byte_for_byte(nordvik: Path) -> None:
    assert package_bytes(read_package(nordvik, {}).package) == nordvik.read_bytes()


def test_the_test_package_uses_every_field_of_the_format(nordvik: Path) -> None:
    schema = json.loads(asset(FILE).read_text(encoding="utf-8"))
    fields = set(re.findall(r'"(\w+)":', nordvik.read_text(encoding="utf-8")))

    def named(node: Any) -> set[str]:
        if isinstance(node, list):
            return set[str]().union(*(named(each) for each in node)) if node else set()
        if not isinstance(node, dict):
            return set()
        own = set(node["properties"]) if isinstance(node.get("properties"), dict) else set[str]()
        return own.union(*(named(each) for each in node.values())) if node else own

    assert named(schema) - fields <= {"blank_names"}


def test_absent_null_and_empty_are_the_same(plain: Any, written: Written) -> None:
    with_null = changed(plain, "cases[1].number", None)
    with_empty = changed(plain, "cases[1].number", "")
    assert read_package(written(with_null)).package == read_package(written(plain)).package
    assert read_package(written(with_empty)).package == read_package(written(plain)).package


def test_an_empty_package_is_a_package(written: Written) -> None:
    read = read_package(written({"format": "hfdesk-package", "version": 1}), {})
    assert package_bytes(read.package) == b'{\n "format": "hfdesk-package",\n "version": 1\n}\n'


def test_a_byte_order_mark_is_let_pass(nordvik: Path, tmp_path: Path) -> None:
    path = tmp_path / "bom.json"
    path.write_bytes(b"\xef\xbb\xbf" + nordvik.read_bytes())
    assert read_package(path, {}) == read_package(nordvik, {})


PLACES: list[tuple[str, Any, str, dict[str, str]]] = [
    ("meetings[1].agenda[0].minutes", "abc", "package.expected", {"expected": "integer", "found": "abc"}),
    ("meetings[1].agenda[0].minutes", -5, "package.minimum", {"limit": "0"}),
    ("meetings[1].agenda[0].minutes", True, "package.expected", {"expected": "integer"}),
    ("meetings[1].agenda[0].kind", "sak", "package.choice", {"found": "sak"}),
    ("meetings[1].agenda[0].exempt", "ja", "package.expected", {"expected": "object"}),
    ("meetings[1].agenda[0].tags", "Vedtak", "package.expected", {"expected": "array"}),
    ("meetings[1].agenda[0].votes.casting", 1, "package.expected", {"expected": "boolean"}),
    ("meetings[1].agenda[0].presenters[0]", 7, "package.expected", {"expected": "who"}),
    ("meetings[1].agenda[0].recusals[0].deputy", 7, "package.expected", {"expected": "who"}),
    ("meetings[1].agenda[0].started", "i går", "package.expected", {"expected": "moment"}),
    ("meetings[1].date", "11.02.2025", "package.expected", {"expected": "date"}),
    ("meetings[1].start", "9.00", "package.expected", {"expected": "time"}),
    ("meetings[1].date", "2024-02-30", "package.calendar", {"found": "2024-02-30"}),
    ("meetings[1].agenda[0].ended", "2025-02-11T24:61:00", "package.calendar", {}),
    ("cases[0].sections[1].level", 4, "package.maximum", {"limit": "3"}),
    ("cases[0].id", "", "package.blank", {}),
    ("cases[0].id", "\u0000", "package.blank", {}),
    ("cases", {}, "package.expected", {"expected": "array"}),
    ("cases[0].title", 4, "package.expected", {"expected": "string"}),
    ("portfolios[0].focus_areas[0].areas[0].measures[0].funding.amount", "mye", "package.expected", {}),
    ("committees[0].numbering.reset", "daily", "package.choice", {}),
    ("cases[1].attachments", [{"title": "x", "file": "../../x"}], "package.file_path", {}),
    ("cases[1].attachments", [{"title": "x", "file": "C:\\x"}], "package.file_path", {}),
    ("cases[1].id", "s-1", "package.id_twice", {"found": "s-1"}),
    ("meetings[1].agenda[1].id", "i-1", "package.id_twice", {"found": "i-1"}),
]


@pytest.mark.parametrize(("place", "value", "code", "values"), PLACES)
def test_a_fault_is_named_with_its_place(
    plain: Any, written: Written, place: str, value: Any, code: str, values: dict[str, str]
) -> None:
    found = refusal(written(changed(plain, place, value)))
    told = {name: str(each) for name, each in found.values.items()}
    assert found.code == code
    assert told["file"] == "p.json"
    assert told["place"].startswith(place)
    assert values.items() <= told.items()


@pytest.mark.parametrize(
    ("place", "target"),
    [
        ("people[0].organization", "organizations"),
        ("committees[1].parent", "committees"),
        ("memberships[0].committee", "committees"),
        ("memberships[0].person", "people"),
        ("memberships[2].deputy_for", "people"),
        ("cases[0].committee", "committees"),
        ("cases[1].follows[0]", "cases"),
        ("cases[0].owners[0].person", "people"),
        ("cases[0].wanted.meeting", "meetings"),
        ("meetings[1].committee", "committees"),
        ("meetings[1].agenda[0].case", "cases"),
        ("meetings[1].agenda[3].parent", "agenda"),
        ("meetings[1].agenda[0].motions[0].by[0].person", "people"),
        ("meetings[1].agenda[0].recusals[0].who.person", "people"),
        ("meetings[1].agenda[0].votes.for_names[0].person", "people"),
        ("meetings[1].attendance[0].person", "people"),
        ("meetings[1].attendance[2].deputy_for", "people"),
        ("meetings[1].approved_by.meeting", "meetings"),
        ("meetings[1].signatures[0].who[0].person", "people"),
        ("portfolios[0].committee", "committees"),
        ("portfolios[0].focus_areas[0].areas[0].measures[0].cases[0]", "cases"),
    ],
)
def test_an_id_that_refers_to_nothing_is_refused(
    plain: Any, written: Written, place: str, target: str
) -> None:
    found = refusal(written(changed(plain, place, "ingen")))
    assert (found.code, found.values["place"], found.values["target"]) == (
        "package.refers_to_nothing",
        place,
        target,
    )


def test_a_reference_may_be_met_by_what_is_there_already(plain: Any, written: Written) -> None:
    part = {**plain, "people": [], "organizations": [], "memberships": []}
    known = {"people": {"p-asta", "p-bo", "p-siri"}}
    assert refusal(written(part)).code == "package.refers_to_nothing"
    assert len(read_package(written(part), known).package.meetings) == 2


def test_committees_that_report_to_each_other_are_refused(plain: Any, written: Written) -> None:
    assert refusal(written(changed(plain, "committees[0].parent", "k-fag"))).code == "package.loop"


def test_an_item_under_itself_is_refused(plain: Any, written: Written) -> None:
    found = refusal(written(changed(plain, "meetings[1].agenda[3].parent", "i-4")))
    assert (found.code, found.values["place"]) == ("package.loop", "meetings[1].agenda")


def test_a_missing_field_is_named(plain: Any, written: Written) -> None:
    del plain["cases"][0]["title"]
    found = refusal(written(plain))
    assert (found.code, found.values["place"], found.values["field"]) == (
        "package.field_missing",
        "cases[0]",
        "title",
    )


def test_what_an_entry_of_a_list_lacks_is_named(plain: Any, written: Written) -> None:
    plain["meetings"][1]["attendance"].append({"name": "Kari"})
    found = refusal(written(plain))
    assert found.values["field"] == "status"
    assert found.values["place"] == "meetings[1].attendance[4]"


def test_an_unknown_field_is_named(plain: Any, written: Written) -> None:
    plain["meetings"][1]["agenda"][1]["varighet"] = 3
    found = refusal(written(plain))
    assert (found.code, found.values["place"]) == ("package.field_unknown", "meetings[1].agenda[1].varighet")


def test_somebody_without_a_name_is_refused(plain: Any, written: Written) -> None:
    plain["meetings"][1]["attendance"].append({"status": "present"})
    found = refusal(written(plain))
    assert (found.code, found.values["place"]) == ("package.nobody", "meetings[1].attendance[4]")


@pytest.mark.parametrize("nobody", [{"person": None}, {"name": ""}])
def test_an_attendance_not_filled_in_yet_survives(plain: Any, written: Written, nobody: Any) -> None:
    plain["meetings"][1]["attendance"].append({"status": "present", **nobody, "note": "?"})
    package = read_package(written(plain)).package
    assert read_package(written(package_bytes(package).decode())).package == package


def test_a_newer_version_is_refused_as_such(plain: Any, written: Written) -> None:
    found = refusal(written({**plain, "version": 2, "something": "new"}))
    assert (found.code, found.values["found"]) == ("package.newer", 2)


@pytest.mark.parametrize(
    ("version", "code"),
    [("1", "package.version"), (0, "package.version"), (True, "package.version"), (None, "package.version")],
)
def test_a_version_that_is_none_is_refused(plain: Any, written: Written, version: Any, code: str) -> None:
    assert refusal(written({**plain, "version": version})).code == code


TEXTS: list[tuple[str, str]] = [
    ("", "package.empty"),
    ("   \n", "package.empty"),
    ("ikke json", "package.not_json"),
    ('{"format": "hfdesk-package", ', "package.not_json"),
    ("[]", "package.other_json"),
    ("7", "package.other_json"),
    ("{}", "package.other_json"),
    ('{"format": "noe annet", "version": 1}', "package.format"),
    ('{"format": "hfdesk-package"}', "package.field_missing"),
    ('{"format": "hfdesk-package", "version": NaN}', "package.number"),
    ('{"format": "hfdesk-package", "version": -Infinity}', "package.number"),
    ('{"format": "hfdesk-package", "version": 1e400}', "package.number"),
    ('{"format": "hfdesk-package", "version": ' + "9" * 5000 + "}", "package.number"),
    ('{"format": "hfdesk-package", "version": 9007199254740993}', "package.number"),
    ('{"format": "hfdesk-package", "version": 1, "version": 1}', "package.key_twice"),
    ("[" * 100_000, "package.too_deep"),
    ("[" * 200 + "]" * 200, "package.too_deep"),
    ('{"format": "hfdesk-package", "version": 1, "x": 1}', "package.field_unknown"),
]


@pytest.mark.parametrize(("text", "code"), TEXTS)
def test_what_is_no_package_is_refused(written: Written, text: str, code: str) -> None:
    assert refusal(written(text)).code == code


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(b'{"format": "\xff"}')
    found = refusal(path)
    assert (found.code, found.values["position"]) == ("package.not_text", 12)


def test_an_archive_is_not_mistaken_for_a_package(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(b"SQLite format 3\0" + bytes(100))
    assert refusal(path).code == "package.is_archive"


@pytest.mark.parametrize("name", ["missing.json", ".", "missing/x.json", "nul\0.json"])
def test_a_file_that_cannot_be_read_is_told_as_such(tmp_path: Path, name: str) -> None:
    with pytest.raises(Problem) as caught:
        read_package(tmp_path / name)
    assert caught.value.code.startswith("file.")


def test_a_file_larger_than_any_package_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hfdesk.exchange.reading.LARGEST", 10)
    path = tmp_path / "x.json"
    path.write_text("{" * 11)
    assert refusal(path).code == "file.too_large"


def test_every_text_is_cleaned_at_the_door(plain: Any, written: Written) -> None:
    plain["cases"][0]["title"] = "A\u0001lf\u202ea\ud800 a\u030a\ufffe\u2069"
    plain["committees"][0]["settings"] = {"n\u0002": ["\u0003x"]}
    package = read_package(written(plain)).package
    assert package.cases[0].title == "Alfa å"
    assert package.committees[0].settings == {"n": ["x"]}


def test_whole_numbers_written_as_decimals_are_whole(plain: Any, written: Written) -> None:
    text = json.dumps(plain).replace('"minutes": 30', '"minutes": 30.0')
    assert type(read_package(written(text)).package.meetings[1].agenda[0].minutes) is int


def test_items_and_memberships_without_id_get_the_same_one_each_time(plain: Any, written: Written) -> None:
    for item in plain["meetings"][1]["agenda"]:
        del item["id"]
        item.pop("parent", None)
    plain["memberships"].append(plain["memberships"][0])
    first, second = read_package(written(plain)), read_package(written(plain))
    assert first == second
    ids = [item.id for item in first.package.meetings[1].agenda]
    seats = [each.id for each in first.package.memberships]
    assert len(set(ids)) == 4
    assert len(set(seats)) == 4
