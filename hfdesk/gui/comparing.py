"""What a decision changed of its proposal, as a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hfdesk.domain.attendance import enumerated
from hfdesk.domain.comparing import Compared, Unit, What
from hfdesk.gui.i18n import tr

_Words = Callable[[], tuple[str, str]]
"""The words for one, and for several."""

_POINTS: dict[What, _Words] = {
    What.CHANGED: lambda: (tr("point {points} is changed"), tr("points {points} are changed")),
    What.NEW: lambda: (tr("point {points} is new"), tr("points {points} are new")),
    What.STRUCK: lambda: (tr("point {points} is struck"), tr("points {points} are struck")),
}
_PARAGRAPHS: dict[What, _Words] = {
    What.CHANGED: lambda: (tr("paragraph {points} is changed"), tr("paragraphs {points} are changed")),
    What.NEW: lambda: (tr("paragraph {points} is new"), tr("paragraphs {points} are new")),
    What.STRUCK: lambda: (tr("paragraph {points} is struck"), tr("paragraphs {points} are struck")),
}
_UNNUMBERED: dict[What, Callable[[], str]] = {
    What.CHANGED: lambda: tr("the text is changed"),
    What.NEW: lambda: tr("there is new text"),
    What.STRUCK: lambda: tr("text is struck"),
}


def sentence(found: Compared) -> str:
    """«Endret mot forslaget: punkt 3 er nytt»; ``""`` where nothing is otherwise."""
    parts = [_part(found, what) for what in (What.CHANGED, What.NEW, What.STRUCK)]
    if any(each.what is What.MOVED for each in found.changes):
        parts.append(tr("the order is changed"))
    told = [part for part in parts if part]
    if not told:
        return ""
    return tr("Changed from the proposal: {changes}").format(changes=_and(told))


def _part(found: Compared, what: What) -> str:
    labels = [each.label for each in found.changes if each.what is what]
    if not labels:
        return ""
    if found.unit is Unit.WHOLE or not all(labels):
        return _UNNUMBERED[what]()
    one, several = (_POINTS if found.unit is Unit.POINT else _PARAGRAPHS)[what]()
    return (one if len(labels) == 1 else several).format(points=_and(labels))


def _and(parts: Sequence[str]) -> str:
    return enumerated(parts, f" {tr('and')} ")
