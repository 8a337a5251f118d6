"""Documents made: composed of what the archive holds, and rendered. ``ops/filing.py`` writes them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from hfdesk import documents
from hfdesk.documents import Document, Version
from hfdesk.documents.layout import Papers
from hfdesk.domain.problems import Refusal
from hfdesk.domain.records import CaseRecord, MeetingRecord
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import Committee, Language, Meeting, Paper
from hfdesk.ops import own, settling
from hfdesk.ops.origins import Origin, remembered
from hfdesk.ops.public import public_copy
from hfdesk.store import Desk
from hfdesk.system import files
from hfdesk.system.assets import asset

if TYPE_CHECKING:
    from hfdesk.documents.pdf import Kit

T = TypeVar("T")

LAYOUTS = "resources/layouts"
TEMPLATES = "resources/templates"

#: What a document's file is called, by the committee's language: bokmål, nynorsk, English.
NAMES = {
    "invitation": ("Innkalling", "Innkalling", "Invitation"),
    "minutes": ("Referat", "Referat", "Minutes"),
    "extract": ("Saksutskrift", "Saksutskrift", "Extract"),
    "case": ("Saksframlegg", "Saksframlegg", "Case paper"),
    "mandate": ("Mandat", "Mandat", "Mandate"),
    "letter": ("Brev", "Brev", "Letter"),
    "decisions": ("Vedtaksprotokoll", "Vedtaksprotokoll", "Decisions"),
    "attendance": ("Oppmøteliste", "Frammøteliste", "Attendance list"),
    "cards": ("Navneskilt", "Namneskilt", "Name cards"),
    "sign": ("Skilt", "Skilt", "Sign"),
    "portfolio": ("Porteføljeplan", "Porteføljeplan", "Portfolio plan"),
}

#: What stands behind the name of a revised one.
REVISED = ("revidert", "revidert", "revised")

#: … of a corrected edition of approved minutes.
CORRECTED = ("rettet", "retta", "corrected")

#: … of a draft of the minutes, and of the copy that everybody may read.
DRAFT = ("utkast", "utkast", "draft")
PUBLIC = ("offentlig", "offentleg", "public")

#: What no file name may hold on some system.
UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')


class Form(StrEnum):
    """What a document is written as."""

    DOCX = "docx"
    PDF = "pdf"
    TEXT = "text"

    @property
    def ending(self) -> str:
        """The ending of such a file's name."""
        return ".txt" if self is Form.TEXT else f".{self.value}"

    @classmethod
    def of(cls, out: Path) -> Form:
        """What a file is by its name's ending; Word where that tells nothing."""
        return next((form for form in cls if form.ending == out.suffix.lower()), cls.DOCX)


@dataclass(frozen=True, slots=True)
class Made:
    """A document, the name of its file without ending, where its template may lie too, and its origin."""

    document: Document
    name: str
    templates: tuple[Path, ...] = ()
    origin: Origin = field(default_factory=Origin)


def layouts(desk: Desk | None = None) -> tuple[str, ...]:
    """The ids of the layout profiles: those that are shipped, and an archive's own."""
    shipped = documents.layout_ids(asset(LAYOUTS))
    added = documents.layout_ids(own.folder(desk, "layouts")) if desk else ()
    return (*shipped, *(id for id in added if id not in shipped))


@remembered
def invitation(desk: Desk, meeting: str, layout: str = "") -> Made:
    """The invitation to a meeting, in the committee's layout or the one named."""
    return invitation_of(desk, found("meetings", meeting, desk.meeting_record), layout)


