"""A file that was made: where it was put, what it is, and what it was made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

_BESIDE = frozenset({"attachment", "metadata", "binned"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A file that was made: its hash, and what it was made from.

    ``moment`` is UTC; ``kind`` is what makes such documents (``minutes``), ``form`` as what it was
    written (``docx``). ``path`` is told from the archive's folder where it lies below that, so that
    both may move together. ``sha256`` and ``size`` (bytes) are the file's. ``meeting``, ``case`` and
    ``portfolio`` are ids, one of which is filled in. The hashes of layout and template are those of
    the profile as it was read and of the template's file. ``operation`` is the number of the last
    operation in the archive before it was made, ``document`` the hash of what it says. ``options``
    are what it is made anew with. It is the archive's own and does not travel in a package.
    """

    id: str
    moment: datetime
    kind: str
    form: str
    path: str
    sha256: str
    size: int = 0
    meeting: str = ""
    case: str = ""
    portfolio: str = ""
    layout: str = ""
    layout_sha256: str = ""
    template: str = ""
    template_sha256: str = ""
    operation: int = 0
    document: str = ""
    program: str = ""
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def is_beside(self) -> bool:
        """Whether it is no document, but lies beside one: a copy of an attachment, metadata."""
        return self.kind in _BESIDE

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.replace("\\", "/").rpartition("/")[2]
