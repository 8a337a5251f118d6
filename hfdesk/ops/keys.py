"""The key of an encrypted archive: how it is found, kept, told on paper and changed.

A key is wrapped by a passphrase in the envelope beside the archive, kept in the system's keyring where there
is a safe one, and printed as a recovery code, which is enough with the archive alone. Nowhere is it plain.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

from hfdesk.domain.problems import Problem, Refusal, Trouble
from hfdesk.store import Desk, asides, backing_up, backups, following, recrypting, turns
from hfdesk.store.opening import acquire
from hfdesk.system import envelopes, files, keyrings, logs, paths, settings
from hfdesk.system import keys as system
from hfdesk.system.envelopes import Costs, Envelope, Moving, Slot
from hfdesk.system.keys import Key, check_of

LEAST = 10
"""Letters of the shortest passphrase; what they are is the user's own affair."""
_MANY = 50  # steps after which half of it is told to be done: how many there will be nobody knows
_SAME = 4
"""Fewer different letters than this are no passphrase, however often they come."""

Pause = Callable[[], object]


def is_encrypted(path: Path) -> bool:
    """Whether an archive is encrypted; false too for none. The file itself tells, not what lies beside."""
    if not path.is_file() or recrypting.opens(path, None):
        return False
    if any(each.is_file() for each in envelopes.places(path)):
        return True
    backup = next(iter(backups.listed(path)), None)
    return recrypting.looks_sealed(path) and (backup is None or backup.is_encrypted)


def kept_in(path: Path) -> str:
    """The name of the keyring that was given the key, maybe on another machine; ``""`` for none."""
    try:
        return envelopes.read(path).keyring
    except Problem:
        return ""


def by_keyring(path: Path) -> Key | None:
    """The key as the keyring of this machine has it; ``None`` where it has none, or does not answer."""
    with suppress(Problem):
        envelope = envelopes.read(path)
        return _fitting(path, envelope, (keyrings.get(each.check) for each in envelope.slots))
    return None


def by_passphrase(path: Path, passphrase: str) -> Key:
    """The key as a passphrase unwraps it; this takes most of a second, on purpose.

    Raises ``key.wrong_passphrase``, ``key.no_envelope``, ``key.damaged_envelope``, ``key.no_passphrase``.
    """
    envelope = envelopes.read(path)
    if not any(each.wrapped for each in envelope.slots):
        raise Refusal("key.no_passphrase", path=path)
    key = _fitting(path, envelope, (envelopes.unwrapped(each, passphrase) for each in envelope.slots))
    if key is None:
        raise Refusal("key.wrong_passphrase", path=path)
    return key


def by_recovery(path: Path, code: str) -> Key:
    """The key of a recovery code; the archive alone is enough. ``key.bad_code``, ``key.wrong_code``."""
    for key in system.from_recovery_code(code):
        with suppress(Problem):
            for found in following.held(path, key):
                return found or key
        with suppress(Problem):
            if envelopes.read(path).holds(key):
                return key  # it is the right one: what does not open is damaged
    raise Refusal("key.wrong_code", path=path)


def recovery_code(key: Key) -> str:
    """The key as it is printed: fourteen groups of four letters and figures."""
    return system.recovery_code(key)


def remember(path: Path, key: Key) -> str:
    """Keep the key in the keyring; its name, ``""`` where there is no safe one."""
    name = keyrings.put(key)
    envelope = _envelope(path, key)
    if envelope.keyring != name:
        envelopes.write(path, envelope.with_(keyring=name))
    return name


def forget(path: Path) -> None:
    """Let go of the key in the keyring: the passphrase is asked for from now on."""
    envelope = envelopes.read(path)
    for each in envelope.slots:
        keyrings.forget(each.check)
    envelopes.write(path, envelope.with_(keyring=""))


def check_passphrase(passphrase: str) -> None:
    """Refuses (``key.weak``) a passphrase that can be tried out in an afternoon."""
    plain = passphrase.strip()
    if len(plain) < LEAST or len(set(plain)) < _SAME:
        raise Refusal("key.weak", least=LEAST)


def create(path: Path, passphrase: str, *, costs: Costs | None = None) -> tuple[Desk, str]:
    """A new archive, encrypted from its first byte, open; and its recovery code. ``key.weak``."""
    check_passphrase(passphrase)
    if path.exists():
        raise Refusal("key.exists", path=path)
    key = Key.new()
    path.parent.mkdir(parents=True, exist_ok=True)
    envelopes.write(path, Envelope((envelopes.slot(key, passphrase, costs),)))
    try:
        desk = Desk.open(path, create=True, key=key)
    except BaseException:
        with suppress(Problem):
            envelopes.remove(path)
        raise
    return desk, recovery_code(key)


