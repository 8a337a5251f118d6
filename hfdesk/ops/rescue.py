"""A damaged archive: what can be read put into a new one in its place, and told in plain words."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from hfdesk.domain.checks import days
from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Language,
    Meeting,
    Organization,
    Person,
    Portfolio,
)
from hfdesk.ops import backups, keys
from hfdesk.ops.backups import Backup
from hfdesk.store import Desk, leftovers, rescuing, setting_aside
from hfdesk.store.leftovers import Leftover
from hfdesk.store.rescuing import Loss, Report
from hfdesk.system import logs, paths, settings
from hfdesk.system.assets import asset
from hfdesk.system.keys import Key

FILE = "resources/phrases/rescue.toml"
_FOUND: dict[Path, Key] = {}
READABLE = frozenset({"archive.damaged", "archive.changed", "archive.strange"})
"""The codes of archives that do not open or were changed by the disk, of which something may be read."""


@dataclass(frozen=True)
class Rescued:
    """A rescue: the new archive, where the damaged one lies now, what became of what."""

    path: Path
    aside: Path
    report: Report


def rescue(path: Path, key: Key | None = None, step: Callable[[float], object] = lambda _: None) -> Rescued:
    """Put what can be read of a damaged archive in its place; the damaged one is kept beside it, as it is.

    Raises ``rescue.nothing`` where nothing can be read, ``archive.locked`` and other troubles; then all is
    as it was.
    """
    path = Path(path).absolute()
    with setting_aside.alone(path):
        beside = path.with_name(f".{path.name}.saved")
        report = rescuing.rescue(path, beside, key, step)
        aside = setting_aside.replace(path, beside, datetime.now().astimezone())
    logs.happened("rescued")
    return Rescued(path, aside, report)


def said(report: Report, desk: Desk, language: Language | str = Language.NB) -> tuple[str, ...]:
    """What a rescue tells, a sentence each; ``desk``: the new archive, which knows the names."""
    losses = dict.fromkeys(_shown(each) for each in report.losses)
    return tuple(dict.fromkeys(sentence(each, desk, language) for each in losses))


def _shown(loss: Loss) -> Loss:
    """A text by its field; other columns of a row together."""
    return loss._replace(
        column=loss.column if loss.column in _words()["field"] else "*" if loss.column else ""
    )


def sentence(loss: Loss, desk: Desk, language: Language | str = Language.NB) -> str:
    """What became of a row or a column, in one sentence."""
    how = "some" if loss.how == "gone" and not loss.key else loss.how
    where = place(loss.table, loss.key, loss.column, desk, language)
    return _words()["how"][how][language].format(where=where, text=loss.text)


def place(
    table: str, key: tuple[Any, ...], column: str, desk: Desk, language: Language | str = Language.NB
) -> str:
    """Where a row stands: «Punktet «Budsjett» i møtet 3. mars 2026 (Rådet), drøftingen»."""
    one, _, many = _words()["table"][table][language].partition("|")
    if not key:
        return many
    parts = [f"{one}{_named(table, key, desk)}"]
    owner = _owner(table, key, desk, Language(language))
    field = _words()["field"].get(column, _words()["field"]["other"])[language] if column else ""
    return ", ".join(each for each in ("".join(parts) + owner, field) if each)


def _named(table: str, key: tuple[Any, ...], desk: Desk) -> str:
    named: Mapping[str, Any] = {
        "organizations": (Organization, "name"),
        "people": (Person, "name"),
        "committees": (Committee, "name"),
        "cases": (Case, "title"),
        "portfolios": (Portfolio, "title"),
    }
    if table in named:
        kind, field = named[table]
        return f" «{getattr(_got(desk, kind, key[0]), field, key[0])}»"
    if table == "agenda_items":
        item = _item(desk, key)
        return f" «{_title(desk, item)}»" if item else ""
    return ""


_OF_ITEMS = frozenset({"motions", "recusals", "statements", "actions"})
_OF_MEETINGS = _OF_ITEMS | {"meetings", "agenda_items", "attendance", "meeting_attachments"}


def _owner(table: str, key: tuple[Any, ...], desk: Desk, language: Language) -> str:
    """`` – møtet 3. mars 2026, Rådet`` behind what stands in it."""
    if table in {"sections", "treatments", "attachments"}:
        case = _got(desk, Case, key[0])
        return f" – «{case.title}»" if case else ""
    if table not in _OF_MEETINGS:
        return ""
    meeting = _got(desk, Meeting, key[0])
    if meeting is None:
        return ""
    committee = _got(desk, Committee, meeting.committee)
    dot = "" if language is Language.EN else "."
    day = f"{meeting.date.day}{dot} {days.MONTH_NAMES[language][meeting.date.month - 1]} {meeting.date.year}"
    item = _item(desk, key) if table in _OF_ITEMS else None
    parts = (
        f"«{_title(desk, item)}»" if item else "",
        day,
        committee.short_name or committee.name if committee else "",
    )
    told = ", ".join(each for each in parts if each)
    return f" {told}" if table == "meetings" else f" – {told}"


def _item(desk: Desk, key: tuple[Any, ...]) -> AgendaItem | None:
    meeting = _got(desk, Meeting, key[0])
    return next((each for each in meeting.agenda if each.id == key[1]), None) if meeting else None


def _title(desk: Desk, item: AgendaItem) -> str:
    case = _got(desk, Case, item.case) if item.case and not item.title else None
    return item.title or (case.title if case else item.number or item.id)


def _got(desk: Desk, kind: Any, id: str) -> Any:
    try:
        return desk.get(kind, id)
    except KeyError:
        return None


@dataclass(frozen=True)
class Looked:
    """What was found when an open archive was looked over: is its file broken, which places changed."""

    broken: bool
    places: tuple[str, ...]


def look_over(
    desk: Desk, language: Language | str = Language.NB, pause: Callable[[], object] = lambda: None
) -> Looked:
    """Look whether the disk did anything to an archive; ``pause`` lets others by."""
    found = desk.damage(pause)
    places = (place(each.table, each.key, "", desk, language) for each in found.rows)
    return Looked(bool(found.file), tuple(dict.fromkeys(places)))


def left_behind(path: Path, before: float) -> tuple[Leftover, ...]:
    """Copies of an archive that an interruption left, and that may hold texts; others are tidied away."""
    return leftovers.found(path, key_of(path), before=before)


def keep_leftover(left: Leftover, path: Path) -> Path:
    """Give what was left a name of its own beside the archive."""
    return leftovers.keep(left.path, path)


def remove_leftover(left: Leftover) -> None:
    """Take away what was left."""
    leftovers.remove(left.path)


def newest_backup(path: Path) -> Backup | None:
    """The newest good backup of an archive (``moment``, UTC, tells its age); ``None`` where there is none."""
    return backups.newest_good(path, _second_place(), key_of(path))


def restore(backup: Backup, path: Path) -> None:
    """Put a backup in the archive's place; what is there now is kept beside it."""
    backups.restore(backup, path, key_of(path))


def know(path: Path, key: Key) -> None:
    """Keep in mind which key opens an archive that does not open: it was found by its passphrase."""
    _FOUND[path] = key


def key_of(path: Path) -> Key | None:
    """The key of an archive: found before, or the keyring's; ``None`` for a plain one, or where none is."""
    return _FOUND.get(path) or (keys.by_keyring(path) if keys.is_encrypted(path) else None)


def _second_place() -> Path | None:
    place = settings.load(paths.settings()).second_place
    return Path(place) if place else None


@cache
def _words() -> Mapping[str, Any]:
    return tomllib.loads(asset(FILE).read_text(encoding="utf-8"))
