"""The Word templates that hfdesk ships, made from data: one for each house style.

``python -m hfdesk.documents.templates FOLDER`` writes them; the same code makes the same
bytes. A user's own template need not come from here: it needs the same style ids.
"""

from __future__ import annotations

from hfdesk.documents.templates.houses import HOUSES, House
from hfdesk.documents.templates.package import make

__all__ = ["HOUSES", "House", "make", "made"]


def made() -> dict[str, bytes]:
    """Each shipped template by its file name."""
    return {f"{house.id}.docx": make(house) for house in HOUSES}
