"""Pictures of the room's screen in all its states, light and dark, at three sizes and upright."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QSize

from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import EMPTY, Mark, Paragraph, Point, Points, RichText, Run, Table, paragraphs
from hfdesk.domain.values import AgendaItem, Exempt, Kind, Status
from hfdesk.gui import i18n
from hfdesk.gui.live.room import RoomScreen
from hfdesk.gui.live.room_view import RoomView, Texts, room_view

SIZES = (QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160))
UPRIGHT = QSize(1080, 1920)


def room_pictures(record: MeetingRecord, out: Path) -> Iterator[Path]:
    """Write the pictures of a meeting as its room would see it, one after the other."""
    for theme in ("light", "dark"):
        screen = RoomScreen(theme)
        for name, view in views(record):
            screen.show_view(view)
            for size in (*SIZES, UPRIGHT) if name in ("item", "long") else SIZES:
                screen.resize(size)
                path = out / f"room-{name}-{theme}-{size.width()}.png"
                screen.grab().save(str(path))
                yield path
        screen.deleteLater()


def views(record: MeetingRecord) -> Iterator[tuple[str, RoomView]]:
    """Every state by its name."""
    speak = i18n.speaker(str(record.committee.language or "nb"))
    meeting = record.meeting
    start = datetime.combine(meeting.date, meeting.start or time(9))
    at = _richest(record)
    item = meeting.agenda[at]
    proposal = _proposal(record, item)
    pause = next((each for each in meeting.agenda if each.kind is Kind.BREAK), None)

    def seen(shown: AgendaItem, minutes: int, texts: Texts | None, discussion: bool = False) -> RoomView:
        begun = replace(shown, started=start)
        told = replace(record, meeting=meeting.with_item(begun))
        return room_view(told, begun, start + timedelta(minutes=minutes), texts, speak, discussion=discussion)

    item = replace(item, exempt=None, minutes=item.minutes or 30)
    yield "before", room_view(record, None, start - timedelta(minutes=8), None, speak)
    yield "proposal", seen(item, 2, Texts(decision=EMPTY))
    yield "item", seen(item, 5, Texts(decision=proposal))
    yield "over", seen(item, (item.minutes or 0) + 7, Texts(decision=proposal))
    yield "long", seen(item, 12, Texts(decision=_repeated(proposal, 6)))
    yield "table", seen(item, 12, Texts(decision=_tabled(proposal)))
    yield "discussion", seen(item, 12, Texts(discussion=_talk(proposal), at="discussion"), discussion=True)
    yield "empty", seen(replace(item, proposal=EMPTY, case=""), 12, Texts())
    if pause is not None:
        yield "break", seen(pause, 4, None)
        yield "break-over", seen(pause, 60, None)
    yield "closed", seen(replace(item, exempt=Exempt(public_title=item.title)), 3, Texts(decision=proposal))
    ended = replace(record, meeting=replace(meeting, status=Status.HELD))
    yield "ended", room_view(ended, None, start + timedelta(hours=3), None, speak)


def weight(record: MeetingRecord) -> tuple[bool, int]:
    """How much there is to be seen of a meeting."""
    items = record.meeting.agenda
    has_break = any(item.kind is Kind.BREAK for item in items)
    return has_break, max((len(_proposal(record, item).plain) for item in items), default=0)


def _richest(record: MeetingRecord) -> int:
    """The place of the item with the longest forslag."""
    items = record.meeting.agenda
    return max(range(len(items)), key=lambda at: len(_proposal(record, items[at]).plain))


def _proposal(record: MeetingRecord, item: AgendaItem) -> RichText:
    case = record.case_of(item)
    return item.proposal or (case.proposal if case else EMPTY)


def _repeated(text: RichText, times: int) -> RichText:
    lines = [line for line in text.plain.split("\n") if line] * times
    return RichText((Points(Mark.NUMBER, tuple(Point((Paragraph((Run(line),)),)) for line in lines)),))


def _tabled(text: RichText) -> RichText:
    words = [(Run(word),) for word in text.plain.split()[:6]]
    if len(words) < 6:
        return text
    table = Table((words[0], words[1]), ((words[2], words[3]), (words[4], words[5])))
    return RichText((*text.blocks[:1], table))


def _talk(text: RichText) -> RichText:
    return paragraphs(*(line for line in text.plain.split("\n") if line))
