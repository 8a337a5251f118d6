"""Packages that come in, into an archive and into a new one, and documents and packages that are made."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

from hfdesk.domain.values import Meeting, Status
from hfdesk.ops import archives, exports, filing, packages
from hfdesk.store import Desk, Op, Work
from tools.proof.scenes.scene import ARCHIVE, Scene, judge_archive, judge_desk, last_state, state_of
from tools.proof.scenes.structure import opened
from tools.proof.telling import Line, Teller

COUNT = 4
NEW = "ny.hfdesk"
DAY = date(2026, 11, 22)


def fill(folder: Path) -> None:
    """Make the archive of the sample, and packages of it whose meetings lie a month later each."""
    archives.fill_with_sample(folder / ARCHIVE, DAY)
    inn = folder / "inn"
    inn.mkdir()
    (folder / "ut").mkdir()
    with Desk.open(folder / ARCHIVE) as desk:
        for number in range(COUNT):
            desk.write(Op.MEETING_CHANGE, _renaming(number))
            packages.export_package(desk, (), inn / f"{number}.hfpakke")


def _renaming(number: int) -> Callable[[Work], None]:
    def change(work: Work) -> None:
        for each in work.all(Meeting):
            if each.status != Status.APPROVED:
                work.put(replace(each, place=f"Rom {number}"))

    return change


def package(folder: Path, number: int) -> Path:
    """One of the packages, in turn."""
    return folder / "inn" / f"{number % COUNT}.hfpakke"


def work_import(folder: Path, teller: Teller, random: Random) -> None:
    """Take packages into an open archive, one after the other."""
    with opened(folder, teller) as desk:
        number = random.randrange(COUNT)
        while teller.going():
            path = package(folder, number)
            teller.act(lambda: packages.import_package(desk, path), lambda: state_of(desk))  # noqa: B023
            number += 1


def work_create(folder: Path, teller: Teller, random: Random) -> None:
    """Take packages into an archive that is made for them."""
    path, number = folder / NEW, random.randrange(COUNT)

    def state() -> str:
        with Desk.open(path, read_only=True) as desk:
            return state_of(desk)

    teller.until_done(lambda: packages.import_into(path, [package(folder, number)]), state)


def judge_create(folder: Path, told: Sequence[Line]) -> list[str]:
    """There is no archive, or one that has nothing, or all."""
    path, known = folder / NEW, last_state(told)
    if not path.exists():
        return ["the archive that was made is gone"] if known else []
    with Desk.open(path) as desk:
        if known:
            return judge_desk(desk, known)
        wrong = [f"verify: {fault}" for fault in desk.verify()]
        return wrong + ([] if len(desk.all(Meeting)) in {0, _meetings(folder)} else ["half of it came in"])


def _meetings(folder: Path) -> int:
    with Desk.open(folder / ARCHIVE, read_only=True) as desk:
        return len(desk.all(Meeting))


def work_export(folder: Path, teller: Teller, random: Random) -> None:
    """Make documents and packages, the same names again with other contents."""
    out = folder / "ut"
    with opened(folder, teller) as desk:
        held = [each.id for each in desk.all(Meeting) if each.status in {"held", "minuted", "called"}]
        number = 0
        while teller.going():
            operation, path = _export(desk, out, random, held, number)
            made: list[Path] = []
            teller.act(lambda: made.append(operation() or path), lambda: f"{made[0].name} {digest(made[0])}")  # noqa: B023
            if number % 3 == 2:
                teller.act(lambda: desk.write(Op.MEETING_CHANGE, _renaming(number)), lambda: "")  # noqa: B023
            number += 1


def _export(
    desk: Desk, out: Path, random: Random, held: Sequence[str], number: int
) -> tuple[Callable[[], Path | None], Path]:
    """One export; its path, where it does not tell itself."""
    if number % 3 == 0:
        path = out / "alt.hfpakke"
        return (lambda: packages.export_package(desk, (), path) and None), path
    meeting, form = random.choice(held), random.choice([exports.Form.DOCX, exports.Form.PDF])
    return (lambda: filing.write(desk, exports.invitation(desk, meeting), out, form).path), out


def digest(path: Path) -> str:
    """What a file holds, as a few letters."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:24]


def judge_export(folder: Path, told: Sequence[Line]) -> list[str]:
    """Each file that was told is there as told, or newer and whole; nothing half has a name of its own."""
    wrong = judge_archive(folder, [])
    done = [line for line in told if line.event == "done"]
    known = {name: state for name, _, state in (each.what.rpartition(" ") for each in done) if name}
    for name in known:
        if not (folder / "ut" / name).exists():
            wrong.append(f"{name} was told and is not there")
    for path in (folder / "ut").glob("*"):
        if path.name.startswith(".hfdesk-") or digest(path) == known.get(path.name):
            continue
        wrong += [f"{path.name} is half"] if not whole(path) else []
    return wrong


def whole(path: Path) -> bool:
    """Whether a file is as whole as its reader needs it."""
    if path.suffix == ".pdf":
        return path.read_bytes().rstrip().endswith(b"%%EOF")
    try:
        with zipfile.ZipFile(path) as package:
            return package.testzip() is None
    except zipfile.BadZipFile:
        return False


SCENES = (
    Scene("import", fill, work_import, judge_archive, reach=4, stated=True),
    Scene("create", fill, work_create, judge_create, reach=0),
    Scene("export", fill, work_export, judge_export, reach=5),
)
