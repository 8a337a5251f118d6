# ruff: noqa: E501 -- lists of what breaks readers are read in rows
"""The sound files that mutations begin with: made of the sample data, the shipped templates and a few words."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from hfdesk.domain.values import Meeting, Person
from hfdesk.ops import exports, packages, profiles, register
from hfdesk.store import Desk
from hfdesk.store.connection import plain_connection

ROOT = Path(__file__).resolve().parents[2]

PAGE = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style></head>
<body><!--StartFragment--><p class=MsoNormal>Utvalget ber om <b>to</b> ting:</p><ul><li>tall<li>plan</ul>
<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>Første</p><table><tr><td colspan=2>a</td>
</tr><tr><td>b</td><td><img src="file:///dev/zero">c</td></tr></table><a href="javascript:alert(1)">her</a>
<v:textbox>boks</v:textbox><del>bort</del><!--EndFragment--></body></html>""".encode()

SMALL = "nordvik.json"


def fill(folder: Path) -> dict[str, list[bytes]]:
    """By door: the files that mutations of it begin with. ``folder`` is empty, and keeps what they need."""
    package = (ROOT / "tests" / "data" / SMALL).read_bytes()
    archive = _archive(folder / "nordvik.hfdesk", package)
    with Desk.open(archive) as desk:
        whole = _whole(desk, folder / "whole.hfpakke")
        own = folder / "own.hfoppsett"
        profiles.export(desk, profiles.copy(desk, "standard", "Nordvik"), own)
        words = _words(desk)
    typed = _typed(folder / "typed.hfdesk", archive.read_bytes())
    templates = [path.read_bytes() for path in sorted((ROOT / "resources" / "templates").glob("*.docx"))]
    return {
        "json": [package],
        "pakke": [whole],
        "template": [*templates[:3], templates[-1], words[0]],
        "pdf": templates[:3],
        "word": words,
        "read-word": list(words),
        "logo": [
            png(),
            png(1, 1),
            jpeg(),
            b'<svg xmlns="http://www.w3.org/2000/svg" width="9"><image href="/x"/></svg>',
        ],
        "oppsett": [own.read_bytes()],
        "archive": [archive.read_bytes(), typed],
        "html": [PAGE],
    }


def _archive(path: Path, package: bytes) -> Path:
    file = path.with_name(SMALL)
    file.write_bytes(package)
    with Desk.open(path, create=True) as desk:
        packages.import_package(desk, file)
    return path


def _typed(path: Path, archive: bytes) -> bytes:
    """An archive in which somebody was typing when the program was killed, after some that was undone."""
    path.write_bytes(archive)
    with Desk.open(path) as desk:
        register.add_person(desk, Person(id="kari", name="Kari Prøve"))
        desk.undo()
        meeting = desk.all(Meeting)[0]
        desk.write_text(Meeting, meeting.id, "title", "Møte som skrives").result()
        with plain_connection(path) as connection:
            copy = path.with_name("copy.hfdesk")
            connection.execute("VACUUM INTO ?", (str(copy),))
    return copy.read_bytes()


def _whole(desk: Desk, path: Path) -> bytes:
    """A package with a profile, its template and a file in it."""
    id = profiles.copy(desk, "standard", "Eget")
    own = path.with_name("nordvik.hfdesk-own") / "templates"
    own.mkdir(parents=True, exist_ok=True)
    (own / f"{id}.docx").write_bytes((ROOT / "resources" / "templates" / "standard.docx").read_bytes())
    for record in desk.package().cases:
        for each in (each for each in record.attachments if each.file):
            target = desk.files.path(each.file)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(b"%PDF-1.4 et vedlegg")
    packages.export_package(desk, (), path)
    return path.read_bytes()


def _words(desk: Desk) -> list[bytes]:
    """Documents as we write them, which others have written in."""
    meeting = desk.all(Meeting)[0].id
    made = [exports.invitation(desk, meeting), exports.minutes(desk, meeting)]
    return [exports.content(each, exports.Form.DOCX) for each in made]


def png(width: int = 60, height: int = 20) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    rows = zlib.compress(b"".join(b"\0" + b"\x60" * width for _ in range(height)))
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(width: int = 40, height: int = 20) -> bytes:
    """A JPEG as far as its head tells."""
    frame = struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\1\x11\0"
    return b"\xff\xd8\xff\xfe\0\x05abc\xff\xc0" + frame + b"\xff\xda\0\x02\0\0\xff\xd9"
