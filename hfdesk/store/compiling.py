"""Statements are compiled once for all archives: to compile one takes longer than to run it.

SQLAlchemy keeps what it compiled for each engine apart, told from others by the dialect's
identity; an archive has an engine that reads and one that writes, and each backup that is looked
over has its own.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

DRIVER = "sqlite+archive"
"""What the URL of an archive's engine begins with."""

_STATEMENTS = 500
"""How many are kept: as many as SQLAlchemy keeps for one engine."""

_compiled: LRUCache[object, object] = LRUCache(_STATEMENTS)


class Dialect(SQLiteDialect_pysqlite):
    """SQLite's, set up alike for every archive: what was compiled for one serves another."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))


registry.register(DRIVER.replace("+", "."), __name__, Dialect.__name__)


def share(engine: sa.Engine) -> None:
    """Let an engine take what others compiled, and give what it compiles."""
    engine.update_execution_options(compiled_cache=_compiled)
