"""The verbs: each takes the parsed arguments, does its work, and prints what came of it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from hfdesk.cli import texts
from hfdesk.cli.listing import LISTS, print_rows
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Meeting, Paper, Person
from hfdesk.ops import archives, exports, filing, kinds, packages, recording
from hfdesk.store import Desk
from hfdesk.system import paths

Verb = Callable[[argparse.Namespace], int | None]


def archive_of(arguments: argparse.Namespace) -> Path:
    """The archive that was named, else the user's own."""
    return arguments.archive or paths.default_archive()


def _reading(arguments: argparse.Namespace) -> Desk:
    return archives.open_archive(archive_of(arguments), read_only=True)


def import_(arguments: argparse.Namespace) -> None:
    """Takes packages in."""
    report = packages.import_into(archive_of(arguments), arguments.files)
    print(texts.imported(report))


def export_package(arguments: argparse.Namespace) -> None:
    """Writes a package."""
    with _reading(arguments) as desk:
        print(texts.exported(packages.export_package(desk, arguments.committee, arguments.out)))


def export_person(arguments: argparse.Namespace) -> None:
    """Writes all that is stored of a person."""
    from hfdesk.ops import handing_over

    with _reading(arguments) as desk:
        person = exports.found("people", arguments.person, lambda id: desk.get(Person, id))
        handing_over.export(desk, person.id, arguments.out, datetime.now().astimezone().date())
    print(f"Skrevet til «{arguments.out.name}»: alt som er lagret om {person.name}.")


def list_(arguments: argparse.Namespace) -> None:
    """Lists records."""
    with _reading(arguments) as desk:
        rows = LISTS[arguments.what](desk)
    print_rows(rows, as_json=arguments.json)


def show(arguments: argparse.Namespace) -> None:
    """Shows stored text."""
    with _reading(arguments) as desk:
        meeting = exports.found("meetings", arguments.meeting, lambda id: desk.get(Meeting, id))
    print(texts.shown(meeting, arguments.item, arguments.field))


def check(arguments: argparse.Namespace) -> int:
    """Tells what a careful colleague would say of a meeting; 1 where that is anything."""
    from hfdesk.ops import findings

    with _reading(arguments) as desk:
        record, found = findings.of_meeting(desk, arguments.meeting)
    if arguments.json:
        print(json.dumps([texts.finding(each, record) for each in found], ensure_ascii=False, indent=1))
    else:
        print(texts.checked(found, record))
    return int(bool(found))


def export(arguments: argparse.Namespace) -> None:
    """Makes documents: all of them before the first is written."""
    form = exports.Form(arguments.format) if arguments.format else exports.Form.of(arguments.out)
    if getattr(arguments, "folder", False) or getattr(arguments, "metadata", None):
        _export_beside(arguments, form)
        return
    with _reading(arguments) as desk:  # what is made waits beside it to be recorded
        made = MAKERS[arguments.document](desk, arguments)
        if len(made) > 1 and not filing.is_folder(arguments.out):
            raise Refusal("out.many", count=len(made), file=arguments.out)
        contents = [exports.content(each, form) for each in made]
        targets = filing.targets(made, arguments.out, form)
        for each, content, target in zip(made, contents, targets, strict=True):
            print(texts.written(filing.deliver(desk, each, content, target, form)))
        waiting = recording.waits(desk)
    _tell_waiting(waiting)


def _tell_waiting(folder: str) -> None:
    """Say where the record of what was made waits: the archive itself is only read."""
    if folder:
        print(texts.waiting(folder))


_NOARK = {"invitation": "Møteinnkalling", "minutes": "Møteprotokoll", "decisions": "Møteprotokoll"}


def _export_beside(arguments: argparse.Namespace, form: exports.Form) -> None:
    """Makes a folder, or a document with metadata beside it."""
    from hfdesk.ops import folders

    metadata = folders.Metadata(arguments.metadata) if arguments.metadata else None
    id, out, public = arguments.meeting, arguments.out, arguments.public
    with _reading(arguments) as desk:  # what is made waits beside it to be recorded
        if getattr(arguments, "folder", False):
            put = folders.folder(desk, id, out, form, arguments.layout, public=public, metadata=metadata)
        else:
            (made,) = MAKERS[arguments.document](desk, arguments)
            kind = _NOARK[arguments.document]
            put = folders.beside(desk, id, made, kind, out, form, public=public, metadata=metadata)
        waiting = recording.waits(desk)
    for each in put.written:
        print(texts.written(each))
    for title in put.missing:
        print(f"Vedlegget «{title}» er ikke der det var. Resten er laget.")
    _tell_waiting(waiting)


