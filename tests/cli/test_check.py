"""``hfdesk check``: what was found, a line each, and an exit status for scripts."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from hfdesk.domain.values import Meeting, Status
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from tests.cli.calling import Call, refused


@pytest.fixture
def meeting(archive: Path) -> str:
    """A meeting of the archive, in preparation and without a place."""
    with open_archive(archive) as desk:
        first = desk.all(Meeting)[0]
        bare = replace(first, status=Status.DRAFT, place="", online="", start=time(9), end=time(9, 1))
        desk.write(Op.CHANGE, lambda work: work.put(bare))
    return first.id


def test_what_is_found_is_told_with_code_place_and_sentence_and_status_1(
    call: Call, archive: Path, meeting: str
) -> None:
    said = call("--archive", archive, "check", "--meeting", meeting)
    assert (said.status, said.err) == (1, "")
    lines = [line.split("\t") for line in said.out.splitlines()]
    assert ["no_place", "Møtet", "Møtet har ikke noe sted."] in lines
    assert all(len(line) == 3 for line in lines)


def test_scripts_get_the_same_as_json(call: Call, archive: Path, meeting: str) -> None:
    lines = call("--archive", archive, "check", "--meeting", meeting).out.splitlines()
    said = call("--archive", archive, "check", "--meeting", meeting, "--json")
    found = json.loads(said.out)
    assert said.status == 1
    assert [each["code"] for each in found] == [line.split("\t")[0] for line in lines]
    assert {"code", "severity", "where", "text", "item", "case", "field"} == set(found[0])


def test_of_a_meeting_that_was_held_nothing_is_said_and_the_status_is_0(
    call: Call, archive: Path, meeting: str
) -> None:
    with open_archive(archive) as desk:
        held = replace(desk.get(Meeting, meeting), status=Status.HELD)
        desk.write(Op.CHANGE, lambda work: work.put(held))
    said = call("--archive", archive, "check", "--meeting", meeting)
    assert (said.status, said.out) == (0, "Ingenting å merke seg.\n")
    assert json.loads(call("--archive", archive, "check", "--meeting", meeting, "--json").out) == []


def test_a_meeting_that_is_not_there_is_refused_in_a_sentence(call: Call, archive: Path) -> None:
    assert "«borte»" in refused(call("--archive", archive, "check", "--meeting", "borte"))
