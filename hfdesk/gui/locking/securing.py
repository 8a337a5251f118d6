"""An archive's keys in the window: what is asked, what is done meanwhile, and what is told after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hfdesk.gui.i18n import tr
from hfdesk.gui.locking.code import RecoveryCode
from hfdesk.gui.locking.dialogs import (
    ChangingPassphrase,
    Creating,
    Encrypting,
    Opened,
    Proving,
    Rekeying,
    Unlocking,
    Wanted,
)
from hfdesk.gui.locking.waiting import Waiting
from hfdesk.gui.rows import Place
from hfdesk.gui.worker import Ticket
from hfdesk.system.keys import Key

if TYPE_CHECKING:
    from hfdesk.gui.program import Program

PAGE = Place("encryption")


@dataclass(frozen=True, slots=True)
class Made:
    """What came of work on a closed archive: its key from now on, a new recovery code, where it is kept.

    ``safe`` is ``None`` where nobody asked to remember the key; ``left`` tells what did not follow.
    """

    key: Key | None = None
    code: str = ""
    safe: str | None = None
    left: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "Made(…)"


# -- to open, to make ------------------------------------------------------------------------


def unlock(program: Program, path: Path, then: Callable[[], object] | None = None) -> None:
    """Ask what opens an archive, and open it; who leaves is told how to come back."""

    def found(opened: Opened) -> None:
        program.open(path, key=opened.key, then=lambda: _opened(program, opened, then))

    asked = Unlocking(program.window, program.window, path, found)
    asked.rejected.connect(lambda: _left(program, path, then))
    if program.desk is None:
        program.ask_for(path)
    asked.open()


def _opened(program: Program, opened: Opened, then: Callable[[], object] | None) -> None:
    if then is not None:
        then()
    _tell_safe(program, opened.safe)


def _left(program: Program, path: Path, then: Callable[[], object] | None) -> None:
    from hfdesk.gui.shell import Offer

    again = Offer(tr("Unlock …"), lambda: unlock(program, path, then))
    program.window.tell(tr("“{name}” is locked.").format(name=path.name), again)
    program.ask_for(None)
    if program.desk is None:
        program.window.go(Place("start", str(path)))


def create(program: Program, path: Path) -> None:
    """Make a new archive, with encryption or without; one that is there is opened."""
    if path.exists():
        program.open(path, create=True)
        return

    def found(wanted: Wanted | None) -> None:
        if wanted is None:
            program.open(path, create=True)
        elif program.desk is None or program.keeping.may_leave(lambda: _create(program, path, wanted)):
            _create(program, path, wanted)

    Creating(program.window, program.window, path, found).open()


def _create(program: Program, path: Path, wanted: Wanted) -> None:
    def job(_ticket: Ticket) -> tuple[Any, str, str | None]:
        from hfdesk.ops import keys

        path.parent.mkdir(parents=True, exist_ok=True)
        desk, code = keys.create(path, wanted.passphrase)
        return desk, code, _remember(path, keys.by_recovery(path, code), wanted.remember)

    def done(made: tuple[Any, str, str | None]) -> None:
        desk, code, safe = made
        program.hand(desk)
        _tell_safe(program, safe)
        RecoveryCode(program.window, program.window, path, code, new=True).open()

    program.window.work(tr("Making {name} …").format(name=path.name), job, done)


# -- to change -------------------------------------------------------------------------------


def encrypt(program: Program) -> None:
    """Encrypt the open archive."""
    path = _path(program)

    def job(wanted: Wanted, ticket: Ticket) -> Made:
        from hfdesk.ops import keys

        code = keys.encrypt(path, wanted.passphrase, ticket)
        key = keys.by_recovery(path, code)
        if wanted.remove_copies:
            keys.remove_copies(path)
        return Made(key, code, _remember(path, key, wanted.remember), _left_over(path, key))

    def found(wanted: Wanted) -> None:
        told = tr("The archive is encrypted.")
        closed(program, tr("Encrypting the archive …"), lambda ticket: job(wanted, ticket), told)

    from hfdesk.ops import keys

    Encrypting(program.window, program.window, found, keys.copies(path)).open()


def decrypt(program: Program) -> None:
    """Make the open archive a plain one."""
    path = _path(program)
    why = "\n".join(
        (
            tr("After this whoever gets hold of the file can read it, also the attachments and the backups."),
            tr("You can encrypt the archive again later, with a new passphrase and a new recovery code."),
        )
    )

    def job(key: Key, ticket: Ticket) -> Made:
        from hfdesk.ops import keys

        keys.decrypt(path, key, ticket)
        return Made(left=_left_over(path, None))

    def found(key: Key) -> None:
        told = tr("The archive is no longer encrypted.")
        text = tr("Taking the encryption away …")
        closed(program, text, lambda ticket: job(key, ticket), told, key)

    title = tr("Take the encryption away")
    Proving(program.window, program.window, path, title, title, why, found, by_safe=True).open()


def rekey(program: Program) -> None:
    """Encrypt the open archive with another key."""
    path = _path(program)

    def job(key: Key, words: str, ticket: Ticket) -> Made:
        from hfdesk.ops import keys

        code = keys.rekey(path, key, words, ticket)
        new = keys.by_recovery(path, code)
        return Made(new, code, left=_left_over(path, new))

    def found(proven: tuple[Key, str]) -> None:
        key, words = proven
        told = tr("The archive has a new key.")
        closed(program, tr("Making a new key …"), lambda ticket: job(key, words, ticket), told, key)

    Rekeying(program.window, program.window, path, found).open()


def change_passphrase(program: Program) -> None:
    """Let another passphrase open the archive."""

    def found(_nothing: object) -> None:
        program.window.tell(tr("The passphrase is changed."))

    ChangingPassphrase(program.window, program.window, _path(program), found).open()


def show_code(program: Program) -> None:
    """Show the recovery code, to who knows the passphrase."""
    path = _path(program)
    why = tr("The passphrase is asked for before the code is shown.")

    def found(key: Key) -> None:
        from hfdesk.ops import keys

        code = keys.recovery_code(key)
        RecoveryCode(program.window, program.window, path, code, new=False).open()

    title = tr("Show the recovery code")
    Proving(program.window, program.window, path, title, tr("Show the code"), why, found).open()


def remember(program: Program, done: Callable[[], object]) -> None:
    """Put the key into the system's safe."""
    path = _path(program)

    def found(opened: Opened) -> None:
        _tell_safe(program, opened.safe)
        done()

    title = tr("Remember the key on this machine")
    asked = Unlocking(program.window, program.window, path, found, title)
    asked.remember.box.setChecked(True)
    asked.remember.hide()
    asked.rename_do(tr("Remember the key"))
    asked.open()


