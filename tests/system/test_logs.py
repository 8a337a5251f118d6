"""The log: what happened, never what was written."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from hfdesk.domain.problems import Refusal, Trouble
from hfdesk.system import files, logs

SENTENCE = "Utvalget ber om at fru Ågot Vikebø kalles inn"
NAMES = (SENTENCE, "Ågot", "Vikebø", "vikebø")


def everything() -> str:
    """All that lies in the folder of logs."""
    folder = logs.file().parent
    return "".join(path.read_text("utf-8", "replace") for path in folder.iterdir()) if folder.exists() else ""


def failing(error: BaseException) -> BaseException:
    """An error that was raised, with a cause that tells what was written."""
    try:
        try:
            raise ValueError(SENTENCE)
        except ValueError as cause:
            raise error from cause
    except type(error) as caught:
        return caught


@pytest.mark.parametrize(
    "error",
    [
        KeyError(SENTENCE),
        Refusal("record.unknown", target=SENTENCE, id="vikebø"),
        Trouble("archive.missing", path=Path("/home/vikebø/Ågot.hfdesk")),
        FileNotFoundError(2, "not there", "/home/vikebø/Ågot.hfdesk"),
        UnicodeEncodeError("ascii", SENTENCE, 0, 1, "ordinal not in range"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_of_what_fails_the_log_has_types_and_places_and_no_word(error: BaseException) -> None:
    failed = failing(error)
    logs.note(failed)
    logs.refused(failed)
    told = everything()
    assert not [name for name in NAMES if name in told]
    assert told.count(type(error).__name__) == 2
    assert "ValueError" in told
    assert str(Path.home()) not in told
    assert str(Path(__file__).parent) not in told


def test_a_fault_tells_the_files_and_lines_of_the_program() -> None:
    with pytest.raises(Exception) as caught:  # noqa: PT011 -- whatever the system says of a NUL
        files.replace(Path(SENTENCE) / "\0", b"")
    told = logs.report(caught.value)
    assert "hfdesk/system/files.py:" in told
    assert SENTENCE not in told


def test_facts_are_numbers_and_codes() -> None:
    logs.happened("archive.opened", encrypted=True, took=0.25, name=SENTENCE, reason="daily")
    assert "archive.opened encrypted=True took=0.250 name=? reason=daily\n" in everything()


def test_a_fault_on_another_thread_is_noted_and_shown_to_nobody(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    logs.install()

    def fail() -> None:
        raise ZeroDivisionError(SENTENCE)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "fault ZeroDivisionError" in everything()
    assert SENTENCE not in everything()
    assert capfd.readouterr().err == ""


def test_a_process_that_dies_leaves_where_it_was_for_the_next_start() -> None:
    dies = (
        "import ctypes, sys; from hfdesk.system import logs; logs.watch_crashes();"
        f"words = '{SENTENCE}'; ctypes.string_at(0)"
    )
    dead = subprocess.run([sys.executable, "-c", dies], capture_output=True, timeout=60, check=False)
    assert dead.returncode != 0
    assert logs.digest_crashes() == 1
    told = everything()
    assert "crash " in told
    assert "ctypes/__init__.py:" in told
    assert not [name for name in (*NAMES, str(Path(sys.prefix))) if name in told]
    assert logs.digest_crashes() == 0


def test_a_process_that_ends_leaves_nothing_and_logs_of_earlier_programs_go() -> None:
    ends = "from hfdesk.system import logs; logs.watch_crashes(); logs.happened('stop')"
    subprocess.run([sys.executable, "-c", ends], check=True, timeout=60)
    assert not list(logs.file().parent.glob("crash-*"))
    before = logs.file().with_name("hfdesk.log")
    before.write_text(SENTENCE, encoding="utf-8")
    logs.clean_up()
    assert not before.exists()
    assert "stop" in everything()