def encrypt(path: Path, passphrase: str, ticket: Any = None, *, costs: Costs | None = None) -> str:
    """Encrypt an archive with all that belongs to it, backups too; its recovery code.

    The archive is closed meanwhile. It is what it was until the moment in which it counts, whatever
    happens. Raises ``key.weak``, ``key.encrypted`` and the archive's own problems (``archive.…``).
    """
    check_passphrase(passphrase)
    if is_encrypted(path):
        raise Refusal("key.encrypted", path=path)
    key = Key.new()
    _move(path, None, key, (envelopes.slot(key, passphrase, costs),), _pause(ticket))
    return recovery_code(key)


def decrypt(path: Path, key: Key, ticket: Any = None) -> None:
    """Make an archive a plain one again, with all that belongs to it; as :func:`encrypt`."""
    _move(path, key, None, (), _pause(ticket))
    keyrings.forget(key.check)


def rekey(path: Path, key: Key, passphrase: str, ticket: Any = None, *, costs: Costs | None = None) -> str:
    """Give an archive a new key, and its backups too; the new recovery code. The old one opens nothing more.

    As :func:`encrypt`.
    """
    check_passphrase(passphrase)
    new, kept = Key.new(), kept_in(path)
    _move(path, key, new, (envelopes.slot(new, passphrase, costs),), _pause(ticket))
    if kept:
        with suppress(Problem):  # the key counts already, and its paper is what the caller waits for
            remember(path, new)
    keyrings.forget(key.check)
    return recovery_code(new)


def change_passphrase(path: Path, key: Key, new: str, *, costs: Costs | None = None) -> None:
    """Wrap the same key by another passphrase; the old one opens nothing more here. ``key.weak``.

    The archive may be open. The recovery code stays as it was.
    """
    check_passphrase(new)
    envelope = _envelope(path, key)
    slot, second = envelopes.slot(key, new, costs), _second_place()
    both = envelope.with_(slots=(slot, *envelope.ways(key)))
    following.announce(path, second, following.Change(key, None, both))
    others = [each for each in envelope.slots if each.check != key.check]
    envelopes.write(path, changed := envelope.with_(slots=(slot, *others), earlier=()))
    with suppress(Problem, OSError):  # those that still know both are told at the next backup
        following.retract(path, second, key, changed.with_(moving=None))


def copies(path: Path) -> tuple[Path, ...]:
    """What was set aside or found beside an archive, and follows it to each key."""
    return asides.found(path)


def remove_copies(path: Path) -> None:
    """Take away what was set aside beside an archive, with its attachments. It cannot be had back."""
    asides.remove(path)


def damaged(path: Path, key: Key | None) -> tuple[str, ...]:
    """The names of the attachments that are not as they were put; all of them are read."""
    found = recrypting.damaged(_files(path), key)
    return tuple(sorted({each.rpartition("/")[2] for each in found}))


def settle(path: Path, key: Key | None) -> None:
    """End what a kill has broken off while an archive changed its key; for its opening.

    Which key counts the archive itself tells: it was put in place whole, or it was not. What the disk does
    not let it do now waits for another opening.
    """
    with suppress(Problem, OSError):
        _settle(path, key)


def _settle(path: Path, key: Key | None) -> None:
    if envelopes.has_remains(path):
        with suppress(Problem), _locked(path):
            envelopes.drop_remains(path)
    if not any(each.is_file() for each in envelopes.places(path)):
        return
    try:
        moving = envelopes.read(path).moving
    except Problem:
        return
    if moving is None or not recrypting.is_of(path, key):
        return
    with _locked(path):
        if check_of(key) == moving.new:
            _finish(path, key, moving)
        elif check_of(key) == moving.old:
            _take_back(path, key, moving)


# -- inside ----------------------------------------------------------------------------------


def _move(path: Path, old: Key | None, new: Key | None, slots: tuple[Slot, ...], pause: Pause) -> None:
    from hfdesk.ops import recording

    with files.told(path):
        _settle(path, old)  # or the backups that still wait for their new key would never get it
    with Desk.open(path, key=old) as desk:  # what was typed at a crash, older tables, records that wait
        recording.take_in(desk)
    former = b"" if old is None or new is None else envelopes.wrap(old, new)
    moving = Moving(check_of(old), check_of(new), former)
    with _locked(path), _no_backup_meanwhile(path):
        found = _envelope(path, old) if old else Envelope(())
        before = found.ways(old) if old else ()
        envelopes.write(path, Envelope((*before, *slots), kept_in(path), moving, found.earlier))
        try:
            with files.told(path):
                _before(path, old, new, envelopes.read(path))
                for folder in _folders(path):
                    recrypting.convert_files(folder, old, new, pause)
            recrypting.remake(path, path, old, new, pause)
        except BaseException:
            if recrypting.opens(path, old):
                with suppress(Problem, OSError):
                    _take_back(path, old, moving)
            raise
        with suppress(Problem, OSError):
            _finish(path, new, moving, old)
    logs.happened("rekeyed", before=old is not None, after=new is not None)


