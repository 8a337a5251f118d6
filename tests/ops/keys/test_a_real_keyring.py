"""The whole way against a real Secret Service, in a session of its own; skipped where there is none."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"a real keyring needs {' and '.join(NEEDED)}"
)

SESSION = """
printf 'innlogging' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
exec "$1" -c "$2" "$3"
"""

#: Makes an archive, remembers its key and opens it by each state of the keyring; tells what came of it.
WAY = """
import json, sys
from pathlib import Path
from hfdesk.domain.problems import Problem
from hfdesk.ops import archives, keys
from hfdesk.system import keyrings
from hfdesk.system.envelopes import Costs

import secretstorage
path, cheap, told = Path(sys.argv[1]) / "a.hfdesk", Costs(64, 1, 1), {}
desk, _ = keys.create(path, "fjorten blå brosteiner", costs=cheap)
key = desk.key
desk.close()

def opened():
    try:
        archives.open_archive(path).close()
    except Problem as problem:
        return problem.code
    return "open"

told["name"] = keyrings.name()
told["before"] = opened()
told["kept"] = keys.remember(path, key)
told["daily"] = [opened(), opened()]
keys.change_passphrase(path, key, "en helt annen setning", costs=cheap)
told["changed"] = opened()
keys.rekey(path, key, "en helt annen setning", costs=cheap)
told["rekeyed"] = opened()
told["old is gone"] = keyrings.get(key.check) is None
keys.forget(path)
told["forgotten"] = opened()
key = keys.by_passphrase(path, "en helt annen setning")
keys.remember(path, key)
bus = secretstorage.dbus_init()
collection = secretstorage.get_default_collection(bus)
for item in collection.search_items({"service": "hfdesk"}):
    item.delete()
told["lost"] = opened()
keys.remember(path, key)
collection.lock()
keyrings.PATIENCE = 1.0
told["locked"] = opened()
told["by passphrase"] = keys.by_passphrase(path, "en helt annen setning") == key
print(json.dumps(told))
"""


def test_a_key_is_put_found_lost_locked_and_changed_in_a_real_keyring(tmp_path: Path) -> None:
    home = {
        name: str(tmp_path / name)
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    }
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    for folder in home.values():
        Path(folder).mkdir()
    kept = {each: os.environ[each] for each in ("PATH", "PYTHONPATH", "LANG") if each in os.environ}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SESSION, "sh", sys.executable, WAY, str(tmp_path)],
        env={**kept, **home, "XDG_RUNTIME_DIR": str(run)},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    name = told["name"]
    assert name
    assert told == {
        "name": name,
        "before": "key.needed",
        "kept": name,
        "daily": ["open", "open"],
        "changed": "open",
        "rekeyed": "open",
        "old is gone": True,
        "forgotten": "key.needed",
        "lost": "key.needed",
        "locked": "key.needed",
        "by passphrase": True,
    }
