"""All rules, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from hfdesk.domain.checks import attachments, days, minutes, names, numbers, times, titles, words
from hfdesk.domain.checks.finding import Context, Finding, Severity, is_open
from hfdesk.domain.checks.lacking import lacking
from hfdesk.domain.checks.texts import Text, texts_of
from hfdesk.domain.records import MeetingRecord

Rule = Callable[[MeetingRecord, Context], Iterable[Finding]]
TextRule = Callable[[MeetingRecord, Context, Iterable[Text]], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    times.check,
    days.check,
    minutes.check,
    titles.check,
    attachments.check,
    numbers.check,
    names.check,
)
TEXT_RULES: tuple[TextRule, ...] = (words.check, days.check_texts)
Pause = Callable[[], object]
T = TypeVar("T")
WEIGHT = {each: at for at, each in enumerate(Severity)}


def at_once() -> None:
    """No pause."""


def findings(record: MeetingRecord, context: Context, pause: Pause = at_once) -> tuple[Finding, ...]:
    """All that a careful colleague would say, the heaviest first, then as the agenda stands.

    Nothing of a meeting that has been held or called off. ``pause`` is called again and
    again on the way, so that who has other things to do can do them.
    """
    if not is_open(record.meeting):
        return ()
    texts = _Eased(tuple(_eased(texts_of(record), pause)), pause)
    found = list(lacking(record))
    for rule in RULES:
        pause()  # many find nothing, and come to no pause of their own
        found += _eased(rule(record, context), pause)
    for text_rule in TEXT_RULES:
        found += _eased(text_rule(record, context, texts), pause)
    order = {item.id: at for at, item in enumerate(record.meeting.agenda)}
    return tuple(sorted(found, key=lambda each: (WEIGHT[each.severity], order.get(each.item, -1))))


class _Eased:
    """Texts to be gone through as often as one wants, with a pause at each."""

    def __init__(self, texts: tuple[Text, ...], pause: Pause) -> None:
        self._texts, self._pause = texts, pause

    def __iter__(self) -> Iterator[Text]:
        return _eased(self._texts, self._pause)


def _eased(each: Iterable[T], pause: Pause) -> Iterator[T]:
    for one in each:
        pause()
        yield one
