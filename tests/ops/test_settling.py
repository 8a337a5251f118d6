"""What is marked while a meeting runs is right in all that leaves the archive, and stays as typed in it."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from hfdesk import markup
from hfdesk.domain.values import (
    Action,
    ActionStatus,
    AgendaItem,
    Attendance,
    Committee,
    Kind,
    Language,
    Meeting,
    Membership,
    Person,
    Presence,
    Role,
    Who,
)
from hfdesk.exchange import read_package
from hfdesk.ops import exports, findings, settling, texts
from hfdesk.ops.exports import Form
from hfdesk.ops.packages import export_package
from hfdesk.store import Desk, Op, Work

TYPED = markup.read(
    "Saken ble drøftet.\n\n[i:](hfdesk:input)\n\n- Husk fastlegene.\n\n"
    "[o:](hfdesk:followup) FAU og Hamid Rezai lager oversikt til neste møte\n\n"
    "[o:](hfdesk:followup) Kari Nordhus ringer innen 1.12\n\n"
    "[+Kari Nordhus](hfdesk:came)\n\n[p:](hfdesk:statement) Kari: Dette haster."
)
ITEM = AgendaItem(id="a", kind=Kind.CASE, title="Vaktplan", number="1/25", minutes=10, discussion=TYPED)
VALUES = (
    Committee(id="u", name="Prøveutvalget", short_name="PU", language=Language.NB, layout="standard"),
    Committee(id="fau", name="Faglig arbeidsutvalg", short_name="FAU"),
    Person(id="kari", name="Kari Nordhus"),
    Person(id="hamid", name="Hamid Rezai"),
    Membership(id="s", committee="u", person="hamid", role=Role.MEMBER),
    Meeting(
        id="m",
        committee="u",
        date=date(2025, 11, 11),
        agenda=(ITEM,),
        attendance=(Attendance(status=Presence.PRESENT, person="kari"),),
    ),
    Meeting(id="avlyst", committee="u", date=date(2025, 12, 1), cancelled=date(2025, 11, 1)),
    Meeting(id="neste", committee="u", date=date(2026, 2, 3)),
)


@pytest.fixture
def running(desk: Desk) -> Desk:
    def put(work: Work) -> None:
        for value in VALUES:
            work.put(value)

    desk.write(Op.CREATE, put)
    return desk


def test_the_minutes_tell_what_was_marked_in_its_place(running: Desk) -> None:
    made = exports.minutes(running, "m")
    text = exports.content(made, Form.TEXT).decode()
    assert "FAU og Hamid Rezai lager oversikt til neste møte (innen 3. februar 2026)" in text
    assert "Kari Nordhus ringer innen 1.12 (innen 1. desember 2025)" in text
    assert "Innspill/kommentarer" in text
    assert re.search(r"Kari Nordhus[^\n]*:\n+Dette haster\.", text)
    assert not re.search(r"\bo:|\bi:|\bp:|\+Kari", text)


def test_no_word_file_leads_to_a_mark(running: Desk) -> None:
    odd = markup.read("Se [o:](hfdesk:followup) og [ord](hfdesk:annet)")
    for field in ("discussion", "details"):
        texts.type_item(running, "m", "a", odd, field).result()
    for made in (exports.minutes(running, "m"), exports.invitation(running, "m")):
        with zipfile.ZipFile(BytesIO(exports.content(made, Form.DOCX))) as file:
            assert not any(b"hfdesk:" in file.read(name) for name in file.namelist())
    assert "Se o: og ord" in exports.content(exports.minutes(running, "m"), Form.TEXT).decode()


def test_the_archive_keeps_what_was_typed(running: Desk) -> None:
    typed = markup.read("[o:](hfdesk:followup) Ny setning")
    texts.type_item(running, "m", "a", typed, "discussion").result()
    assert running.get(Meeting, "m").item("a").discussion == typed
    exports.minutes(running, "m")
    assert running.get(Meeting, "m").item("a").discussion == typed


def test_a_package_carries_follow_ups_as_follow_ups(running: Desk, tmp_path: Path) -> None:
    export_package(running, ("u",), tmp_path / "p.json")
    package = read_package(tmp_path / "p.json").package
    item = next(each for each in package.meetings if each.id == "m").item("a")
    assert item.actions[1] == Action(
        text="Kari Nordhus ringer innen 1.12",
        owners=(Who(person="kari"),),
        due=date(2025, 12, 1),
        status=ActionStatus.OPEN,
    )
    assert item.statements[0].by == (Who(person="kari"),)
    assert "hfdesk:" not in (tmp_path / "p.json").read_text(encoding="utf-8")


def test_the_check_reads_the_settled_meeting(running: Desk) -> None:
    record = running.meeting_record("m")
    settled = settling.settled(running, record)
    assert findings.findings(running, record) == findings.findings(running, settled)
    assert settling.settled(running, settled) is settled
    assert {"kari", "hamid"} <= set(settled.register.people)
