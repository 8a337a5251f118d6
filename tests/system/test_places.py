"""Where an archive is not safe: synchronized folders and other machines' disks, told by their paths."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from hfdesk.system import places
from hfdesk.system.places import Mount, Place, Risk, linux_mounts, mac_mounts, of_names, of_network

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
tjener:/felles /mnt/felles nfs4 rw,vers=4.2 0 0
//tjener/fag /media/fag\\040område cifs rw,vers=3.0 0 0
kari@tjener:/hjem /home/kari/tjener fuse.sshfs rw,nosuid 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdb1 /mnt/felles/lokal ext4 rw 0 0
tmpfs /mnt/nas tmpfs rw 0 0
nas:/a /mnt/nas nfs rw 0 0
"""
MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only)
//kari@tjener/felles on /Volumes/felles mappe (smbfs, nodev, nosuid)
/dev/disk4s2 on /Volumes/MINNE (msdos, local)
"""


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (r"C:\Users\kari\OneDrive\Møter\arkiv.hfdesk", "OneDrive"),
        (r"C:\Users\kari\OneDrive - Fjell kommune\arkiv.hfdesk", "OneDrive"),
        (r"D:\Dropbox (Fjell)\arkiv.hfdesk", "Dropbox"),
        (r"C:\Users\kari\iCloudDrive\arkiv.hfdesk", "iCloud"),
        (r"C:\Users\kari\Google Drive\arkiv.hfdesk", "Google Drive"),
        (r"G:\Min disk\arkiv.hfdesk", "Google Drive"),
        (r"C:\Users\kari\Nextcloud\arkiv.hfdesk", "Nextcloud"),
        ("/home/kari/Dropbox/arkiv.hfdesk", "Dropbox"),
        ("/home/kari/ownCloud/arkiv.hfdesk", "Nextcloud"),
        ("/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/arkiv.hfdesk", "iCloud"),
        ("/Users/kari/Library/CloudStorage/OneDrive-Fjell/arkiv.hfdesk", "OneDrive"),
        ("/Users/kari/Library/CloudStorage/GoogleDrive-kari@example.no/arkiv.hfdesk", "Google Drive"),
    ],
)
def test_a_synchronized_folder_is_known_by_its_name(path: str, name: str) -> None:
    pure = PureWindowsPath(path) if "\\" in path else PurePosixPath(path)
    assert of_names(pure, {}) == Place(Risk.SYNCED, name)


@pytest.mark.parametrize(
    "path", ["/home/kari/Dokumenter/a.hfdesk", "/home/kari/dropboxer/a.hfdesk", "/home/kari/Dropbox.hfdesk"]
)
def test_an_ordinary_folder_is_none(path: str) -> None:
    assert of_names(PurePosixPath(path), {}) is None
    assert of_network(PurePosixPath(path), linux_mounts(MOUNTS)) is None


def test_a_folder_is_known_by_what_windows_says_of_onedrive() -> None:
    environ = {"OneDriveCommercial": r"C:\Users\kari\Fjell"}
    found = of_names(PureWindowsPath(r"c:\users\kari\fjell\a.hfdesk"), environ)
    assert found == Place(Risk.SYNCED, "OneDrive")
    assert of_names(PureWindowsPath(r"C:\Users\kari\Fjell2\a.hfdesk"), environ) is None


@pytest.mark.parametrize(
    ("path", "type"),
    [
        ("/mnt/felles/arkiv.hfdesk", "nfs4"),
        ("/media/fag område/arkiv.hfdesk", "cifs"),
        ("/home/kari/tjener/a/arkiv.hfdesk", "sshfs"),
        ("/run/user/1000/gvfs/smb-share:server=x/arkiv.hfdesk", "gvfsd-fuse"),
        ("/mnt/nas/arkiv.hfdesk", "nfs"),
    ],
)
def test_a_mount_of_another_machines_disk_is_known_by_its_type(path: str, type: str) -> None:
    assert of_network(PurePosixPath(path), linux_mounts(MOUNTS)) == Place(Risk.NETWORK, type)


def test_a_disk_of_this_machine_below_such_a_mount_is_none() -> None:
    assert of_network(PurePosixPath("/mnt/felles/lokal/a.hfdesk"), linux_mounts(MOUNTS)) is None
    assert of_network(PurePosixPath("/home/kari/tjenerne/a.hfdesk"), linux_mounts(MOUNTS)) is None


def test_a_share_of_macos_is_known_and_a_stick_is_none() -> None:
    mounts = list(mac_mounts(MAC))
    assert Mount("/Volumes/felles mappe", "smbfs") in mounts
    assert of_network(PurePosixPath("/Volumes/felles mappe/a.hfdesk"), mounts) == Place(Risk.NETWORK, "smbfs")
    assert of_network(PurePosixPath("/Volumes/MINNE/a.hfdesk"), mounts) is None


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (r"\\tjener\felles\arkiv.hfdesk", r"\\tjener\felles" + "\\"),
        (r"\\?\UNC\tjener\felles\arkiv.hfdesk", r"\\tjener\felles"),
        (r"H:\arkiv.hfdesk", "H:"),
        (r"\\?\H:\arkiv.hfdesk", "H:"),
    ],
)
def test_a_share_of_windows_and_a_drive_that_stands_for_one_are_known(path: str, name: str) -> None:
    found = of_network(PureWindowsPath(path), (), lambda root: 4 if root.startswith("H:") else 3)
    assert found is not None
    assert found.risk is Risk.NETWORK
    assert found.name.rstrip("\\") == name.rstrip("\\")


def test_a_disk_of_windows_is_none() -> None:
    assert of_network(PureWindowsPath(r"C:\Users\kari\a.hfdesk"), (), lambda _: 3) is None
    assert of_network(PureWindowsPath(r"\\?\C:\a.hfdesk"), (), lambda _: 3) is None


def test_marks_lists_and_links_tell_of_folders_of_any_name(tmp_path: Path, own_home: Path) -> None:
    marked = tmp_path / "skyen" / "møter"
    marked.mkdir(parents=True)
    assert places.risky(marked / "a.hfdesk") is None
    (tmp_path / "skyen" / ".nextcloudsync.log").touch()
    assert places.risky(marked / "a.hfdesk") == Place(Risk.SYNCED, "Nextcloud")
    listed = tmp_path / "felles"
    listed.mkdir()
    (own_home / ".dropbox").mkdir()
    (own_home / ".dropbox" / "info.json").write_text(f'{{"personal": {{"path": "{listed.as_posix()}"}}}}')
    assert places.risky(listed / "a.hfdesk") == Place(Risk.SYNCED, "Dropbox")
    (tmp_path / "snarvei").symlink_to(listed, target_is_directory=True)
    assert places.risky(tmp_path / "snarvei" / "a.hfdesk") == Place(Risk.SYNCED, "Dropbox")
