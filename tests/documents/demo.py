"""Documents that use everything a template formats, with words of our own."""

from __future__ import annotations

from hfdesk.documents.model import (
    Block,
    Cell,
    Document,
    Head,
    HeadLook,
    List,
    Look,
    Para,
    Role,
    Row,
    Span,
    Style,
    Table,
    text,
)
from hfdesk.domain.richtext import Mark
from hfdesk.domain.values import Language, Light
from tests.documents.demo_parts import bullets, cell, head_table, item_title, number, p

TEMPLATES = (
    "standard",
    "asu-sondre-trondelag",
    "fsu-vestfold",
    "lsu-ous",
    "partnerskap-vestfold",
    "portefolje-oslo",
    "ssu-vestfold",
    "styresak-ous",
)


def demo(template: str) -> Document:
    """The document that shows what a template's house style prints."""
    makers = {"portefolje-oslo": plan, "styresak-ous": board_paper, "lsu-ous": minutes_by_lines}
    blocks = makers.get(template, meeting)()
    return Document(
        title=f"Prøve for {template}",
        language=Language.NN if template == "fsu-vestfold" else Language.NB,
        blocks=blocks,
        template=template,
        running_head="Samarbeidsutvalget for Fjord og fjell · møte 12. november 2026",
        subject="Referat",
        author="Sekretariatet",
    )


LONG = (
    "Utvalget ser at pasienter som skal hjem etter lange opphold, møter flere tjenester enn før, og at "
    "ansvaret mellom dem ikke alltid er avklart når de reiser. Kommunene ønsker tidligere varsel, og "
    "sykehuset ønsker ett telefonnummer å ringe. "
)


def head_lines() -> tuple[Block, ...]:
    lines = (
        ("Utvalg:", "Samarbeidsutvalget for Fjord og fjell"),
        ("Møtested:", "Rådhuset i Storvik, Fjordsalen"),
        ("Møtedato:", "12. november 2026 kl. 13.00 – 15.30"),
    )
    return tuple(
        Para((Span(label, role=Role.LABEL), Span(f" {value}")), Style.HEAD_LINE) for label, value in lines
    )


def meeting() -> tuple[Block, ...]:
    quote = Table(
        (
            Row(
                (
                    number("2026.20", "Dialog"),
                    cell(
                        item_title("Felles vaktordning i distriktet"),
                        "Saken ble lagt fram i mai.",
                        p("Konklusjon:", Style.LABEL),
                        p("Arbeidsgruppen legger fram et forslag i høst.", Style.DECISION),
                    ),
                )
            ),
        ),
        (22, 78),
        Look.QUOTE,
    )
    link = Span("veilederen for gode pasientforløp", link="https://example.org/veileder?del=1&side=2")
    agenda = Table(
        (
            Row(
                tuple(
                    Cell((p(head, Style.TABLE_HEAD),) if head else ())
                    for head in ("Saksnr.", "Sak", "Ansvar")
                )
            ),
            Row(
                (
                    number("2026.24", "Orientering"),
                    cell(item_title("Godkjenning av innkalling")),
                    cell("Kari"),
                )
            ),
            Row(
                (
                    number("2026.25", "Beslutning", "3 vedlegg"),
                    cell(
                        item_title("Trygg utskriving fra sykehus til kommune"),
                        LONG * 2,
                        List(
                            Mark.BULLET,
                            (
                                (p("Tidlig melding om forventet utskriving", Style.TABLE_TEXT),),
                                (
                                    p("Ett kontaktpunkt i hver kommune", Style.TABLE_TEXT),
                                    bullets(
                                        "på dagtid",
                                        "i helgene, med felles vaktnummer for alle kommunene i distriktet",
                                    ),
                                ),
                            ),
                            style=Style.TABLE_TEXT,
                        ),
                        Para((Span("Les mer i "), link, Span("."))),
                        quote,
                        p("Forslag til konklusjon:", Style.LABEL),
                        List(
                            Mark.NUMBER,
                            (
                                (p("Utvalget gir sin tilslutning til den felles rutinen.", Style.PROPOSAL),),
                                (
                                    p("Rutinen tas i bruk fra 1. februar 2027.", Style.PROPOSAL),
                                    List(
                                        Mark.LETTER_PAREN,
                                        (
                                            text_point("sykehuset melder fra senest to dager før"),
                                            text_point("kommunen svarer samme dag"),
                                        ),
                                        style=Style.PROPOSAL,
                                    ),
                                ),
                            ),
                            style=Style.PROPOSAL,
                        ),
                    ),
                    cell("Ola", "Sykehuset"),
                )
            ),
            Row((Cell(), cell("Pause"), Cell()), whole=True),
            Row(
                (
                    number("2026.26", "Dialog"),
                    cell(
                        p("Eventuelt", Style.ITEM_TITLE),
                        Para((Span("Innspill i dialogen:", underline=True),), Style.TABLE_TEXT),
                        bullets("Flere ber om en felles kalender.", "Møtet i mars flyttes en uke."),
                        p("Konklusjon:", Style.LABEL),
                        p("Sekretariatet sender forslag til datoer før jul.", Style.DECISION),
                    ),
                    Cell(),
                )
            ),
        ),
        (16, 66, 18),
        Look.ITEMS,
        header=True,
    )
    return (
        Head(1, text("MØTEINNKALLING")),
        *head_lines(),
        Head(2, text("SAKSLISTE")),
        agenda,
        p("Vedlegg: Rutine for utskriving, Kart over kontaktpunkter", Style.NOTE),
        *paper(),
    )