def _before(path: Path, old: Key | None, new: Key | None, envelope: Envelope) -> None:
    """What opens the archive afterwards opens its backups too, whatever fails from the moment it counts.

    So their envelopes tell of the new key before; and plain they are before, for nothing would tell the old
    key to an archive that has none.
    """
    if old is not None and new is not None:
        following.announce(path, _second_place(), following.Change(old, new, envelope))
    elif new is None:
        _carry(path, following.Change(old, None, None))


def _carry(path: Path, change: following.Change) -> None:
    following.follow(path, _second_place(), change)
    asides.follow(path, change.old, change.new, change.envelope)


@contextmanager
def _no_backup_meanwhile(path: Path) -> Generator[None]:
    """One that is being made would be in the old form; what one that was broken off has left goes first."""
    folders = [each for each in (backups.beside(path), backups.own(path)) if each.is_dir()]
    with ExitStack() as turn:
        for folder in folders:
            turn.enter_context(turns.alone(folder))
            backing_up.tidy(folder)
        yield


def _finish(path: Path, key: Key | None, moving: Moving, former: Key | None = None) -> None:
    """The archive has its new key: all else gets it too, and then the old one is forgotten.

    Nobody can stop it; what the disk does not let it do is tried again at the next opening, and is not done
    before what follows the archive has followed it.
    """
    if former is None and key is not None and moving.former:
        former = envelopes.unwrap(moving.former, key)
    recrypting.drop_remains(path)
    for folder in _folders(path):
        recrypting.keep_files(folder, key, moving.old)
    envelope = envelopes.read(path)
    done = Envelope(envelopes.candidates(envelope, key))
    if key is None:
        following.forget(path)
        following.mend(path, _second_place())
        envelopes.remove(path)
        return
    if former is not None or not moving.old:
        _carry(path, following.Change(former, key, done))
    envelopes.write(path, done)


def _take_back(path: Path, key: Key | None, moving: Moving) -> None:
    """The archive has its old key: what was made for the new one goes."""
    recrypting.drop_remains(path)
    for folder in _folders(path):
        recrypting.keep_files(folder, key, moving.new)
    if key is None:
        envelopes.remove(path)
        return
    envelope = envelopes.read(path)
    slots = tuple(each for each in envelope.slots if each.check != moving.new)
    done = envelope.with_(slots=slots, moving=None)
    if moving.new:
        following.retract(path, _second_place(), key, done)
    else:
        _carry(path, following.Change(None, key, done))
    envelopes.write(path, done)


def _envelope(path: Path, key: Key) -> Envelope:
    """The envelope; where there is none, or a damaged one, one that knows the key and no passphrase.

    What the disk does not give just now is raised: what it says would be lost.
    """
    try:
        found = envelopes.read(path)
    except Problem as problem:
        cause = problem.__cause__
        if isinstance(cause, Trouble) and cause.code in ("file.unreadable", "file.no_permission"):
            raise cause from problem
        return Envelope((envelopes.Slot(key.check),))
    return found if found.holds(key) else found.with_(slots=(envelopes.Slot(key.check), *found.slots))


def _fitting(path: Path, envelope: Envelope, found: Iterable[Key | None]) -> Key | None:
    """The key that counts. Of two that there are while one changes to the other, the archive tells.

    A single one is right by its check value, whether the archive is damaged or not. A backup may have one
    from before, which the envelope has.
    """
    keys = [key for key in found if key is not None]
    if len(envelope.slots) > 1 or envelope.earlier:
        keys = [each for key in keys for each in (key, *envelope.before(key)) if recrypting.opens(path, each)]
    return keys[0] if keys else None


def _files(path: Path) -> Path:
    return path.with_name(f"{path.stem}.hfdesk-files")


def _folders(path: Path) -> tuple[Path, Path]:
    """What is sealed file by file: the attachments, and the layouts and templates of one's own."""
    return _files(path), path.with_name(f"{path.stem}.hfdesk-own")


def _second_place() -> Path | None:
    chosen = settings.load(paths.settings()).second_place
    return Path(chosen) if chosen else None


def _pause(ticket: Any) -> Pause:
    """What is called between two steps: it tells the window's ticket, which may say to stop."""
    if ticket is None:
        return recrypting.straight_on
    steps = count(1)
    return lambda: ticket.step((done := next(steps)) / (done + _MANY))


@contextmanager
def _locked(path: Path) -> Generator[None]:
    lock = acquire(path)
    try:
        yield
    finally:
        lock.release()
