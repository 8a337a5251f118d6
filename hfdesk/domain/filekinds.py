"""What a file is by what it begins with, beside what its name says that it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

HEAD = 4_096
"""Bytes of a file's beginning that tell what it is."""


class FileKind(StrEnum):
    """What a file is."""

    PROGRAM = "program"
    MACROS = "macros"
    PDF = "pdf"
    OFFICE = "office"
    OLD_OFFICE = "old_office"
    ZIP = "zip"
    PICTURE = "picture"
    RTF = "rtf"
    HTML = "html"
    TEXT = "text"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Looked:
    """``kind`` is what a file is; ``differs``: its name says something else."""

    kind: FileKind
    differs: bool = False

    @property
    def plain(self) -> bool:
        """Whether it may be opened without a question: it is what it is called, and runs nothing."""
        return not self.differs and self.kind not in _ASKED


_ASKED = frozenset({FileKind.PROGRAM, FileKind.MACROS, FileKind.HTML, FileKind.UNKNOWN})

#: Endings of what a system runs, or of what tells it what to run.
PROGRAMS = frozenset(
    [
        "app",
        "appimage",
        "appref-ms",
        "bat",
        "cmd",
        "com",
        "command",
        "cpl",
        "desktop",
        "dll",
        "dmg",
        "exe",
        "gadget",
        "hta",
        "inf",
        "ins",
        "iso",
        "jar",
        "job",
        "js",
        "jse",
        "lnk",
        "msc",
        "msh",
        "msi",
        "msp",
        "mst",
        "pif",
        "ps1",
        "psm1",
        "py",
        "pyc",
        "pyw",
        "rb",
        "reg",
        "scf",
        "scr",
        "settingcontent-ms",
        "sh",
        "so",
        "sys",
        "url",
        "vb",
        "vbe",
        "vbs",
        "vhd",
        "workflow",
        "ws",
        "wsc",
        "wsf",
        "wsh",
        "xll",
    ]
)
_WITH_MACROS = frozenset(
    ["docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppsm", "ppam", "sldm", "xla"]
)

_STARTS: tuple[tuple[bytes, FileKind], ...] = (
    (b"\x7fELF", FileKind.PROGRAM),
    (b"\xca\xfe\xba\xbe", FileKind.PROGRAM),
    (b"\xcf\xfa\xed\xfe", FileKind.PROGRAM),
    (b"\xce\xfa\xed\xfe", FileKind.PROGRAM),
    (b"#!", FileKind.PROGRAM),
    (b"L\0\0\0\x01\x14\x02\0", FileKind.PROGRAM),  # a shortcut of Windows
    (b"[Desktop Entry]", FileKind.PROGRAM),
    (b"[InternetShortcut]", FileKind.PROGRAM),
    (b"%PDF-", FileKind.PDF),
    (b"PK\x03\x04", FileKind.ZIP),
    (b"\xd0\xcf\x11\xe0", FileKind.OLD_OFFICE),
    (b"\x89PNG", FileKind.PICTURE),
    (b"\xff\xd8\xff", FileKind.PICTURE),
    (b"GIF8", FileKind.PICTURE),
    (b"II*\0", FileKind.PICTURE),
    (b"MM\0*", FileKind.PICTURE),
    (b"{\\rtf", FileKind.RTF),
)
_MARKED = (b"<!doctype html", b"<html", b"<script", b"<svg", b"<?xml")
_OFFICE = (
    b"[Content_Types].xml",
    b"word/",
    b"xl/",
    b"ppt/",
    b"_rels/.rels",
    b"mimetypeapplication/vnd.oasis",
)

_TEXTS = frozenset({FileKind.TEXT})
_CALLED: Mapping[str, frozenset[FileKind]] = {
    **dict.fromkeys(("pdf",), frozenset({FileKind.PDF})),
    **dict.fromkeys(
        ["docx", "dotx", "xlsx", "xltx", "pptx", "potx", "odt", "ods", "odp", "ott"],
        frozenset({FileKind.OFFICE}),
    ),
    **dict.fromkeys(
        ["doc", "dot", "xls", "xlt", "ppt", "pot", "msg"], frozenset({FileKind.OLD_OFFICE, FileKind.RTF})
    ),
    **dict.fromkeys(
        ["png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "webp"], frozenset({FileKind.PICTURE})
    ),
    **dict.fromkeys(("zip",), frozenset({FileKind.ZIP, FileKind.OFFICE})),
    **dict.fromkeys(("rtf",), frozenset({FileKind.RTF})),
    **dict.fromkeys(("html", "htm", "svg", "xml"), frozenset({FileKind.HTML})),
    **dict.fromkeys(["txt", "csv", "tsv", "md", "ics", "vcf", "eml", "log", "json"], _TEXTS),
}


def looked(name: str, head: bytes) -> Looked:
    """What a file of that name is that begins so (:data:`HEAD` bytes of it)."""
    ending = name.rpartition(".")[2].casefold().strip() if "." in name else ""
    kind = _kind(head)
    if ending in PROGRAMS:
        return Looked(FileKind.PROGRAM)
    if kind is FileKind.PROGRAM:
        return Looked(kind, differs=True)
    if ending in _WITH_MACROS or (kind is FileKind.OFFICE and b"vbaProject" in head):
        return Looked(FileKind.MACROS)
    called = _CALLED.get(ending)
    return Looked(kind if called else FileKind.UNKNOWN, bool(called) and kind not in (called or ()))


def _kind(head: bytes) -> FileKind:
    bare = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    found = next((kind for start, kind in _STARTS if head.startswith(start)), None)
    if found is FileKind.ZIP and any(each in head for each in _OFFICE):
        return FileKind.OFFICE
    if found is None and b"\0" in head:  # words may begin with these letters too
        found = FileKind.PROGRAM if head.startswith(b"MZ") else None
        is_picture = head.startswith(b"BM") or (head.startswith(b"RIFF") and head[8:12] == b"WEBP")
        found = FileKind.PICTURE if is_picture else found
    if found is not None:
        return found
    if bare[:200].lower().startswith(_MARKED) or b"<script" in head.lower():
        return FileKind.HTML
    return FileKind.TEXT if _is_text(head) else FileKind.UNKNOWN


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return not any(byte < 32 and byte not in (9, 10, 12, 13, 27) for byte in head)
