"""A package as a zip is read only where every member is what it claims to be."""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from hfdesk.domain.problems import Problem, Refusal
from hfdesk.exchange import read_package, write_package

Zipped = Callable[..., Path]


@pytest.fixture
def zipped(tmp_path: Path, nordvik: Path) -> Zipped:
    """Makes a zip of members, the package and a true manifest with it where none is given."""

    def make(members: Mapping[str, bytes] | None = None, *, manifest: object = None) -> Path:
        all_members = {"package.json": nordvik.read_bytes(), **(members or {})}
        listed = {name: hashlib.sha256(content).hexdigest() for name, content in all_members.items()}
        path = tmp_path / "p.hfpakke"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
            for name, content in all_members.items():
                target.writestr(name, content)
            if manifest != "none":
                target.writestr("manifest.json", json.dumps(listed if manifest is None else manifest))
        return path

    return make


def refusal(path: Path) -> Problem:
    with pytest.raises(Refusal) as caught:
        read_package(path, {})
    return caught.value


def test_files_come_with_the_records_that_name_them(zipped: Zipped) -> None:
    members = {
        "attachments/plan.txt": b"planen",
        "attachments/mote/plan.txt": b"annen plan",
        "layouts/eget.toml": b"x",
        "templates/brev.docx": b"y",
    }
    read = read_package(zipped(members), {})
    assert read.files["plan.txt"].read() == b"planen"
    assert read.files["attachments/mote/plan.txt"].read() == b"annen plan"
    assert read.layouts["eget"].read() == b"x"
    assert read.templates["brev"].read() == b"y"


def test_a_zip_is_known_by_its_content_not_by_its_name(zipped: Zipped, tmp_path: Path) -> None:
    path = zipped().rename(tmp_path / "p.json")
    assert read_package(path, {}).package.cases


def test_what_is_written_is_read_again_and_equal_bytes_each_time(nordvik: Path, tmp_path: Path) -> None:
    package = read_package(nordvik).package
    file = tmp_path / "plan.txt"
    file.write_bytes(b"planen")
    own = {"layouts/eget.toml": b"x"}
    one, two = tmp_path / "one.hfpakke", tmp_path / "two.hfpakke"
    write_package(package, one, {"plan.txt": file}, own)
    read = read_package(one, {})
    write_package(read.package, two, {name: each.read() for name, each in read.files.items()}, own)
    assert read.package == package
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize("name", ["x.zip", "x", "x.hfdesk"])
def test_a_package_is_not_written_under_another_ending(nordvik: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(Refusal, match=r"package\.ending"):
        write_package(read_package(nordvik).package, tmp_path / name)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "name",
    [
        "../x",
        "attachments/../../x",
        "/etc/x",
        "attachments\\x",
        "C:/x",
        "attachments/a:b",
        "attachments//x",
        "attachments/x ",
        "attachments/con.txt",
        "attachments/" + "x" * 300,
        "./x",
    ],
)
def test_a_zip_with_a_path_out_of_its_folder_is_refused(zipped: Zipped, name: str) -> None:
    assert refusal(zipped({name: b"x"})).code == "package.zip_path"


@pytest.mark.parametrize(
    "name", ["x.txt", "layouts/x.exe", "layouts/a/b.toml", "templates/x.dotm", "META-INF/x"]
)
def test_a_member_that_no_package_has_is_refused_by_name(zipped: Zipped, name: str) -> None:
    found = refusal(zipped({name: b"x"}))
    assert (found.code, found.values["member"]) == ("package.zip_unknown", name)


def test_a_member_that_differs_from_the_manifest_is_named(zipped: Zipped, nordvik: Path) -> None:
    listed = {"package.json": "0" * 64}
    found = refusal(zipped(manifest=listed))
    assert (found.code, found.values["member"]) == ("package.differs", "package.json")


def test_a_member_that_the_manifest_does_not_list_is_refused(zipped: Zipped) -> None:
    assert refusal(zipped(manifest={})).code == "package.unlisted"


@pytest.mark.parametrize("manifest", [[], 7, {"package.json": 1}])
def test_a_manifest_that_is_none_is_refused(zipped: Zipped, manifest: object) -> None:
    assert refusal(zipped(manifest=manifest)).code == "package.manifest"


