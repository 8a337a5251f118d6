"""What is not to be had is told in one sentence, and nothing is touched."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hfdesk.store.connection import plain_connection
from tests.cli.calling import NORDVIK, Call, refused, state


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"ikke json", "JSON"),
        (b"{}", "format"),
        (b"\xff\xfe", "UTF-8"),
        (b'{"format": "hfdesk-package", "version": 2}', "nyere"),
        (b'{"format": "hfdesk-package", "version": 1, "cases": [{"id": "s"}]}', "cases[0]"),
        (
            b'{"format":"hfdesk-package","version":1,"people":[{"id":"p","name":"","organization":"x"}]}',
            "people[0].organization",
        ),
        (b"PK\x03\x04garbage", "zip"),
        (b"PK\x05\x06" + bytes(18), "manifest.json"),
    ],
)
def test_a_bad_package_is_refused_and_nothing_is_touched(
    call: Call, archive: Path, tmp_path: Path, content: bytes, word: str
) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    before = state(archive)
    text = refused(call("--archive", archive, "import", path))
    assert word in text
    assert "x.json" in text
    assert state(archive) == before
    new = tmp_path / "new.hfdesk"
    refused(call("--archive", new, "import", path))
    assert not [each for each in tmp_path.iterdir() if each.name.startswith("new")]


def test_one_bad_package_among_good_ones_keeps_all_out(call: Call, tmp_path: Path) -> None:
    bad = tmp_path / "x.json"
    bad.write_text("{}")
    refused(call("--archive", tmp_path / "new.hfdesk", "import", NORDVIK, bad))
    assert not (tmp_path / "new.hfdesk").exists()


REFUSED = [
    (("show", "--meeting", "none"), "«none»"),
    (("show", "--meeting", "m-1", "--item", "99"), "«99»"),
    (("show", "--meeting", "m-1", "--item", ""), "«»"),
    (("show", "--meeting", "m-1", "--field", ""), "«»"),
    (("show", "--meeting", "m-1", "--field", "none"), "place"),
    (("export", "minutes", "--meeting", "m-1", "--layout", "x" * 300, "--out", "."), "oppsett"),
    (("export", "minutes", "--meeting", "m-1", "--out", "/dev/full"), "/dev/full"),
    (("show", "--meeting", "m-1", "--item", "1/25", "--field", "none"), "discussion"),
    (("export", "minutes", "--meeting", "none", "--out", "."), "møtet «none»"),
    (("export", "minutes", "--meeting", "m-1", "--layout", "none", "--out", "."), "«none»"),
    (("export", "minutes", "--meeting", "m-1", "--out", "a/b/c.docx"), "c.docx"),
    (("export", "extract", "--meeting", "m-1", "--item", "99", "--out", "."), "«99»"),
    (("export", "case-paper", "--case", "s-1", "none", "--out", "."), "saken «none»"),
    (("export", "portfolio", "--portfolio", "none", "--out", "."), "porteføljeplanen «none»"),
    (("export-package", "--committee", "none", "--out", "x.json"), "utvalget «none»"),
    (("export-package", "--out", "x.zip"), ".hfpakke"),
    (("export-package", "--out", "a/b/x.json"), "x.json"),
    (("import", "none.json"), "none.json"),
    (("import", "."), "mappe"),
    (("sample",), "eksemplene"),
]


@pytest.mark.parametrize(("words", "word"), REFUSED)
def test_what_is_not_to_be_had_is_told_and_nothing_is_touched(
    call: Call,
    archive: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    word: str,
) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    before = state(archive)
    assert word in refused(call("--archive", archive, *words))
    assert state(archive) == before
    assert not list(folder.iterdir())


@pytest.mark.parametrize(
    "words",
    [
        ("list", "meetings"),
        ("show", "--meeting", "m-1"),
        ("export", "minutes", "--meeting", "m-1"),
        ("export-package", "--out", "x.json"),
        ("verify",),
    ],
)
@pytest.mark.parametrize("kind", ["missing", "folder", "text", "empty", "database"])
def test_what_is_no_archive_is_told_and_left_as_it_was(
    call: Call, tmp_path: Path, words: tuple[str, ...], kind: str
) -> None:
    path = tmp_path / "a.hfdesk"
    if kind == "folder":
        path.mkdir()
    elif kind != "missing":
        path.write_bytes({"text": b"hei", "empty": b"", "database": b"SQLite format 3\0" + bytes(4080)}[kind])
    before = state(path)
    assert "a.hfdesk" in refused(call("--archive", path, *words))
    assert state(path) == before
    assert [each.name for each in tmp_path.iterdir()] == ([] if kind == "missing" else ["a.hfdesk"])


def test_an_archive_with_faults_is_told_with_the_first_place(
    call: Call, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hfdesk.store.Desk.verify", lambda _: ("archive.orphan row/7", "archive.orphan x"))
    text = refused(call("--archive", archive, "verify"))
    assert "2 steder" in text
    assert "row/7" in text


def test_an_archive_whose_file_is_damaged_is_told_in_our_words(
    call: Call, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hfdesk.store.Desk.verify", lambda _: ("archive.damaged Tree 9\npage 9: bad",))
    text = refused(call("--archive", archive, "verify"))
    assert "skadet" in text
    assert "Tree" not in text


def test_an_archive_without_its_tables_is_told_as_damaged(call: Call, archive: Path) -> None:
    with plain_connection(archive) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("DROP TABLE meetings")
    assert "skadet" in refused(call("--archive", archive, "list", "meetings"))


@pytest.mark.parametrize("sql", ["PRAGMA application_id=1", "UPDATE alembic_version SET version_num='9999'"])
def test_an_archive_of_others_gets_no_files_beside_it(call: Call, archive: Path, sql: str) -> None:
    with plain_connection(archive) as connection:
        connection.execute(sql)
    before = sorted(archive.parent.iterdir())
    refused(call("--archive", archive, "list", "meetings"))
    assert sorted(archive.parent.iterdir()) == before


def test_words_that_no_text_can_hold_are_no_traceback(call: Call, archive: Path) -> None:
    assert "«a»" in refused(call("--archive", archive, "show", "--meeting", "a\udcff\x01"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_a_window_without_a_display_is_told(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "skjerm" in refused(call())


def test_what_the_machine_says_unasked_is_told_in_one_sentence(
    call: Call, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise PermissionError(13, "denied", str(archive))

    monkeypatch.setattr("hfdesk.cli.verbs.LISTS", {"meetings": fail})
    assert "tilgang" in refused(call("--archive", archive, "list", "meetings"))


def test_an_unforeseen_fault_is_told_in_one_sentence_and_logged(
    call: Call, archive: Path, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("hfdesk.cli.verbs.print_rows", fail)
    said = call("--archive", archive, "list", "meetings")
    assert said.status == 1
    assert said.err.count("\n") == 1
    assert "ZeroDivisionError" in next(own_home.rglob("events.log")).read_text(encoding="utf-8")


def test_stopping_is_told_in_one_sentence(call: Call, archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("hfdesk.cli.verbs.print_rows", stop)
    said = call("--archive", archive, "list", "meetings")
    assert (said.status, said.err.count("\n")) == (130, 1)


def process(*words: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "hfdesk", *map(str, words)]
    env = {**os.environ, "LANG": "C", "LC_ALL": "C"}
    return subprocess.run(command, capture_output=True, check=False, env=env, timeout=60)


def test_norwegian_letters_come_out_as_utf8_in_a_plain_language(archive: Path) -> None:
    assert "Åsta Myrbråten" in process("--archive", archive, "list", "people").stdout.decode("utf-8")
    assert "møtet «ø»" in process("--archive", archive, "show", "--meeting", "ø").stderr.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="no such pipes")
def test_a_reader_that_goes_away_is_no_fault(archive: Path) -> None:
    words = f"'{sys.executable}' -m hfdesk --archive '{archive}' show --meeting m-1 | true"
    done = subprocess.run(words, shell=True, capture_output=True, check=False, timeout=60)
    assert done.stderr == b""


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write anywhere"
)
def test_a_folder_without_permission_is_told(call: Call, archive: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    words = ("--archive", archive, "export", "minutes", "--meeting", "m-1", "--out", closed)
    assert "tilgang" in refused(call(*words))
    assert "tilgang" in refused(call("--archive", closed / "a.hfdesk", "import", NORDVIK))


def test_help_needs_nothing_heavy() -> None:
    heavy = ("sqlalchemy", "lxml", "docx", "PySide6", "jsonschema_rs", "markdown_it")
    code = (
        "import sys; from hfdesk.app import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        f"assert not set({heavy}) & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, timeout=60)
    assert done.stderr == b""


def test_what_is_for_the_window_alone_is_not_offered(call: Call) -> None:
    text = refused(call("nope"))
    assert "'restore', 'encrypt'" in text
    assert "spelling" not in text
