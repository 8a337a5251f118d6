"""What the command line says when all went well."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence

from hfdesk import markup
from hfdesk.domain.checks import Finding, is_open
from hfdesk.domain.problems import Refusal
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Meeting
from hfdesk.ops.filing import Written
from hfdesk.ops.packages import ExportReport, ImportReport

#: One and many of each list.
NOUNS = {
    "organizations": ("organisasjon", "organisasjoner"),
    "people": ("person", "personer"),
    "committees": ("utvalg", "utvalg"),
    "memberships": ("medlemskap", "medlemskap"),
    "cases": ("sak", "saker"),
    "meetings": ("møte", "møter"),
    "portfolios": ("porteføljeplan", "porteføljeplaner"),
}


def imported(report: ImportReport) -> str:
    """What came in, and how much of it was new."""
    counts = {name: each.total for name, each in report.counts.items()}
    new = sum(each.new for each in report.counts.values())
    replaced = sum(each.replaced for each in report.counts.values())
    unchanged = sum(each.unchanged for each in report.counts.values())
    files = f" og {report.attachments} vedleggsfiler" if report.attachments else ""
    names = ", ".join(f"«{name}»" for name in report.files)
    return (
        f"Tatt inn {names}: {_counted(counts)}{files} ({new} nye, {replaced} erstattet, {unchanged} uendret)."
    )


def exported(report: ExportReport) -> str:
    """What a package holds, and the files that are not where they were."""
    text = f"Skrevet «{report.path}»: {_counted(report.counts)}."
    missing = ", ".join(f"«{name}»" for name in report.missing)
    return f"{text} Disse vedleggene er ikke der de var, og fulgte ikke med: {missing}." if missing else text


def written(result: Written) -> str:
    """Where a document is, and why it has another name where it has."""
    if result.kept is None:
        return f"Skrevet «{result.path}»."
    old = result.kept.name
    why = f"Filen «{old}» er endret utenfor hfdesk" if result.edited else f"«{old}» er ikke laget av hfdesk"
    if result.opened:
        why = f"Filen «{old}» er åpen i et annet program"
    return f"{why} og er ikke rørt. Den nye får navnet «{result.path.name}».\nSkrevet «{result.path}»."


def waiting(folder: str) -> str:
    """Where the record of what was made waits until a window takes it in."""
    return (
        f"Arkivet er bare lest. Det som er laget, er notert i «{folder}» ved siden av det, "
        "og føres i arkivet neste gang noen lager eller ser på dokumenter i vinduet."
    )


def _counted(counts: Mapping[str, int]) -> str:
    told = [f"{n} {NOUNS[name][n != 1]}" for name, n in counts.items() if n]
    return ", ".join(told) or "ingenting"


def checked(found: Sequence[Finding], record: MeetingRecord) -> str:
    """What was found, a line each: the code, where it is, and the sentence."""
    lines = ("\t".join(finding(each, record)[name] for name in ("code", "where", "text")) for each in found)
    nothing = "Klar til å sendes." if is_open(record.meeting) else "Ingenting å merke seg."
    return "\n".join(lines) or nothing


def finding(each: Finding, record: MeetingRecord) -> dict[str, str]:
    """A finding for people and for scripts; ``item``, ``case`` and ``field`` tell the place."""
    from hfdesk.ops import findings

    return {
        "code": str(each.code),
        "severity": str(each.severity),
        "where": findings.where(each, record),
        "text": f"{findings.sentence(each)}.",
        "item": each.item,
        "case": each.case,
        "field": each.field,
    }


def shown(meeting: Meeting, number: str | None, field: str | None) -> str:
    """The stored text of a meeting, of one of its items, or of one field."""
    if number is None:
        return _field(meeting, field) if field is not None else "\n\n".join(_meeting(meeting))
    item = _item(meeting, number)
    return _field(item, field) if field is not None else "\n".join(_item_texts(item))


def _item(meeting: Meeting, number: str) -> AgendaItem:
    for wanted in ("number", "id"):
        for item in meeting.agenda:
            if number and getattr(item, wanted) == number:
                return item
    raise Refusal("item.unknown", meeting=meeting.id, item=number)


def _field(value: AgendaItem | Meeting, name: str) -> str:
    texts = dict(_texts(value, blank=True))
    if name not in texts:
        raise Refusal("field.unknown", field=name, options=", ".join(texts))
    return texts[name]


def _texts(value: AgendaItem | Meeting, *, blank: bool = False) -> Iterator[tuple[str, str]]:
    """The texts of a value, by their names in a package."""
    for each in dataclasses.fields(value):
        found = getattr(value, each.name)
        if isinstance(found, RichText):
            found = markup.write(found)
        if isinstance(found, str) and (found or blank):
            yield each.name.rstrip("_"), found


def _item_texts(item: AgendaItem) -> Iterator[str]:
    for name, text in _texts(item):
        yield f"{name}:\n{text}" if "\n" in text else f"{name}: {text}"


def _meeting(meeting: Meeting) -> Iterator[str]:
    head = [f"{name}: {text}" for name, text in _texts(meeting)]
    yield "\n".join((*head, f"date: {meeting.date.isoformat()}"))
    for item in meeting.agenda:
        yield "\n".join(_item_texts(item))
