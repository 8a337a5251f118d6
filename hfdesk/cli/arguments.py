"""What may stand on the command line. Nothing heavy is imported here: ``--help`` is instant."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from hfdesk import __version__
from hfdesk.cli.norwegian import HIDDEN, Parser, speak_norwegian

ABOUT = """hfdesk er skrivebordet der møtene i et helsefellesskap blir forberedt og skrevet.
Uten kommando åpnes vinduet, med --meeting på det møtet."""

ARCHIVE = "arkivet (en fil på .hfdesk); uten dette brukes ditt eget"

WORDS = "fil med passfrasen til et kryptert arkiv; uten dette nøkkelringen, ellers blir du spurt"

DOCUMENTS = {
    "invitation": "innkallingen til et møte",
    "minutes": "referatet fra et møte",
    "decisions": "vedtaksprotokoll: bare det som ble vedtatt",
    "extract": "utskrift av én sak fra et referat",
    "attendance-list": "oppmøtelisten som skrives under",
    "name-cards": "navneskilt til bordet",
    "sign": "skilt til døra",
    "case-paper": "saksframlegg",
    "mandate": "mandat (en sak som er et mandat)",
    "letter": "brev (en sak som er et brev)",
    "portfolio": "porteføljeplan",
}

#: The documents of a meeting, those of which there is a public copy, those with metadata.
OF_MEETING = ("invitation", "minutes", "decisions", "extract", "attendance-list", "name-cards", "sign")
PUBLIC = ("invitation", "minutes", "decisions", "extract")
METADATA = ("invitation", "minutes", "decisions")


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    speak_norwegian()
    top = Parser(prog="hfdesk", description=ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter)
    top.add_argument("--archive", type=Path, metavar="FIL", help=ARCHIVE)
    top.add_argument("--meeting", metavar="ID", help="åpne vinduet på dette møtet")
    top.add_argument("--item", metavar="NUMMER", help="… og på dette punktet på sakslisten")
    top.add_argument("--live", action="store_true", help="… med markøren i det som blir sagt")
    top.add_argument("--version", action="version", help="vis utgaven", version=f"hfdesk {__version__}")
    verbs = top.add_subparsers(dest="verb", metavar="KOMMANDO", title="kommandoer", parser_class=Parser)
    _packages(verbs)
    _reading(verbs)
    _export(verbs)
    _upkeep(verbs)
    return top


def _verb(verbs: Any, name: str, help: str) -> argparse.ArgumentParser:
    made = verbs.add_parser(name, help=help, description=help[:1].upper() + help[1:] + ".")
    made.add_argument("--archive", type=Path, metavar="FIL", default=argparse.SUPPRESS, help=ARCHIVE)
    made.add_argument("--passphrase-file", type=Path, metavar="FIL", default=argparse.SUPPRESS, help=WORDS)
    return made


def _packages(verbs: Any) -> None:
    verb = _verb(verbs, "import", "ta inn pakker (.json eller .hfpakke): alt i dem, eller ingenting")
    verb.add_argument("files", nargs="+", type=Path, metavar="FIL", help="pakken")
    verb = _verb(verbs, "export-package", "skriv arkivet, eller noen utvalg, som en pakke")
    verb.add_argument(
        "--committee", nargs="+", action="extend", default=[], metavar="ID", help="bare disse utvalgene"
    )
    verb.add_argument(
        "--out", required=True, type=Path, metavar="FIL", help="pakken: NAVN.json eller NAVN.hfpakke"
    )


def _reading(verbs: Any) -> None:
    verb = _verb(verbs, "export-person", "skriv alt som er lagret om en person, som en fil")
    verb.add_argument("--person", required=True, metavar="ID", help="personen")
    verb.add_argument("--out", required=True, type=Path, metavar="FIL", help="filen: NAVN.zip")
    verb = _verb(verbs, "list", "vis hva arkivet har")
    lists = ("committees", "meetings", "cases", "people", "portfolios")
    verb.add_argument("what", choices=lists, metavar="LISTE", help="en av disse: " + ", ".join(lists))
    verb.add_argument("--json", action="store_true", help="som JSON")
    verb = _verb(verbs, "show", "vis teksten slik den er lagret")
    verb.add_argument("--meeting", required=True, metavar="ID", help="møtet")
    verb.add_argument("--item", metavar="NUMMER", help="punktet på sakslisten, ved nummer eller id")
    verb.add_argument("--field", metavar="FELT", help="bare dette feltet: discussion, decision …")
    verb = _verb(verbs, "check", "se over et møte før innkallingen sendes")
    verb.add_argument("--meeting", required=True, metavar="ID", help="møtet")
    verb.add_argument("--json", action="store_true", help="som JSON")


def _export(verbs: Any) -> None:
    verb = _verb(verbs, "export", "lag et dokument: innkalling, referat, saksframlegg …")
    kinds = verb.add_subparsers(
        dest="document", metavar="DOKUMENT", title="dokumenter", required=True, parser_class=Parser
    )
    for name, help in DOCUMENTS.items():
        _document(_verb(kinds, name, help), name)


def _of_meeting(made: argparse.ArgumentParser, name: str) -> None:
    """Which copy and which parts of a meeting's document, and metadata beside it."""
    if name in PUBLIC:
        made.add_argument("--public", action="store_true", help="uten det som er unntatt offentlighet")
    if name == "minutes":
        made.add_argument(
            "--standing",
            action="store_true",
            help="med det som sier hvor langt referatet er: utkast, godkjent",
        )
    if name == "invitation":
        made.add_argument(
            "--papers", choices=("with", "without"), help="med eller uten saksframleggene bak sakslisten"
        )
        made.add_argument(
            "--folder",
            action="store_true",
            help="som mappe: saksliste, en fil for hver sak, vedleggene nummerert",
        )
    if name in METADATA:
        made.add_argument(
            "--metadata",
            choices=("xml", "json"),
            help="legg metadata ved siden av: Noark 5 (xml) eller eInnsyn (json)",
        )