def invitation_of(
    desk: Desk,
    record: MeetingRecord,
    layout: str = "",
    revision: documents.Revision | None = None,
    *,
    papers: bool | None = None,
    public: bool = False,
) -> Made:
    """The invitation that a record makes; with a ``revision`` it says that it is revised.

    The papers stand behind it where the layout or the committee says so, or as ``papers`` tells.
    """
    record = settling.settled(desk, record)
    if public:
        record = public_copy(desk, record)
    house = _layout(desk, layout, record.committee)
    wanted = papers or (papers is None and bool(setup_of(record.committee).papers_with_invitation))
    if papers is False:
        house = replace(house, invitation=replace(house.invitation, papers=Papers.NONE))
    elif wanted and house.invitation.papers is Papers.NONE:
        house = replace(house, invitation=replace(house.invitation, papers=Papers.WRITTEN))
    when = moment_of(desk, record.meeting)
    marks = marks_of(record.committee, (REVISED, revision is not None), (PUBLIC, public))
    name = name_of("invitation", record.committee, record.committee.label, when, *marks)
    return made_of(desk, documents.invitation(record, house, revision), name)


def marks_of(committee: Committee, *known: tuple[tuple[str, str, str], bool]) -> list[str]:
    """The words behind the name of a file, those that hold, in the committee's language."""
    language = list(Language).index(committee.language or Language.NB)
    return [word[language] for word, is_so in known if is_so]


@remembered
def minutes(desk: Desk, meeting: str, layout: str = "", *, draft: bool = False, public: bool = False) -> Made:
    """The minutes of a meeting; ``public``: without what is exempt."""
    record = found("meetings", meeting, desk.meeting_record)
    return minutes_of(desk, record, layout, draft=draft, public=public)


def minutes_of(
    desk: Desk,
    record: MeetingRecord,
    layout: str = "",
    *,
    draft: bool = False,
    public: bool = False,
    version: Version | None = None,
) -> Made:
    """The minutes that a record makes, as a draft, the public copy or another version.

    The file's name says which.
    """
    told = version or Version(draft=draft, public=public)
    record = settling.settled(desk, record)
    if told.public:
        record = public_copy(desk, record)
    name = minutes_name(desk, record, draft=told.draft, public=told.public, edition=told.edition)
    house = _layout(desk, layout, record.committee)
    return made_of(desk, documents.minutes(record, house, version=told), name)


def minutes_name(
    desk: Desk, record: MeetingRecord, *, draft: bool = False, public: bool = False, edition: int = 0
) -> str:
    """The name of the file of a meeting's minutes, without its ending."""
    marks = marks_of(record.committee, (CORRECTED, edition > 0), (DRAFT, draft), (PUBLIC, public))
    when = moment_of(desk, record.meeting)
    return name_of("minutes", record.committee, record.committee.label, when, *marks)


def moment_of(desk: Desk, meeting: Meeting) -> str:
    """The day as file names have it, with the clock where the committee meets twice that day."""
    day, start = meeting.date.isoformat(), meeting.start
    others = desk.engagements(meeting.date, meeting.date)
    twice = any(
        (each.committee, each.when.date) == (meeting.committee, meeting.date) and each.meeting != meeting.id
        for each in others
    )
    return f"{day} {start:%H%M}" if twice and start else day


@remembered
def extract(desk: Desk, meeting: str, item: str, layout: str = "", *, public: bool = False) -> Made:
    """The extract of one case (by the item's number) from the minutes of a meeting."""
    record = settling.settled(desk, found("meetings", meeting, desk.meeting_record))
    if public:
        record = public_copy(desk, record)
    marks = marks_of(record.committee, (PUBLIC, public))
    name = name_of("extract", record.committee, record.committee.label, item, *marks)
    return made_of(desk, documents.extract(record, _layout(desk, layout, record.committee), item), name)


@remembered
def case_paper(desk: Desk, case: str, layout: str = "") -> Made:
    """The paper of a case: case paper, mandate or letter, as the case says."""
    return case_paper_of(desk, found("cases", case, desk.case_record), layout)


def case_paper_of(desk: Desk, record: CaseRecord, layout: str = "") -> Made:
    """The paper that a record makes."""
    kind = record.case.paper or Paper.CASE
    number = record.case.number or record.case.title
    name = name_of(kind.value, record.committee, record.committee.label, number)
    return made_of(desk, documents.case_paper(record, _layout(desk, layout, record.committee)), name)


