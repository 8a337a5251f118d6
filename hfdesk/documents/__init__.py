"""From values to a document (plain data), and from a document to Word.

``load_layout`` reads a profile, the composers make a :class:`~hfdesk.documents.model.Document`
of a record in that layout, the writers render it.
"""

from hfdesk.documents.compose.context import Revision
from hfdesk.documents.compose.meeting import extract, invitation, minutes
from hfdesk.documents.compose.paper import case_paper
from hfdesk.documents.compose.portfolio import portfolio_plan
from hfdesk.documents.layout import STANDARD, Layout, layout_ids, load_layout
from hfdesk.documents.model import Document
from hfdesk.documents.text import as_text
from hfdesk.documents.word.render import to_word
from hfdesk.documents.words import words

__all__ = [
    "STANDARD",
    "Document",
    "Layout",
    "Revision",
    "as_text",
    "case_paper",
    "extract",
    "invitation",
    "layout_ids",
    "load_layout",
    "minutes",
    "portfolio_plan",
    "to_word",
    "words",
]
