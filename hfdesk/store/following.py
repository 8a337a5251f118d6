"""Backups that follow their archive to another key: made anew, each whole before its old form goes."""

from __future__ import annotations

import base64
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from hfdesk.domain.problems import Problem
from hfdesk.store import asides, backing_up, backups, elsewhere, recrypting
from hfdesk.store.backups import Backup
from hfdesk.store.digests import straight_on
from hfdesk.store.files import Files
from hfdesk.system import envelopes, files, sealing
from hfdesk.system.envelopes import Envelope
from hfdesk.system.keys import Key, check_of
from hfdesk.system.patience import Beat, within

_ANSWER, _SILENT = 5.0, 300.0
"""Seconds in which a place says whether it is there, and without a step after which it is given up."""
_DAMAGED = ("archive.damaged", "backup.differs")
"""What no other try would mend."""


@dataclass(frozen=True, slots=True)
class Change:
    """From which key to which, and the envelope that lies beside what has the new one."""

    old: Key | None
    new: Key | None
    envelope: Envelope | None


def held(path: Path, *keys: Key | None) -> tuple[Key | None, ...]:
    """The key of a copy, where it is one of these or its envelope has it, wrapped by one; else nothing."""
    for key in dict.fromkeys((*keys, *_earlier(path, keys))):
        if recrypting.is_of(path, key):
            return (key,)
    return ()


def _earlier(path: Path, keys: Iterable[Key | None]) -> Iterator[Key]:
    with suppress(Problem):
        envelope = envelopes.read(path)
        yield from (each for key in keys if key is not None for each in envelope.before(key))


def announce(archive: Path, second: Path | None, change: Change) -> None:
    """Write beside each encrypted backup how the old key and the new one lead to the one that it has.

    This comes before the archive changes its key: whatever fails from then on, what opens the archive opens
    its backups. Raises what the disk says; the second place may be away.
    """
    _announce_all(backups.listed(archive), change)
    if second is not None:
        _there(archive, second, lambda found, _: _announce_all(found, change))


def retract(archive: Path, second: Path | None, key: Key, envelope: Envelope) -> None:
    """Write beside each backup that its archive has kept its key."""
    renew(backups.listed(archive), key, envelope)
    if second is not None:
        _there(archive, second, lambda found, _: renew(found, key, envelope))


def renew(found: Iterable[Backup], key: Key, envelope: Envelope) -> None:
    """Let the envelopes of backups that have an archive's key say what the archive's own says."""
    for each in found:
        told = _envelope_of(each)
        if told != envelope and (told is None or told.holds(key)) and recrypting.is_of(each.path, key):
            envelopes.write_beside(each.path, envelope)


def _envelope_of(backup: Backup) -> Envelope | None:
    try:
        return envelopes.read(backup.path)
    except Problem:
        return None


def _announce_all(found: Iterable[Backup], change: Change) -> None:
    for each in found:
        for key in held(each.path, change.old):
            _announce(each.path, key, change)


def _announce(path: Path, key: Key | None, change: Change) -> None:
    if change.envelope is not None:
        others = [each for each in (change.old, change.new) if key and each and each != key]
        made = (envelopes.wrap(key, each) for each in others if key)
        kept = change.envelope.earlier if key == change.old else ()
        envelopes.write_beside(path, change.envelope.with_(moving=None, earlier=(*kept, *made)))


def follow(archive: Path, second: Path | None, change: Change) -> None:
    """Make all backups of an archive anew that have the old key, also those at the second place.

    Those that are damaged are sealed as they are, those of other keys stay. What was done already, before a
    kill, is seen and left. Raises what the disk said where one could not be made anew: the others are, and
    what it needs of its old form stays, so that it can be done again. A second place that fails, or is not
    there now, is remembered for :func:`catch_up`.
    """
    left: list[str] = []
    known = backups.state(archive).get("place")
    if second is not None and not _follow_there(archive, second, change) and known == str(second):
        left.append(str(second))
    if change.new is not None:
        _remember(archive, left, change)
    _follow_all(backups.listed(archive), change)