def verify(arguments: argparse.Namespace) -> None:
    """Looks an archive over, and all backups of it."""
    from hfdesk.cli import backups

    archive = archive_of(arguments)
    try:
        for place, file in archives.verify(archive):
            print(f"Vedlegget «{file}» er ikke der det var ({place}).")
        print(f"Arkivet «{archive}» er helt.")
    finally:
        faulty = backups.verify(archive)
    backups.refuse(faulty)


def backup(arguments: argparse.Namespace) -> None:
    """Makes a backup."""
    from hfdesk.cli import backups

    backups.make(archive_of(arguments), arguments.to)


def restore(arguments: argparse.Namespace) -> None:
    """Brings an archive back from a backup, or tells which there are."""
    from hfdesk.cli import backups

    if arguments.list:
        backups.tell(archive_of(arguments))
    else:
        backups.restore(archive_of(arguments), arguments.backup)


def rescue(arguments: argparse.Namespace) -> None:
    """Puts what can be read of a damaged archive in its place."""
    from hfdesk.ops import rescue as rescuing

    path = archive_of(arguments)
    made = rescuing.rescue(path, archives.key_of(path) if path.exists() else None)
    with _reading(arguments) as desk:
        for sentence in rescuing.said(made.report, desk):
            print(sentence)
    print(f"Arkivet «{made.path}» er laget av det som lot seg lese. Det skadede ligger i «{made.aside}».")


def selfcheck(arguments: argparse.Namespace) -> None:
    """Looks the program over."""
    from hfdesk.ops.checks import selfcheck

    for line in (*selfcheck(), *arguments.window_parts()):
        print(line)
    print("Alt er på plass.")


def sample(arguments: argparse.Namespace) -> None:
    """Fills a new archive with sample data."""
    from hfdesk.ops.archives import fill_with_sample

    print(texts.imported(fill_with_sample(archive_of(arguments))))


def encrypt(arguments: argparse.Namespace) -> None:
    """Encrypts an archive."""
    from hfdesk.cli import encrypting

    encrypting.encrypt(archive_of(arguments), arguments.new_passphrase_file)


def decrypt(arguments: argparse.Namespace) -> None:
    """Takes the encryption off an archive."""
    from hfdesk.cli import encrypting

    encrypting.decrypt(archive_of(arguments))


def rekey(arguments: argparse.Namespace) -> None:
    """Gives an archive another key."""
    from hfdesk.cli import encrypting

    encrypting.rekey(archive_of(arguments), arguments.new_passphrase_file)


Maker = Callable[[Desk, argparse.Namespace], "list[exports.Made]"]


def _invitation(desk: Desk, its: argparse.Namespace) -> exports.Made:
    if its.papers is None and not its.public:
        return exports.invitation(desk, its.meeting, its.layout)
    papers = None if its.papers is None else its.papers == "with"
    return kinds.agenda(desk, its.meeting, its.layout, papers=papers, public=its.public)


def _minutes(desk: Desk, its: argparse.Namespace) -> exports.Made:
    make = kinds.minutes_now if its.standing else exports.minutes
    return make(desk, its.meeting, its.layout, public=its.public)


def _papers(desk: Desk, arguments: argparse.Namespace) -> list[exports.Made]:
    return [exports.case_paper(desk, case, arguments.layout) for case in dict.fromkeys(arguments.case)]


def _papers_that_are(kind: Paper) -> Maker:
    return lambda desk, its: [
        exports.paper_that_is(desk, case, kind, its.layout) for case in dict.fromkeys(its.case)
    ]


MAKERS: Mapping[str, Maker] = {
    "invitation": lambda desk, its: [_invitation(desk, its)],
    "minutes": lambda desk, its: [_minutes(desk, its)],
    "decisions": lambda desk, its: [kinds.decisions(desk, its.meeting, its.layout, public=its.public)],
    "extract": lambda desk, its: [
        exports.extract(desk, its.meeting, its.item, its.layout, public=its.public)
    ],
    "attendance-list": lambda desk, its: [kinds.attendance_list(desk, its.meeting, its.layout)],
    "name-cards": lambda desk, its: [kinds.name_cards(desk, its.meeting, its.layout)],
    "sign": lambda desk, its: [kinds.room_sign(desk, its.meeting, its.layout)],
    "case-paper": _papers,
    "mandate": _papers_that_are(Paper.MANDATE),
    "letter": _papers_that_are(Paper.LETTER),
    "portfolio": lambda desk, its: [exports.portfolio(desk, its.portfolio, its.layout)],
}

VERBS: Mapping[str, Verb] = {
    "import": import_,
    "export-package": export_package,
    "export-person": export_person,
    "list": list_,
    "show": show,
    "check": check,
    "export": export,
    "verify": verify,
    "rescue": rescue,
    "backup": backup,
    "encrypt": encrypt,
    "decrypt": decrypt,
    "rekey": rekey,
    "restore": restore,
    "selfcheck": selfcheck,
    "sample": sample,
}
