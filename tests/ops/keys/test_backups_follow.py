"""What opens an archive opens its backups, wherever a change of its key was killed or the disk failed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from hfdesk.domain.problems import Problem, Trouble
from hfdesk.ops import archives, backups, keys
from hfdesk.store import recrypting
from hfdesk.system import envelopes
from hfdesk.system.keys import Key
from tests.ops.keys.encrypted import CHEAP, OTHERS, WORDS

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked")

THIRD = "en tredje setning her"
WAYS = ("encrypt", "decrypt", "rekey", "passphrase")
KILLS = int(os.environ.get("HFDESK_KILLS", "16"))
"""How often it is disturbed, in all: spread evenly over the steps of the four ways, by kills and failures."""

#: Does one thing in a folder again and again, killed at its n-th step with files, or failing from it on.
DISTURBED = """
import errno, json, os, shutil, signal, sys
from pathlib import Path
from hfdesk.domain.problems import Problem
from hfdesk.ops import keys, recording
from hfdesk.store import recrypting
from hfdesk.system.envelopes import Costs

way, source, target, times, old, new = *sys.argv[1:4], int(sys.argv[4]), *sys.argv[5:]
STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.listdir", "os.scandir"}
CHEAP = Costs(64, 1, 1)

def work(path):
    key = None if way == "encrypt" else keys.by_passphrase(path, old)
    if way == "encrypt":
        keys.encrypt(path, new, costs=CHEAP)
    elif way == "rekey":
        keys.rekey(path, key, new, costs=CHEAP)
    elif way == "passphrase":
        keys.change_passphrase(path, key, new, costs=CHEAP)
    else:
        keys.decrypt(path, key)

def child(path, last, length, told):
    seen = 0
    def hook(event, what):
        nonlocal seen
        if event in STEPS and str(what[0]).startswith(target):
            seen += 1
            if last and last <= seen < last + length:
                if length == 1:
                    os.kill(os.getpid(), signal.SIGKILL)
                raise OSError(errno.EIO, "disk")
    sys.addaudithook(hook)
    try:
        work(path)
    except Problem:
        os._exit(1)
    except BaseException:
        os.write(told, b"-1")
        os._exit(2)
    os.write(told, str(seen).encode())
    os._exit(0)

def run(number, last, length):
    folder = Path(target) / f"{way}{number}"
    shutil.copytree(source, folder)
    hear, told = os.pipe()
    pid = os.fork()
    if not pid:
        child(folder / "arkiv.hfdesk", last, length, told)
    os.close(told)
    os.waitpid(pid, 0)
    return int(os.read(hear, 20) or b"0")

total = run("", 0, 0)
for number in range(times):
    at = 1 + (2 * number + 1) * total // (2 * times)
    assert run(number, at, (1, 3, 10_000)[number % 3]) >= 0, (way, at)
print(json.dumps(total))
"""


@pytest.fixture(scope="module")
def with_backups(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The archive with two backups, by each way of changing it, in a folder of its own."""
    root = tmp_path_factory.mktemp("before")
    plain, closed = root / "plain" / sample.name, root / "closed" / sample.name
    shutil.copytree(sample.parent, plain.parent)
    backups.make(plain)
    folder = plain.with_name("arkiv.hfdesk-backups")
    for each in [each for each in folder.iterdir() if each.suffix in {".json", ".hfdesk"}]:
        if each.name != "state.json":
            shutil.copy2(each, each.with_name(each.name.replace("arkiv-20", "arkiv-19")))
    shutil.copytree(plain.parent, closed.parent)
    keys.encrypt(closed, WORDS, costs=CHEAP)
    return {"encrypt": plain.parent, **dict.fromkeys(WAYS[1:], closed.parent)}


def tried(path: Path, phrase: str) -> Key | None:
    try:
        return keys.by_passphrase(path, phrase)
    except Problem:
        return None


def opening(path: Path) -> tuple[str, Key | None]:
    """The passphrase that opens an archive, and its key; none of a plain one."""
    if not keys.is_encrypted(path):
        return "", None
    found = [(phrase, key) for phrase in (WORDS, OTHERS) if (key := tried(path, phrase)) is not None]
    assert found
    return found[0]


def check_each_opens(path: Path, phrase: str) -> None:
    """By itself, as on another machine: with the passphrase, or without any."""
    found = sorted(path.with_name("arkiv.hfdesk-backups").glob("*.hfdesk"))
    assert len(found) == 2
    for each in found:
        assert recrypting.opens(each, None) or recrypting.opens(each, tried(each, phrase)), each


