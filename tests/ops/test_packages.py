"""Packages come in whole or not at all, and go out as they came."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from hfdesk.domain.problems import Problem, Refusal
from hfdesk.domain.values import Case, Committee, Meeting, Membership, Person
from hfdesk.exchange import read_package, write_package
from hfdesk.ops import exports
from hfdesk.ops.packages import Counts, export_package, import_into, import_package, import_packages
from hfdesk.store import Desk, Op, Work
from hfdesk.system.assets import asset
from tests.documents import hostile


def everything(desk: Desk) -> Any:
    return desk.package()


def exported(desk: Desk, path: Path) -> bytes:
    export_package(desk, (), path)
    return path.read_bytes()


def written(path: Path, data: Any) -> Path:
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def test_an_import_reports_what_came_in(desk: Desk, nordvik: Path) -> None:
    report = import_package(desk, nordvik)
    assert report.counts["meetings"] == Counts(new=2)
    assert report.counts["people"] == Counts(new=3)
    assert report.done.op is Op.IMPORT
    assert report.files == ("nordvik.json",)


def test_importing_again_changes_nothing_and_makes_no_twin(full: Desk, nordvik: Path) -> None:
    before = everything(full)
    report = import_package(full, nordvik)
    assert {each.unchanged for each in report.counts.values()} == {1, 2, 3}
    assert not report.done.touched
    assert everything(full) == before


def test_a_record_of_a_known_id_is_replaced_whole(full: Desk, nordvik: Path, tmp_path: Path) -> None:
    data = json.loads(nordvik.read_text(encoding="utf-8"))
    person = {"id": "p-bo", "name": "Bo Nytt"}
    report = import_package(
        full, written(tmp_path / "x.json", {"format": data["format"], "version": 1, "people": [person]})
    )
    assert report.counts["people"] == Counts(replaced=1)
    assert full.get(Person, "p-bo") == Person(id="p-bo", name="Bo Nytt")


def test_an_import_is_undone_as_one(full: Desk) -> None:
    full.undo()
    assert everything(full).meetings == ()
    assert everything(full).people == ()


@pytest.mark.parametrize("ending", [".json", ".hfpakke"])
def test_an_export_taken_in_elsewhere_gives_the_same_export(
    desk: Desk, with_files: Path, tmp_path: Path, ending: str
) -> None:
    import_package(desk, with_files)
    first = exported(desk, tmp_path / f"one{ending}")
    with Desk.open(tmp_path / "b.hfdesk", create=True) as other:
        import_package(other, tmp_path / f"one{ending}")
        assert exported(other, tmp_path / f"two{ending}") == first


def test_an_export_holds_the_files_and_tells_which_are_missing(full: Desk, tmp_path: Path) -> None:
    target = full.files.path("plan.txt")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(b"planen")
    report = export_package(full, (), tmp_path / "x.hfpakke")
    assert report.missing == ("attachments/mote/plan.txt",)
    with zipfile.ZipFile(tmp_path / "x.hfpakke") as zipped:
        assert zipped.read("attachments/plan.txt") == b"planen"


def test_an_export_of_one_committee_holds_what_that_needs_and_no_more(full: Desk, tmp_path: Path) -> None:
    export_package(full, ("k-fag",), tmp_path / "x.json")
    data = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))
    assert "k-fag" in {each["id"] for each in data["committees"]}
    assert "portfolios" not in data
    with Desk.open(tmp_path / "b.hfdesk", create=True) as other:
        import_package(other, tmp_path / "x.json")
        assert other.get(Committee, "k-fag").name == "Faglig samarbeidsutvalg"


def test_an_export_of_an_unknown_committee_is_refused(full: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"record\.unknown"):
        export_package(full, ("ingen",), tmp_path / "x.json")
    assert not (tmp_path / "x.json").exists()


def test_files_come_into_the_folder_of_the_archive(desk: Desk, with_files: Path) -> None:
    report = import_package(desk, with_files)
    assert report.attachments == 2
    for record in (*desk.all(Case), *desk.all(Meeting)):
        for each in record.attachments:
            assert not each.file or desk.files.exists(each.file)
    assert not desk.verify()


def test_a_file_of_the_same_name_never_overwrites_another(
    desk: Desk, with_files: Path, tmp_path: Path
) -> None:
    import_package(desk, with_files)
    renewed = tmp_path / "renewed.hfpakke"
    with zipfile.ZipFile(with_files) as source:
        members = {name: source.read(name) for name in source.namelist() if name != "manifest.json"}
    members["attachments/plan.txt"] = b"ny plan"
    with zipfile.ZipFile(renewed, "w") as target:
        for name, each in members.items():
            target.writestr(name, each)
        target.writestr(
            "manifest.json",
            json.dumps({name: hashlib.sha256(each).hexdigest() for name, each in members.items()}),
        )
    import_package(desk, renewed)
    file = desk.get(Case, "s-1").attachments[0].file
    assert desk.files.path(file).read_bytes() == b"ny plan"
    assert desk.files.path("plan.txt").read_bytes() == b"planen"


def test_a_file_that_was_damaged_here_comes_in_again_beside_it(desk: Desk, with_files: Path) -> None:
    import_package(desk, with_files)
    digest = hashlib.sha256(b"planen").hexdigest()[:16]
    for name in ("plan.txt", f"{digest}/plan.txt"):
        path = desk.files.path(name)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"plamen")
    import_package(desk, with_files)
    file = desk.get(Case, "s-1").attachments[0].file
    assert desk.files.path(file).read_bytes() == b"planen"
    assert file.startswith(digest)


def test_a_failing_import_leaves_records_and_files_as_they_were(
    desk: Desk, with_files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(desk)

    def fail(self: Work, value: object) -> None:
        if isinstance(value, Meeting):
            raise OSError(28, "full")
        put(self, value)  # type: ignore[arg-type]

    put = Work.put
    monkeypatch.setattr(Work, "put", fail)
    with pytest.raises((OSError, Problem)):
        import_package(desk, with_files)
    assert everything(desk) == before
    assert not desk.files.folder.exists() or not list(desk.files.folder.rglob("*.txt"))


def test_packages_that_need_each_other_come_in_together(desk: Desk, nordvik: Path, tmp_path: Path) -> None:
    data = json.loads(nordvik.read_text(encoding="utf-8"))
    head = {"format": data["format"], "version": 1}
    register = {**head, "organizations": data["organizations"], "people": data["people"]}
    rest = {name: each for name, each in data.items() if name not in register or name in head}
    files = (written(tmp_path / "rest.json", rest), written(tmp_path / "register.json", register))
    with pytest.raises(Refusal, match=r"package\.refers_to_nothing"):
        import_packages(desk, files[:1])
    import_packages(desk, files)
    with Desk.open(tmp_path / "b.hfdesk", create=True) as other:
        import_package(other, nordvik)
        assert everything(other) == everything(desk)


def test_a_part_may_refer_to_what_the_archive_holds(full: Desk, tmp_path: Path) -> None:
    meeting = {"id": "m-2", "committee": "k-ssu", "date": "2025-05-06", "chair": [{"person": "p-bo"}]}
    data = {"format": "hfdesk-package", "version": 1, "meetings": [meeting]}
    assert import_package(full, written(tmp_path / "x.json", data)).counts["meetings"] == Counts(new=1)


def test_a_membership_made_in_the_window_is_found_again(full: Desk, tmp_path: Path) -> None:
    full.write(
        Op.CREATE,
        lambda work: work.put(
            Membership(id="random", committee="k-fag", person="p-bo", role=full.all(Membership)[0].role)
        ),
    )
    export_package(full, (), tmp_path / "x.json")
    import_package(full, tmp_path / "x.json")
    assert len(full.all(Membership, committee="k-fag")) == 1


def test_a_refused_import_makes_no_archive(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        import_into(tmp_path / "new.hfdesk", (written(tmp_path / "x.json", {"a": 1}),))
    meeting = {"id": "m", "committee": "none", "date": "2025-01-01"}
    data = {"format": "hfdesk-package", "version": 1, "meetings": [meeting]}
    with pytest.raises(Refusal):
        import_into(tmp_path / "new.hfdesk", (written(tmp_path / "x.json", data),))
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


def test_an_import_into_a_path_makes_the_archive_and_then_adds_to_it(tmp_path: Path, nordvik: Path) -> None:
    import_into(tmp_path / "new.hfdesk", (nordvik,))
    meeting = {"id": "m-2", "committee": "k-ssu", "date": "2025-05-06"}
    data = {"format": "hfdesk-package", "version": 1, "meetings": [meeting]}
    import_into(tmp_path / "new.hfdesk", (written(tmp_path / "x.json", data),))
    with Desk.open(tmp_path / "new.hfdesk", read_only=True) as desk:
        assert len(desk.all(Meeting)) == 3


def test_layouts_and_templates_of_ones_own_travel_with_the_package(
    full: Desk, nordvik: Path, tmp_path: Path
) -> None:
    standard = (asset(exports.TEMPLATES) / "standard.docx").read_bytes()
    mine = b'template = "mine"\n[minutes]\n'
    given = {"layouts/mine.toml": mine, "templates/mine.docx": standard, "layouts/standard.toml": b"x"}
    write_package(read_package(nordvik).package, tmp_path / "p.hfpakke", {}, given)
    with pytest.raises(Refusal, match=r"layout\.unknown"):
        exports.minutes(full, "m-1", "mine")
    import_package(full, tmp_path / "p.hfpakke")
    assert exports.layouts(full)[-1] == "mine"
    made = exports.minutes(full, "m-1", "mine")
    assert made.document.template == "mine"
    assert exports.content(made, exports.Form.DOCX).startswith(b"PK")
    assert exports.minutes(full, "m-1", "standard").document.template == "standard"
    export_package(full, (), tmp_path / "q.hfpakke")
    again = read_package(tmp_path / "q.hfpakke")
    assert again.layouts["mine"].read() == mine
    assert again.templates["mine"].read() == standard


def _without_decisions() -> bytes:
    """A template that has no style for decisions."""
    parts = hostile.parts()
    named = parts["word/styles.xml"].replace(b'w:styleId="Decision"', b'w:styleId="Other"')
    return hostile.packed({**parts, "word/styles.xml": named})


@pytest.mark.parametrize(
    ("member", "content", "code"),
    [
        ("templates/brev.docx", hostile.with_part("word/vbaProject.bin", b"x"), "template.macros"),
        ("templates/brev.docx", _without_decisions(), "template.missing_style"),
        ("templates/brev.docx", b"PK\x03\x04 ikke et dokument", "template.damaged"),
        ("templates/brev.docx", b"noe annet", "template.not_word"),
        ("layouts/eget.toml", b"[minutes\n", "layout.unreadable"),
        ("layouts/eget.toml", b"\xff\xfe", "layout.unreadable"),
        ("layouts/eget.toml", b"minutes = 7\n", "layout.misfit"),
    ],
)
def test_a_package_with_a_template_or_profile_that_is_none_leaves_nothing(
    full: Desk, tmp_path: Path, member: str, content: bytes, code: str
) -> None:
    export_package(full, (), tmp_path / "x.hfpakke")
    with zipfile.ZipFile(tmp_path / "x.hfpakke") as source:
        members = {name: source.read(name) for name in source.namelist() if name != "manifest.json"}
    members[member] = content
    with zipfile.ZipFile(tmp_path / "y.hfpakke", "w") as target:
        for name, each in members.items():
            target.writestr(name, each)
        told = {name: hashlib.sha256(each).hexdigest() for name, each in members.items()}
        target.writestr("manifest.json", json.dumps(told))
    (tmp_path / "elsewhere").mkdir()
    with Desk.open(tmp_path / "elsewhere" / "b.hfdesk", create=True) as other:
        with pytest.raises(Refusal) as refused:
            import_package(other, tmp_path / "y.hfpakke")
        assert refused.value.code == code
        assert everything(other).people == ()
    with pytest.raises(Refusal) as refused:
        import_into(tmp_path / "elsewhere" / "c.hfdesk", (tmp_path / "y.hfpakke",))
    assert refused.value.code == code
    left = {each.name for each in (tmp_path / "elsewhere").iterdir()}
    assert left == {"b.hfdesk", "b.hfdesk.lock"}
