"""How large a picture is, read from its head: nothing is decoded."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

from hfdesk.domain.problems import Refusal

#: Pixels of a picture, and bytes of a logo's file.
PIXELS = 25_000_000
LARGEST = 2_000_000

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_BARE = frozenset((0x01, *range(0xD0, 0xD8)))  # markers without a length
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # those that tell the size


@dataclass(frozen=True, slots=True)
class Size:
    """A picture's kind (its file ending without the dot), and its pixels across and down."""

    kind: str
    width: int
    height: int


def size_of(data: bytes) -> Size | None:
    """The size of a picture that has pixels; ``None`` for anything else."""
    try:
        return _png(data) or _jpeg(data) or _gif(data) or _bmp(data) or _tiff(data)
    except (struct.error, IndexError):
        return None


def is_large(size: Size) -> bool:
    """Whether a picture has more pixels than anyone should have to unpack."""
    return size.width * size.height > PIXELS


def check_logo(data: bytes) -> Size:
    """The size of a logo: a whole PNG or JPEG.

    Refuses ``logo.too_large`` (``limit`` in megabytes), ``logo.not_picture``,
    ``logo.many_pixels`` (``limit`` in millions) and ``logo.damaged``.
    """
    if len(data) > LARGEST:
        raise Refusal("logo.too_large", limit=LARGEST // 1_000_000)
    size = size_of(data)
    if not data.startswith((_PNG, _JPEG)):
        raise Refusal("logo.not_picture")
    if size and is_large(size):
        raise Refusal("logo.many_pixels", limit=PIXELS // 1_000_000)
    if size is None or not size.width * size.height or not _is_whole(size, data):
        raise Refusal("logo.damaged")
    return size


def _png(data: bytes) -> Size | None:
    if not data.startswith(_PNG) or data[12:16] != b"IHDR":
        return None
    return Size("png", *struct.unpack_from(">II", data, 16))


def _is_whole(size: Size, data: bytes) -> bool:
    return _whole_png(data) if size.kind == "png" else b"\xff\xd9" in data[-4096:]


def _whole_png(data: bytes) -> bool:
    """Whether each chunk is what its sum says, down to the last."""
    at = len(_PNG)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, end = data[at + 4 : at + 8], at + 8 + length
        if data[end : end + 4] != struct.pack(">I", zlib.crc32(data[at + 4 : end])):
            return False
        if kind == b"IEND":
            return True
        at = end + 4
    return False


def _jpeg(data: bytes) -> Size | None:
    if not data.startswith(_JPEG):
        return None
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return Size("jpeg", width, height)
        if marker == 0xFF or marker in _BARE:
            at += 1 if marker == 0xFF else 2
            continue
        at += 2 + max(struct.unpack_from(">H", data, at + 2)[0], 2)
    return None


def _gif(data: bytes) -> Size | None:
    if not data.startswith((b"GIF87a", b"GIF89a")):
        return None
    return Size("gif", *struct.unpack_from("<HH", data, 6))


def _bmp(data: bytes) -> Size | None:
    if not data.startswith(b"BM"):
        return None
    width, height = struct.unpack_from("<ii", data, 18)
    return Size("bmp", abs(width), abs(height))


def _tiff(data: bytes) -> Size | None:
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(data[:4])
    if order is None:
        return None
    (at,) = struct.unpack_from(f"{order}I", data, 4)
    (count,) = struct.unpack_from(f"{order}H", data, at)
    told: dict[int, int] = {}
    for entry in range(at + 2, at + 2 + 12 * min(count, 100), 12):
        tag, form = struct.unpack_from(f"{order}HH", data, entry)
        if tag in (0x100, 0x101):
            (told[tag],) = struct.unpack_from(f"{order}{'H' if form == 3 else 'I'}", data, entry + 8)
    return Size("tiff", told.get(0x100, 0), told.get(0x101, 0))