def test_a_missing_manifest_or_package_is_named(zipped: Zipped, tmp_path: Path) -> None:
    found = refusal(zipped(manifest="none"))
    assert (found.code, found.values["member"]) == ("package.zip_lacks", "manifest.json")
    path = tmp_path / "q.hfpakke"
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("manifest.json", "{}")
    assert refusal(path).values["member"] == "package.json"


def test_a_listed_member_that_is_not_there_is_named(zipped: Zipped) -> None:
    found = refusal(zipped(manifest={"attachments/x.txt": "0"}))
    assert (found.code, found.values["member"]) == ("package.zip_lacks", "attachments/x.txt")


def test_two_members_of_one_name_are_refused_also_where_only_case_differs(zipped: Zipped) -> None:
    assert refusal(zipped({"attachments/A": b"x", "attachments/a": b"y"})).code == "package.zip_twice"


def test_a_link_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.hfpakke"
    info = zipfile.ZipInfo("attachments/x")
    info.create_system, info.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(path, "w") as target:
        target.writestr(info, "/etc/passwd")
    assert refusal(path).code == "package.zip_link"


def test_folders_in_a_zip_are_let_pass(zipped: Zipped) -> None:
    path = zipped()
    with zipfile.ZipFile(path, "a") as target:
        target.writestr("attachments/", b"")
    assert read_package(path, {}).package.meetings


def patched(path: Path, name: str, offset: int, value: bytes) -> Path:
    """The zip with bytes of a member's entry in the directory changed."""
    raw = bytearray(path.read_bytes())
    at = raw.rindex(b"PK\1\2", 0, raw.rindex(name.encode()) + 1)
    raw[at + offset : at + offset + len(value)] = value
    path.write_bytes(raw)
    return path


def test_a_zip_larger_than_it_claims_is_refused(zipped: Zipped) -> None:
    path = zipped({"attachments/x": bytes(1_000_000)})
    found = refusal(patched(path, "attachments/x", 24, struct.pack("<I", 10)))
    assert (found.code, found.values["member"]) == ("package.zip_larger", "attachments/x")


def test_a_zip_smaller_than_it_claims_is_refused(zipped: Zipped) -> None:
    path = zipped({"attachments/x": b"x" * 100})
    assert (
        refusal(patched(path, "attachments/x", 24, struct.pack("<I", 1000))).code
        == "package.zip_member_damaged"
    )


def test_a_locked_member_is_refused(zipped: Zipped) -> None:
    path = patched(zipped({"attachments/x": b"x"}), "attachments/x", 8, struct.pack("<H", 1))
    assert refusal(path).code == "package.zip_locked"


def test_an_unknown_way_of_packing_is_refused(zipped: Zipped) -> None:
    path = patched(zipped({"attachments/x": b"x"}), "attachments/x", 10, struct.pack("<H", 99))
    assert refusal(path).code == "package.zip_packed"


def test_a_member_that_claims_to_be_enormous_is_refused_unread(zipped: Zipped) -> None:
    path = patched(zipped({"attachments/x": b"x"}), "attachments/x", 24, struct.pack("<I", 4_000_000_000))
    assert refusal(path).code == "package.zip_member_large"


def test_a_zip_with_too_much_in_it_is_refused(zipped: Zipped, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped({"attachments/x": b"x"})
    monkeypatch.setattr("hfdesk.exchange.zipped.TOTAL", 10)
    assert refusal(path).code == "package.zip_large"
    monkeypatch.setattr("hfdesk.exchange.zipped.MEMBERS", 2)
    assert refusal(path).code == "package.zip_many"


def test_a_damaged_member_is_named(zipped: Zipped) -> None:
    path = zipped({"attachments/x": b"abc" * 1000})
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"attachments/x") + 18] ^= 0xFF
    path.write_bytes(raw)
    found = refusal(path)
    assert (found.code, found.values["member"]) == ("package.zip_member_damaged", "attachments/x")


def test_a_zip_cut_short_is_refused(zipped: Zipped) -> None:
    path = zipped()
    path.write_bytes(path.read_bytes()[:-30])
    assert refusal(path).code == "package.zip_damaged"


def test_a_file_that_changed_since_it_was_checked_is_not_taken(zipped: Zipped) -> None:
    path = zipped({"attachments/plan.txt": b"planen"})
    read = read_package(path, {})
    zipped({"attachments/plan.txt": b"endret"})
    with pytest.raises(Refusal, match=r"package\.differs"):
        read.files["plan.txt"].read()