@pytest.mark.parametrize("way", WAYS)
def test_what_opens_the_archive_opens_each_backup_wherever_it_was_killed_or_the_disk_failed(
    way: str, with_backups: dict[str, Path], tmp_path: Path
) -> None:
    times = -(-KILLS // len(WAYS))
    script = [sys.executable, "-c", DISTURBED, way, str(with_backups[way]), str(tmp_path), str(times)]
    told = subprocess.run([*script, WORDS, OTHERS], check=True, capture_output=True, text=True).stdout
    assert json.loads(told) > 20
    for folder in sorted(tmp_path.iterdir()):
        path = folder / "arkiv.hfdesk"
        phrase, key = opening(path)
        check_each_opens(path, phrase)
        archives.open_archive(path, key=key).close()
        assert opening(path) == (phrase, key)
        check_each_opens(path, phrase)
        assert [each.fault for each in backups.verify_all(path, None, key)] == ["", ""]
        assert all(recrypting.opens(each.path, key) for each in backups.listed(path))


def failing(*_: object) -> None:
    raise Trouble("archive.disk_error", path=Path("disken"), reason="EIO")


def never(monkeypatch: pytest.MonkeyPatch, archive: Path) -> Callable[[], None]:
    """Let no backup be made anew."""
    remake = recrypting.remake

    def fails(path: Path, *more: object) -> None:
        if path != archive:
            failing()
        remake(path, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(recrypting, "remake", fails)
    return monkeypatch.undo


@pytest.fixture
def closed(with_backups: dict[str, Path], tmp_path: Path) -> Path:
    shutil.copytree(with_backups["rekey"], tmp_path / "her")
    return tmp_path / "her" / "arkiv.hfdesk"


def test_a_backup_that_keeps_an_earlier_key_opens_by_all_that_the_new_one_opens_by(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heal = never(monkeypatch, closed)
    code = keys.rekey(closed, keys.by_passphrase(closed, WORDS), OTHERS, costs=CHEAP)
    key = keys.by_passphrase(closed, OTHERS)
    archives.open_archive(closed, key=key).close()
    for backup in backups.listed(closed):
        earlier = keys.by_recovery(backup.path, code)
        assert earlier not in (key, None)
        assert keys.by_passphrase(backup.path, OTHERS) == earlier
        assert backups.verify(backup, key).fault == ""
    newest = backups.newest_good(closed, None, key)
    assert newest is not None
    backups.restore(newest, closed, key)
    earlier = keys.by_passphrase(closed, OTHERS)
    with archives.open_archive(closed, key=earlier) as desk:
        assert desk.package()
    assert keys.by_recovery(closed, code) == earlier
    heal()
    with monkeypatch.context() as bad:  # another key that comes to nothing leaves all as it was
        bad.setattr(recrypting, "remake", failing)
        with pytest.raises(Problem):
            keys.rekey(closed, earlier, THIRD, costs=CHEAP)
    assert keys.by_passphrase(closed, OTHERS) == earlier
    keys.change_passphrase(closed, earlier, THIRD, costs=CHEAP)
    assert keys.by_passphrase(closed, THIRD) == earlier
    assert tried(closed, OTHERS) is None


def test_a_changed_passphrase_opens_backups_that_keep_an_earlier_key(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heal = never(monkeypatch, closed)
    keys.rekey(closed, keys.by_passphrase(closed, WORDS), OTHERS, costs=CHEAP)
    keys.change_passphrase(closed, keys.by_passphrase(closed, OTHERS), THIRD, costs=CHEAP)
    check_each_opens(closed, THIRD)
    heal()
    key = keys.by_passphrase(closed, THIRD)
    archives.open_archive(closed, key=key).close()
    assert all(recrypting.opens(each.path, key) for each in backups.listed(closed))
    check_each_opens(closed, THIRD)
    assert all(tried(each.path, WORDS) is None for each in backups.listed(closed))


def test_a_backup_whose_envelope_could_not_be_told_a_new_passphrase_is_told_it_by_the_next_backup(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = keys.by_passphrase(closed, WORDS)
    with monkeypatch.context() as bad:
        bad.setattr("hfdesk.store.following.retract", lambda *_: None)
        keys.change_passphrase(closed, key, OTHERS, costs=CHEAP)
    check_each_opens(closed, OTHERS)
    backups.make(closed, key=key)
    listed = backups.listed(closed)
    assert [tried(each.path, WORDS) for each in listed] == [None] * len(listed)
    assert all(envelopes.read(each.path) == envelopes.read(closed) for each in listed)
