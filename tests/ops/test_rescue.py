"""A damaged archive is rescued into its own place, and what is missing is told in plain words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hfdesk.domain.problems import Refusal, Trouble
from hfdesk.domain.values import AgendaItem, Committee, Kind, Meeting
from hfdesk.ops import rescue
from hfdesk.store import Desk, Op, Work
from hfdesk.store.rescuing import Loss, Report
from tests.store import world
from tests.store.test_rescuing import break_table, whole

__all__ = ["whole"]


@pytest.fixture
def path(whole: bytes, tmp_path: Path) -> Path:
    (tmp_path / "arkiv.hfdesk").write_bytes(whole)
    return tmp_path / "arkiv.hfdesk"


def test_the_rescued_archive_takes_the_place_of_the_damaged_one_which_is_kept(path: Path) -> None:
    damaged = break_table(path, "people")
    made = rescue.rescue(path)
    assert made.path == path
    assert made.aside.name.startswith("arkiv skadet 2")
    assert made.aside.read_bytes() == damaged
    with Desk.open(path) as desk:
        assert len(desk.all(Meeting)) == len(world.MEETINGS)
    left = {each.name for each in path.parent.iterdir()}
    assert left == {path.name, made.aside.name, f"{path.name}.lock"}


def test_the_log_of_a_damaged_archive_goes_with_it(path: Path) -> None:
    break_table(path, "people")
    log = path.with_name(f"{path.name}-wal")
    log.write_bytes(b"what a crash left")
    made = rescue.rescue(path)
    assert made.aside.with_name(f"{made.aside.name}-wal").read_bytes() == b"what a crash left"
    assert not log.exists()


def test_an_archive_that_is_open_or_not_there_is_not_rescued(path: Path) -> None:
    with Desk.open(path), pytest.raises(Trouble) as problem:
        rescue.rescue(path)
    assert problem.value.code == "archive.locked"
    with pytest.raises(Refusal) as missing:
        rescue.rescue(path.with_name("borte.hfdesk"))
    assert missing.value.code == "archive.missing"


@pytest.fixture
def desk(path: Path) -> Desk:
    opened = Desk.open(path)
    item = AgendaItem(id="i", kind=Kind.CASE, title="Budsjettet")
    committee = Committee(id="rd", name="Rådet", short_name="Rådet")
    meeting = replace(
        world.MEETINGS[0], id="mm", committee="rd", agenda=(item,), attendance=(), attachments=()
    )

    def put(work: Work) -> None:
        work.put(committee)
        work.put(meeting)

    opened.write(Op.CREATE, put)
    return opened


@pytest.mark.parametrize(
    ("loss", "said"),
    [
        (
            Loss("lost", "agenda_items", ("mm", "i"), "discussion"),
            "Punktet «Budsjettet» – {day}, Rådet, drøftingen: mangler.",
        ),
        (
            Loss("lost", "meetings", ("mm",), "place"),
            "Møtet {day}, Rådet, opplysninger: mangler.",
        ),
        (Loss("gone", "people"), "Personene: noen kan mangle, og det går ikke fram hvilke."),
        (Loss("gone", "people", ("x9",)), "Personen «x9»: mangler."),
        (Loss("undo", "operations"), "Det som ble gjort før skaden, kan ikke angres lenger."),
        (
            Loss("loose", "sections", (), "", "Det var en gang"),
            "En tekst som har mistet stedet sitt: «Det var en gang»",
        ),
    ],
)
def test_what_is_missing_is_told_with_meeting_item_and_field(desk: Desk, loss: Loss, said: str) -> None:
    with desk:
        date = desk.get(Meeting, "mm").date
        months = [
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember",
        ]
        day = f"{date.day}. {months[date.month - 1]} {date.year}"
        assert rescue.said(Report(losses=[loss]), desk) == (said.format(day=day),)
        for language in ("nn", "en"):
            assert rescue.said(Report(losses=[loss]), desk, language)[0]