def forget(program: Program, done: Callable[[], object]) -> None:
    """Take the key out of the system's safe."""
    path = _path(program)

    def told(_nothing: object) -> None:
        program.window.tell(tr("The key is forgotten here. The passphrase is asked for next time."))
        done()

    def job(_ticket: Ticket) -> None:
        from hfdesk.ops import keys

        keys.forget(path)

    program.window.work(tr("Forgetting the key …"), job, told)


# -- work on a closed archive ----------------------------------------------------------------


def closed(
    program: Program, text: str, job: Callable[[Ticket], Made], told: str, key: Key | None = None
) -> None:
    """Close the archive with all that was typed, do long work on it, open it again on the same page.

    ``key`` opens it where the work was stopped or failed.
    """
    if program.window.status.is_working:
        program.window.tell(tr("Wait until the work that is going on is done."))
        return
    if not program.keeping.may_leave(lambda: closed(program, text, job, told, key)):
        return
    path, place = _path(program), program.window.place

    def ended(made: Made | None, problem: BaseException | None) -> None:
        opens = key if made is None else made.key

        def shown() -> None:
            program.window.go(place)
            _tell_end(program, path, made, problem, told)

        program.open(path, key=opens, then=shown)

    program.close_desk()
    program.ask_for(path)
    program.window.show_archive()
    Waiting(program.window, text, job, ended).begin()


def _tell_end(
    program: Program, path: Path, made: Made | None, problem: BaseException | None, told: str
) -> None:
    if problem is not None:
        program.window.trouble(problem)
    elif made is None:
        program.window.tell(tr("Stopped. The archive is as it was."))
    else:
        program.window.tell(told)
        _tell_safe(program, made.safe, told)
        if made.left:
            program.window.banner.say(" ".join((told, *made.left)), "warn")
        if made.code:
            RecoveryCode(program.window, program.window, path, made.code, new=True).open()


def _left_over(path: Path, key: Key | None) -> tuple[str, ...]:
    """What did not follow the archive whole, in a sentence each."""
    from hfdesk.gui.backing import of_behind
    from hfdesk.ops import backups, keys

    damaged = keys.damaged(path, key)
    said = [*of_behind(backups.standing(path).behind)]
    if damaged:
        text = tr(
            "%n attachments are damaged and came along as far as they can be read: {names}.", len(damaged)
        )
        said.append(text.format(names=", ".join(damaged)))
    return tuple(said)


def _remember(path: Path, key: Key, wanted: bool) -> str | None:
    from hfdesk.ops import keys

    return keys.remember(path, key) if wanted else None


def _tell_safe(program: Program, safe: str | None, before: str = "") -> None:
    """Where the key is remembered, or honestly that this machine has nowhere to."""
    if safe is None:
        return
    if safe:
        text = tr("The key is remembered in {safe}.").format(safe=safe)
        program.window.tell(f"{before} {text}".strip())
    else:
        text = tr("This machine has no safe place for the key. The passphrase is asked for each time.")
        program.window.banner.say(f"{before} {text}".strip(), "warn")


def _path(program: Program) -> Path:
    assert program.desk is not None
    return program.desk.path
