"""A file dialog in the folder of the open archive takes nothing from it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from hfdesk.system.assets import asset

LISTED = """
import os, sqlite3, sys
from hfdesk.gui.running import application
from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QFileIconProvider
app, path = application(), sys.argv[1]
held = sqlite3.connect(path)
held.execute("PRAGMA journal_mode = WAL")
held.execute("CREATE TABLE t (x)")
for ending in ("", "-wal", "-shm"):
    QFileIconProvider().type(QFileInfo(path + ending))
os.spawnv(os.P_WAIT, sys.executable, [sys.executable, "-c", sys.argv[2], path])
print(os.path.exists(path + "-wal"))
"""
BACKUP = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT * FROM t'); c.close()"


def test_what_lists_the_folder_of_an_open_archive_leaves_its_log_there(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", LISTED, str(tmp_path / "a.hfdesk"), BACKUP],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert told.stdout.split() == ["True"]


KNOWN = """
import sys
from PySide6.QtCore import QMimeDatabase
mode = QMimeDatabase.MatchMode.MatchExtension
for name in sys.argv[1:]:
    print(QMimeDatabase().mimeTypeForFile(name, mode).name())
"""


def test_what_other_dialogs_read_knows_every_name_too(tmp_path: Path) -> None:
    """Those of GNOME take ``mime.cache``, which ``update-mime-database`` makes of the XML."""
    source = asset("resources/mime")
    (tmp_path / "mime").mkdir()
    for name in ("mime.cache", "types"):
        shutil.copy(source / name, tmp_path / "mime")
    globs = re.findall(r'glob pattern="\*([^"]+)"', (source / "packages" / "hfdesk.xml").read_text("utf-8"))
    told = subprocess.run(
        [sys.executable, "-c", KNOWN, *(f"arkiv{ending}" for ending in globs)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**os.environ, "XDG_DATA_DIRS": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)},
    )
    assert len(globs) == 5
    assert told.stdout.split() == ["application/x-hfdesk"] * len(globs)
