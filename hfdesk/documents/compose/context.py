"""What every part of a document needs: the record, the layout, the words, and formats."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from hfdesk.documents.layout import Layout
from hfdesk.documents.words import Words, words
from hfdesk.domain import numbering
from hfdesk.domain.attendance import enumerated, ranges
from hfdesk.domain.papers import attachment_count
from hfdesk.domain.records import CaseRecord, MeetingRecord, PortfolioRecord, Register
from hfdesk.domain.values import AgendaItem, Case, Committee, Language, Meeting

_FIELD = re.compile(r"\{([a-z_.]+)\}")


@dataclass(frozen=True, slots=True)
class Revision:
    """That an invitation was sent before: when it was revised, and what is otherwise since then.

    ``new``, ``changed`` and ``retimed`` (nothing but its time is otherwise) are ids of agenda
    items, ``gone`` numbers or titles of those that were taken out.
    """

    day: date
    new: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    retimed: frozenset[str] = frozenset()
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """Which version of the minutes it is; what the document says of itself at its top.

    ``draft``: with reservation for comments and approval. ``approved``: they were, on a ``day``
    and by an ``item`` (its number) where these are known. ``edition`` counts corrections of
    approved minutes from 0; the last was begun on a day and is about ``why``.
    ``public``: what is exempt has been left out.
    """

    draft: bool = False
    approved: bool = False
    day: date | None = None
    item: str = ""
    edition: int = 0
    corrected: date | None = None
    why: str = ""
    public: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """One document's record in one layout; ``attachments`` counts those of the agenda's items.

    ``anchors`` are the places of the papers in the same document, by the id of their item.
    """

    layout: Layout
    committee: Committee
    words: Words
    register: Register
    meeting: Meeting | None = None
    case: Case | None = None
    item: AgendaItem | None = None
    more: dict[str, str] = field(default_factory=dict[str, str])
    revision: Revision | None = None
    attachments: int = 0
    anchors: Mapping[str, str] = field(default_factory=dict[str, str])

    def label(self, nb: str) -> str:
        """A label of the layout in the committee's language, its fields filled in."""
        return self.fill(self.words.label(nb)) or ""

    def fill(self, template: str) -> str | None:
        """The template with its fields filled in; ``None`` where one of them is empty."""
        found = {name: self._field(name) for name in _FIELD.findall(template)}
        if not all(found.values()):
            return None
        return _FIELD.sub(lambda match: found[match[1]], template)

    def filled(self, parts: Iterable[str], join: str) -> str:
        """The parts whose fields are filled, joined."""
        known = (self.fill(self.words.label(part)) for part in parts)
        return join.join(part for part in known if part)

    def date(self, day: date | None, pattern: str = "") -> str:
        """A day by a pattern of the layout (its usual one); ``""`` for none."""
        if day is None:
            return ""
        values = {
            "d": day.day,
            "dd": f"{day.day:02}",
            "m": day.month,
            "mm": f"{day.month:02}",
            "month": self.words.months[day.month - 1],
            "yy": f"{day.year % 100:02}",
            "yyyy": day.year,
            "weekday": self.words.weekdays[day.weekday()],
        }
        return self._pattern(pattern).format(**values)

    def days(self, first: date, last: date | None, pattern: str = "") -> str:
        """A day or a range of days: ``20.–21. november 2025``, ``20.11.2025 – 21.11.2025``."""
        if last is None or last == first:
            return self.date(first, pattern)
        pattern = self._pattern(pattern)
        divider = " – "
        if "{month}" in pattern and first.year == last.year:
            shorter, divider = pattern.replace(" {yyyy}", ""), " – "
            if first.month == last.month:
                shorter, divider = shorter.replace(" {month}", ""), "–"
        else:
            shorter = pattern
        return f"{self.date(first, shorter)}{divider}{self.date(last, pattern)}"

    def _pattern(self, pattern: str) -> str:
        """A pattern of the layout; English has no full stop between day and month in words."""
        pattern = pattern or self.layout.formats.date
        english = self.words.language is Language.EN
        return pattern.replace("{d}. {month}", "{d} {month}") if english else pattern

    def clock(self, moment: time | datetime) -> str:
        """A clock as the layout writes it: ``13.00``."""
        return f"{moment.hour:02}{self.layout.formats.clock}{moment.minute:02}"

    def numbers(self, printed: Sequence[str]) -> str:
        """Case numbers as a list, those in a row as a range: ``4``, ``5 – 7``, ``4 og 6``."""
        short = self.layout.formats.short_numbers
        known = [(numbering.sequence(self.committee, number), number) for number in printed]
        shown = [(place, str(place) if short and place else number) for place, number in known]
        runs = [" – ".join(run) for run in ranges(shown)]
        return enumerated(runs, self.words.phrase("and"))

    def _field(self, name: str) -> str:
        if name in self.more:
            return self.more[name]
        kind, _, detail = name.partition(".")
        if kind in {"date", "paper_date"}:
            return self._day(kind, detail)
        known = self._texts()
        if name not in known:
            raise KeyError(name)
        return known[name]

    def _day(self, kind: str, detail: str) -> str:
        formats = self.layout.formats
        named = f"{{weekday}} {formats.long}"
        pattern = {"": formats.date, "long": formats.long, "full": formats.full, "day": named}[detail]
        if kind == "paper_date":
            return self.date(self.case.paper_date if self.case else None, pattern)
        if self.meeting is None:
            return ""
        return self.days(self.meeting.date, self.meeting.end_date, pattern)

    def _texts(self) -> dict[str, str]:
        committee, meeting, case = self.committee, self.meeting, self.case
        texts = {
            "committee": committee.name,
            "committee.short": committee.label,
            "partnership": committee.partnership,
        }
        for name in ("title", "place", "online", "subject", "archive_ref", "to"):
            texts[f"meeting.{name}"] = getattr(meeting, name) if meeting else ""
        texts |= {
            "place": texts["meeting.place"] or texts["meeting.online"],
            "online": texts["meeting.online"],
            "subject": texts["meeting.subject"],
            "archive_ref": texts["meeting.archive_ref"],
            "to": texts["meeting.to"],
            "from": meeting.from_ if meeting else "",
            "time": self._span(meeting) if meeting else "",
            "comments_due": self.date(meeting.comments_due, self.layout.formats.long) if meeting else "",
            "number": (self.item.number if self.item else "") or (case.number if case else ""),
            "title": case.title if case else self.item.title if self.item else texts["meeting.title"],
        }
        for name in ("type", "copy_to", "signed_by", "signed_place"):
            texts[f"case.{name}"] = getattr(case, name) if case else ""
        texts["case.to"] = case.to if case else ""
        texts["case.archive_ref"] = case.archive_ref if case else ""
        return texts

    def _span(self, meeting: Meeting) -> str:
        clocks = [self.clock(at) for at in (meeting.start, meeting.end) if at]
        return self.layout.formats.span.join(clocks) if meeting.start else ""


def of_meeting(record: MeetingRecord, layout: Layout) -> Context:
    """The context of a meeting's documents."""
    language = words(record.committee.language)
    count = sum(attachment_count(item, record.case_of(item)) for item in record.meeting.agenda)
    return Context(layout, record.committee, language, record.register, record.meeting, attachments=count)


def of_case(record: CaseRecord, layout: Layout) -> Context:
    """The context of a case's paper."""
    language = words(record.committee.language)
    return Context(
        layout, record.committee, language, record.register, record.meeting, record.case, record.item
    )


def of_portfolio(record: PortfolioRecord, layout: Layout) -> Context:
    """The context of a portfolio plan; one of no committee is in bokmål."""
    committee = record.committee or Committee(id="", name="")
    plan = record.portfolio
    told = ("version", "period", "issued", "issued_by", "title", "as_of")
    more = {**{name: getattr(plan, name) for name in told}, "projects_as_of": ""}
    return Context(layout, committee, words(committee.language), record.register, more=more)