def paper_that_is(desk: Desk, case: str, kind: Paper, layout: str = "") -> Made:
    """The paper of a case that is a mandate, or a letter; refuses (``paper.no_…``) any other case."""
    record = found("cases", case, desk.case_record)
    title = record.case.title or case
    if record.case.paper is not kind:
        mandate, letter = Refusal("paper.no_mandate", title=title), Refusal("paper.no_letter", title=title)
        raise mandate if kind is Paper.MANDATE else letter
    return case_paper(desk, case, layout)


@remembered
def portfolio(desk: Desk, portfolio: str, layout: str = "") -> Made:
    """A portfolio plan."""
    record = found("portfolios", portfolio, desk.portfolio_record)
    name = name_of("portfolio", record.committee, record.portfolio.title)
    return made_of(desk, documents.portfolio_plan(record, _layout(desk, layout, record.committee)), name)


def found(target: str, id: str, get: Callable[[str], T]) -> T:
    """What ``get`` has for an id; ``record.unknown`` where it has nothing."""
    try:
        return get(id)
    except KeyError:
        raise Refusal("record.unknown", target=target, id=id) from None


def content(made: Made, form: Form) -> bytes:
    """The file's bytes; the same document gives the same bytes."""
    if form is Form.TEXT:
        from hfdesk.documents.text import as_text

        return as_text(made.document).encode("utf-8", "replace")
    if form is Form.PDF:
        from hfdesk.documents.pdf import to_pdf

        return to_pdf(made.document, pdf_kit(), asset(TEMPLATES), *made.templates)
    from hfdesk.documents.word import to_word  # lxml and python-docx are slow to load

    return to_word(made.document, asset(TEMPLATES), *made.templates)


def layout_of(desk: Desk, layout: str, committee: Committee | None) -> documents.Layout:
    """The layout that a document has: the one asked for, else the committee's, else the standard one."""
    return _layout(desk, layout, committee)


def template_digest(made: Made) -> str:
    """The SHA-256 of the template that a document has, ``""`` where there is none."""
    name = f"{made.document.template}.docx"
    found = (files.digest(folder / name) for folder in (asset(TEMPLATES), *made.templates))
    return next(filter(None, found), "")


def pdf_kit() -> Kit:
    """What PDF is made with: what ships with the program."""
    from hfdesk.documents.pdf import Kit

    return Kit(asset("resources/typst"), asset("resources/fonts/documents"))


def made_of(desk: Desk, document: Document, name: str) -> Made:
    """A document with the places of its template."""
    return Made(document, name, (own.folder(desk, "templates"),))


def _layout(desk: Desk, asked: str, committee: Committee | None) -> documents.Layout:
    """The layout asked for, else the committee's, else the standard one."""
    folders = asset(LAYOUTS), own.folder(desk, "layouts")
    id = asked or (committee.layout if committee else "")
    known = asked or id in layouts(desk)
    stamps = [(str(path), path.stat().st_mtime_ns) for folder in folders for path in folder.glob("*.toml")]
    return _loaded(folders, id if known else "", tuple(sorted(stamps)))


@lru_cache(maxsize=16)
def _loaded(folders: tuple[Path, Path], id: str, _stamps: tuple[tuple[str, int], ...]) -> documents.Layout:
    """A layout, read once as long as its files are as they were."""
    return documents.load_layout(folders[0], id, folders[1])


def name_of(kind: str, committee: Committee | None, *parts: str) -> str:
    """The name of a document's file, without its ending: what it is, and more words."""
    language = (committee.language if committee else None) or Language.NB
    word = NAMES[kind][list(Language).index(language)]
    text = UNSAFE.sub("-", " ".join((word, *parts)))
    return " ".join(text.split())[:120].rstrip(". ")
