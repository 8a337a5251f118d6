"""An archive of every released version opens, is backed up and migrated, whatever happens on the way."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Case, Committee, Meeting, Person
from hfdesk.store import Desk, text_place
from hfdesk.store.connection import plain_connection
from hfdesk.store.schema import REVISIONS
from tests.store import released
from tools.proof import upgrades


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an archive of each released revision, by its name."""
    folder = tmp_path_factory.mktemp("old")
    for revision in released.RELEASED:
        released.make(folder / f"{revision}.hfdesk", revision)
    return folder


def taken(old: Path, revision: str, to: Path) -> Path:
    return Path(shutil.copy(old / f"{revision}.hfdesk", to / "arkiv.hfdesk"))


@pytest.mark.parametrize("revision", released.RELEASED)
def test_an_archive_of_every_released_version_opens_with_all_it_has(
    old: Path, tmp_path: Path, revision: str
) -> None:
    path = taken(old, revision, tmp_path)
    with Desk.open(path) as desk:
        assert desk.verify() == ()
        assert [each.name for each in desk.all(Person)] == ["Ragna Li"]
        assert [each.short_name for each in desk.all(Committee)] == ["Fag"]
        assert desk.get(Case, "k").sections[0].text.plain == released.SAID
        assert desk.get(Meeting, "m").agenda[0].discussion.plain == released.TYPED
        assert desk.history(Case, "k", text_place("sections", 0, "text"))[0].text == released.SAID
        assert desk.undo() is not None
        assert desk.get(Meeting, "m").agenda[0].discussion.plain == released.SAID
        assert desk.verify() == ()


@pytest.mark.parametrize("revision", released.RELEASED)
def test_the_copy_that_is_made_before_is_the_archive_as_it_was(
    old: Path, tmp_path: Path, revision: str
) -> None:
    path = taken(old, revision, tmp_path)
    before = upgrades.said(path)
    Desk.open(path).close()
    copies = [each for each in tmp_path.rglob("*.hfdesk") if each != path]
    assert [upgrades.said(each) for each in copies] == [before]


def test_a_newer_archive_is_refused_and_untouched(archive: Path) -> None:
    with plain_connection(archive) as connection:
        connection.execute("UPDATE alembic_version SET version_num='0099'")
        connection.execute("CREATE TABLE of_tomorrow (id TEXT)")
    before = archive.read_bytes()
    for read_only in (False, True):
        with pytest.raises(Refusal) as refusal:
            Desk.open(archive, read_only=read_only)
        assert refusal.value.code == "archive.newer"
    assert archive.read_bytes() == before


def test_killed_at_any_moment_of_a_migration_it_is_the_old_or_the_new(old: Path, tmp_path: Path) -> None:
    found = upgrades.prove(old / "0001.hfdesk", tmp_path, 12, again=2)
    assert found.faults == []
    assert found.old + found.new == 12
    assert found.old > 0


def test_every_revision_but_the_newest_has_an_archive_here() -> None:
    assert (*released.RELEASED, REVISIONS[-1]) == REVISIONS
