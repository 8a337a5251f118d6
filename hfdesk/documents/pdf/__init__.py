"""A document as PDF, and its pages as pictures while it is written; by typst."""

from __future__ import annotations

from hfdesk.documents.pdf.pages import Pages, Place
from hfdesk.documents.pdf.raster import Picture, Raster
from hfdesk.documents.pdf.render import Kit, to_pdf

__all__ = ["Kit", "Pages", "Picture", "Place", "Raster", "to_pdf"]
