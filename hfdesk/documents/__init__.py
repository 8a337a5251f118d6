"""From values to a document (plain data), and from a document to Word.

``load_layout`` reads a profile, the composers make a :class:`~hfdesk.documents.model.Document`
of a record in that layout, the writers render it.
"""

from hfdesk.documents.compose.context import Revision, Version
from hfdesk.documents.compose.decisions import decisions
from hfdesk.documents.compose.meeting import extract, invitation, minutes
from hfdesk.documents.compose.paper import case_paper
from hfdesk.documents.compose.portfolio import portfolio_plan
from hfdesk.documents.compose.signing import attendance_list, name_cards, room_sign
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
    "Version",
    "as_text",
    "attendance_list",
    "case_paper",
    "decisions",
    "extract",
    "invitation",
    "layout_ids",
    "load_layout",
    "minutes",
    "name_cards",
    "portfolio_plan",
    "room_sign",
    "to_word",
    "words",
]
