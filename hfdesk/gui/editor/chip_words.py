"""What stands on a chip, and how it is read aloud."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hfdesk.domain.followups import Known, read, spoken
from hfdesk.domain.marks import Kind, Typed
from hfdesk.domain.named import Named
from hfdesk.domain.values import Who
from hfdesk.gui import dates
from hfdesk.gui.i18n import tr

GAP = "\u2002"
"""What stands between the word of a chip and what it tells."""


@dataclass(frozen=True, slots=True)
class Here:
    """Somebody who may come or leave; the clocks as they are shown, ``""`` where there is none."""

    named: Named
    is_present: bool = True
    came: str = ""
    left: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the chips of a field tell by: who there is, and what follow-ups are read with."""

    known: Known = field(default_factory=Known)
    people: Sequence[Here] = ()

    def names(self, whos: Sequence[Who]) -> str:
        """Their names, with commas."""
        return ", ".join(each.as_ or self._name(each) for each in whos)

    def who(self, name: str) -> Who | None:
        """Who of the people prints so."""
        return next((each.named.who for each in self.people if each.named.name == name), None)

    def _name(self, who: Who) -> str:
        names = self.known.names
        return next((each.name for held in (names.near, names.far) for each in held if each.who == who), "")


@dataclass(frozen=True, slots=True)
class Label:
    """A chip's kind, the words on it, and how it is read aloud."""

    kind: Kind
    words: str
    spoken: str


def label(mark: Typed, sentence: str, facts: Facts) -> Label:
    """What a chip says of the sentence behind it."""
    match mark.kind:
        case Kind.FOLLOW_UP:
            return _follow_up(sentence, facts)
        case Kind.STATEMENT:
            by, _ = spoken(sentence, facts.known.names)
            return _label(mark.kind, tr("Statement for the minutes"), facts.names(by))
        case Kind.INPUT:
            return _label(mark.kind, tr("Input"), "")
        case Kind.CAME | Kind.LEFT:
            return _moved(mark, facts)


def _follow_up(sentence: str, facts: Facts) -> Label:
    told = read(sentence, facts.known)
    who = facts.names(told.owners) or tr("who?")
    due = tr("by {day}").format(day=dates.numeric(told.due)) if told.due else tr("when?")
    word = tr("Follow-up")
    return Label(Kind.FOLLOW_UP, f"{word}{GAP}{who} · {due}", f"[{word}: {who}, {due}]")


def _moved(mark: Typed, facts: Facts) -> Label:
    came = mark.kind is Kind.CAME
    clocks: Mapping[str, str] = {each.named.name: each.came if came else each.left for each in facts.people}
    clock = clocks.get(mark.name, "")
    word = (tr("Came {clock}") if came else tr("Left {clock}")).format(clock=clock).strip()
    return _label(mark.kind, word, mark.name)


def _label(kind: Kind, word: str, rest: str) -> Label:
    return Label(
        kind, GAP.join(part for part in (word, rest) if part), f"[{word}: {rest}]" if rest else f"[{word}]"
    )
