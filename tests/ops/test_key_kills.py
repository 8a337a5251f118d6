"""An archive that is given another key, killed at any step, opens with the old one or with the new, whole."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Package
from hfdesk.ops import archives, keys
from hfdesk.store import Desk
from hfdesk.system import sealing
from hfdesk.system.envelopes import Costs
from hfdesk.system.keys import Key
from tests.store.test_values import fill

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked")

NAMES = ("en.txt", "to.txt")
FILES = tuple(f"{sha256(name.encode() * 30_000).hexdigest()[:16]}/{name}" for name in NAMES)
OLD, NEW = "den gamle passfrasen", "den nye passfrasen"
KILLS = int(os.environ.get("HFDESK_KILLS", "12"))
"""How often it is killed, in all: spread evenly over the steps of the three ways."""

#: Does one thing in a folder again and again, each time killed at its n-th step with files.
KILLED = """
import json, os, shutil, signal, sys
from pathlib import Path
from hfdesk.ops import keys, recording
from hfdesk.store import recrypting
from hfdesk.system.envelopes import Costs

way, source, target, kills, old, new = *sys.argv[1:4], int(sys.argv[4]), *sys.argv[5:]
STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.listdir", "os.scandir"}

def work(path):
    cheap = Costs(64, 1, 1)
    if way == "encrypt":
        keys.encrypt(path, new, costs=cheap)
    elif way == "rekey":
        keys.rekey(path, keys.by_passphrase(path, old), new, costs=cheap)
    else:
        keys.decrypt(path, keys.by_passphrase(path, old))

def child(path, last, told):
    seen = 0
    def hook(event, _):
        nonlocal seen
        if event in STEPS:
            seen += 1
            if seen == last:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(hook)
    work(path)
    os.write(told, str(seen).encode())
    os._exit(0)

def run(number, last):
    folder = Path(target) / f"{way}{number}"
    shutil.copytree(source, folder)
    hear, told = os.pipe()
    pid = os.fork()
    if not pid:
        child(folder / "a.hfdesk", last, told)
    os.close(told)
    os.waitpid(pid, 0)
    return int(os.read(hear, 20) or b"0")

total = run("", 0)
for number in range(kills):
    run(number, 1 + (2 * number + 1) * total // (2 * kills))
print(json.dumps(total))
"""


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """An archive by each way of changing it, in a folder of its own."""
    root = tmp_path_factory.mktemp("before")
    plain, closed = root / "plain" / "a.hfdesk", root / "closed" / "a.hfdesk"
    with Desk.open(plain, create=True) as desk:
        fill(desk)
        assert tuple(desk.files.put(name, name.encode() * 30_000) for name in NAMES) == FILES
    shutil.copytree(plain.parent, closed.parent)
    keys.encrypt(closed, OLD, costs=Costs(64, 1, 1))
    return {"encrypt": plain.parent, "rekey": closed.parent, "decrypt": closed.parent}


@pytest.fixture(scope="module")
def package(sources: dict[str, Path]) -> Package:
    with Desk.open(sources["encrypt"] / "a.hfdesk", read_only=True) as desk:
        return desk.package()


def opening(path: Path) -> Key | None:
    if not keys.is_encrypted(path):
        return None
    return keys.by_passphrase(path, NEW if is_opened_by(path, NEW) else OLD)


@pytest.mark.parametrize("way", ["encrypt", "rekey", "decrypt"])
def test_killed_at_any_step_it_is_old_or_new_and_nothing_is_left_over(
    way: str, sources: dict[str, Path], package: Package, tmp_path: Path
) -> None:
    kills = -(-KILLS // 3)
    script = [sys.executable, "-c", KILLED, way, str(sources[way]), str(tmp_path), str(kills), OLD, NEW]
    steps = json.loads(subprocess.run(script, check=True, capture_output=True, text=True).stdout)
    assert steps > 50
    found: set[bool] = set()
    for folder in sorted(tmp_path.iterdir()):
        path = folder / "a.hfdesk"
        key = opening(path)
        with archives.open_archive(path, key=key) as desk:
            assert [each for each in desk.verify() if not each.startswith(("file", "reference"))] == []
            assert desk.package() == package
            assert [desk.files.digest(file)[:16] for file in FILES] == [each[:16] for each in FILES]
        new = opening(path) == key and (
            key is None if way == "decrypt" else key is not None and is_opened_by(path, NEW)
        )
        found.add(new)
        left = {each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file()}
        sealed = {each for each in left if each.endswith(sealing.SUFFIX)}
        assert len(sealed) == (0 if key is None else len(FILES))
        extra = {"a.hfdesk", "a.hfdesk.lock"}
        extra |= {f"a.hfdesk-files/{each}" for each in FILES} if key is None else sealed
        extra |= set() if key is None else {"a.hfdesk-key", "a.hfdesk-files/envelope.hfdesk-key"}
        assert left == extra
    assert found == {True, False}


def is_opened_by(path: Path, passphrase: str) -> bool:
    try:
        keys.by_passphrase(path, passphrase)
    except Problem:
        return False
    return True
