"""Every kind of document of a meeting, as files: nothing exempt and no contact datum in a public one."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from hfdesk.domain.problems import Refusal
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import (
    Attachment,
    Case,
    Language,
    Meeting,
    MeetingAttachment,
    Membership,
    Role,
    Section,
    Status,
    Votes,
    Who,
)
from hfdesk.exchange import noark
from hfdesk.ops import exports, folders, kinds
from hfdesk.ops.exports import Form, Made
from hfdesk.ops.folders import Metadata
from hfdesk.ops.public import public_copy
from hfdesk.store import Desk, Op
from tests.documents import access
from tests.ops.exempt_meeting import (
    CLOSED_CASE,
    COMMITTEE,
    MAIL,
    MEETING,
    OPEN_CASE,
    PEOPLE,
    PHONE,
    REGISTER,
    SECRET,
)
from tests.ops.filling import Holding

DATA = Path(__file__).resolve().parents[1] / "data"


@pytest.fixture
def held(holding: Holding, tmp_path: Path) -> Desk:
    desk = holding((*PEOPLE, COMMITTEE, OPEN_CASE, CLOSED_CASE, MEETING))
    plan = desk.files.put("plan.pdf", b"%PDF plan")
    note = desk.files.put("notat.docx", b"PK notat")
    closed = desk.files.put("hemmelig.pdf", b"%PDF " + SECRET.encode())

    def attach(work: object) -> None:
        put = work.put  # type: ignore[attr-defined]
        put(
            replace(
                OPEN_CASE, attachments=(Attachment(title="Plan.pdf", file=plan), Attachment(title="Kart"))
            )
        )
        put(replace(CLOSED_CASE, attachments=(Attachment(title=f"{SECRET} liste", file=closed),)))
        put(replace(MEETING, attachments=(MeetingAttachment(title="Notat", file=note),)))

    desk.write(Op.CREATE, attach)
    return desk


def every(desk: Desk, *, public: bool) -> list[Made]:
    """Everything that can be made of the meeting, full or public."""
    return [
        kinds.agenda(desk, "m", papers=False, public=public),
        kinds.agenda(desk, "m", papers=True, public=public),
        kinds.minutes_now(desk, "m", public=public),
        kinds.decisions(desk, "m", public=public),
        exports.extract(desk, "m", "41/26", public=public),
        exports.extract(desk, "m", "42/26", public=public),
    ]


def bare(desk: Desk) -> list[Made]:
    return [kinds.attendance_list(desk, "m"), kinds.name_cards(desk, "m"), kinds.room_sign(desk, "m")]


def packed(data: bytes, folder: Path) -> str:
    """Everything that stands in a Word file: text, properties, bookmarks, links."""
    path = folder / "packed.docx"
    path.write_bytes(data)
    with zipfile.ZipFile(path) as package:
        parts = [name + package.read(name).decode("utf-8", "replace") for name in package.namelist()]
    return "\n".join(parts)


def text_of(made: Made) -> str:
    return exports.content(made, Form.TEXT).decode()


def test_files_are_named_by_kind_committee_day_and_copy(held: Desk) -> None:
    assert [each.name for each in every(held, public=True)] == [
        "Innkalling SU 2026-12-03 offentlig",
        "Innkalling SU 2026-12-03 offentlig",
        "Referat SU 2026-12-03 utkast offentlig",
        "Vedtaksprotokoll SU 2026-12-03 utkast offentlig",
        "Saksutskrift SU 41-26 offentlig",
        "Saksutskrift SU 42-26 offentlig",
    ]
    assert [each.name for each in bare(held)] == [
        "Oppmøteliste SU 2026-12-03",
        "Navneskilt SU 2026-12-03",
        "Skilt SU 2026-12-03",
    ]


def test_papers_stand_behind_the_invitation_or_not(held: Desk) -> None:
    without, with_ = (text_of(kinds.agenda(held, "m", papers=papers)) for papers in (False, True))
    assert "Bakgrunn" not in without
    assert "Bakgrunn" in with_
    assert text_of(kinds.agenda(held, "m")) == with_


def test_a_public_copy_tells_the_public_title_and_the_ground_of_what_is_exempt(held: Desk) -> None:
    for made in every(held, public=True):
        assert (
            "Unntatt offentlighet, jf. offl. § 13" in text_of(made).replace("\u00a0", " ")
            or "41-26" in made.name
        )
    full = text_of(kinds.minutes_now(held, "m"))
    assert f"{SECRET} tilsettes." in full
    assert MAIL in full


@pytest.mark.parametrize("layout", exports.layouts())
def test_no_exempt_word_and_no_contact_datum_is_in_a_public_file(
    held: Desk, layout: str, tmp_path: Path
) -> None:
    """In its text, properties, bookmarks, links, or name; in no layout."""
    makers = (
        kinds.agenda(held, "m", layout, papers=True, public=True),
        kinds.minutes_now(held, "m", layout, public=True),
        kinds.decisions(held, "m", layout, public=True),
        exports.extract(held, "m", "42/26", layout, public=True),
        kinds.room_sign(held, "m", layout),
    )
    for made in makers:
        data = exports.content(made, Form.DOCX)
        whole = (made.name + packed(data, tmp_path)).replace("\u00a0", " ").casefold()
        assert SECRET.casefold() not in whole
        assert MAIL not in whole
        assert PHONE not in whole
        assert access.faults(data) == []


WORDS = st.text("abcdefghijklmnopqrstuvwxyzæøå", min_size=4, max_size=9).map(lambda word: f"zq{word}")


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORDS, min_size=3, max_size=3, unique=True), st.sampled_from(exports.layouts()), st.data())
def test_whatever_is_exempt_no_word_of_it_is_in_the_file(
    desk: Desk, tmp_path: Path, words: list[str], layout: str, data: st.DataObject
) -> None:
    title, said, file = words
    mail = f"{data.draw(WORDS)}@{data.draw(WORDS)}.example"
    case = replace(
        CLOSED_CASE,
        title=f"{title} i {said}",
        sections=(Section(heading=file, text=paragraphs(said)),),
        proposal=paragraphs(said),
        attachments=(Attachment(title=file),),
    )
    closed = replace(
        MEETING.agenda[1],
        title=data.draw(st.sampled_from(["", f"{title} igjen"])),
        discussion=paragraphs(said),
    )
    open_ = replace(MEETING.agenda[0], discussion=paragraphs(f"Jf. {title} i {said}. Skriv til {mail}."))
    agenda = data.draw(st.permutations([open_, closed, MEETING.agenda[2]]))
    record = MeetingRecord(
        meeting=replace(MEETING, agenda=tuple(agenda), attendance=()),
        committee=COMMITTEE,
        cases={"k1": OPEN_CASE, "k2": case},
        register=REGISTER,
    )
    for made in (
        exports.invitation_of(desk, record, layout, papers=True, public=True),
        exports.minutes_of(desk, record, layout, public=True),
    ):
        whole = (made.name + packed(exports.content(made, Form.DOCX), tmp_path)).casefold()
        assert [word for word in (title, file, mail) if word in whole] == []


@pytest.mark.parametrize("language", list(Language))
def test_every_kind_is_accessible_in_every_language(holding: Holding, language: Language) -> None:
    committee = replace(COMMITTEE, language=language)
    desk = holding((*PEOPLE, committee, OPEN_CASE, CLOSED_CASE, MEETING))
    for made in (*every(desk, public=False), *every(desk, public=True), *bare(desk)):
        data = exports.content(made, Form.DOCX)
        assert access.faults(data) == []
        assert access.texts(data) == text_of(made).splitlines()


def test_the_list_to_sign_has_who_is_there_and_room_for_others(held: Desk) -> None:
    lines = text_of(kinds.attendance_list(held, "m")).splitlines()
    assert lines[lines.index("Signatur") + 1 :] == [
        "Ada Berge",
        "direktør, FS",
        "Bo Dahl",
        "kommunalsjef",
        f"{SECRET} Gjest",
    ]
    rows = access.part(exports.content(kinds.attendance_list(held, "m"), Form.DOCX)).findall(
        f".//{access.W}trHeight"
    )
    assert len(rows) == 3 + 4


def test_before_the_meeting_everybody_who_is_expected_is_on_list_and_cards(holding: Holding) -> None:
    seats = tuple(
        Membership(id=person, committee="u", person=person, role=role)
        for person, role in (("bo", Role.LEADER), ("ada", Role.MEMBER), ("cia", Role.DEPUTY))
    )
    coming = replace(MEETING, status=Status.CALLED, attendance=(), agenda=MEETING.agenda[2:])
    desk = holding((*PEOPLE, COMMITTEE, *seats, coming))
    cards = text_of(kinds.name_cards(desk, "m")).splitlines()
    assert "Ada Berge" in cards
    assert "Bo Dahl" in cards
    assert "Cia Eng" not in cards
    assert "Ada Berge" in text_of(kinds.attendance_list(desk, "m"))


def test_the_sign_says_who_meets_when_and_where(held: Desk) -> None:
    assert text_of(kinds.room_sign(held, "m")).splitlines() == [
        "Fjordfellesskapet",
        "Samarbeidsutvalget",
        "torsdag 3. desember 2026",
        "kl. 09.00–11.30",
        "Rådhuset",
    ]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_folder_has_the_agenda_a_file_a_paper_and_the_attachments_numbered(
    held: Desk, tmp_path: Path
) -> None:
    out = tmp_path / "ut"
    out.mkdir()
    put = folders.folder(held, "m", out)
    assert put.missing == ()
    assert names(out / "Innkalling SU 2026-12-03") == [
        "00 Innkalling SU 2026-12-03.docx",
        "00 vedlegg 1 Notat.docx",
        "01 Sak 41-26 Plan for vinteren.docx",
        "01 Sak 41-26 vedlegg 1 Plan.pdf",
        "02 Sak 42-26 Personalsak.docx",
        f"02 Sak 42-26 vedlegg 1 {SECRET} liste.pdf",
    ]
    copied = out / "Innkalling SU 2026-12-03" / "01 Sak 41-26 vedlegg 1 Plan.pdf"
    assert copied.read_bytes() == b"%PDF plan"


@pytest.mark.parametrize("metadata", [None, *Metadata])
def test_a_public_folder_has_nothing_of_what_is_exempt(
    held: Desk, tmp_path: Path, metadata: Metadata | None
) -> None:
    folders.folder(held, "m", tmp_path, public=True, metadata=metadata)
    folder = tmp_path / "Innkalling SU 2026-12-03 offentlig"
    assert [name for name in names(folder) if not name.startswith("metadata")] == [
        "00 Innkalling SU 2026-12-03 offentlig.docx",
        "00 vedlegg 1 Notat.docx",
        "01 Sak 41-26 Plan for vinteren.docx",
        "01 Sak 41-26 vedlegg 1 Plan.pdf",
    ]
    for path in folder.iterdir():
        whole = (
            packed(path.read_bytes(), tmp_path)
            if path.read_bytes()[:4] == b"PK\x03\x04"
            else path.read_text()
        )
        assert SECRET not in whole + path.name
        assert MAIL not in whole
        assert PHONE not in whole.replace("\u00a0", " ")


def test_an_attachment_that_is_gone_is_told_and_the_rest_is_made(held: Desk, tmp_path: Path) -> None:
    held.files.path(held.get(Case, "k1").attachments[0].file).unlink()
    put = folders.folder(held, "m", tmp_path)
    assert put.missing == ("Plan.pdf",)
    assert len(put.written) == 5


def schema() -> dict[str, object]:
    return json.loads((DATA / "einnsyn-moetemappe.schema.json").read_text("utf-8"))


def is_valid_xml(path: Path) -> None:
    etree.XMLSchema(etree.parse(DATA / "noark-moetemappe.xsd")).assertValid(etree.parse(path))


def metadata_of(put: Iterable[Path], ending: str) -> Path:
    return next(path for path in put if path.suffix == ending)


@pytest.mark.parametrize("public", [False, True])
def test_metadata_are_as_einnsyn_and_noark_name_them(held: Desk, tmp_path: Path, public: bool) -> None:
    as_json = folders.folder(held, "m", tmp_path / "", public=public, metadata=Metadata.JSON)
    as_xml = folders.folder(held, "m", tmp_path / "", public=public, metadata=Metadata.XML)
    told = json.loads(metadata_of((each.path for each in as_json.written), ".json").read_text("utf-8"))
    jsonschema_rs.validate(schema(), told)
    is_valid_xml(metadata_of((each.path for each in as_xml.written), ".xml"))
    first, second, _ = told["moetesak"]
    assert (first["moetesaksaar"], first["moetesakssekvensnummer"]) == (2026, 41)
    assert first["vedtak"]["vedtakstekst"]["tekstInnhold"] == "Planen gjelder."
    assert second["offentligTittel"] == "Personalsak"
    assert second["skjerming"]["skjermingshjemmel"] == "offl. § 13"
    assert (SECRET in json.dumps(told)) is not public
    assert [each["moetedokumenttype"] for each in told["moetedokument"]] == [
        "Møteinnkalling",
        "Vedlegg til møtesak",
    ]


def test_named_votes_are_told_in_einnsyns_words_and_closed_ones_in_no_public_copy(
    held: Desk, tmp_path: Path
) -> None:
    counted = Votes(for_=1, against=1, for_names=(Who(as_="Ada Ja"),), against_names=(Who(as_="Bo Nei"),))
    meeting = held.get(Meeting, "m")
    agenda = (*(replace(each, votes=counted) for each in meeting.agenda[:2]), *meeting.agenda[2:])
    held.write(Op.OTHER, lambda work: work.put(replace(meeting, agenda=agenda)))
    record = held.meeting_record("m")
    for told, shown in ((record, 2), (public_copy(held, record), 1)):
        data = json.loads(noark.as_json(told, public_copy(held, record), (), noark.Around()))
        jsonschema_rs.validate(schema(), data)
        assert data["moetesak"][0]["vedtak"]["votering"] == [
            {
                "entity": "Votering",
                "moetedeltaker": {"entity": "Moetedeltaker", "moetedeltakerNavn": name},
                "stemme": word,
            }
            for name, word in (("Ada Ja", "Ja"), ("Bo Nei", "Nei"))
        ]
        assert sum("votering" in each.get("vedtak", {}) for each in data["moetesak"]) == shown


def test_metadata_lie_beside_one_document_too(held: Desk, tmp_path: Path) -> None:
    made = kinds.minutes_now(held, "m", public=True)
    put = folders.beside(held, "m", made, "Møteprotokoll", tmp_path, public=True, metadata=Metadata.XML)
    assert [each.path.name for each in put.written] == [f"{made.name}.docx", f"{made.name}.xml"]
    is_valid_xml(put.written[1].path)
    assert SECRET not in put.written[1].path.read_text("utf-8")


def test_a_meeting_that_is_not_there_is_refused(held: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"record\.unknown"):
        folders.folder(held, "none", tmp_path)
