"""Documents are written without harm to files of others, and the same each time."""

from __future__ import annotations

from pathlib import Path

import pytest

from hfdesk.domain.problems import Refusal, Trouble
from hfdesk.ops import exports, filing
from hfdesk.ops.exports import Form, Made
from hfdesk.store import Desk
from hfdesk.system import memory


def made(desk: Desk) -> list[Made]:
    return [
        exports.invitation(desk, "m-1"),
        exports.minutes(desk, "m-1"),
        exports.extract(desk, "m-1", "1/25"),
        exports.case_paper(desk, "s-1"),
        exports.case_paper(desk, "s-2"),
        exports.portfolio(desk, "f-1"),
    ]


def test_files_are_named_by_document_committee_and_day(full: Desk) -> None:
    assert [each.name for each in made(full)] == [
        "Innkalling SSU 2025-02-11",
        "Referat SSU 2025-02-11",
        "Saksutskrift SSU 1-25",
        "Saksframlegg SSU 1-25",
        "Brev Faglig samarbeidsutvalg Brev om kjøring",
        "Porteføljeplan Handlingsplan",
    ]


@pytest.mark.parametrize("form", list(Form))
def test_every_document_has_the_same_bytes_each_time(full: Desk, form: Form) -> None:
    for one, two in zip(made(full), made(full), strict=True):
        assert exports.content(one, form) == exports.content(two, form)


def test_every_layout_makes_every_document(full: Desk) -> None:
    for layout in exports.layouts():
        assert "enighet" in exports.content(exports.minutes(full, "m-1", layout), Form.TEXT).decode()


def test_a_document_goes_to_a_file_or_into_a_folder(full: Desk, tmp_path: Path) -> None:
    minutes = exports.minutes(full, "m-1")
    assert filing.write(full, minutes, tmp_path, Form.TEXT).path == tmp_path / "Referat SSU 2025-02-11.txt"
    assert filing.write(full, minutes, tmp_path / "r.docx").path.read_bytes().startswith(b"PK")
    assert (
        filing.write(full, minutes, tmp_path / "ny").path == tmp_path / "ny" / "Referat SSU 2025-02-11.docx"
    )


def test_what_the_program_wrote_it_replaces(tmp_path: Path) -> None:
    path = tmp_path / "r.docx"
    assert filing.put(b"one", path).path == path
    assert filing.put(b"two", path) == filing.Written(path)
    assert path.read_bytes() == b"two"


def test_what_others_changed_is_kept_and_the_new_one_gets_another_name(tmp_path: Path) -> None:
    path = tmp_path / "r.docx"
    filing.put(b"one", path)
    path.write_bytes(b"changed in Word")
    second = filing.put(b"two", path)
    assert second == filing.Written(tmp_path / "r (2).docx", kept=path, edited=True)
    assert path.read_bytes() == b"changed in Word"
    assert second.path.read_bytes() == b"two"
    assert filing.put(b"three", path).path == tmp_path / "r (2).docx"
    (tmp_path / "r (2).docx").write_bytes(b"changed too")
    assert filing.put(b"four", path).path == tmp_path / "r (3).docx"


def test_a_file_that_the_program_never_wrote_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "r.docx"
    path.write_bytes(b"mine")
    assert filing.put(b"one", path).path == tmp_path / "r (2).docx"
    path.write_bytes(b"")
    assert filing.put(b"one", path).path == path


def test_a_memory_that_is_lost_or_damaged_loses_no_file(tmp_path: Path, own_home: Path) -> None:
    path = tmp_path / "r.docx"
    filing.put(b"one", path)
    for each in own_home.rglob("written.json"):
        each.write_text("[")
    assert memory.written(path) == ""
    assert filing.put(b"two", path).path == tmp_path / "r (2).docx"
    assert path.read_bytes() == b"one"


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"file\.is_folder"):
        filing.put(b"one", tmp_path)


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"file\.missing"):
        filing.put(b"one", tmp_path / "a" / "b" / "c.docx")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda desk: exports.minutes(desk, "none"), "record.unknown"),
        (lambda desk: exports.case_paper(desk, "none"), "record.unknown"),
        (lambda desk: exports.portfolio(desk, "none"), "record.unknown"),
        (lambda desk: exports.extract(desk, "m-1", "99"), "item.unknown"),
        (lambda desk: exports.minutes(desk, "m-1", "none"), "layout.unknown"),
        (lambda desk: exports.minutes(desk, "m-1", "../standard"), "layout.unknown"),
    ],
)
def test_what_is_not_there_is_refused(full: Desk, make: object, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        make(full)  # type: ignore[operator]
