"""A document as PDF; its pages for the preview are in ``pages``. By typst, imported when it is used."""

from __future__ import annotations

from hfdesk.documents.pdf.render import Kit, to_pdf

__all__ = ["Kit", "to_pdf"]
