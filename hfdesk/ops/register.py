"""People and organizations: each gesture one operation, so that it can be undone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, cast

from hfdesk import markup
from hfdesk.domain import likeness, merging, register
from hfdesk.domain.problems import Refusal
from hfdesk.domain.text import cleaned
from hfdesk.domain.values import (
    Case,
    Committee,
    Meeting,
    Membership,
    Organization,
    Person,
    Portfolio,
    Record,
    new_id,
)
from hfdesk.ops import apart
from hfdesk.store import Desk, Done, Op, Work


@dataclass(frozen=True, slots=True)
class Moves:
    """What refers to a person or organization, counted."""

    memberships: int = 0
    meetings: int = 0
    cases: int = 0
    others: int = 0


def add_person(desk: Desk, person: Person) -> Done:
    """A new person; refuses one without a name."""
    checked = register.checked_person(cleaned(person))
    return desk.write(Op.CREATE, lambda work: work.put(checked), checked.name)


def change_person(desk: Desk, id: str, **fields: Any) -> Done:
    """Other words about a person, the fields as :class:`Person` has them."""

    def change(work: Work) -> None:
        work.put(register.checked_person(replace(work.get(Person, id), **fields)))

    return desk.write(Op.CHANGE, change, desk.get(Person, id).name)


def enter(desk: Desk, id: str, field: str, value: object) -> Done:
    """What was typed into a field about a person; refused where it cannot be stored.

    ``field`` is ``organization`` (by its name), ``aliases`` (texts) or a text of the person.
    """
    if isinstance(value, tuple):
        spelled = tuple(markup.clean(str(each)) for each in cast("tuple[object, ...]", value))
        return change_person(desk, id, aliases=spelled)
    text = register.tidy(markup.clean(str(value)))
    if field == "organization":
        return set_organization(desk, id, text)
    return change_person(desk, id, **{field: text})


def delete_person(desk: Desk, id: str) -> Done:
    """A person out of the register; refuses one whom something refers to."""
    name = desk.get(Person, id).name

    def change(work: Work) -> None:
        check_unused(work, work.referring(Person, id), name)
        work.delete(Person, id)

    return desk.write(Op.DELETE, change, name)


def add_organization(desk: Desk, organization: Organization) -> Done:
    """A new organization; refuses one without a name, or with another's."""

    def change(work: Work) -> None:
        work.put(register.checked_organization(organization, work.all(Organization)))

    return desk.write(Op.CREATE, change, register.tidy(organization.name))


def change_organization(desk: Desk, id: str, **fields: Any) -> Done:
    """Other words about an organization, the fields as :class:`Organization` has them."""

    def change(work: Work) -> None:
        made = replace(work.get(Organization, id), **fields)
        work.put(register.checked_organization(made, work.all(Organization)))

    return desk.write(Op.CHANGE, change, desk.get(Organization, id).name)


def delete_organization(desk: Desk, id: str) -> Done:
    """An organization out of the register; refuses one that people belong to."""
    name = desk.get(Organization, id).name

    def change(work: Work) -> None:
        check_unused(work, work.referring(Organization, id), name)
        work.delete(Organization, id)

    return desk.write(Op.DELETE, change, name)


def set_organization(desk: Desk, person: str, name: str) -> Done:
    """A person's organization by its name or short name; one not known yet becomes a new one."""
    clean = register.tidy(name)

    def change(work: Work) -> None:
        home = _organization(work, clean) if clean else ""
        work.put(replace(work.get(Person, person), organization=home))

    return desk.write(Op.CHANGE, change, desk.get(Person, person).name)


def alike(desk: Desk, person: str) -> tuple[Person, ...]:
    """Who in the register is likely the same as a person, and was not told to be another."""
    known, told = desk.get(Person, person), apart.pairs(desk)
    found = likeness.alike(known, desk.people_spelled(known))
    return tuple(each for each in found if frozenset((each.id, person)) not in told)


def all_alike(desk: Desk) -> tuple[likeness.Alike, ...]:
    """All pairs of people who are likely the same, and were not told to be two."""
    told = apart.pairs(desk)
    found = likeness.all_alike(desk.people_spelled())
    return tuple(each for each in found if frozenset((each.one, each.other)) not in told)


