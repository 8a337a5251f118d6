"""What was left in the texts: slots, links that are no links, quotations of nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from hfdesk.domain.checks.finding import Code, Context, Finding, Severity
from hfdesk.domain.checks.texts import Text
from hfdesk.domain.records import MeetingRecord

_SLOT = re.compile(r"⟨[^⟨⟩\n]{0,80}⟩")
_GOOD = ("https://", "mailto:", "tel:")
SHOWN = 60
"""So many characters of an address are shown."""


def check(record: MeetingRecord, context: Context, texts: Iterable[Text]) -> Iterator[Finding]:
    """Slots of standard phrases not filled in; links that are neither https nor mail."""
    for text in texts:
        if "⟨" in text.words:
            for slot in dict.fromkeys(_SLOT.findall(text.words)):
                yield _at(text, Code.SLOT, Severity.LACKING, slot)
        for link in dict.fromkeys(text.links):
            if not link.lower().startswith(_GOOD):
                yield _at(text, Code.LINK, Severity.INFO, link[:SHOWN])
    for item in record.meeting.agenda:
        quote = item.quote
        if quote is not None and not quote.text and not quote.decision:
            yield Finding(
                Code.EMPTY_QUOTE, Severity.DOUBT, item.id, field="quote", values={"number": quote.number}
            )


def _at(text: Text, code: Code, severity: Severity, words: str) -> Finding:
    return Finding(code, severity, text.item, text.case, text.field, text.section, values={"words": words})
