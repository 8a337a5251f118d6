"""No sentence of an encrypted archive can be read in any file that the program leaves."""

from __future__ import annotations

import logging
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import Case, Meeting, Person
from hfdesk.ops import archives, attaching, backups, exports, handover, keys, own_steps, profiles, recording
from hfdesk.store import Desk, Op, text_place
from hfdesk.system import logs, memory, paths, private, settings, wishes
from hfdesk.system.envelopes import Costs
from hfdesk.system.keys import Key
from tests.store.test_values import fill

CHEAP = Costs(64, 1, 1)
WORDS, OTHERS = "nitten grønne gravemaskiner", "tolv gule trillebårer"
TYPED = "Rådgiveren sa at blåbærturen måtte utsettes til høsten."
TITLE = "Sak om nedlegging av den hemmelige paviljongen"
NAME = "Gunnhild Uvanlig-Etternavn"
ATTACHED = "Vedlegget forteller om kjelleren under rådhuset."
FILE = "Kjelleren under rådhuset.txt"
PROFILE = "Oppsettet for det hemmelige blåbærrådet"
ALL = (TYPED, TITLE, NAME, ATTACHED, FILE, PROFILE)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where whatever makes a temporary file makes it."""
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    return folder


def read_in(*folders: Path) -> dict[str, list[str]]:
    """The sentences that can be read in files and in their names, each with where."""
    found: dict[str, list[str]] = {}
    for path in (each for folder in folders for each in folder.rglob("*")):
        content = path.read_bytes() if path.is_file() else b""
        for text in ALL:
            spelled = (
                text.encode(),
                text.encode("utf-16-le"),
                text.encode("utf-16-be"),
                text.encode("latin-1"),
            )
            escaped = text.encode("ascii", "backslashreplace")
            if any(each in content for each in (*spelled, escaped)) or text in path.name:
                found.setdefault(text, []).append(path.name)
    return found


def put_in(desk: Desk, folder: Path) -> str:
    """Puts all the sentences into an archive; the case that has the attachment."""
    fill(desk)
    (folder / FILE).write_text(ATTACHED * 50, encoding="utf-8")
    case = replace(desk.all(Case)[0], title=TITLE)
    desk.write(Op.CHANGE, lambda work: work.put(case))
    desk.write(Op.CREATE, lambda work: work.put(Person(id="gunnhild", name=NAME)))
    attaching.attach(desk, case.id, [folder / FILE])
    (folder / FILE).unlink()
    desk.write_text(Meeting, "mote", text_place("agenda", "i1", "discussion"), paragraphs(TYPED)).result()
    return case.id


def use(desk: Desk, case: str, elsewhere: Path) -> None:
    """Does what leaves files."""
    with Desk.open(desk.path, key=desk.key, read_only=True) as reader:
        entry = recording.entry_beside(reader, "metadata", "mote", b"<a/>", Path(FILE))
        recording.record(reader, replace(entry, text=TYPED))
    backups.make(desk.path, key=desk.key)
    desk.rescue(elsewhere / "berget.hfdesk")
    desk.undo()
    desk.redo()
    profiles.copy(desk, "standard", PROFILE)
    file = desk.get(Case, case).attachments[-1].file
    assert desk.files.plain(file).read_text(encoding="utf-8").startswith(ATTACHED)
    settings.save(settings.Settings(archive=str(desk.path)), paths.settings())
    wishes.remember("ssu", {"form": "docx"})
    memory.remember(elsewhere / "ut.docx", "0" * 64)
    logs.happened("backup", reason=TYPED)
    try:
        raise ValueError(TYPED) from Refusal("archive.missing", path=TITLE)
    except ValueError as error:
        logs.note(error)


@pytest.mark.parametrize("encrypted", [True, False])
def test_no_sentence_is_readable_while_it_is_open_nor_after(
    tmp_path: Path, own_home: Path, temporary: Path, *, encrypted: bool
) -> None:
    private.clean()
    path = tmp_path / "her" / "a.hfdesk"
    path.parent.mkdir()
    desk = keys.create(path, WORDS, costs=CHEAP)[0] if encrypted else Desk.open(path, create=True)
    with desk:
        case = put_in(desk, temporary)
        assert path.with_name("a.hfdesk-wal").stat().st_size
        assert bool(read_in(tmp_path, own_home)) is not encrypted  # also in the log of the open archive
        use(desk, case, tmp_path)
    private.clean()
    found = read_in(tmp_path, own_home)
    assert set(found) == (set() if encrypted else set(ALL)), found
    assert logs.file().is_file()


def test_no_sentence_is_readable_after_an_archive_was_encrypted_and_given_another_key(
    tmp_path: Path, own_home: Path, temporary: Path
) -> None:
    private.clean()
    path = tmp_path / "a.hfdesk"
    with Desk.open(path, create=True) as desk:
        put_in(desk, temporary)
        profile = profiles.copy(desk, "standard", PROFILE)
        entry = recording.entry_beside(desk, "metadata", "mote", b"<a/>", Path(FILE))
    with Desk.open(path, read_only=True) as reader:
        recording.record(reader, entry)
    backups.make(path)
    assert set(read_in(tmp_path, own_home)) == set(ALL)
    keys.encrypt(path, WORDS, costs=CHEAP)
    assert read_in(tmp_path, own_home) == {}
    keys.rekey(path, keys.by_passphrase(path, WORDS), OTHERS, costs=CHEAP)
    assert read_in(tmp_path, own_home) == {}
    key = keys.by_passphrase(path, OTHERS)
    with archives.open_archive(path, key=key) as desk:
        assert desk.get(Meeting, "mote").agenda[0].discussion.plain == TYPED
        assert desk.get(Person, "gunnhild").name == NAME
        assert profiles.layout(desk, profile).name == PROFILE
    private.clean()
    assert read_in(tmp_path, own_home) == {}
    keys.decrypt(path, key)
    assert set(read_in(tmp_path, own_home)) == set(ALL)


def test_own_profiles_of_an_encrypted_archive_are_changed_undone_and_carried_as_others(
    tmp_path: Path,
) -> None:
    desk, _code = keys.create(tmp_path / "a.hfdesk", WORDS, costs=CHEAP)
    key = desk.key
    with desk:
        id = profiles.copy(desk, "standard", PROFILE)
        own_steps.undo(desk)
        assert id not in exports.layouts(desk)
        own_steps.redo(desk)
        handover.copy(desk, tmp_path / "kopi.hfdesk")
    for path in (tmp_path / "a.hfdesk", tmp_path / "kopi.hfdesk"):
        with archives.open_archive(path, key=key, read_only=True) as desk:
            assert profiles.layout(desk, id).name == PROFILE
    laid = tmp_path / "a.hfdesk-own" / "layouts" / "lagt.toml"  # by somebody who knows the folder
    laid.parent.mkdir()
    laid.write_text(f'base = "standard"\nname = "{PROFILE} 2"\n', encoding="utf-8")
    with archives.open_archive(tmp_path / "a.hfdesk", key=key) as desk:
        assert profiles.layout(desk, "lagt").name == f"{PROFILE} 2"
    private.clean()
    assert read_in(tmp_path) == {}


def test_nothing_is_said_on_stderr_and_no_key_in_any_log(
    tmp_path: Path, own_home: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    path = tmp_path / "a.hfdesk"
    desk, code = keys.create(path, WORDS, costs=CHEAP)
    key = desk.key
    assert key is not None
    with desk:
        backups.make(path, key=key)
    for wrong in (Key.new(), None):
        with pytest.raises(Refusal) as problem:
            Desk.open(path, key=wrong)
        logs.refused(problem.value)
    content = bytearray(path.read_bytes())
    content[5000] ^= 1
    path.write_bytes(content)
    with pytest.raises(Exception, match="archive"):
        archives.open_archive(path, key=key)
    assert capfd.readouterr() == ("", "")
    secrets = {
        key.secret,
        key.secret.hex().encode(),
        code.encode(),
        code.replace("-", "").encode(),
        WORDS.encode(),
    }
    texts = [
        each.read_bytes() for folder in (tmp_path, own_home) for each in folder.rglob("*") if each.is_file()
    ]
    assert texts
    for secret in secrets:
        assert not any(secret in text for text in (*texts, caplog.text.encode()))
    assert not any(key.check in each.name for each in tmp_path.rglob("*"))


def test_what_a_killed_process_took_out_to_be_read_goes_at_the_next_opening(
    tmp_path: Path, temporary: Path
) -> None:
    private.clean()
    left = private.place() / "0123"
    (left / "1").mkdir(parents=True)
    (left / "1" / FILE).write_text(ATTACHED, encoding="utf-8")
    (left / "1" / FILE).chmod(0o400)
    own = private.file("min.txt")
    own.write_bytes(b"i bruk")
    archives.open_archive(tmp_path / "a.hfdesk", create=True).close()
    assert not left.exists()
    assert own.exists()
    private.clean()
    assert list(private.place().iterdir()) == []
