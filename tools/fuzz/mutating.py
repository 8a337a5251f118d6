# ruff: noqa: E501 -- lists of what breaks readers are read in rows
"""Bytes, JSON, XML and zips changed by chance; the same chance makes the same change."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from random import Random
from typing import Any, cast

TOKENS = (
    b"\0", b"\xff" * 8, b"-1", b"99999999999999999999", b"2000000000", b"1e400", b"NaN", b"\xed\xa0\x80",
    b"\xef\xbf\xbe", b"../../outside", b"/etc/passwd", b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
    b"&b;", b"<b>x</b>", b"'; DROP TABLE cases; --", b"%n%n%s", b"{0.__class__}", b"C:\\CON", b"]]>", b"\r\n",
    b"\xe2\x80\xae", b'<w:gridSpan w:val="2000000000"/>', b"<w:tbl>" * 300, b'<w:altChunk r:id="rId1"/>',
    b'TargetMode="External"', b"vbaProject", b"macroEnabled", b"[" * 200, b'{"a":' * 200,
)  # fmt: skip
"""What breaks those who read without care."""

_WHOLE = (
    b"<w:tbl>" * 240 + b"</w:tbl>" * 240, b'<w:gridSpan w:val="2000000000"/>', b"<w:br/>" * 3_000, b"<w:sectPr/>",
    b'<w:altChunk r:id="rId1"/>', b'<w:fldSimple w:instr="INCLUDEPICTURE file:///etc/passwd"/>', b"<w:sz w:val='-9e99'/>",
    b"<w:pPr><w:pStyle w:val=''/></w:pPr>", b"<w:style/>", b"<w:basedOn w:val='Normal'/>", b"<!-- a -->", b"<?a b?>", b"<w:tab w:pos='x'/>",
)  # fmt: skip
"""The same, where what is around it stays XML."""

VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 10**15, 2**53, 1.5, "", "x", "\0", "\ud800", "\ufffe", "2024-02-30", "0000-00-00",
    "9999-12-31", "0001-01-01", "25:00", "24:00", "..", "../x", "/etc/passwd", "C:x", "con", "<img src=file:///etc/passwd>",
    "{previous}", "# |a|\n- 1.", "[a](file:///x)", "A" * 5_000, "\u202e", [], {}, [[]], [None], {"": None}, [0] * 40,
    "nb", "held", "case", "approved", "agreed",
)  # fmt: skip

ENDS = (b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06")
_XML_ATTRIBUTE = re.compile(rb'="([^"]{0,200})"')
_XML_TAG = re.compile(rb"<(/?)([A-Za-z0-9:]{1,40})([^<>]{0,400})>")


def of_bytes(data: bytes, chance: Random, other: bytes = b"") -> bytes:
    """One to six changes of any bytes; ``other`` is what pieces are borrowed from."""
    raw = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        if not raw:
            break
        at = chance.randrange(len(raw))
        size = min(chance.choice((1, 1, 2, 4, 16, 200, 4_096)), len(raw) - at)
        match chance.randrange(8):
            case 0 | 1:
                raw[at] ^= 1 << chance.randrange(8)
            case 2:
                raw[at : at + size] = chance.randbytes(size)
            case 3:
                del raw[at : at + size]
            case 4:
                raw[at:at] = raw[at : at + size] * chance.choice((1, 2, 9))
            case 5:
                raw[at:at] = chance.choice(TOKENS)
            case 6 if other:
                begin = chance.randrange(len(other))
                raw[at : at + size] = other[begin : begin + size]
            case _:
                del raw[at : len(raw) if chance.random() < 0.3 else at + 1]
    return bytes(raw)


def of_json(data: bytes, chance: Random, other: bytes = b"") -> bytes:
    """One to four values changed, lost, doubled or put elsewhere; sometimes the text itself."""
    try:
        plain = json.loads(data)
    except ValueError:
        return of_bytes(data, chance, other)
    if chance.random() < 0.15:
        return of_bytes(data, chance, other)
    for _ in range(chance.randint(1, 4)):
        _change(plain, chance)
    return json.dumps(plain, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")


def _change(plain: Any, chance: Random) -> None:
    holder: Any
    holder, key = _somewhere(plain, chance)
    if holder is None:
        return
    value = holder[key]
    is_list = isinstance(holder, list)
    match chance.randrange(6):
        case 0 | 1:
            holder[key] = chance.choice(VALUES)
        case 2:
            del holder[key]
        case 3 if is_list:
            cast("list[Any]", holder).insert(key, json.loads(json.dumps(value)))
        case 4 if not is_list:
            holder[str(chance.choice(VALUES))] = holder.pop(key)
        case _:
            there, at = _somewhere(plain, chance)
            holder[key] = json.loads(json.dumps(there[at] if there is not None else None))


def _somewhere(plain: Any, chance: Random) -> tuple[Any, Any]:
    """A list or object with one of its keys: each level down as likely as staying."""
    holder: Any = None
    key: Any = None
    while isinstance(plain, dict | list) and plain:
        holder = cast("Any", plain)
        keys = cast("list[Any]", list(holder) if isinstance(plain, dict) else list(range(len(holder))))
        key = chance.choice(keys)
        plain = holder[key]
        if chance.random() < 0.25:
            break
    return holder, key


def of_xml(data: bytes, chance: Random, other: bytes = b"") -> bytes:
    """Attributes, elements and words changed; the rest stays well formed as far as it goes."""
    whole = chance.random() < 0.75  # nothing is done to it that makes it no XML
    for _ in range(chance.choice((1, 1, 2, 4))):
        attributes, tags = list(_XML_ATTRIBUTE.finditer(data)), list(_XML_TAG.finditer(data))
        closed = [each for each in tags if each[3].endswith(b"/")]
        tags = (whole and closed) or tags
        kind = chance.randrange(6)
        if kind <= 1 and attributes:
            spot = chance.choice(attributes)
            new = chance.choice((chance.choice(TOKENS), chance.choice(attributes)[1]))
            new = new.translate(None, b'"<&\0' if whole else b'"<')
            data = data[: spot.start(1)] + new + data[spot.end(1) :]
        elif kind == 2 and tags:
            spot = chance.choice(tags)
            data = data[: spot.start()] + data[spot.end() :]
        elif kind == 3 and tags:
            begin, end = (
                chance.choice(tags).span() if whole else _span(chance.choice(tags), chance.choice(tags))
            )
            data = data[:end] + data[begin:end][:20_000] * chance.choice((1, 1, 30)) + data[end:]
        elif kind == 4 and tags:
            spot = chance.choice(tags)
            name = chance.choice(tags)[2]
            data = data[: spot.start(2)] + name + data[spot.end(2) :]
        elif tags:
            at = chance.choice(tags).end()
            data = data[:at] + chance.choice(_WHOLE if whole else TOKENS) + data[at:]
    return data


def _span(one: re.Match[bytes], other: re.Match[bytes]) -> tuple[int, int]:
    return min(one.start(), other.start()), max(one.end(), other.end())


Change = Callable[[bytes, Random, bytes], bytes]


def of_zip(data: bytes, chance: Random, other: bytes = b"") -> bytes:
    """A member changed, renamed, lost, added; the whole sometimes byte by byte."""
    if chance.random() < 0.1:
        return of_bytes(data, chance, other)
    try:
        members = parts(data)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, RuntimeError):
        return of_bytes(data, chance, other)
    if not members:
        return of_bytes(data, chance, other)
    for _ in range(chance.choice((1, 1, 2, 3))):
        _change_member(members, chance, other)
    if "manifest.json" in members and chance.random() < 0.8:
        members["manifest.json"] = manifest(members)
    made = zipped(members, chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED)))
    return of_bytes(made, chance, other) if chance.random() < 0.05 else made


def _change_member(members: dict[str, bytes], chance: Random, other: bytes) -> None:
    name = chance.choice(list(members))
    match chance.randrange(10):
        case 0:
            members[_name(name, chance)] = members.pop(name)
        case 1:
            members.pop(name) if len(members) > 1 else b""
        case 2:
            members[_name(name, chance)] = members[name]
        case 3:
            members[name] = chance.choice(list(members.values()))
        case _:
            members[name] = changing(name)(members[name], chance, other)


def changing(name: str) -> Change:
    """How a file of that name is changed."""
    if name.endswith(".json"):
        return of_json
    if name.endswith((".xml", ".rels", ".svg", ".html")):
        return of_xml
    return of_zip if name.endswith((".docx", ".hfpakke", ".hfoppsett")) else of_bytes


def _name(name: str, chance: Random) -> str:
    folder, _, file = name.rpartition("/")
    odd = (
        "../../outside.txt",
        "/outside.txt",
        "C:\\outside.txt",
        name.upper(),
        f"{folder}/../{file}",
        f"./{name}",
    )
    return chance.choice(
        (*odd, f"{folder}//{file}", f"{name}/", "con.txt", "layouts/\u202egnp.toml", "a" * 300)
    )


def parts(data: bytes) -> dict[str, bytes]:
    """The members of a zip."""
    with zipfile.ZipFile(BytesIO(data)) as opened:
        return {
            each.filename: opened.read(each) for each in opened.infolist()[:200] if each.file_size < 5_000_000
        }


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of some members."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as package:
        for name, content in members.items():
            package.writestr(zipfile.ZipInfo(name), content, method)
    return out.getvalue()


def manifest(members: dict[str, bytes]) -> bytes:
    """The manifest of a package's members, true for each."""
    told = {
        name: hashlib.sha256(content).hexdigest()
        for name, content in members.items()
        if name != "manifest.json"
    }
    return json.dumps(told).encode("utf-8", "surrogatepass")
