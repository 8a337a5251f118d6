"""A package (zip file) written part by part, with parts that are packed already kept as they are.

``zipfile`` packs all that it is handed; nearly all of a Word file is the template's and the
same in each document. Order and dates are fixed: the same parts make the same bytes.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

LEVEL = 5
"""How hard parts are packed. Measured: a quarter quicker than the usual 6, for 3 % more bytes."""

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s2B5H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION = 20
_UNIX = 3
_UTF8_NAME = 0x800
_DEFLATED = 8
_FIRST_OF_1980 = 0x21
_READ_AND_WRITE = 0o600 << 16


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of a package, packed. ``name`` is its path; ``size`` its bytes unpacked."""

    name: str
    packed: bytes
    crc: int
    size: int


def entry(name: str, content: bytes) -> Entry:
    """A part, packed."""
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return Entry(name, packer.compress(content) + packer.flush(), zlib.crc32(content), len(content))


def package(entries: Iterable[Entry]) -> bytes:
    """The zip file of some parts: content types first, as readers of streams want them."""
    out: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for each in sorted(entries, key=_order):
        name = each.name.encode()
        flags = 0 if each.name.isascii() else _UTF8_NAME
        told = (flags, _DEFLATED, 0, _FIRST_OF_1980, each.crc, len(each.packed), each.size, len(name), 0)
        out += (_LOCAL.pack(b"PK\3\4", _VERSION, *told), name, each.packed)
        central = _CENTRAL.pack(b"PK\1\2", _VERSION, _UNIX, _VERSION, *told, 0, 0, 0, _READ_AND_WRITE, at)
        directory += (central, name)
        at += _LOCAL.size + len(name) + len(each.packed)
    listed, count = b"".join(directory), len(directory) // 2
    return b"".join((*out, listed, _END.pack(b"PK\5\6", 0, 0, count, count, len(listed), at, 0)))


def _order(part: Entry) -> tuple[bool, bool, str]:
    return part.name != "[Content_Types].xml", part.name != "_rels/.rels", part.name
