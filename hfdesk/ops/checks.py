"""The program looks itself over: does everything that ships with it load?"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from hfdesk import documents
from hfdesk.domain.values import Language
from hfdesk.ops import exports, problems
from hfdesk.store import Desk
from hfdesk.system.assets import asset


def selfcheck() -> Iterator[str]:
    """What loads, part by part; raises where one does not."""
    from hfdesk.documents.word import check_template
    from hfdesk.exchange import schema

    for id in exports.layouts():
        documents.load_layout(asset(exports.LAYOUTS), id)
    yield f"layouts {len(exports.layouts())}"
    templates = sorted(asset(exports.TEMPLATES).glob("*.docx"))
    for path in templates:
        check_template(path.read_bytes())
    yield f"templates {len(templates)}"
    yield f"pdf {_pdf_pages()}"
    schema.check({"format": schema.FORMAT, "version": schema.VERSION}, "selfcheck")
    yield "schema 1"
    with tempfile.TemporaryDirectory() as folder, Desk.open(Path(folder) / "a.hfdesk", create=True) as desk:
        faults = desk.verify()
        if faults:
            raise AssertionError(faults)
    yield "migrations 1"
    yield f"encryption {_keys()}"
    for language in Language:
        if not all(phrase[language] for phrase in problems.phrases().values()):
            raise AssertionError(language)
    yield f"languages {len(Language)}"


def _keys() -> int:
    """The keys that come out again of what a passphrase wraps and of what is written on paper."""
    from hfdesk.system import envelopes, keyrings
    from hfdesk.system.keys import Key, from_recovery_code, recovery_code

    key, words = Key.new(), "selfcheck"
    keyrings.name()  # it loads, whatever it finds
    found = envelopes.unwrapped(envelopes.slot(key, words, envelopes.Costs(64, 1, 1)), words)
    if found != key or from_recovery_code(recovery_code(key)) != (key,):
        raise AssertionError(words)
    return 2


def _pdf_pages() -> int:
    """The pages of a PDF that is made and read here."""
    from hfdesk.documents.model import Para, text
    from hfdesk.documents.sheets import Sheets

    document = documents.Document("hfdesk", Language.NB, (Para(text("hfdesk")),))
    sheets = Sheets(exports.content(exports.Made(document, "hfdesk"), exports.Form.PDF))
    pages = len(sheets)
    sheets.close()
    return pages
