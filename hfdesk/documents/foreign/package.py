"""A zip from a stranger, unpacked in memory: counted, measured and bounded before it is read."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO

from hfdesk.domain.problems import Refusal

#: Bytes of a file, and of all that it unpacks to.
LARGEST = 16_000_000
TOTAL = 32_000_000

#: Parts of a package. Word makes a few dozen.
PARTS = 1_000

_ENTRY = b"PK\x01\x02"  # begins each entry of a zip's directory
_COMPOUND = b"\xd0\xcf\x11\xe0"  # an old Word document, or a new one with a password
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError),
    *(RuntimeError, ValueError, IndexError, OverflowError, OSError),
)


def unpack(data: bytes) -> Mapping[str, bytes]:
    """The parts of a package by name, in its own order.

    Refuses ``template.too_large`` (with ``limit``, in megabytes), ``template.many_parts``
    (``limit``), ``template.locked`` (a password, or a document of an old Word),
    ``template.not_word`` (no zip at all) and ``template.damaged`` (cut off, or not as its
    directory says).
    """
    if len(data) > LARGEST:
        raise Refusal("template.too_large", limit=LARGEST // 1_000_000)
    if data.startswith(_COMPOUND):
        raise Refusal("template.locked")
    if not data.startswith(b"PK\x03\x04"):
        raise Refusal("template.not_word")
    if data.count(_ENTRY) > 2 * PARTS:  # before anything walks them
        raise Refusal("template.many_parts", limit=PARTS)
    try:
        with zipfile.ZipFile(BytesIO(data)) as opened:
            return {info.filename: _read(opened, info) for info in _listed(opened)}
    except _DAMAGED as error:
        raise Refusal("template.damaged") from error


def _listed(opened: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    infos = [info for info in opened.infolist() if not info.filename.endswith("/")]
    if len(infos) > PARTS:
        raise Refusal("template.many_parts", limit=PARTS)
    if len({info.filename.casefold() for info in infos}) < len(infos):
        raise Refusal("template.damaged")
    if sum(info.file_size for info in infos) > TOTAL:
        raise Refusal("template.too_large", limit=TOTAL // 1_000_000)
    return infos


def _read(opened: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """A part's content, which is as large as the directory says and no larger."""
    if info.flag_bits & 0x1:
        raise Refusal("template.locked")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Refusal("template.damaged")
    claimed = info.file_size
    info.file_size = TOTAL + 1  # else zipfile would cut off silently what is larger than it claims
    with opened.open(info) as stream:
        content = stream.read(claimed + 1)
    if len(content) != claimed:
        raise Refusal("template.damaged")
    return content