def text_point(words: str) -> tuple[Block, ...]:
    return (p(words, Style.PROPOSAL),)


def paper() -> tuple[Block, ...]:
    grid = Table(
        (
            Row(tuple(Cell((p(head, Style.TABLE_HEAD),)) for head in ("Tiltak", "Ansvarlig", "Kostnad"))),
            Row((cell("Felles telefonnummer"), cell("Sykehuset"), cell("240 000"))),
            Row((cell("Opplæring i alle kommuner"), cell("Kommunene"), cell("85 000"))),
        ),
        (50, 30, 20),
        Look.GRID,
        header=True,
    )
    return (
        Para(text("SAKSFREMLEGG"), Style.KIND, new_page=True, keep=True),
        Head(2, text("Trygg utskriving fra sykehus til kommune")),
        head_table(
            ("Til", "Utvalgets medlemmer"), ("Dato/sted", "12.11.26, kl. 13.00-15.30, Rådhuset i Storvik")
        ),
        Head(3, text("Forslag til vedtak")),
        List(
            Mark.NUMBER,
            (
                (p("Rutinen for trygg utskriving vedtas slik den ligger ved saken."),),
                (
                    p("Sekretariatet legger fram en vurdering etter ett år."),
                    p("Vurderingen bygger på tall fra begge parter."),
                ),
            ),
        ),
        Head(3, text("Bakgrunn for saken")),
        p(LONG * 2),
        p("Arbeidsgruppen har hatt fire møter og peker på tre forhold:"),
        bullets(
            "Meldingene kommer sent, og ofte uten opplysning om hjelpemidler.",
            "Det er uklart hvem som skal ringe de pårørende.",
            "Epikrisen når ikke alltid fram samme dag.",
            style=Style.BODY,
        ),
        p(LONG),
        grid,
        p("Beløpene er for ett år."),
        Head(4, text("Tidligere behandling")),
        p("«Utvalget ber om et felles forslag innen utgangen av året.»", Style.QUOTE),
        Para(
            (
                Span("Vedtaket i sak 12/26 var "),
                Span("enstemmig", role=Role.QUOTED),
                Span(" og "),
                Span("står fast", bold=True),
                Span("."),
            )
        ),
        p("Anbefaling", Style.LABEL),
        p("Sekretariatet tilrår at rutinen vedtas.", Style.PROPOSAL),
        Para(text("Storvik, 29. oktober 2026"), Style.SIGNATURE),
        Para(text("Kari Lunde\nleder av sekretariatet"), Style.SIGNATURE),
    )