def forget(archive: Path) -> None:
    """The archive is plain: what places are behind with keys is remembered no longer."""
    _store(archive, ())


def catch_up(archive: Path, key: Key, second: Path | None) -> None:
    """Follow at a second place that is there again; what is plain here is closed too."""
    envelope = envelopes.read(archive)
    if envelope.moving is not None or not envelope.holds(key):
        return
    here = backups.listed(archive)
    _follow_all([each for each in here if not each.is_encrypted], Change(None, key, envelope))
    renew(here, key, envelope)
    known, places = _behind(archive), [str(second)] if second else []
    left: list[Behind] = []
    for each in dict.fromkeys((*known, *map(Behind, places))):
        change = Change(_former(each, key), key, envelope)
        if each.former and change.old is None:
            continue  # of a key that nobody has
        if not _follow_there(archive, Path(each.place), change) and each in known:
            left.append(each)
    if tuple(left) != known:
        _store(archive, left)


def behind(archive: Path) -> tuple[str, ...]:
    """The places where backups are still plain, or of an old key."""
    return tuple(dict.fromkeys(each.place for each in _behind(archive)))


def _follow_there(archive: Path, place: Path, change: Change) -> bool:
    """Whether all was done at a place; not where it is not there."""
    return _there(archive, place, lambda found, beat: _follow_all(found, change, beat))


def _there(archive: Path, place: Path, work: Callable[[Sequence[Backup], Beat], None]) -> bool:
    """Whether something was done with all backups at a place; not where it is not there."""
    with suppress(Problem, OSError):
        if within(_ANSWER, lambda _: place.is_dir()):
            found = elsewhere.listed(place, archive)
            within(_SILENT, lambda beat: work(found, beat))
            return True
    return False


def _follow_all(found: Sequence[Backup], change: Change, pause: recrypting.Pause = straight_on) -> None:
    """Let backups follow, by folder and key; raises the first trouble when all have been tried."""
    groups: dict[tuple[Path, Key | None], list[Backup]] = {}
    failed: list[Problem | OSError] = []
    for each in found:
        with _noted(failed):
            for key in held(each.path, change.new, change.old):
                groups.setdefault((each.path.parent, change.old if key == change.new else key), []).append(
                    each
                )
    for (folder, old), some in groups.items():
        with _noted(failed):
            _follow_in(folder / "files", some, replace(change, old=old), failed, pause)
    if failed:
        raise failed[0]


def _follow_in(
    attachments: Path,
    found: Sequence[Backup],
    change: Change,
    failed: list[Problem | OSError],
    pause: recrypting.Pause,
) -> None:
    """The backups of one folder, and then their attachments' old form goes."""
    names = _convert(attachments, change, pause)
    for backup in found:
        with _noted(failed):
            _follow(backup, names, change, pause)
    if not failed:
        recrypting.keep_files(attachments, change.new, check_of(change.old))


@contextmanager
def _noted(failed: list[Problem | OSError]) -> Generator[None]:
    try:
        yield
    except (Problem, OSError) as error:
        failed.append(error)


# -- what is still to be done ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Behind:
    """A place whose backups did not follow; ``former`` is their key, wrapped by that of the archive."""

    place: str
    former: bytes = b""


def _remember(archive: Path, places: Sequence[str], change: Change) -> None:
    """Remember places, with those from before, whose keys the new one wraps now."""
    left: list[Behind | None] = []
    if change.new is not None:
        former = b"" if change.old is None else envelopes.wrap(change.old, change.new)
        left = [_wrapped_anew(each, change) for each in _behind(archive)]
        held = {each.place for each in left if each and _former(each, change.new) == change.old}
        left.extend(Behind(each, former) for each in places if each not in held)
    _store(archive, [each for each in left if each is not None])


