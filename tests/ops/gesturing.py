"""Chance gestures of a secretary on a small archive: each is one function of ``ops``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from random import Random
from typing import Any

from hfdesk.domain.arranging import When
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.setup import Setup, StandingItem, Where, with_setup
from hfdesk.domain.values import (
    Action,
    AgendaItem,
    Attachment,
    Case,
    Committee,
    Dispatch,
    Kind,
    Meeting,
    Membership,
    Numbering,
    Organization,
    Outcome,
    Person,
    Portfolio,
    Reset,
    Role,
    Section,
    Status,
    Treatment,
    Who,
)
from hfdesk.ops import agendas, attaching, entries, meetings, papers, queue, quoting
from hfdesk.store import Desk, Op, Work

TODAY = date(2026, 11, 11)
KINDS: tuple[Any, ...] = (
    Organization,
    Person,
    Committee,
    Membership,
    Case,
    Meeting,
    Portfolio,
    Dispatch,
)
STANDING = Setup(
    standing_items=(
        StandingItem(title="Godkjenning av referat fra {previous}", minutes=10),
        StandingItem(title="Eventuelt", kind=Kind.OTHER_BUSINESS, minutes=5, place=Where.LAST),
    ),
    tags=("Vedtak", "Orientering"),
)
NUMBERS = Numbering(pattern="{n}/{yy}", reset=Reset.YEAR)
ITEMS = (
    AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning", number="1/26", minutes=10),
    AgendaItem(id="b", kind=Kind.CASE, title="Vaktplan", case="vakt", minutes=30),
    AgendaItem(id="c", kind=Kind.BREAK, title="Pause", minutes=15, start=time(10)),
    AgendaItem(id="d", kind=Kind.OTHER_BUSINESS, title="Eventuelt", minutes=40),
)
HELD = AgendaItem(
    id="e",
    kind=Kind.CASE,
    case="utsatt",
    number="2/26",
    outcome=Outcome.DEFERRED,
    decision=paragraphs("Saken utsettes."),
    actions=(Action(text="Legges fram på neste møte", owners=(Who(person="liv"),), due=date(2026, 12, 1)),),
)
PAPER: dict[str, Any] = {
    "sections": (Section(heading="Bakgrunn", text=paragraphs("Fordi.")), Section(heading="Vurdering")),
    "attachments": (Attachment(title="Plan"), Attachment(title="Tall")),
    "treatments": (Treatment(body="Det andre", number="4/25", decision=paragraphs("Ja.")),),
}
WORLD = (
    Organization(id="by", name="Byen kommune"),
    Person(id="liv", name="Liv Strand", aliases=("L. Strand",), organization="by"),
    Person(id="liv2", name="Strand, Liv"),
    Person(id="per", name="Per Haug"),
    with_setup(Committee(id="u", name="Utvalget", start=time(9), end=time(11), numbering=NUMBERS), STANDING),
    Committee(id="v", name="Det andre", numbering=NUMBERS),
    Membership(id="m1", committee="u", person="liv", role=Role.LEADER),
    Membership(id="m2", committee="u", person="liv2", role=Role.MEMBER),
    Case(id="vakt", committee="u", title="Vaktplan", owners=(Who(person="liv2"),), **PAPER),
    Case(id="kø", committee="u", title="En sak i køen"),
    Case(id="utsatt", committee="u", title="En utsatt sak", number="2/26"),
    Meeting(
        id="før", committee="u", date=date(2026, 10, 1), start=time(9), status=Status.HELD, agenda=(HELD,)
    ),
    Meeting(id="avlyst", committee="u", date=date(2026, 11, 19), start=time(9), cancelled=TODAY),
    Meeting(id="nå", committee="u", date=date(2026, 12, 3), start=time(9), end=time(10, 30), agenda=ITEMS),
)

Gesture = Callable[[Desk, Random], object]


def fill(desk: Desk) -> None:
    """Put the small archive in."""

    def put(work: Work) -> None:
        for value in WORLD:
            work.put(value)

    desk.write(Op.IMPORT, put)


def everything(desk: Desk) -> tuple[Any, ...]:
    """All values of the archive, what does not travel included."""
    return tuple(desk.all(kind) for kind in KINDS)


def some(desk: Desk, random: Random, kind: Any) -> str:
    """The id of a value."""
    return random.choice([each.id for each in desk.all(kind)])


def item_of(desk: Desk, random: Random) -> tuple[str, str]:
    """A meeting and one of its items."""
    found = [(each.id, item.id) for each in desk.all(Meeting) for item in each.agenda]
    return random.choice(found)


def when(random: Random) -> When:
    """A time of a meeting, now and then one that cannot be."""
    day = date(2026, 11, 1) + timedelta(days=random.randrange(120))
    end = random.choice([None, time(12), time(8)])
    return When(day, time(9), end, day + timedelta(days=1) if random.random() < 0.2 else None)


def _insert(desk: Desk, random: Random) -> object:
    kind = random.choice([Kind.CASE, Kind.BREAK, Kind.NOTE, Kind.OTHER_BUSINESS, Kind.HEADING])
    return agendas.insert(desk, some(desk, random, Meeting), kind, "Ny", random.randrange(4), 5)


def _enter(desk: Desk, random: Random) -> object:
    typed = random.choice(["", "30", "+5", "-5", "10:15", "2/26", "7/26", "Liv Strand, Per", "Vedtak", "Ny"])
    return entries.enter(desk, *item_of(desk, random), random.choice(list(entries.Field)), typed)


def _refine(desk: Desk, random: Random) -> object:
    typed = random.choice(["", "Ny tittel", "20", "1.12.", "31.2.", "v", "u", "Liv Strand"])
    field = random.choice(list(queue.CaseField))
    return queue.refine(desk, some(desk, random, Case), field, typed, TODAY)


def _take(desk: Desk, random: Random) -> object:
    rows = desk.queue_rows("u", TODAY)
    return queue.take(desk, some(desk, random, Meeting), random.choice(rows).key, 1) if rows else None


def _register(desk: Desk, random: Random) -> object:
    line = random.choice(["En sak 20 min", "", "Om tilsyn innen 1.12. meldt av Liv Strand"])
    return queue.register(desk, some(desk, random, Committee), line, TODAY)


def _wish(desk: Desk, random: Random) -> meetings.Wish:
    return meetings.Wish(some(desk, random, Committee), when(random))


def _in_case(gesture: Callable[[Desk, str, Random], object]) -> Gesture:
    return lambda desk, random: gesture(desk, some(desk, random, Case), random)


def _attach(desk: Desk, case: str, random: Random) -> object:
    path = desk.path.with_name(f"Vedlegg {random.randrange(3)}.txt")
    path.write_text(path.name, encoding="utf-8")
    return attaching.attach(desk, case, [path, desk.path.with_name("ikke her")]).done


def _quote(desk: Desk, random: Random) -> object:
    return quoting.quote(desk, some(desk, random, Case), *item_of(desk, random))


def _quote_in_agenda(desk: Desk, random: Random) -> object:
    return quoting.quote_in_agenda(desk, *item_of(desk, random), *item_of(desk, random))


def _head(desk: Desk, case: str, random: Random) -> object:
    typed = random.choice(["", "Noe nytt", "letter", "1.12.", "31.2.", "Liv Strand"])
    field = random.choice([each for each in papers.PaperField if each != "paper"])
    return papers.change(desk, case, field, typed, TODAY)


PAPERS: Mapping[str, Gesture] = {
    "begin a paper": _in_case(lambda desk, case, _: papers.begin(desk, case)),
    "add a section": _in_case(lambda desk, case, random: papers.add_section(desk, case, "Ny", 1, 2)),
    "rename a section": _in_case(lambda desk, case, random: papers.rename_section(desk, case, 1, "Annet")),
    "level a section": _in_case(
        lambda desk, case, random: papers.set_level(desk, case, 0, random.choice([1, 2, 3]))
    ),
    "move a section": _in_case(
        lambda desk, case, random: papers.move_section(desk, case, 0, random.choice([1, 2]))
    ),
    "remove a section": _in_case(lambda desk, case, random: papers.remove_section(desk, case, 0)),
    "label a proposal": _in_case(lambda desk, case, _: papers.set_proposal_label(desk, case, "Konklusjon")),
    "change a paper": _in_case(_head),
    "attach": _in_case(_attach),
    "rename an attachment": _in_case(
        lambda desk, case, random: attaching.rename_attachment(desk, case, 0, random.choice(["", "Tall"]))
    ),
    "move an attachment": _in_case(lambda desk, case, random: attaching.move_attachment(desk, case, 0, 1)),
    "take out an attachment": _in_case(
        lambda desk, case, random: attaching.take_out_attachment(desk, case, 0)
    ),
    "quote": _quote,
    "unquote": _in_case(lambda desk, case, random: quoting.unquote(desk, case, 0)),
    "quote in an agenda": _quote_in_agenda,
}

GESTURES: Mapping[str, Gesture] = {
    "insert": _insert,
    "enter": _enter,
    "take out": lambda desk, random: agendas.take_out(desk, *item_of(desk, random)),
    "move": lambda desk, random: agendas.move(desk, *item_of(desk, random), random.choice([-3, -1, 1, 2])),
    "fix numbers": lambda desk, random: agendas.fix_numbers(desk, some(desk, random, Meeting)),
    "shift end": lambda desk, random: agendas.shift_end(desk, some(desk, random, Meeting)),
    "fit": lambda desk, random: agendas.fit(desk, some(desk, random, Meeting)),
    "register a case": _register,
    "refine a case": _refine,
    "delete a case": lambda desk, random: queue.delete(desk, some(desk, random, Case)),
    "take a case": _take,
    "send a case on": lambda desk, random: queue.send_on(
        desk, some(desk, random, Case), some(desk, random, Committee)
    ),
    "new meeting": lambda desk, random: meetings.create(
        desk, _wish(desk, random), random.choice(list(meetings.Begin))
    ),
    "plan": lambda desk, random: meetings.plan(desk, [_wish(desk, random) for _ in range(3)]),
    "copy a meeting": lambda desk, random: meetings.copy(
        desk, some(desk, random, Meeting), _wish(desk, random)
    ),
    "move a meeting": lambda desk, random: meetings.move(desk, some(desk, random, Meeting), when(random)),
    "cancel": lambda desk, random: meetings.cancel(desk, some(desk, random, Meeting), TODAY),
    "restore": lambda desk, random: meetings.restore(desk, some(desk, random, Meeting)),
    "delete a meeting": lambda desk, random: meetings.delete(desk, some(desk, random, Meeting)),
    **PAPERS,
}
