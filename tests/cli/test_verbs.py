"""What each verb does and says."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from hfdesk.ops import recording
from hfdesk.store import Desk
from tests.cli.calling import NORDVIK, Call, refused, state

VERBS = (
    "import",
    "export-package",
    "export-person",
    "list",
    "show",
    "export",
    "verify",
    "selfcheck",
    "sample",
)
DOCUMENTS = (
    *("invitation", "minutes", "extract", "case-paper", "mandate", "letter", "portfolio"),
    *("decisions", "attendance-list", "name-cards", "sign"),
)


@pytest.mark.parametrize(
    "words", [(), *((verb,) for verb in VERBS), *(("export", each) for each in DOCUMENTS)]
)
def test_help_is_norwegian_and_on_each_verb(call: Call, words: tuple[str, ...]) -> None:
    said = call(*words, "--help")
    assert said.status == 0
    assert said.out.startswith("bruk: hfdesk")
    assert "vis denne hjelpen" in said.out
    for english in ("usage", "options", "positional", "show this", "optional"):
        assert english not in said.out


def test_the_version_is_told(call: Call) -> None:
    assert call("--version").out.startswith("hfdesk ")


@pytest.mark.parametrize(
    "words",
    [
        ("foo",),
        ("list",),
        ("list", "things"),
        ("list", "meetings", "--foo"),
        ("import",),
        ("export",),
        ("export", "minutes"),
        ("export", "minutes", "--meeting"),
        ("export", "poem", "--meeting", "m"),
        ("export", "minutes", "--meeting", "m", "--format", "odt"),
        ("--archive",),
        ("show", "--meeting", "m", "extra"),
    ],
)
def test_what_is_no_command_is_told_in_one_sentence(call: Call, words: tuple[str, ...]) -> None:
    text = refused(call(*words))
    assert text.startswith("Kommandoen er ikke forstått (")
    for english in ("usage", "argument", "invalid", "required", "expected", "choose"):
        assert english not in text


def test_an_import_says_what_came_in(call: Call, tmp_path: Path) -> None:
    said = call("import", NORDVIK, "--archive", tmp_path / "a.hfdesk")
    assert said.status == 0
    assert "2 møter" in said.out
    assert "3 personer" in said.out


@pytest.mark.parametrize(
    ("what", "ids"),
    [
        ("committees", {"k-ssu", "k-fag"}),
        ("meetings", {"m-0", "m-1"}),
        ("cases", {"s-1", "s-2"}),
        ("people", {"p-asta", "p-bo", "p-siri"}),
        ("portfolios", {"f-1"}),
    ],
)
def test_lists_are_told_as_lines_and_as_json(call: Call, archive: Path, what: str, ids: set[str]) -> None:
    lines = call("list", what, "--archive", archive).out.splitlines()
    assert {line.split("\t")[0] for line in lines} == ids
    assert {each["id"] for each in json.loads(call("--archive", archive, "list", what, "--json").out)} == ids


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("invitation", "--meeting", "m-1"), "Innkalling SSU 2025-02-11"),
        (("minutes", "--meeting", "m-1"), "Referat SSU 2025-02-11"),
        (("extract", "--meeting", "m-1", "--item", "1/25"), "Saksutskrift SSU 1-25"),
        (("case-paper", "--case", "s-1"), "Saksframlegg SSU 1-25"),
        (("letter", "--case", "s-2"), "Brev Faglig samarbeidsutvalg Brev om kjøring"),
        (("portfolio", "--portfolio", "f-1"), "Porteføljeplan Handlingsplan"),
    ],
)
def test_documents_go_into_a_folder_under_their_names(
    call: Call, archive: Path, tmp_path: Path, words: tuple[str, ...], name: str
) -> None:
    before = state(archive)
    for form, ending in (("docx", ".docx"), ("pdf", ".pdf"), ("text", ".txt")):
        said = call("--archive", archive, "export", *words, "--format", form, "--out", tmp_path)
        assert (said.status, said.err) == (0, "")
        assert (tmp_path / f"{name}{ending}").stat().st_size > 20
    assert state(archive) == before


def test_a_file_is_what_its_name_ends_in_where_no_format_is_named(
    call: Call, archive: Path, tmp_path: Path
) -> None:
    words = ("--archive", archive, "export", "case-paper", "--case", "s-1", "--out")
    for name, begins in (("a.pdf", b"%PDF-1.7"), ("b.docx", b"PK"), ("c", b"PK")):
        assert call(*words, tmp_path / name).status == 0
        made = tmp_path / name
        file = next(made.iterdir()) if made.is_dir() else made
        assert file.read_bytes().startswith(begins)
    assert call(*words, tmp_path / "d.pdf", "--format", "docx").status == 0
    assert (tmp_path / "d.pdf").read_bytes().startswith(b"PK")


def test_several_papers_go_into_a_folder_and_not_into_one_file(
    call: Call, archive: Path, tmp_path: Path
) -> None:
    words = ("--archive", archive, "export", "case-paper", "--case", "s-1", "s-2", "--out")
    assert "mappe" in refused(call(*words, tmp_path / "x.docx"))
    assert call(*words, tmp_path / "papers").status == 0
    assert len(list((tmp_path / "papers").iterdir())) == 2


def test_two_papers_of_one_name_do_not_write_over_each_other(
    call: Call, archive: Path, tmp_path: Path
) -> None:
    package = json.loads(NORDVIK.read_text("utf-8"))
    twin = {"committee": package["committees"][0]["id"], "title": "Samme navn"}
    package["cases"] += [{"id": "t-1", **twin}, {"id": "t-2", **twin}]
    (tmp_path / "twins.json").write_text(json.dumps(package), "utf-8")
    assert call("--archive", archive, "import", tmp_path / "twins.json").status == 0
    for _ in range(2):
        call("--archive", archive, "export", "case-paper", "--case", "t-1", "t-2", "--out", tmp_path / "out")
        assert len(list((tmp_path / "out").iterdir())) == 2


def test_a_changed_file_is_kept_and_the_user_is_told(call: Call, archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.docx"
    words = ("--archive", archive, "export", "minutes", "--meeting", "m-1", "--out", out)
    call(*words)
    out.write_bytes(b"changed")
    told = "Filen «r.docx» er endret utenfor hfdesk og er ikke rørt. Den nye får navnet «r (2).docx»."
    assert told in call(*words).out
    assert out.read_bytes() == b"changed"


def test_a_file_that_was_never_made_here_is_kept_and_the_user_is_told(
    call: Call, archive: Path, tmp_path: Path
) -> None:
    out = tmp_path / "r.docx"
    out.write_bytes(b"mine")
    said = call("--archive", archive, "export", "minutes", "--meeting", "m-1", "--out", out)
    assert "«r.docx» er ikke laget av hfdesk og er ikke rørt. Den nye får navnet «r (2).docx»." in said.out
    assert out.read_bytes() == b"mine"


def test_what_is_made_is_recorded_and_the_archive_that_a_window_may_have_is_left_alone(
    call: Call, archive: Path, tmp_path: Path
) -> None:
    words = ("--archive", archive, "export", "minutes", "--meeting", "m-1", "--out")
    with Desk.open(archive) as desk:
        assert call(*words, tmp_path / "en.docx").status == 0
        record = desk.meeting_record("m-1")
        assert [each.name for each in recording.made_of(desk, record)] == ["en.docx"]
    before = state(archive)
    said = call(*words, tmp_path / "to.docx")
    assert said.status == 0
    assert said.out.splitlines()[-1].startswith("Arkivet er bare lest.")
    assert f"«{archive.stem}.hfdesk-made»" in said.out
    assert state(archive) == before
    with Desk.open(archive) as desk:
        recording.take_in(desk)
        assert {each.name for each in desk.filed(meeting="m-1")} == {"to.docx", "en.docx"}
    assert not list(tmp_path.glob("*.hfdesk-made/*"))


@pytest.mark.parametrize(("document", "word"), [("mandate", "mandat"), ("letter", "brev")])
def test_an_ordinary_case_is_made_no_mandate_and_no_letter(
    call: Call, archive: Path, tmp_path: Path, document: str, word: str
) -> None:
    said = call("--archive", archive, "export", document, "--case", "s-1", "--out", tmp_path / "ut.docx")
    assert said.status == 2
    assert f"er ikke et {word}, og ingenting er skrevet; export case-paper" in said.err
    assert not (tmp_path / "ut.docx").exists()


def test_the_stored_text_is_shown(call: Call, archive: Path) -> None:
    words = ("--archive", archive, "show", "--meeting", "m-1")
    discussion = "Det ble **enighet**.\n\n- om plan\n- om frist\n"
    assert call(*words, "--item", "1/25", "--field", "discussion").out == discussion
    assert call(*words, "--item", "i-3", "--field", "title").out == "Eventuelt\n"
    assert "decision: Planen vedtas." in call(*words, "--item", "1/25").out
    assert "introduction: Velkommen." in call(*words).out
    assert call(*words, "--field", "introduction").out == "Velkommen.\n"
    assert call(*words, "--item", "2/25", "--field", "decision").out == "\n"


def test_an_export_of_an_import_of_an_export_is_the_same(call: Call, archive: Path, tmp_path: Path) -> None:
    for ending in (".json", ".hfpakke"):
        one, two, other = tmp_path / f"1{ending}", tmp_path / f"2{ending}", tmp_path / f"b{ending}.hfdesk"
        assert call("--archive", archive, "export-package", "--out", one).status == 0
        assert call("--archive", other, "import", one).status == 0
        assert call("--archive", other, "export-package", "--out", two).status == 0
        assert one.read_bytes() == two.read_bytes()


def test_an_archive_and_the_program_are_looked_over(call: Call, archive: Path) -> None:
    said = call("--archive", archive, "verify")
    assert (said.status, said.err) == (0, "")
    assert "«plan.txt» er ikke der det var" in said.out
    assert "er helt." in said.out
    assert "Alt er på plass" in call("selfcheck").out


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (("invitation", "--public"), ["Innkalling SSU 2025-02-11 offentlig.docx"]),
        (("invitation", "--papers", "without"), ["Innkalling SSU 2025-02-11.docx"]),
        (("minutes", "--standing"), ["Referat SSU 2025-02-11 utkast.docx"]),
        (("decisions",), ["Vedtaksprotokoll SSU 2025-02-11 utkast.docx"]),
        (
            ("decisions", "--public", "--format", "text"),
            ["Vedtaksprotokoll SSU 2025-02-11 utkast offentlig.txt"],
        ),
        (("attendance-list",), ["Oppmøteliste SSU 2025-02-11.docx"]),
        (("name-cards",), ["Navneskilt SSU 2025-02-11.docx"]),
        (("sign",), ["Skilt SSU 2025-02-11.docx"]),
        (
            ("minutes", "--metadata", "json"),
            ["Referat SSU 2025-02-11.docx", "Referat SSU 2025-02-11.json"],
        ),
    ],
)
def test_each_kind_of_a_meeting_is_made(
    call: Call, archive: Path, tmp_path: Path, words: tuple[str, ...], names: list[str]
) -> None:
    out = tmp_path / "ut"
    out.mkdir()
    said = call("--archive", archive, "export", *words, "--meeting", "m-1", "--out", out)
    assert (said.status, said.err) == (0, "")
    assert sorted(path.name for path in out.iterdir()) == names


def test_a_folder_is_made_and_attachments_that_are_gone_are_told(
    call: Call, archive: Path, tmp_path: Path
) -> None:
    said = call(
        "--archive",
        archive,
        "export",
        "invitation",
        "--meeting",
        "m-1",
        "--folder",
        "--metadata",
        "xml",
        "--out",
        tmp_path,
    )
    assert said.status == 0
    made = sorted(path.name for path in (tmp_path / "Innkalling SSU 2025-02-11").iterdir())
    assert made[0] == "00 Innkalling SSU 2025-02-11.docx"
    assert "metadata.xml" in made
    assert "er ikke der det var. Resten er laget." in said.out


def test_a_person_is_written_as_one_file(call: Call, tmp_path: Path) -> None:
    archive = tmp_path / "a.hfdesk"
    call("import", str(NORDVIK), "--archive", str(archive))
    said = call(
        "export-person", "--person", "p-asta", "--out", str(tmp_path / "ut.zip"), "--archive", str(archive)
    )
    assert (said.status, said.err) == (0, "")
    assert "Åsta Myrbråten" in said.out
    with zipfile.ZipFile(tmp_path / "ut.zip") as file:
        assert json.loads(file.read("personopplysninger.json"))["person"]["email"] == "asta@nordvik.example"
    missing = call(
        "export-person", "--person", "x", "--out", str(tmp_path / "x.zip"), "--archive", str(archive)
    )
    assert missing.status == 2
    assert not (tmp_path / "x.zip").exists()
