"""Two records of one person or organization made one: what refers to one refers to the other.

What was printed stays as it was: where the spelling, the title or the organization of the
one who goes was told by the register, the value that used it tells it itself from now on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from hfdesk.domain.references import redirected
from hfdesk.domain.register import checked_person
from hfdesk.domain.values import Attendance, Membership, Organization, Person, Who

T = TypeVar("T")


def joined(keep: Person, gone: Person) -> Person:
    """The person who stays: with the other's spellings, and what only the other told."""
    return checked_person(
        replace(
            keep,
            aliases=(*keep.aliases, gone.name, *gone.aliases),
            title=keep.title or gone.title,
            organization=keep.organization or gone.organization,
            email=keep.email or gone.email,
            phone=keep.phone or gone.phone,
        )
    )


def with_one_person(value: T, keep: Person, gone: Person, organization: str = "") -> T:
    """A value in which ``keep`` stands for ``gone``.

    ``organization`` is the label of the organization of the one who goes.
    """

    def adapt(each: Any) -> Any:
        match each:
            case Who(person=gone.id):
                name = each.as_ or gone.name
                return Who(person=keep.id, as_="" if name == keep.name else name)
            case Attendance(person=gone.id):
                return _as_printed(each, keep, gone, organization)
            case _:
                return each

    return redirected(value, Person, gone.id, keep.id, adapt)


def with_one_organization(value: T, keep: Organization, gone: Organization) -> T:
    """A value in which ``keep`` stands for ``gone``."""
    return redirected(value, Organization, gone.id, keep.id)


def memberships_joined(memberships: Iterable[Membership]) -> tuple[tuple[Membership, ...], tuple[str, ...]]:
    """One person's memberships without those that say the same, and the ids of these.

    Two of one committee and one role that meet in time become one, from the first day of
    the one to the last day of the other. Nobody is left as their own deputy.
    """
    kept: list[Membership] = []
    gone: list[str] = []
    for each in memberships:
        own = replace(each, deputy_for="" if each.deputy_for == each.person else each.deputy_for)
        twin = next((at for at, other in enumerate(kept) if _meet(own, other)), None)
        if twin is None:
            kept.append(own)
        else:
            kept[twin] = _both(kept[twin], own)
            gone.append(own.id)
    return tuple(kept), tuple(gone)


def _as_printed(each: Attendance, keep: Person, gone: Person, organization: str) -> Attendance:
    told = bool(each.title or each.organization)
    name = each.name or gone.name
    return replace(
        each,
        person=keep.id,
        name="" if name == keep.name else name,
        title=each.title if told else gone.title,
        organization=each.organization if told else organization,
    )


def _meet(one: Membership, other: Membership) -> bool:
    same = (one.committee, one.role, one.deputy_for) == (other.committee, other.role, other.deputy_for)
    apart = (one.to and other.from_ and one.to < other.from_) or (
        other.to and one.from_ and other.to < one.from_
    )
    return same and not apart


def _both(one: Membership, other: Membership) -> Membership:
    return replace(
        one,
        represents=one.represents or other.represents,
        voting=one.voting if one.voting is not None else other.voting,
        from_=min(one.from_, other.from_) if one.from_ and other.from_ else None,
        to=max(one.to, other.to) if one.to and other.to else None,
    )