def _document(made: argparse.ArgumentParser, name: str) -> None:
    if name in OF_MEETING:
        made.add_argument("--meeting", required=True, metavar="ID", help="møtet")
    _of_meeting(made, name)
    if name == "extract":
        made.add_argument("--item", required=True, metavar="NUMMER", help="punktet på sakslisten")
    if name in ("case-paper", "mandate", "letter"):
        made.add_argument(
            "--case", required=True, nargs="+", action="extend", metavar="ID", help="saken eller sakene"
        )
    if name == "portfolio":
        made.add_argument("--portfolio", required=True, metavar="ID", help="planen")
    _form(made)


def _form(made: argparse.ArgumentParser) -> None:
    """How a document is written, and where to."""
    made.add_argument("--layout", default="", metavar="ID", help="et annet oppsett enn utvalgets eget")
    made.add_argument(
        "--format",
        choices=("docx", "pdf", "text"),
        help="Word (docx), PDF eller ren tekst; ellers som filnavnet slutter, og Word",
    )
    made.add_argument(
        "--out",
        type=Path,
        default=Path(),
        metavar="STED",
        help="fil eller mappe; uten dette mappen du står i",
    )


def _upkeep(verbs: Any) -> None:
    _verb(verbs, "verify", "se etter at arkivet og alle sikkerhetskopiene av det er hele")
    _verb(
        verbs, "rescue", "redd det som kan leses av et skadet arkiv; det skadede blir liggende ved siden av"
    )
    verb = _verb(verbs, "backup", "lag en sikkerhetskopi av arkivet, og se over den")
    verb.add_argument(
        "--to", type=Path, metavar="MAPPE", help="legg den også her: en nettverksmappe, en pinne"
    )
    verb = _verb(
        verbs, "restore", "hent arkivet fram fra en sikkerhetskopi; det som er der nå, blir lagt til side"
    )
    verb.add_argument("--backup", type=Path, metavar="FIL", help="denne kopien; ellers den nyeste som er hel")
    verb.add_argument("--list", action="store_true", help="bare vis hvilke kopier som finnes")
    for name in HIDDEN:
        verbs.add_parser(name)  # without help it is not listed
    _keys(verbs)
    _verb(verbs, "selfcheck", "se etter at alt som følger med programmet, er på plass")
    _verb(verbs, "sample", "fyll et nytt arkiv med eksempler")


def _keys(verbs: Any) -> None:
    new = "fil med den nye passfrasen; uten dette blir du spurt to ganger"
    verb = _verb(verbs, "encrypt", "krypter arkivet og alt som hører til; skriver gjenopprettingskoden")
    verb.add_argument("--new-passphrase-file", type=Path, metavar="FIL", help=new)
    _verb(verbs, "decrypt", "ta krypteringen av arkivet og alt som hører til")
    verb = _verb(verbs, "rekey", "gi et kryptert arkiv ny nøkkel og ny passfrase")
    verb.add_argument("--new-passphrase-file", type=Path, metavar="FIL", help=new)
