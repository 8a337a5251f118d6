"""Backups that are made and put back, and keys that an archive is given, changed and rid of."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path
from random import Random

from hfdesk.domain.problems import Problem
from hfdesk.ops import archives, backups, keys
from hfdesk.store import Desk
from hfdesk.system.envelopes import Costs
from hfdesk.system.keys import Key
from tools.proof.scenes import structure
from tools.proof.scenes.scene import ARCHIVE, CODE, Scene, judge_desk, key_of, open_desk, state_of
from tools.proof.scenes.structure import gesture, opened
from tools.proof.telling import Line, Stopped, Teller

CHEAP = Costs(64, 1, 1)
"""Costs of a passphrase that is tried hundreds of times."""
SECOND = "minnepinne"


def fill_sealed(folder: Path) -> None:
    """The archive of :mod:`structure`, encrypted, with a text that is sealed with it."""
    structure.fill(folder)
    (folder / CODE).write_text(keys.encrypt(folder / ARCHIVE, "hest stift batteri", costs=CHEAP), "ascii")


def work_backup(folder: Path, teller: Teller, random: Random) -> None:
    """Back the archive up while it is in use, to two places."""
    second = folder / SECOND
    second.mkdir(exist_ok=True)
    with opened(folder, teller) as desk:
        while teller.going():
            teller.act(lambda: gesture(desk, random), lambda: state_of(desk))
            made: list[str] = []
            teller.act(lambda: made.append(_made(desk, folder, second)), lambda: f"backup {made[0]}")  # noqa: B023


def _made(desk: Desk, folder: Path, second: Path) -> str:
    made = backups.make(desk.path, backups.Reason.HAND, key=key_of(folder), second=second)
    if made.trouble:
        raise made.trouble
    return made.backup.path.name


def judge_backup(folder: Path, told: Sequence[Line]) -> list[str]:
    """The archive is as acknowledged; each backup that was told is there, and each that is there is good."""
    done = [line.what for line in told if line.event == "done"]
    with open_desk(folder) as desk:
        wrong = judge_desk(
            desk, next((each for each in reversed(done) if not each.startswith("backup ")), "")
        )
    names = {backup.path.name for backup in backups.listed(folder / ARCHIVE)}
    for each in done:
        name = each.removeprefix("backup ")
        if name != each and name not in names and not _thinned(name, names):
            wrong.append(f"{name} was told and is not there")
    for backup in backups.listed(folder / ARCHIVE, folder / SECOND):
        looked = backups.verify(backup, key_of(folder))
        wrong += [] if looked.is_good else [f"{backup.path.name}: {looked.fault}"]
    return wrong


def _thinned(name: str, names: Collection[str]) -> bool:
    """Whether a backup was of a day that the clock has left behind, and of which another one is kept."""
    day, days = name.split("-")[1], {each.split("-")[1] for each in names}
    return day in days and max(days) > day


def fill_restore(folder: Path) -> None:
    """The archive with three backups of it, and what state each has."""
    structure.fill(folder)
    states: dict[str, str] = {}
    with Desk.open(folder / ARCHIVE) as desk:
        random = Random(8)
        for _ in range(3):
            for _ in range(6):
                _any(desk, random)
            made = backups.make(desk.path)
            states[made.backup.path.name] = state_of(desk)
    (folder / "states").write_text(json.dumps(states), "ascii")


def _any(desk: Desk, random: Random) -> None:
    try:
        gesture(desk, random)
    except Problem:
        return


def work_restore(folder: Path, teller: Teller, random: Random) -> None:
    """Put a backup back, work with it, and again."""
    path = folder / ARCHIVE
    while teller.going():
        backup = random.choice(backups.listed(path))

        def restore() -> None:
            teller.say("aside", str(backups.restore(backup, path, key_of(folder)) or ""))  # noqa: B023

        teller.say("restores")
        teller.act(restore, lambda: _state(folder))
        with opened(folder, teller) as desk:
            for _ in range(3):
                teller.act(lambda: gesture(desk, random), lambda: state_of(desk))


def _state(folder: Path) -> str:
    with open_desk(folder) as desk:
        return state_of(desk)


def judge_restore(folder: Path, told: Sequence[Line]) -> list[str]:
    """The archive is as acknowledged or, where one was being put back, one of the backups; none is lost."""
    states: dict[str, str] = json.loads((folder / "states").read_text("ascii"))
    events = [line.event for line in told]
    last = events[::-1].index("done") if "done" in events else len(events)
    restoring = "restores" in events[len(events) - last :]
    with open_desk(folder) as desk:
        known = next((line.what for line in reversed(told) if line.event == "done"), "")
        is_backup = restoring and state_of(desk) in states.values()
        wrong = [f"verify: {each}" for each in desk.verify()] if is_backup else judge_desk(desk, known)
    for line in told:
        aside = folder / Path(line.what).name
        if line.event == "aside" and line.what and not aside.exists():
            wrong.append(f"{aside.name} was told and is not there")
    good = {each.path.name for each in backups.listed(folder / ARCHIVE) if backups.verify(each).is_good}
    return wrong + [f"{name} is not good any more" for name in states if name not in good]


def work_keys(folder: Path, teller: Teller, random: Random) -> None:
    """Encrypt the archive, give it other keys and passphrases, make it plain again; work with it between."""
    path, phrase, number = folder / ARCHIVE, "", 0
    while teller.going():
        number += 1
        wished = "" if phrase and random.random() < 0.3 else f"hest stift batteri {number}"
        teller.say("wishes", wished)
        if teller.act(lambda: _rekey(path, phrase, wished, random), lambda: f"phrase {wished}"):  # noqa: B023
            phrase = wished
        with _patiently_opened(path, phrase, teller) as desk:
            teller.act(lambda: gesture(desk, random), lambda: state_of(desk))


def _patiently_opened(path: Path, phrase: str, teller: Teller) -> Desk:
    """The archive, opened by its passphrase as soon as the machine lets it be."""
    found: list[Desk] = []

    def operation() -> None:
        found.append(archives.open_archive(path, key=_key(path, phrase)))

    if not teller.until_done(operation, lambda: state_of(found[0]) if found else ""):
        raise Stopped
    return found[0]


def _rekey(path: Path, old: str, new: str, random: Random) -> None:
    if not old:
        keys.encrypt(path, new, costs=CHEAP)
        return
    key = keys.by_passphrase(path, old)
    if not new:
        keys.decrypt(path, key)
    elif random.random() < 0.3:
        keys.change_passphrase(path, key, new, costs=CHEAP)
    else:
        keys.rekey(path, key, new, costs=CHEAP)


def _key(path: Path, phrase: str) -> Key | None:
    return keys.by_passphrase(path, phrase) if keys.is_encrypted(path) else None


def judge_keys(folder: Path, told: Sequence[Line]) -> list[str]:
    """The archive opens by the passphrase that was acknowledged last, or by the one that was being given.

    So does each of its backups: by itself, before the archive is opened and after it.
    """
    path = folder / ARCHIVE
    done = [line.what for line in told if line.event == "done"]
    given = [each.removeprefix("phrase ") for each in done if each.startswith("phrase ")]
    phrases = given[-1:] or [""]
    phrases += [line.what for line in told if line.event == "wishes"][-1:]
    known = next((each for each in reversed(done) if not each.startswith("phrase ")), "")
    opening: list[tuple[str, Key | None]] = []
    for each in phrases:
        with suppress(Problem):
            opening.append((each, _key(path, each)))
    if not opening:
        return ["no passphrase opens it"]
    phrase, key = opening[0]
    apart = [
        each.name
        for each in path.with_name(f"{path.stem}.hfdesk-backups").glob("*.hfdesk")
        if not _opens(each, phrase)
    ]
    with archives.open_archive(path, key=key) as desk:
        wrong = judge_desk(desk, known)
    wrong += [f"{each} did not open by what the archive opened by" for each in apart]
    listed = backups.listed(path)
    if not listed:
        wrong.append("the backup is gone")
    for backup in listed:
        looked = backups.verify(backup, key)
        wrong += [] if looked.is_good else [f"{backup.path.name}: {looked.fault}"]
        wrong += [] if _opens(backup.path, phrase) else [f"{backup.path.name} opens by another passphrase"]
    return wrong + [f"{each.name} is left over" for each in folder.glob(".*.recrypted")]


def _opens(path: Path, phrase: str) -> bool:
    """Whether a backup opens by itself, by a passphrase or without any."""
    with suppress(Problem):
        Desk.open(path, read_only=True, key=_key(path, phrase)).close()
        return True
    return False


def fill_keys(folder: Path) -> None:
    """The archive with attachments and a backup."""
    structure.fill(folder)
    with Desk.open(folder / ARCHIVE) as desk:
        structure.attach(desk, Random(1))
        structure.attach(desk, Random(2))
        backups.make(desk.path)


SCENES = (
    Scene("backup", structure.fill, work_backup, judge_backup, reach=8),
    Scene("restore", fill_restore, work_restore, judge_restore, reach=8),
    Scene("keys", fill_keys, work_keys, judge_keys, reach=8),
    Scene("sealed-structure", fill_sealed, structure.work, structure.judge, stated=True),
    Scene("sealed-typing", fill_sealed, structure.work_typing, structure.judge_typing, reach=60),
    Scene("sealed-backup", fill_sealed, work_backup, judge_backup, reach=8),
)
