"""The rules of the register: what a person, organization, committee and membership must have.

Each ``checked_…`` gives the value tidied, or refuses it with a code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from hfdesk.domain.problems import Refusal
from hfdesk.domain.setup import Setup
from hfdesk.domain.values import Committee, Membership, Numbering, Organization, Person, Role

_MAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;.]+")
_BRACES = re.compile(r"\{[^{}]*\}?|\}")
_FIELDS = re.compile(r"\{(n(:0\d)?|yy|yyyy)\}")
_NUMBER = re.compile(r"\{n(:0\d)?\}")

PRINTED = "printed:"
"""So begin the ids of entries that are there for approved minutes alone, which print them."""
VOTING = frozenset({Role.LEADER, Role.DEPUTY_LEADER, Role.MEMBER, Role.DEPUTY})
"""The roles that vote where nothing else is said."""


def tidy(text: str) -> str:
    """A text of one line without superfluous blanks."""
    return " ".join(text.split())


def checked_person(person: Person) -> Person:
    """Refuses an empty name and a mail address that is none; other spellings each once."""
    name = tidy(person.name)
    if not name:
        raise Refusal("register.no_name")
    mail = person.email.strip()
    if mail and not _MAIL.fullmatch(mail):
        raise Refusal("register.mail", text=mail)
    spelled = dict.fromkeys(clean for each in person.aliases if (clean := tidy(each)) and clean != name)
    return replace(
        person,
        name=name,
        email=mail,
        aliases=tuple(spelled),
        title=tidy(person.title),
        phone=tidy(person.phone),
    )


def checked_organization(organization: Organization, others: Iterable[Organization]) -> Organization:
    """Refuses an empty name, and the name of another organization."""
    name = tidy(organization.name)
    if not name:
        raise Refusal("register.no_name")
    if _holds((each.name for each in others if each.id != organization.id), name):
        raise Refusal("register.organization_twice", name=name)
    return replace(organization, name=name, short_name=tidy(organization.short_name))


def checked_committee(committee: Committee, others: Iterable[Committee]) -> Committee:
    """Refuses what cannot be of a name, short name, parent, numbering and usual clock times."""
    others = [each for each in others if each.id != committee.id]
    name, short = tidy(committee.name), tidy(committee.short_name)
    if not name:
        raise Refusal("register.no_name")
    if short and _holds((each.short_name for each in others), short):
        raise Refusal("register.short_name_twice", name=short)
    if committee.start and committee.end and committee.end <= committee.start:
        raise Refusal("register.ends_before", start=f"{committee.start:%H:%M}", end=f"{committee.end:%H:%M}")
    _check_parent(committee, others)
    if committee.numbering:
        _check_numbering(committee.numbering)
    return replace(
        committee,
        name=name,
        short_name=short,
        partnership=tidy(committee.partnership),
        place=tidy(committee.place),
    )


def checked_membership(membership: Membership) -> Membership:
    """Refuses a membership that ends before it begins; nobody is their own deputy."""
    if membership.from_ and membership.to and membership.to < membership.from_:
        raise Refusal("register.to_before_from", from_day=membership.from_, to=membership.to)
    if membership.deputy_for == membership.person:
        raise Refusal("register.own_deputy")
    return replace(membership, represents=tidy(membership.represents))


def checked_setup(setup: Setup) -> Setup:
    """Refuses a quorum of nobody, and standing items without a title."""
    if setup.quorum_at_least == 0:
        raise Refusal("register.quorum")
    if any(not item.title.strip() for item in setup.standing_items):
        raise Refusal("register.standing_title")
    return setup


def sits(from_: date | None, to: date | None, day: date) -> bool:
    """Whether a membership holds on a day, its first and last included."""
    return (from_ or date.min) <= day <= (to or date.max)


def votes(role: Role, voting: bool | None) -> bool:
    """Whether somebody votes: as told, else by the role."""
    return role in VOTING if voting is None else voting


def _holds(texts: Iterable[str], text: str) -> bool:
    return text.casefold() in (each.casefold() for each in texts)


def _check_parent(committee: Committee, others: Iterable[Committee]) -> None:
    known = {each.id: each for each in others}
    if committee.id in _above(committee.parent, known):
        parent = known.get(committee.parent, committee)
        raise Refusal("register.parent_loop", name=committee.label, parent=parent.label)


def _above(id: str, known: Mapping[str, Committee]) -> Iterator[str]:
    """A committee and those above it, each once."""
    seen: set[str] = set()
    while id and id not in seen:
        yield id
        seen.add(id)
        id = known[id].parent if id in known else ""


def _check_numbering(told: Numbering) -> None:
    for pattern in (told.pattern, *(each.pattern for each in told.series)):
        if not _NUMBER.search(pattern):
            raise Refusal("register.pattern", text=pattern)
        strange = [each for each in _BRACES.findall(pattern) if not _FIELDS.fullmatch(each)]
        if strange:
            raise Refusal("register.pattern_field", text=strange[0])
    keys = [each.key for each in told.series]
    if len(set(keys)) < len(keys) or "" in keys:
        raise Refusal("register.series_key")