def _former(behind: Behind, key: Key) -> Key | None:
    return envelopes.unwrap(behind.former, key) if behind.former else None


def _wrapped_anew(behind: Behind, change: Change) -> Behind | None:
    if not behind.former or change.old is None or change.new is None:
        return behind
    key = envelopes.unwrap(behind.former, change.old) or envelopes.unwrap(behind.former, change.new)
    return replace(behind, former=envelopes.wrap(key, change.new)) if key else None


def _behind(archive: Path) -> tuple[Behind, ...]:
    try:
        told: list[dict[str, str]] = backups.state(archive).get("behind") or []
        return tuple(Behind(str(each["place"]), base64.b64decode(each["former"])) for each in told)
    except (ValueError, TypeError, KeyError, AttributeError):
        return ()


def _store(archive: Path, places: Iterable[Behind]) -> None:
    told = [{"place": each.place, "former": base64.b64encode(each.former).decode()} for each in places]
    if told or _behind(archive):
        backups.remember(archive, behind=told)


def mend(archive: Path, second: Path | None) -> None:
    """Tell anew what a backup is that had been made plain when a kill came, before its manifest said so.

    The old key is gone, so all plain attachments beside it are told as its own.
    """
    for backup in (*backups.listed(archive), *(elsewhere.listed(second, archive) if second else ())):
        with suppress(Problem, OSError):
            if not recrypting.opens(backup.path, None) or files.digest(backup.path) == backup.sha256:
                continue
            plain = {
                backups.name_sum(name): (path.stat().st_size, files.digest(path))
                for name, path in backups.files_in(backup.attachments)
                if path.suffix != sealing.SUFFIX
            }
            _follow(replace(backup, files=plain), {}, Change(None, None, None), straight_on)


def _convert(folder: Path, change: Change, pause: recrypting.Pause) -> dict[str, tuple[str, tuple[int, str]]]:
    """The attachments in both forms; sums of old names, those of new ones with size and sum of content.

    Of those too whose old form is gone since an earlier try; not of those that are damaged.
    """
    damaged = recrypting.convert_files(folder, change.old, change.new, pause)
    former = Files(folder, change.old)
    told: dict[str, tuple[str, tuple[int, str]]] = {}
    for reference, path in recrypting.stored(folder, change.new):
        if reference not in damaged:
            old, new = (each.relative_to(folder).as_posix() for each in (former.path(reference), path))
            told[backups.name_sum(old)] = (backups.name_sum(new), (path.stat().st_size, files.digest(path)))
    return told


def _follow(
    backup: Backup, names: Mapping[str, tuple[str, tuple[int, str]]], change: Change, pause: recrypting.Pause
) -> None:
    try:
        if not recrypting.is_of(backup.path, change.new):
            if not recrypting.is_of(backup.path, change.old):
                return
            _announce(backup.path, change.old, replace(change, old=None))
            recrypting.remake(backup.path, backup.path, change.old, change.new, pause)
        if files.digest(backup.path) != backup.sha256:
            backing_up.check_whole(backup.path, backup.records, change.new, pause)
    except Problem as problem:
        if problem.code not in _DAMAGED:
            raise
        if problem.code == "archive.damaged" and change.old is None and change.new is not None:
            asides.seal(backup.path, change.new, backup.path.with_suffix(f".damaged{sealing.SUFFIX}"))
        return
    if change.envelope is not None:
        envelopes.write_beside(backup.path, change.envelope)
    else:
        backup.envelope.unlink(missing_ok=True)
    told = dict(names.get(name, (name, entry)) for name, entry in backup.files.items())
    size, digest = backup.path.stat().st_size, files.digest(backup.path)
    encrypted = change.new is not None
    lacking = tuple(names[name][0] if name in names else name for name in backup.lacking)
    backups.write(
        replace(backup, size=size, sha256=digest, is_encrypted=encrypted, files=told, lacking=lacking)
    )
