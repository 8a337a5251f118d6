"""The attendance of a real meeting, made of the register by its exceptions alone."""

from __future__ import annotations

import difflib
from dataclasses import replace
from pathlib import Path

import pytest

from hfdesk import documents
from hfdesk.documents import load_layout
from hfdesk.domain import presence
from hfdesk.domain.values import Meeting, Presence, Status
from hfdesk.ops import attendance
from hfdesk.ops.packages import import_package
from hfdesk.store import Desk, Op
from hfdesk.system.assets import asset

PACKAGES = Path(__file__).resolve().parents[3] / "shared" / "packages"
NAME = "lsu-ous-2025-02-03"
LEAST = 0.97  # the specimen has a slip in a name, and a role that no register tells

pytestmark = pytest.mark.skipif(not PACKAGES.is_dir(), reason="no real meetings beside the project")


def test_exceptions_alone_make_the_lists_as_they_were_printed(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "a.hfdesk", create=True) as desk:
        import_package(desk, PACKAGES / f"{NAME}.json")
        (real,) = desk.all(Meeting)
        coming = replace(real, attendance=(), status=Status.CALLED)
        desk.write(Op.CHANGE, lambda work: work.put(coming))
        expected = {presence.key(each) for each in attendance.expected(desk, coming)(coming).attendance}
        for each in real.attendance:
            who = presence.key(each)
            if each.items:
                attendance.for_items(desk, real.id, who, each.items)
            elif each.status is not Presence.PRESENT or who not in expected:
                attendance.set_status(desk, real.id, who, each.status)
        layout = load_layout(asset("resources/layouts"), "lsu-ous")
        made = documents.as_text(documents.minutes(desk.meeting_record(real.id), layout)).splitlines()[1:3]
    wanted = (PACKAGES / "expected" / f"{NAME}.referat.txt").read_text(encoding="utf-8").splitlines()[1:3]
    words = [" ".join(each).split() for each in (made, wanted)]
    assert difflib.SequenceMatcher(None, *words, autojunk=False).ratio() >= LEAST
