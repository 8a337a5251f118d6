"""A damaged archive is not written to, and what can be read of it is put into a new one that is whole."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from hfdesk.domain.problems import Problem, Trouble
from hfdesk.domain.values import Case, Committee, Meeting, Person
from hfdesk.store import Desk, Op, rescuing, text_place
from hfdesk.store.connection import plain_connection
from hfdesk.system.keys import Key
from tests.store import world
from tests.store.test_values import fill

PAGE = 4096
FIELD = text_place("agenda", "i1", "discussion")
SAID = "Det ble spurt om tallene for neste år."


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An archive in which somebody has typed."""
    path = tmp_path_factory.mktemp("whole") / "a.hfdesk"
    with Desk.open(path, create=True) as desk:
        fill(desk)
        desk.write_text(Meeting, "mote", FIELD, SAID).result()
        desk.write(Op.CREATE, lambda work: work.put(Person(id="ny", name="Ny Person")))
    return path.read_bytes()


@pytest.fixture
def path(whole: bytes, tmp_path: Path) -> Path:
    (tmp_path / "a.hfdesk").write_bytes(whole)
    return tmp_path / "a.hfdesk"


def break_table(path: Path, name: str) -> bytes:
    """Zeroes the page on which a table begins; gives the file as it is then."""
    with plain_connection(path, read_only=True) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    path.write_bytes(content)
    return bytes(content)


def beside(path: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in path.parent.iterdir() if each.suffix != ".lock"}


def rescued(path: Path) -> tuple[rescuing.Report, Desk]:
    report = rescuing.rescue(path, path.with_name("ny.hfdesk"))
    desk = Desk.open(path.with_name("ny.hfdesk"))
    faults = [each for each in desk.verify() if not each.startswith(("file.", "reference."))]
    assert faults == []
    return report, desk


CRASH = """
import os, sys
from pathlib import Path
from hfdesk.domain.values import Person
from hfdesk.store import Desk, Op
desk = Desk.open(Path(sys.argv[1]))
desk.write(Op.CREATE, lambda work: work.put(Person(id="siste", name="Siste")))
os._exit(0)
"""


@pytest.mark.parametrize("crashed", [False, True])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_damaged_archive_is_refused_with_not_one_byte_changed(
    path: Path, crashed: bool, read_only: bool
) -> None:
    if crashed:
        subprocess.run([sys.executable, "-c", CRASH, str(path)], check=True)
        path.with_name("a.hfdesk-shm").unlink()
    break_table(path, "sections")
    before = beside(path)
    with pytest.raises(Trouble) as trouble:
        Desk.open(path, read_only=read_only)
    assert trouble.value.code == "archive.damaged"
    assert beside(path) == before
    report = rescuing.rescue(path, path.with_name("ny.hfdesk"))
    assert report.faults == ()
    assert {name: content for name, content in beside(path).items() if name in before} == before
    with Desk.open(path.with_name("ny.hfdesk")) as desk:
        assert ("siste" in {each.id for each in desk.all(Person)}) is crashed


def test_of_a_whole_archive_everything_is_rescued_and_nothing_is_told(path: Path) -> None:
    report, desk = rescued(path)
    with desk:
        assert report.losses == []
        assert {each.id for each in desk.all(Person)} == {*(each.id for each in world.PEOPLE), "ny"}
        assert desk.get(Meeting, "mote").agenda[0].discussion.plain == SAID
        assert desk.undoable(1)


def test_rows_that_no_page_has_come_back_from_the_journal(path: Path) -> None:
    break_table(path, "people")
    report, desk = rescued(path)
    with desk:
        assert {each.id for each in desk.all(Person)} == {*(each.id for each in world.PEOPLE), "ny"}
    assert {each.key for each in report.losses if each.how == "restored"} >= {("ny",), ("bo",)}


def test_texts_come_back_from_their_history_where_the_journal_is_gone_too(path: Path) -> None:
    break_table(path, "agenda_items")
    break_table(path, "changes")
    report, desk = rescued(path)
    with desk:
        assert SAID in {each.discussion.plain for each in desk.get(Meeting, "mote").agenda}
        assert desk.undoable(1) == ()
    assert "undo" in {each.how for each in report.losses}
    assert ("mote", "i1") in {each.key for each in report.losses if each.how == "texts"}


def test_what_refers_to_a_lost_record_gets_one_in_its_place(path: Path) -> None:
    for table in ("committees", "changes", "text_versions"):
        break_table(path, table)
    report, desk = rescued(path)
    with desk:
        assert {each.id for each in desk.all(Committee)} >= {each.committee for each in world.MEETINGS}
        assert len(desk.all(Case)) == len(world.CASES)
    assert {each.table for each in report.losses if each.how == "stub"} == {"committees"}


def test_one_bit_is_put_right_without_a_word(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for at in [at for at in range(len(content)) if content.startswith(SAID.encode(), at)]:
        content[at + 4] ^= 2
        path.write_bytes(content)
        report, desk = rescued(path)
        with desk:
            assert desk.get(Meeting, "mote").agenda[0].discussion.plain == SAID
        assert report.losses == []
        content[at + 4] ^= 2


def harms(whole: bytes) -> Iterator[bytes]:
    """Pages that are gone, are noise, or are in part; a file that is cut off."""
    random = Random(3)
    pages = len(whole) // PAGE
    for kind in ("gone", "noise", "part", "cut") * 3:
        content = bytearray(whole)
        for _ in range(random.choice((1, 2, 4))):
            at = random.randrange(1, pages) * PAGE
            if kind == "cut":
                del content[max(at, pages // 2 * PAGE) :]
                break
            length = 80 if kind == "part" else PAGE
            content[at : at + length] = bytes(length) if kind == "gone" else random.randbytes(length)
        yield bytes(content)


def test_whatever_is_broken_the_new_archive_is_whole(path: Path, whole: bytes) -> None:
    for content in harms(whole):
        path.write_bytes(content)
        report = rescuing.rescue(path, path.with_name("ny.hfdesk"))
        assert report.faults == ()
        assert path.read_bytes() == content


def test_where_not_even_the_tables_can_be_read_it_is_told(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[:PAGE] = bytes(PAGE)
    path.write_bytes(content)
    with pytest.raises(Problem) as problem:
        rescuing.rescue(path, path.with_name("ny.hfdesk"))
    assert problem.value.code == "rescue.nothing"
    assert not path.with_name("ny.hfdesk").exists()


def test_an_encrypted_archive_has_sums_and_is_rescued(tmp_path: Path) -> None:
    key = Key.new()
    path = tmp_path / "a.hfdesk"
    with Desk.open(path, create=True, key=key) as desk:
        fill(desk)
        assert [each for each in desk.verify() if each.startswith("archive")] == []
    content = bytearray(path.read_bytes())
    for at in range(20, len(content) // PAGE, 15):
        content[at * PAGE + 100] ^= 1
    path.write_bytes(content)
    with pytest.raises(Problem) as problem:
        Desk.open(path, key=key)
    assert problem.value.code == "archive.damaged"
    report = rescuing.rescue(path, tmp_path / "ny.hfdesk", key)
    assert report.faults == ()
    assert report.losses
    assert path.read_bytes() == bytes(content)
    with Desk.open(tmp_path / "ny.hfdesk", key=key) as desk:
        assert {each.id for each in desk.all(Meeting)} >= {"mote"}
