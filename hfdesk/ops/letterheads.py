"""The template of an own profile: any Word document of the house, and its letterhead without Word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from hfdesk.documents.foreign.letterhead import HEIGHTS, Letterhead, read_letterhead, with_letterhead
from hfdesk.documents.foreign.package import LARGEST
from hfdesk.documents.foreign.pictures import check_logo
from hfdesk.documents.foreign.taking import take
from hfdesk.domain.problems import Refusal
from hfdesk.domain.text import clean
from hfdesk.ops import profiles
from hfdesk.ops.exports import TEMPLATES
from hfdesk.store import Desk
from hfdesk.system import files
from hfdesk.system.assets import asset

__all__ = [
    "HEIGHTS",
    "Letterhead",
    "Looked",
    "letterhead",
    "look_at",
    "read_logo",
    "set_letterhead",
    "set_template",
    "usual_template",
]

_LONGEST = 200
_LINES = 6


@dataclass(frozen=True, slots=True)
class Looked:
    """A Word document that may be a template; ``lacking`` are the styles that are added to it."""

    path: Path
    template: bytes
    lacking: tuple[str, ...]


def look_at(path: Path) -> Looked:
    """Whether a Word document may be a template, and what of our styles it lacks.

    Nothing is stored. Refuses what is damaged, swells, runs or fetches (codes ``template.…``).
    """
    taken = take(files.read(path, LARGEST))
    return Looked(path, taken.template, taken.added)


def set_template(desk: Desk, id: str, looked: Looked) -> None:
    """Let a profile print in the look of a document, the styles that it lacked added."""
    more: dict[str, bytes | None] = {f"templates/{id}.docx": looked.template}
    profiles.write_with(desk, "profile_template", id, ("template",), id, more)


def usual_template(desk: Desk, id: str) -> None:
    """Let a profile print in the look of the profile that it is a change of."""
    profiles.reset(desk, id, ("template",))


def letterhead(desk: Desk, id: str) -> Letterhead:
    """The letterhead that the documents of a profile have."""
    return read_letterhead(_template(desk, id))


def set_letterhead(desk: Desk, id: str, wanted: Letterhead) -> None:
    """Another letterhead; a shipped template becomes one of the profile's own.

    Lines are words in one line each, six at most. Refuses a logo that is none.
    """
    template = with_letterhead(_template(desk, id), _tidy(wanted))
    more: dict[str, bytes | None] = {f"templates/{id}.docx": template}
    profiles.write_with(desk, "profile_letterhead", id, ("template",), id, more)


def read_logo(path: Path) -> bytes:
    """The bytes of a picture that may be a logo; refuses any other."""
    data = files.read(path, LARGEST)
    check_logo(data)
    return data


def _template(desk: Desk, id: str) -> bytes:
    name = profiles.layout(desk, id).template
    path = profiles.own_template(desk, name) or asset(TEMPLATES) / f"{name}.docx"
    if path.name != f"{name}.docx" or not path.is_file():
        raise Refusal("template.unknown", template=name)
    return files.read(path, LARGEST)


def _tidy(wanted: Letterhead) -> Letterhead:
    return replace(
        wanted,
        shows=_line(wanted.shows),
        lines=_few(wanted.lines),
        foot=_few(wanted.foot),
    )


def _few(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for line in (_line(each) for each in lines) if line)[:_LINES]


def _line(words: str) -> str:
    return " ".join(clean(words).split())[:_LONGEST]
