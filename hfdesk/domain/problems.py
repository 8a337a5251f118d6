"""The two kinds of failure that are no bug of ours.

Both carry a code and values, no prose; ``hfdesk.ops.problems`` turns them into a sentence
in the user's language (``resources/phrases/problems.toml``). Anything else that is raised
is a bug.
"""

from __future__ import annotations


class Problem(Exception):
    """A code, e.g. ``package.not_json``, and the values that its sentence names."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values


class Refusal(Problem):
    """A rule said no: what was asked for is not to be had as it was asked."""


class Trouble(Problem):
    """The machine said no: disk, lock, permission, a file that is gone."""
