"""Where an archive lies: in a folder that a program synchronizes, or on another machine's disk.

In both a file may change, be locked or be taken half written by somebody else, and SQLite's log (WAL) is
not safe there: it needs memory that all who use the file share. Told by names and marks of folders, by
the mounts of the system and by Windows' kinds of drives; nothing is asked of any network.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Any


class Risk(StrEnum):
    """What is the matter with a place."""

    SYNCED = "synced"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Place:
    """A place that is no good for an open archive: why, and what a user calls it (``OneDrive``, ``nfs``)."""

    risk: Risk
    name: str


@dataclass(frozen=True, slots=True)
class Mount:
    """Where a file system is mounted, and of which type."""

    folder: str
    type: str


_SYNCED = (
    ("OneDrive", r"onedrive(?: ?-.*)?|onedrive-.*"),
    ("Dropbox", r"dropbox(?: \(.*\)|-.*)?"),
    ("iCloud", r"icloud ?drive|mobile documents|com~apple~clouddocs|iclouddrive"),
    ("Google Drive", r"google ?drive(?:-.*)?|my drive|min disk|drivefs"),
    ("Nextcloud", r"nextcloud\d*|owncloud\d*"),
    ("Box", r"box sync|box-box"),
)
_NAMES = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _SYNCED)
#: Files that programs leave at the root of what they synchronize.
_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "Nextcloud",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
}
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "afs", "ceph", "glusterfs", "ncpfs"}
    | {"9p", "lustre", "beegfs", "autofs", "fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.gvfsd-fuse"}
    | {"fuse.glusterfs", "fuse.smbnetfs", "fuse.s3fs", "fuse.curlftpfs", "fuse.onedriver"}
    | {"fuse.google-drive-ocamlfuse", "fuse.kio-fuse"}
)
_DRIVE_REMOTE = 4
_LARGEST = 1 << 20


def risky(path: Path) -> Place | None:
    """What is wrong with where a file lies, or will lie; ``None`` where nothing is known to be."""
    folders = dict.fromkeys((path.absolute(), Path(os.path.realpath(path))))
    mounts = tuple(_mounts())
    return next((place for each in folders if (place := _told(each, mounts)) is not None), None)


def _told(path: Path, mounts: Iterable[Mount]) -> Place | None:
    network = of_network(path, mounts, _drive_type)
    return of_names(path, os.environ) or _by_mark(path) or _by_list(path) or network


def of_names(path: PurePath, environ: Mapping[str, str]) -> Place | None:
    """A folder that is called as such programs call theirs, or that the environment tells of."""
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        root = environ.get(name, "")
        if root and path.is_relative_to(type(path)(root)):
            return Place(Risk.SYNCED, "OneDrive")
    for part in path.parts[:-1]:
        for name, pattern in _NAMES:
            if pattern.fullmatch(part):
                return Place(Risk.SYNCED, name)
    return None


def of_network(path: PurePath, mounts: Iterable[Mount], drive_type: Any = None) -> Place | None:
    """A share by its name, a drive that stands for one, or a mount of another machine's disk."""
    if isinstance(path, PureWindowsPath):
        drive = path.drive
        if drive.upper().startswith("\\\\?\\UNC\\"):
            return Place(Risk.NETWORK, "\\\\" + drive[8:])
        if drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\")):
            return Place(Risk.NETWORK, drive)
        letter = drive.removeprefix("\\\\?\\")
        if letter and drive_type is not None and drive_type(letter + "\\") == _DRIVE_REMOTE:
            return Place(Risk.NETWORK, letter)
        return None
    found = [mount for mount in mounts if PurePosixPath(path).is_relative_to(mount.folder)]
    nearest = max(found, key=lambda mount: len(mount.folder.rstrip("/")), default=None)
    if nearest is None or nearest.type not in _NETWORK:
        return None
    return Place(Risk.NETWORK, nearest.type.removeprefix("fuse."))


def linux_mounts(text: str) -> Iterator[Mount]:
    """The mounts of ``/proc/mounts``; the last one at a folder is the one that is seen there."""
    known: dict[str, Mount] = {}
    for line in text.splitlines():
        parts = line.split(" ")
        if len(parts) >= 3:
            folder = re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), parts[1])
            known[folder] = Mount(folder, parts[2])
    yield from known.values()


def mac_mounts(text: str) -> Iterator[Mount]:
    """The mounts of macOS's ``mount``: ``//kari@tjener/felles on /Volumes/felles (smbfs, nodev)``."""
    for line in text.splitlines():
        found = re.fullmatch(r".*? on (/.*) \((\w+).*\)", line)
        if found:
            yield Mount(found[1], found[2])


def _mounts() -> Iterator[Mount]:
    with contextlib.suppress(OSError):
        if sys.platform.startswith("linux"):
            told = Path("/proc/self/mounts")
            with told.open(encoding="utf-8", errors="surrogateescape") as file:
                yield from linux_mounts(file.read(_LARGEST))
        elif sys.platform == "darwin":
            import subprocess

            listed = subprocess.run(  # the system's own program, by its full name
                ["/sbin/mount"], capture_output=True, text=True, timeout=2, check=False
            )
            yield from mac_mounts(listed.stdout)


def _drive_type(root: str) -> int:
    """Windows' kind of a drive; 0 elsewhere."""
    windows = getattr(__import__("ctypes"), "windll", None)
    return int(windows.kernel32.GetDriveTypeW(root)) if windows is not None else 0


def _by_mark(path: Path) -> Place | None:
    """A folder in which such a program has left its mark."""
    for folder in path.parents:
        for mark, name in _MARKS.items():
            with contextlib.suppress(OSError):
                if (folder / mark).exists() and not (mark == ".dropbox" and folder == Path.home()):
                    return Place(Risk.SYNCED, name)
    return None


def _by_list(path: Path) -> Place | None:
    """A folder that such a program has in its own list, whatever it is called."""
    for name, folder in _listed():
        with contextlib.suppress(ValueError):
            if path.is_relative_to(folder):
                return Place(Risk.SYNCED, name)
    return None


def _listed() -> Iterator[tuple[str, Path]]:
    base = Path(os.environ.get("APPDATA") or Path.home())
    for file in (Path.home() / ".dropbox" / "info.json", base / "Dropbox" / "info.json"):
        with contextlib.suppress(OSError, ValueError):
            if file.stat().st_size <= _LARGEST:
                for each in json.loads(file.read_bytes()).values():
                    yield "Dropbox", Path(each["path"])
    yield from _of_registry()


def _of_registry() -> Iterator[tuple[str, Path]]:
    """The folders, also those of SharePoint sites, that OneDrive synchronizes on Windows."""
    if sys.platform != "win32":
        return
    import winreg

    with contextlib.suppress(OSError):
        key = winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Software\SyncEngines\Providers\OneDrive")
        with key:
            for at in range(winreg.QueryInfoKey(key)[0]):
                with winreg.OpenKey(key, winreg.EnumKey(key, at)) as each:
                    yield "OneDrive", Path(winreg.QueryValueEx(each, "MountPoint")[0])
