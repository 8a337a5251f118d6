"""What a power cut may leave of files, from the record of what was done to them.

What was done to a file before its last sync is on the disk. Of what was written after it, each
sector of 512 bytes is there or is not, by chance; a name, a removal and a length are there once
anything was synced after them, and before that in order up to some point. That is the harshest that
a disk may do whose sync is honest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

from tools.proof.recorder import Deed

SECTOR = 512
SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)
"""How much of what was not synced is there."""


class Disk:
    """Files by name, as they are after some deeds."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = {name: bytearray(content) for name, content in files.items()}

    def do(self, deed: Deed) -> None:
        """Do one deed as a whole."""
        if deed.what == "C":
            self.files.setdefault(deed.name, bytearray())
        elif deed.what == "W":
            self.write(deed.name, deed.offset, deed.data)
        elif deed.what == "T":
            self._cut(self.files.setdefault(deed.name, bytearray()), deed.offset)
        elif deed.what == "U":
            self.files.pop(deed.name, None)
        elif deed.what == "L" and deed.name in self.files:
            self.files[deed.data.decode()] = self.files[deed.name]  # one file, whatever it is called
        elif deed.what == "R":
            self._rename(deed.name, deed.data.decode())

    def _rename(self, name: str, to: str) -> None:
        """Rename a file, or a folder with all that is in it."""
        if name in self.files:
            self.files[to] = self.files.pop(name)
        for each in [each for each in self.files if each.startswith(f"{name}/")]:
            self.files[to + each[len(name) :]] = self.files.pop(each)

    def write(self, name: str, offset: int, data: bytes) -> None:
        """Write bytes; what is missing before them is zero."""
        file = self.files.setdefault(name, bytearray())
        if len(file) < offset:
            file.extend(bytes(offset - len(file)))
        file[offset : offset + len(data)] = data

    @staticmethod
    def _cut(file: bytearray, length: int) -> None:
        del file[length:]
        file.extend(bytes(length - len(file)))


def cut_off(before: Mapping[str, bytes], deeds: Sequence[Deed], chance: Random) -> dict[str, bytes]:
    """The files that may be found after a power cut right behind the last of these deeds."""
    synced: dict[str, int] = {}
    for at, deed in enumerate(deeds):
        if deed.what == "S":
            synced[deed.name] = at
    last = max(synced.values(), default=-1)
    names_until = _names_until(deeds, last, chance)
    share = chance.choice(SHARES)
    disk, unmade = Disk(before), set[str]()
    for at, deed in enumerate(deeds):
        if deed.name == ".":  # the folder, or a file without a name
            continue
        if deed.what == "W" and at > synced.get(deed.name, -1):
            if deed.name not in unmade:
                _scatter(disk, deed, share, chance)
        elif deed.what in "CTURL" and at > last and at > names_until:
            unmade |= {deed.name} if deed.what == "C" else set()
        elif deed.what != "S":
            disk.do(deed)
    return {name: bytes(content) for name, content in disk.files.items()}


def _names_until(deeds: Sequence[Deed], last: int, chance: Random) -> int:
    """The last of the names, removals and lengths after the last sync that is there."""
    loose = [at for at, deed in enumerate(deeds) if deed.what in "CTURL" and at > last]
    return chance.choice([-1, *loose, len(deeds)])


def _scatter(disk: Disk, deed: Deed, share: float, chance: Random) -> None:
    """Write those sectors of some bytes that reached the disk."""
    at, end = deed.offset, deed.offset + len(deed.data)
    while at < end:
        until = min(end, (at // SECTOR + 1) * SECTOR)
        if chance.random() < share:
            disk.write(deed.name, at, deed.data[at - deed.offset : until - deed.offset])
        at = until
