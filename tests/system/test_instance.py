"""Which process shows an archive, and what a later start asks of it."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from hfdesk.system import instance
from hfdesk.system.instance import Wish

OTHER = """
import sys, time
from pathlib import Path
from hfdesk.system import instance
instance.announce(Path(sys.argv[1]))
print("there", flush=True)
sys.stdin.read()
"""


def other(archive: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(archive)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "there\n"
    return process


def answer_soon(archive: Path, taken: list[Wish]) -> threading.Thread:
    def answer() -> None:
        end = time.monotonic() + 5
        while not taken and time.monotonic() < end:
            taken.extend(instance.take(archive))

    thread = threading.Thread(target=answer)
    thread.start()
    return thread


def left() -> list[str]:
    return sorted(each.name for each in instance.folder().iterdir())


def test_an_archive_is_shown_as_long_as_the_process_runs_that_shows_it(tmp_path: Path) -> None:
    archive = tmp_path / "a.hfdesk"
    assert not instance.is_shown(archive)
    with other(archive) as process:
        assert instance.is_shown(archive)
        assert not instance.is_shown(tmp_path / "b.hfdesk")
        process.kill()
    assert not instance.is_shown(archive)


def test_ones_own_mark_is_no_other_window_and_goes_when_it_is_withdrawn(tmp_path: Path) -> None:
    archive = tmp_path / "a.hfdesk"
    instance.announce(archive)
    assert not instance.is_shown(archive)
    instance.withdraw(archive)
    assert left() == []


def test_the_mark_of_another_process_is_left_alone(tmp_path: Path) -> None:
    archive = tmp_path / "a.hfdesk"
    with other(archive) as process:
        instance.withdraw(archive)
        assert instance.is_shown(archive)
        process.kill()


def test_a_wish_is_answered_by_who_takes_it_and_leaves_nothing(tmp_path: Path) -> None:
    archive = tmp_path / "Årets møter.hfdesk"
    taken: list[Wish] = []
    thread = answer_soon(archive, taken)
    assert instance.ask(Wish(str(archive), "m1", "12/26", "token"))
    thread.join()
    assert taken == [Wish(instance.name(archive), "m1", "12/26", "token")]
    assert left() == []


def test_a_wish_that_nobody_takes_is_gone_when_one_has_waited(tmp_path: Path) -> None:
    began = time.monotonic()
    assert not instance.ask(Wish(str(tmp_path / "a.hfdesk")), patience=0.1)
    assert time.monotonic() - began < 1
    assert left() == []


def test_a_wish_for_another_archive_is_not_taken(tmp_path: Path) -> None:
    wish = _leave(tmp_path / "a.hfdesk")
    assert instance.take(tmp_path / "b.hfdesk") == ()
    assert wish.exists()


@pytest.mark.parametrize(
    ("change", "stays"),
    [
        ({"moment": time.time() - 3_600}, False),
        ({"moment": time.time() + 86_400}, False),
        ({"moment": "now"}, False),
        ({"machine": "another"}, True),
    ],
)
def test_a_wish_that_is_old_or_of_another_machine_moves_nothing(
    tmp_path: Path, change: dict[str, object], stays: bool
) -> None:
    wish = _leave(tmp_path / "a.hfdesk", **change)
    assert instance.take(tmp_path / "a.hfdesk") == ()
    assert wish.exists() is stays


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"meeting": 3}', b"\xff\xfe\x00", b"[" * 40_000])
def test_what_is_no_wish_is_taken_away(tmp_path: Path, content: bytes) -> None:
    wish = _leave(tmp_path / "a.hfdesk")
    wish.write_bytes(content)
    assert instance.take(tmp_path / "a.hfdesk") == ()
    assert not wish.exists()
    mark = wish.with_name(wish.name.partition(".")[0] + ".json")
    mark.write_bytes(content)
    assert not instance.is_shown(tmp_path / "a.hfdesk")


def test_words_that_no_archive_has_are_left_out_of_a_wish(tmp_path: Path) -> None:
    _leave(tmp_path / "a.hfdesk", meeting="a\0b", item="\ud800", token=7)
    assert instance.take(tmp_path / "a.hfdesk") == (Wish(instance.name(tmp_path / "a.hfdesk")),)


def test_where_nothing_can_be_kept_no_window_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(instance, "folder", lambda: tmp_path / "file" / "windows")
    instance.announce(tmp_path / "a.hfdesk")
    assert not instance.is_shown(tmp_path / "a.hfdesk")
    assert not instance.ask(Wish(str(tmp_path / "a.hfdesk")))
    assert instance.take(tmp_path / "a.hfdesk") == ()


def _leave(archive: Path, **change: object) -> Path:
    """A wish as a later start leaves it when it is killed while it waits; its file."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(instance, "_take_away", lambda file: True)
        instance.ask(Wish(str(archive), "m1"), patience=0)
    (wish,) = instance.folder().glob("*.wish")
    wish.write_text(json.dumps(json.loads(wish.read_text()) | change))
    return wish
