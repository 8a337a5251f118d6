"""What the check before sending says of real meetings, where these are beside the project.

Each finding was looked at: it is what a careful colleague would have said. What is not
listed here would be a false alarm.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from hfdesk.domain.checks import Code
from hfdesk.domain.checks.every import findings as all_findings
from hfdesk.domain.values import Meeting, Status
from hfdesk.ops import findings
from hfdesk.ops.packages import import_package
from hfdesk.store import Desk

PACKAGES = Path(__file__).resolve().parents[3] / "shared" / "packages"

pytestmark = pytest.mark.skipif(not PACKAGES.is_dir(), reason="no real meetings beside the project")

FOUND = {
    "asu-2024-10-29": {Code.NOT_ATTACHED: 2, Code.TITLES_DIFFER: 2, Code.NAME_OTHER: 2},
    "lsu-ous-2025-02-03": {},
    "ssu-vestfold-2024-09-26": {
        Code.ATTACHMENT_LINES: 1,
        Code.TITLES_DIFFER: 1,
        Code.TYPES_DIFFER: 1,
        Code.NO_RESPONSIBLE: 1,
    },
}


@pytest.mark.parametrize("name", FOUND)
def test_real_faults_are_found_and_nothing_else(name: str, tmp_path: Path) -> None:
    with Desk.open(tmp_path / "a.hfdesk", create=True) as desk:
        import_package(desk, PACKAGES / f"{name}.json")
        (meeting,) = desk.all(Meeting)
        record = desk.meeting_record(meeting.id)
        coming = replace(record, meeting=replace(record.meeting, status=Status.DRAFT))
        found = all_findings(coming, findings.context(desk, coming))
    assert Counter(each.code for each in found) == FOUND[name]
