"""Names of files inside a package: which are safe to make on any machine."""

from __future__ import annotations

import re

FOLDER = "attachments/"

#: What Windows keeps for devices; a file of such a name cannot be made there.
DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
FORBIDDEN = re.compile(r'[\\:*?"<>|\x00-\x1f\x7f]')
LONGEST = 240
_BYTES = 255  # of one name, where a file system counts them


def is_safe(name: str) -> bool:
    """Whether a relative, ``/``-separated name stays in its folder on every system."""
    return 0 < len(name) <= LONGEST and all(_is_safe_part(part) for part in name.split("/"))


def member_of(file: str) -> str:
    """The member of a package that a ``file`` field names, with or without the folder."""
    return FOLDER + file.removeprefix(FOLDER)


def _is_safe_part(part: str) -> bool:
    if not part or part[-1] in ". " or part[0] == " " or len(part.encode(errors="replace")) > _BYTES:
        return False
    return not (FORBIDDEN.search(part) or DEVICES.fullmatch(part))