def moves(desk: Desk, person: str) -> Moves:
    """What would move to another person, were the two made one."""
    return _counted(desk.referring(Person, person))


def merge(desk: Desk, keep: str, gone: str) -> Done:
    """Two spellings of one person made one: all that refers to ``gone`` refers to ``keep``.

    Printed spellings stay as they were printed, and become other spellings of ``keep``.
    """
    if keep == gone:
        raise Refusal("register.merge_itself")

    def change(work: Work) -> None:
        stays, goes = work.get(Person, keep), work.get(Person, gone)
        home = _label(work, goes.organization)
        work.put(merging.joined(stays, goes))
        for value in work.referring(Person, gone):
            work.put(merging.with_one_person(value, stays, goes, home))
        _join_memberships(work, keep)
        work.delete(Person, gone)

    return desk.write(Op.MERGE, change, desk.get(Person, gone).name)


def merge_organizations(desk: Desk, keep: str, gone: str) -> Done:
    """Two spellings of one organization made one."""
    if keep == gone:
        raise Refusal("register.merge_itself")

    def change(work: Work) -> None:
        stays, goes = work.get(Organization, keep), work.get(Organization, gone)
        filled = replace(stays, short_name=stays.short_name or goes.short_name, kind=stays.kind or goes.kind)
        work.put(filled)
        for value in work.referring(Organization, gone):
            work.put(merging.with_one_organization(value, stays, goes))
        work.delete(Organization, gone)

    return desk.write(Op.MERGE, change, desk.get(Organization, gone).name)


def person_named(work: Work, name: str, key: str = "") -> str:
    """The id of the person of that name or other spelling; an unknown name makes a new person.

    ``key`` is the id of the one who was chosen. Refuses (``register.namesakes``) a name
    that several have, where none was chosen.
    """
    clean = register.tidy(name)
    if not clean:
        raise Refusal("register.no_name")
    if key and work.has(Person, key):
        return key
    called = tuple(each for each in work.all(Person, name=clean) if not each.id.startswith(register.PRINTED))
    found = called or _spelled(work, clean)
    if len(found) > 1:
        raise Refusal("register.namesakes", name=clean, count=len(found))
    if found:
        return found[0].id
    made = register.checked_person(Person(id=new_id(), name=clean))
    work.put(made)
    return made.id


def _spelled(work: Work, name: str) -> tuple[Person, ...]:
    """Who has that name in other case, or among the other spellings."""
    wanted = name.casefold()
    found = work.people_spelled(Person(id="", name=name))
    return tuple(each for each in found if wanted in {each.name.casefold(), *map(str.casefold, each.aliases)})


def _organization(work: Work, name: str) -> str:
    wanted = name.casefold()
    for each in work.all(Organization):
        if wanted in (each.name.casefold(), each.short_name.casefold()):
            return each.id
    made = Organization(id=new_id(), name=name)
    work.put(made)
    return made.id


def _label(work: Work, organization: str) -> str:
    known = work.get(Organization, organization) if organization else None
    return (known.short_name or known.name) if known else ""


def _join_memberships(work: Work, person: str) -> None:
    before = work.all(Membership, person=person)
    kept, gone = merging.memberships_joined(before)
    for each in kept:
        work.put(each)
    for id in gone:
        work.delete(Membership, id)


def _counted(values: Iterable[Record]) -> Moves:
    kinds = [type(each) for each in values]
    told = (kinds.count(Membership), kinds.count(Meeting), kinds.count(Case))
    return Moves(*told, others=len(kinds) - sum(told))


def check_unused(work: Work, users: Iterable[Record], name: str) -> None:
    """Refuses to let go of what something refers to, with the first that does."""
    first = next(iter(users), None)
    if first is not None:
        by = type(first).__name__.lower()
        raise Refusal("register.in_use", name=name, by=by, user=_named(work, first))


def _named(work: Work, value: Record) -> str:
    match value:
        case Meeting():
            return f"{work.get(Committee, value.committee).label} {value.date:%d.%m.%Y}"
        case Membership():
            return work.get(Committee, value.committee).label
        case Case() | Portfolio():
            return value.title
        case Committee() | Person() | Organization():
            return value.name
        case _:
            return value.id
