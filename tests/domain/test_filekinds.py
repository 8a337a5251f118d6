"""What a file is by what it begins with, beside what its name says."""

from __future__ import annotations

import pytest

from hfdesk.domain.filekinds import FileKind, looked

ZIP = b"PK\x03\x04\x14\0\0\0\x08\0"
WORD = ZIP + b"[Content_Types].xml" + bytes(20) + b"word/document.xml"


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("plan.pdf", b"%PDF-1.7\n", FileKind.PDF),
        ("plan.docx", WORD, FileKind.OFFICE),
        ("PLAN.XLSX", ZIP + b"xl/workbook.xml", FileKind.OFFICE),
        ("plan.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", FileKind.OLD_OFFICE),
        ("bilde.jpg", b"\xff\xd8\xff\xe0", FileKind.PICTURE),
        ("bilde.bmp", b"BM\x46\0\0\0\0\0", FileKind.PICTURE),
        ("notat.txt", "MZ og BM er bare bokstaver, også æøå".encode(), FileKind.TEXT),
        ("tall.csv", b"a;b\n1;2\n", FileKind.TEXT),
        ("mappe.zip", ZIP + b"a.txt", FileKind.ZIP),
    ],
)
def test_a_file_that_is_what_it_is_called_is_opened_without_a_question(
    name: str, head: bytes, kind: FileKind
) -> None:
    assert looked(name, head).kind is kind
    assert looked(name, head).plain


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("faktura.pdf.exe", b"MZ\x90\0"),
        ("faktura.pdf", b"MZ\x90\0\x03\0"),
        ("skript", b"#!/bin/sh\n"),
        ("snarvei.lnk", b"L\0\0\0\x01\x14\x02\0"),
        ("plan.docx", b"L\0\0\0\x01\x14\x02\0"),
        ("a.desktop", b"[Desktop Entry]\nExec=sh"),
        ("a.js", b"alert(1)"),
        ("a.BAT", b"del *.*"),
        ("a.hta", b"<html>"),
        ("bilde.png", b"\x7fELF\x02"),
    ],
)
def test_what_a_system_runs_is_a_program_whatever_it_is_called(name: str, head: bytes) -> None:
    assert looked(name, head).kind is FileKind.PROGRAM


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("plan.pdf", WORD),
        ("plan.docx", b"%PDF-1.7"),
        ("bilde.png", b"<svg onload='x'>"),
        ("plan.docm", WORD),
        ("plan.docx", WORD + b"word/vbaProject.bin"),
        ("side.html", b"<!DOCTYPE html><script src=x>"),
        ("fil.ukjent", b"noe"),
        ("uten ending", b"noe"),
        ("tomt.txt", b"\0\1\2\3"),
    ],
)
def test_what_is_something_else_or_may_run_something_is_asked_about(name: str, head: bytes) -> None:
    assert not looked(name, head).plain
