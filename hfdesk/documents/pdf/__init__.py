"""A document as PDF, and its pages for the preview while it is written; by typst."""

from __future__ import annotations

from hfdesk.documents.pdf.pages import Pages, Printer
from hfdesk.documents.pdf.render import Kit, to_pdf

__all__ = ["Kit", "Pages", "Printer", "to_pdf"]
