"""Who does it and until when, as secretaries write it."""

from __future__ import annotations

from datetime import date

import pytest

from hfdesk.domain.followups import ROLES, Known, read, spoken
from hfdesk.domain.named import Named, Names, matching, recognized
from hfdesk.domain.values import Who

KARI = Named(Who(person="kari"), "Kari Nordhus", ("K. Nordhus-Vik",))
JORUNN = Named(Who(person="jorunn"), "Jorunn Hellebø")
LIV = Named(Who(person="liv"), "Liv Torunn Eide")
PER = Named(Who(as_="Per-Olav Myrset"), "Per-Olav Myrset")
TONE, OTHER_TONE = Named(Who(person="t1"), "Tone Vikanes"), Named(Who(person="t2"), "Tone Dahl")
FAR = Named(Who(person="fjern"), "Anders Fjernbu")
PEOPLE = (KARI, JORUNN, LIV, PER, TONE, OTHER_TONE)
NAMES = Names(PEOPLE, (FAR,), ("AU", "SSU", "OUS", "Fagrådet"), ROLES)
KNOWN = Known(NAMES, date(2025, 11, 11), date(2026, 2, 3))
NAME = {
    "kari": "KN",
    "jorunn": "JH",
    "liv": "LTE",
    "t1": "TV",
    "t2": "TD",
    "fjern": "AF",
}


def told(sentence: str) -> str:
    found = read(sentence, KNOWN)
    owners = "+".join(NAME.get(each.person) or each.as_ for each in found.owners)
    return f"{owners or '?'} {found.due or '?'}"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("AU lager kostnadsoverslag innen 15.1", "AU 2026-01-15"),
        ("AU lager kostnadsoverslag innen 15.01.2026.", "AU 2026-01-15"),
        ("AU lagar kostnadsoverslag innan 15. januar", "AU 2026-01-15"),
        ("Kari undersøker saken før sommeren", "KN 2026-06-30"),
        ("Kari Nordhus undersøkjer saka før sommaren", "KN 2026-06-30"),
        ("kari nordhus melder tilbake til neste møte", "KN 2026-02-03"),
        ("K. Nordhus melder tilbake på neste møte", "KN 2026-02-03"),
        ("Hellebø og Eide skriver utkast, frist 1.12.", "JH+LTE 2025-12-01"),
        ("JH/LTE skriver utkast (frist: 1. desember)", "JH+LTE 2025-12-01"),
        ("AU sender notatet uke 47", "AU 2025-11-21"),
        ("AU sender notatet i uke 47.", "AU 2025-11-21"),
        ("AU sender notatet innan veke 47, og melder fra", "AU 2025-11-21"),
        ("AU sends the memo by week 47", "AU 2025-11-21"),
        ("AU sender notatet fredag", "AU 2025-11-14"),
        ("AU sender notatet på fredag.", "AU 2025-11-14"),
        ("AU sender notatet tirsdag", "AU 2025-11-18"),  # the meeting is on a Tuesday
        ("AU sender notatet torsdag neste uke", "AU 2025-11-20"),
        ("AU sender notatet neste veke", "AU 2025-11-21"),
        ("AU sends the memo next week", "AU 2025-11-21"),
        ("AU sender notatet innen påske", "AU 2026-03-27"),
        ("AU rapporterer hver fredag", "AU ?"),
        ("AU ser på det neste fredag", "AU ?"),
        ("Fredag holder AU et innlegg om uke 47 i Havna", "AU ?"),
        ("JH, KN og AU møtes før jul", "JH+KN+AU 2025-12-20"),
        ("Kari (OUS) og Jorunn tar kontakt med SSU", "KN+JH ?"),
        ("Per-Olav Myrset sender notatet innen utgangen av mars", "Per-Olav Myrset 2026-03-31"),
        ("sekretariatet sender ut mandatet senest 20.12", "Sekretariatet 2025-12-20"),
        ("Sekretariatet sender ut mandatet 20.12.", "Sekretariatet 2025-12-20"),
        ("Innen 30.6 lager AU en oversikt", "AU 2026-06-30"),
        ("Det lages et notat av Kari Nordhus til neste møte", "KN 2026-02-03"),
        ("Notat om beredskap. Ansvar: LTE. Frist: 5.1.2026", "LTE 2026-01-05"),
        ("Notat om beredskap (AU, innen 5.1.26)", "AU 2026-01-05"),
        ("Tone Dahl rydder i listen", "TD ?"),
        ("Tone rydder i listen innen 1.12", "? 2025-12-01"),
        ("Brev sendes til OUS", "? ?"),
        ("Møtet med Kari avtales nærmere", "? ?"),
        ("Kopi sendes AU innen 1.12", "? 2025-12-01"),
        ("Alle gir innspill innen 1.12", "Alle 2025-12-01"),
        ("Avtalen av 15.01.2024 legges fram av Fagrådet", "Fagrådet ?"),
        ("Anders Fjernbu inviteres til neste møte", "AF 2026-02-03"),
        ("Anders inviteres", "? ?"),
        ("AUs rapport, sak 12/25, følges opp", "? ?"),
        ("Utredes nærmere", "? ?"),
        ("", "? ?"),
    ],
)
def test_who_and_when_are_read_as_they_are_written(sentence: str, expected: str) -> None:
    assert told(sentence) == expected


def test_a_next_meeting_that_is_not_planned_is_no_day() -> None:
    assert read("AU melder tilbake til neste møte", Known(NAMES, date(2025, 11, 11))).due is None


@pytest.mark.parametrize(
    ("words", "by", "rest"),
    [
        ("Kari Nordhus: Dette er for lite.", ["kari"], "Dette er for lite."),
        ("Kari Nordhus (OUS): Dette er for lite.", [], "Kari Nordhus (OUS): Dette er for lite."),
        ("Jorunn og Kari – vi er uenige", ["jorunn", "kari"], "vi er uenige"),
        ("Kari mener at dette er for lite", [], "Kari mener at dette er for lite"),
        ("Dette er for lite: for lite", [], "Dette er for lite: for lite"),
    ],
)
def test_who_speaks_stands_before_a_colon_or_a_dash(words: str, by: list[str], rest: str) -> None:
    whos, start = spoken(words, NAMES)
    assert ([each.person for each in whos], words[start:]) == (by, rest)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Kari", "Kari Nordhus"),
        ("kari nordhus", "Kari Nordhus"),
        ("hellebo", "Jorunn Hellebø"),
        ("LE", "Liv Torunn Eide"),
        ("LTE", "Liv Torunn Eide"),
        ("Liv Eide", "Liv Torunn Eide"),
        ("Per-Olav", "Per-Olav Myrset"),
        ("Tone", None),
        ("Tone D", None),
        ("Tone Dahl", "Tone Dahl"),
        ("Kar", None),
        ("le", None),
        ("", None),
    ],
)
def test_a_name_is_recognized_where_it_tells_one(typed: str, name: str | None) -> None:
    found = recognized(typed, PEOPLE)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("to", ["Tone Vikanes", "Tone Dahl", "Liv Torunn Eide"]),
        ("t d", ["Tone Dahl"]),
        ("hel", ["Jorunn Hellebø"]),
        ("pe my", ["Per-Olav Myrset"]),
        ("te", []),
        ("lte", ["Liv Torunn Eide"]),
        ("10", []),
    ],
)
def test_first_letters_find_whoever_they_begin(typed: str, names: list[str]) -> None:
    assert [each.name for each in matching(typed, PEOPLE)] == names
