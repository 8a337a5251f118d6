"""The rows of a committee's members: in groups, deputies behind those they stand in for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from hfdesk.domain.register import sits, votes
from hfdesk.domain.values import OrganizationKind, Role
from hfdesk.gui import dates, words
from hfdesk.gui.desk import MemberRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import Cell, Row, RowKind, sentence
from hfdesk.gui.widgets.ordered import new_row

NAME, ROLE, REPRESENTS, DEPUTIES, VOTES, FROM, TO = range(7)


def on(seats: Iterable[MemberRow], day: date) -> list[MemberRow]:
    """The memberships that hold on a day."""
    return [each for each in seats if sits(each.from_, each.to, day)]


def ended(seats: Iterable[MemberRow], day: date) -> list[MemberRow]:
    """The memberships that ended before a day."""
    return [each for each in seats if each.to is not None and each.to < day]


def member_rows(
    seats: Sequence[MemberRow], earlier: Sequence[MemberRow] = (), typed: bool = False
) -> Iterator[Row]:
    """The rows of those who sit, then muted of those who did; ``typed``: they may be typed into."""
    deputies: dict[str, list[str]] = {}
    for seat in seats:
        if seat.role is Role.DEPUTY and seat.deputy_for:
            deputies.setdefault(seat.deputy_for, []).append(seat.name)
    told_for = {seat.person for seat in seats}
    shown = [each for each in seats if each.role is not Role.DEPUTY or each.deputy_for not in told_for]
    for name, members in _groups(shown):
        if name:
            yield _group_row(name, len(members))
        yield from (_member_row(each, deputies.get(each.person, ()), typed) for each in members)
    if typed:
        yield new_row(tr("Add a member …"))
    if earlier:
        yield _group_row(tr("Earlier members"), len(earlier))
        yield from (_member_row(each, (), typed, "muted") for each in earlier)


def _groups(seats: Sequence[MemberRow]) -> list[tuple[str, list[MemberRow]]]:
    """Groups by whom the members represent; where these are many, by what kind of body that is."""
    by_body = _grouped(seats, [each.represents or each.organization_label for each in seats])
    if len(by_body) <= max(2, len(seats) // 3):
        return [(name or tr("Others"), members) for name, members in by_body]
    by_kind = _grouped(seats, [_kind(each) for each in seats])
    known = [each for each in by_kind if each[0]] + [
        (tr("Others"), members) for name, members in by_kind if not name
    ]
    return known if len(known) > 1 else [("", list(seats))]


def _grouped(seats: Sequence[MemberRow], names: Sequence[str]) -> list[tuple[str, list[MemberRow]]]:
    groups: dict[str, list[MemberRow]] = {}
    for seat, name in zip(seats, names, strict=True):
        groups.setdefault(name, []).append(seat)
    return list(groups.items())


def _kind(seat: MemberRow) -> str:
    kind = seat.organization_kind
    return (
        {
            OrganizationKind.HOSPITAL: tr("The hospital"),
            OrganizationKind.MUNICIPALITY: tr("The municipalities"),
            OrganizationKind.DISTRICT: tr("The districts"),
        }.get(kind, "")
        if kind
        else ""
    )


def _group_row(name: str, count: int) -> Row:
    text = f"{name[:1].upper()}{name[1:]} · {count}"
    return Row((Cell(text, "muted"),), text, kind=RowKind.GROUP)


def _member_row(seat: MemberRow, deputies: Iterable[str], typed: bool, color: str = "text") -> Row:
    names = ", ".join(deputies)
    may_vote = votes(seat.role, seat.voting)
    represents = seat.represents or seat.organization_label

    def cell(text: str, tone: str = "muted", edit: str | None = None, icon: str = "") -> Cell:
        tone = tone if color == "text" else color
        return Cell(text, tone, tip=text, edit=edit if typed else None, icon=icon, icon_color=tone)

    return Row(
        (
            Cell(seat.name, color, tip=seat.title or seat.name),
            cell(words.role(seat.role), "text", words.role(seat.role)),
            cell(represents, "text" if seat.represents else "muted", seat.represents),
            cell(names, "muted", names if seat.role is not Role.DEPUTY else None),
            cell("", "text", tr("yes") if may_vote else tr("no"), "check" if may_vote else ""),
            cell(dates.numeric(seat.from_), "text", dates.numeric(seat.from_)),
            cell(dates.numeric(seat.to), "muted", dates.numeric(seat.to)),
        ),
        _spoken(seat, represents, names, may_vote),
        key=seat.id,
    )


def _spoken(seat: MemberRow, represents: str, deputies: str, may_vote: bool) -> str:
    return sentence(
        seat.name,
        words.role(seat.role),
        represents,
        f"{tr('Deputy')}: {deputies}" if deputies else "",
        tr("Votes") if may_vote else tr("Does not vote"),
        tr("from {day}").format(day=dates.numeric(seat.from_)) if seat.from_ else "",
        tr("until {day}").format(day=dates.numeric(seat.to)) if seat.to else "",
    )