def minutes_by_lines() -> tuple[Block, ...]:
    rows = (
        Row(tuple(Cell((p(head, Style.TABLE_HEAD),)) for head in ("Saksnr.", "Saksliste"))),
        Row(
            (
                number("7/26"),
                cell(
                    item_title("Felles varsling ved Kari Lunde og Ola Berg"),
                    LONG,
                    Para((Span("Innspill", underline=True),), Style.TABLE_TEXT),
                    bullets(LONG, "Ett punkt til."),
                    p("Vedtak: Saken tas til orientering.", Style.DECISION),
                ),
            )
        ),
        Row(
            (
                number("8/26"),
                cell(
                    item_title("Opplæring på tvers"),
                    Para(
                        (Span("Ref vedtak sak 2/26: "), Span("Opplæring. Planen vedtas.", role=Role.QUOTED)),
                        Style.TABLE_TEXT,
                    ),
                    LONG * 2,
                    p("Vedtak: Planen følges.", Style.DECISION),
                ),
            )
        ),
        Row((Cell(), cell(item_title("Eventuelt"), "Ingen saker."))),
    )
    return (
        Head(1, text("Referat fra Lokalt utvalg for Fjord og fjell 12.11.26.")),
        *head_lines(),
        Para(
            (
                Span("Til stede:", role=Role.LABEL),
                Span(
                    " "
                    "Kari Lunde, helsesjef, Storvik kommune, Ola Berg, avdelingsleder, Fjordsykehuset (FS) "
                    "og Mette Dal, rådgiver, FS."
                ),
            ),
            Style.HEAD_LINE,
        ),
        Table(rows, (14, 86), Look.ITEMS, header=True),
        p("Vedlegg:", Style.LABEL),
        p("Sak 7: Varsling, plan for innføring", Style.NOTE),
        p("Sak 8: Opplæringsplan", Style.NOTE),
        *paper(),
    )


def board_paper() -> tuple[Block, ...]:
    title = Head(2, (Span("FELLES PLAN FOR TRYGG UTSKRIVING 2027–2029", bold=True),), look=HeadLook.CELL)
    return (
        Head(1, text("Fjordsykehuset HF")),
        Head(2, text("Styresak")),
        head_table(
            ("Dato møte:", "17. desember 2026"),
            ("Saksbehandler:", "Viseadministrerende direktør"),
            ("Sak 98/2026:", (title,)),
        ),
        Head(3, text("Forslag til vedtak:")),
        p("Styret tar planen til etterretning og ber om en ny gjennomgang om ett år.", Style.PROPOSAL),
        Para(text("Storvik, 10. desember 2026"), Style.SIGNATURE),
        Para(text("Eva Strand\nSign."), Style.SIGNATURE),
        Head(3, text("1. Sammendrag")),
        p(LONG * 3),
        Head(3, text("2. Faktabeskrivelse")),
        Head(4, text("Samarbeidet i distriktet")),
        p(LONG * 2),
        p(LONG),
        *paper(),
    )


def light(which: Light, words: str) -> Cell:
    return Cell((Para((Span("●", light=which), Span(f" {words}")), Style.TABLE_TEXT),))


def plan() -> tuple[Block, ...]:
    heads = ("", "Områder", "2026", "2027", "2028", "Framdrift", "Risiko")
    green = light(Light.GREEN, "På plan")
    rows = (
        Row(tuple(Cell((p(head, Style.TABLE_HEAD),) if head else ()) for head in heads)),
        Row(
            (
                cell("A."),
                cell(p("Ansvars- og oppgavedeling mellom sykehus og kommune", Style.ITEM_TITLE)),
                Cell(),
                Cell(),
                Cell(),
                green,
                light(Light.GREEN, "Lav"),
            )
        ),
        Row(
            (
                Cell(),
                cell("Avklare henvisningsveiene", bullets("for barn", "for voksne")),
                cell("x"),
                cell("x"),
                Cell(),
                light(Light.YELLOW, "Forsinket"),
                light(Light.YELLOW, "Middels"),
            )
        ),
        Row(
            (
                Cell(),
                cell("Felles digital oversikt over tilbudene"),
                Cell(),
                cell("x"),
                cell("?"),
                light(Light.RED, "Kritisk"),
                light(Light.RED, "Høy"),
            )
        ),
    )
    table = Table(rows, (5, 47, 7, 7, 7, 14, 13), Look.PLAN, header=True)
    return (
        p("Versjon pr oktober 26.", Style.NOTE),
        Head(1, text("Porteføljeplan 2026–2028")),
        p("Helsefellesskapet Fjord og fjell", Style.KIND),
        p("Oktober 2026"),
        Head(2, text("1 Digital samhandling")),
        p("A. Ansvars- og oppgavedeling"),
        p("B. Felles kompetanse"),
        Head(3, text("Målbilde:")),
        bullets(
            "Pasienten møter én tjeneste, ikke mange.", "Opplysninger følger pasienten.", style=Style.BODY
        ),
        Head(3, text("Status: Digital samhandling")),
        Para((Span("A. "), Span("Avklaring", bold=True), Span(" – " + LONG))),
        Head(3, text("Tidsplan og overordnet status, pr Q3 2026")),
        table,
        Head(2, text("2 Psykisk helse"), new_page=True),
        p("Målgruppen er barn og unge under 18 år."),
        table,
    )
