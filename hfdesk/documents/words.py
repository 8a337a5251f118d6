"""The words of documents, in the language of the committee.

Labels are written in bokmål in the layout profiles; :meth:`Words.label` gives them in
nynorsk or English where they are known, and as they stand where they are not.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from hfdesk.documents.labels import LABELS
from hfdesk.domain import deadlines
from hfdesk.domain.values import Language

NB, NN, EN = Language.NB, Language.NN, Language.EN

MONTHS = {
    NB: deadlines.MONTHS,
    NN: deadlines.MONTHS,
    EN: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
WEEKDAYS = {
    NB: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    NN: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"],
    EN: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}

#: Sentences and small words: key → (bokmål, nynorsk, English).
PHRASES = {
    "and": (" og ", " og ", " and "),
    "presented_by": (" ved ", " ved ", ", by "),
    "on_items": (" på sak {numbers}.", " på sak {numbers}.", " for case {numbers}."),
    "on_items_short": ("på sak {numbers}", "på sak {numbers}", "for case {numbers}"),
    "deputy_for": ("vara for {name}", "vara for {name}", "deputy for {name}"),
    "from_item": ("fra sak {number}", "frå sak {number}", "from case {number}"),
    "from_item_sentence": (
        "{names} møtte fra sak {number}.",
        "{names} møtte frå sak {number}.",
        "{names} attended from case {number}.",
    ),
    "came_in_item": ("tiltrådte under sak {number}", "kom under sak {number}", "joined during case {number}"),
    "came_in_item_sentence": (
        "{names} tiltrådte under sak {number}.",
        "{names} kom under sak {number}.",
        "{names} joined during case {number}.",
    ),
    "left_after_item": (
        "forlot møtet etter sak {number}",
        "gjekk etter sak {number}",
        "left after case {number}",
    ),
    "left_after_item_sentence": (
        "{names} forlot møtet etter sak {number}.",
        "{names} gjekk etter sak {number}.",
        "{names} left after case {number}.",
    ),
    "left_in_item": (
        "forlot møtet under sak {number}",
        "gjekk under sak {number}",
        "left during case {number}",
    ),
    "left_in_item_sentence": (
        "{names} forlot møtet under sak {number}.",
        "{names} gjekk under sak {number}.",
        "{names} left during case {number}.",
    ),
    "from_clock": ("fra kl. {time}", "frå kl. {time}", "from {time}"),
    "to_clock": ("til kl. {time}", "til kl. {time}", "until {time}"),
    "remote": ("på video", "på video", "by video"),
    "role_minute_taker": ("referent", "referent", "minute-taker"),
    "role_secretary": ("sekretær", "sekretær", "secretary"),
    "role_observer": ("observatør", "observatør", "observer"),
    "represents": ("for {name}", "for {name}", "for {name}"),
    "case": ("Sak", "Sak", "Case"),
    "break": ("Pause", "Pause", "Break"),
    "other_business": ("Eventuelt", "Eventuelt", "Any other business"),
    "attachment": ("Vedlegg", "Vedlegg", "Attachment"),
    "attachments": ("{n} vedlegg", "{n} vedlegg", "{n} attachments"),
    "quoted": ("Ref vedtak sak {number}", "Ref vedtak sak {number}", "Decision in case {number}"),
    "quoted_text": ("Ref sak {number}", "Ref sak {number}", "Case {number}"),
    "exempt": ("Unntatt offentlighet", "Unnateke offentlegheit", "Exempt from public access"),
    "exempt_title": ("Unntatt offentlighet", "Unnateke offentlegheit", "Exempt from public access"),
    "omitted": ("[utelatt]", "[utelate]", "[left out]"),
    "closed": (
        "Møtet ble lukket kl. {time}{ground}.",
        "Møtet vart lukka kl. {time}{ground}.",
        "The meeting was closed at {time}{ground}.",
    ),
    "stayed": (
        "Til stede i lukket møte: {names}.",
        "Til stades i lukka møte: {names}.",
        "Present while it was closed: {names}.",
    ),
    "opened": (
        "Møtet ble åpnet igjen kl. {time}.",
        "Møtet vart opna att kl. {time}.",
        "The meeting was opened again at {time}.",
    ),
    "before": (
        "Sak {item} ble behandlet før sak {other}.",
        "Sak {item} vart behandla før sak {other}.",
        "Case {item} was treated before case {other}.",
    ),
    "after": (
        "Sak {item} ble behandlet etter sak {other}.",
        "Sak {item} vart behandla etter sak {other}.",
        "Case {item} was treated after case {other}.",
    ),
    "before_untold": (
        "{item} ble behandlet før {other}.",
        "{item} vart behandla før {other}.",
        "{item} was treated before {other}.",
    ),
    "after_untold": (
        "{item} ble behandlet etter {other}.",
        "{item} vart behandla etter {other}.",
        "{item} was treated after {other}.",
    ),
    "draft": (
        "Utkast til referat – med forbehold om innspill og godkjenning",
        "Utkast til referat – med atterhald om innspel og godkjenning",
        "Draft minutes – subject to comments and approval",
    ),
    "draft_mark": ("UTKAST", "UTKAST", "DRAFT"),
    "approved": ("Referatet er godkjent.", "Referatet er godkjent.", "The minutes are approved."),
    "approved_on": (
        "Referatet er godkjent {date}.",
        "Referatet er godkjent {date}.",
        "The minutes were approved on {date}.",
    ),
    "approved_in": (
        "Referatet er godkjent {date} i sak {item}.",
        "Referatet er godkjent {date} i sak {item}.",
        "The minutes were approved on {date} in case {item}.",
    ),
    "corrected": (
        "Rettet utgave {number}, {date}.",
        "Retta utgåve {number}, {date}.",
        "Corrected edition {number}, {date}.",
    ),
    "public": (
        "Offentlig utgave: Det som er unntatt offentlighet, er utelatt.",
        "Offentleg utgåve: Det som er unnateke offentlegheit, er utelate.",
        "Public copy: what is exempt from public access is left out.",
    ),
    "decisions": ("Vedtaksprotokoll", "Vedtaksprotokoll", "Record of decisions"),
    "attendance_list": ("Oppmøteliste", "Frammøteliste", "Attendance list"),
    "cards": ("Navneskilt", "Namneskilt", "Name cards"),
    "sign": ("Skilt til døra", "Skilt til døra", "Sign for the door"),
    "clock": ("kl. {time}", "kl. {time}", "{time}"),
    "invitation": ("Innkalling", "Innkalling", "Invitation"),
    "revised_invitation": ("Revidert innkalling", "Revidert innkalling", "Revised invitation"),
    "revised": ("Revidert {date}.", "Revidert {date}.", "Revised {date}."),
    "revised_new": ("Nytt: {items}.", "Nytt: {items}.", "New: {items}."),
    "revised_changed": ("Endret: {items}.", "Endra: {items}.", "Changed: {items}."),
    "revised_gone": ("Tatt ut: {items}.", "Teke ut: {items}.", "Taken out: {items}."),
    "item_new": (
        "Nytt siden forrige innkalling",
        "Nytt sidan førre innkalling",
        "New since the last invitation",
    ),
    "item_changed": (
        "Endret siden forrige innkalling",
        "Endra sidan førre innkalling",
        "Changed since the last invitation",
    ),
    "minutes": ("Referat", "Referat", "Minutes"),
    "extract": ("Saksutskrift", "Saksutskrift", "Extract of the minutes"),
    "mandate": ("Mandat", "Mandat", "Mandate"),
    "letter": ("Brev", "Brev", "Letter"),
    "portfolio": ("Porteføljeplan", "Porteføljeplan", "Portfolio plan"),
    "unanimous": ("Enstemmig vedtatt.", "Samrøystes vedteke.", "Adopted unanimously."),
    "for": ("For forslaget stemte {n}", "For framlegget røysta {n}", "For the proposal: {n}"),
    "against": ("Imot forslaget stemte {n}", "Mot framlegget røysta {n}", "Against it: {n}"),
    "blank": ("Blankt stemte {n}", "Blankt røysta {n}", "Abstaining: {n}"),
    "voter_names": (" ({names})", " ({names})", " ({names})"),
    "for_names": ("For stemte {names}.", "For røysta {names}.", "For: {names}."),
    "against_names": ("Imot stemte {names}.", "Mot røysta {names}.", "Against: {names}."),
    "blank_names": ("Blankt stemte {names}.", "Blankt røysta {names}.", "Abstaining: {names}."),
    "carried": (
        "Dermed ble forslaget vedtatt.",
        "Dermed vart framlegget vedteke.",
        "The proposal was thereby adopted.",
    ),
    "fell": ("Dermed falt forslaget.", "Dermed fall framlegget.", "The proposal thereby fell."),
    "carried_casting": (
        "Dermed ble forslaget vedtatt, med leders dobbeltstemme.",
        "Dermed vart framlegget vedteke, med leiaren si dobbeltrøyst.",
        "The proposal was thereby adopted, by the chair's casting vote.",
    ),
    "fell_casting": (
        "Dermed falt forslaget, med leders dobbeltstemme.",
        "Dermed fall framlegget, med leiaren si dobbeltrøyst.",
        "The proposal thereby fell, by the chair's casting vote.",
    ),
    "casting": (
        "Avgjort med leders dobbeltstemme.",
        "Avgjort med leiaren si dobbeltrøyst.",
        "Decided by the chair's casting vote.",
    ),
    "point": ("Punkt {point}: ", "Punkt {point}: ", "Point {point}: "),
    "recused": (
        "{name} ble kjent inhabil{ground}, og fratrådte møtet under behandling av saken.",
        "{name} vart kjend ugild{ground}, og gjekk frå under handsaminga av saka.",
        "{name} was recused{ground}, and left the meeting during the case.",
    ),
    "ground": (", jf. {ground}", ", jf. {ground}", ", cf. {ground}"),
    "stepped_in": (
        "{name} tiltrådte møtet under behandling av denne saken.",
        "{name} tok sete under denne saka.",
        "{name} joined the meeting for this case.",
    ),
    "nobody_stepped_in": (
        "Det deltok ingen vararepresentant i behandling av saken.",
        "Ingen vararepresentant var med i saka.",
        "No deputy took part in the case.",
    ),
    "statement": (
        "{names} ba om følgende protokolltilførsel:",
        "{names} bad om denne protokolltilførsla:",
        "{names} asked for this statement to be recorded:",
    ),
    "statement_unnamed": ("Protokolltilførsel:", "Protokolltilførsel:", "Statement for the minutes:"),
    "recommendation": ("Innstilling", "Tilråding", "Recommendation"),
    "proposal": ("Forslag", "Framlegg", "Proposal"),
    "amendment": ("Endringsforslag", "Endringsframlegg", "Amendment"),
    "addition": ("Tilleggsforslag", "Tilleggsframlegg", "Addition"),
    "motion_by": ("{kind} fra {names}", "{kind} frå {names}", "{kind} by {names}"),
    "on_behalf_of": (" på vegne av {name}", " på vegner av {name}", " on behalf of {name}"),
    "to_point": (", punkt {point}", ", punkt {point}", ", point {point}"),
    "set_against": ("Dette ble satt opp mot:", "Dette vart sett opp mot:", "This was set against:"),
    "adopted": ("Vedtatt.", "Vedteke.", "Adopted."),
    "adopted_amended": ("Vedtatt med endringer.", "Vedteke med endringar.", "Adopted as amended."),
    "rejected": ("Falt.", "Fall.", "Rejected."),
    "withdrawn": ("Trukket.", "Trekt.", "Withdrawn."),
    "lapsed": ("Bortfalt.", "Fall bort.", "Lapsed."),
    "deferred": ("Utsatt.", "Utsett.", "Deferred."),
    "sent_back": ("Sendt tilbake.", "Send tilbake.", "Sent back."),
    "until": ("innen {date}", "innan {date}", "by {date}"),
    "comments_due": (
        "Innspill til referatet sendes sekretariatet innen {date}.",
        "Innspel til referatet skal sendast sekretariatet innan {date}.",
        "Comments on the minutes go to the secretariat by {date}.",
    ),
    "light_progress_green": ("På plan", "På plan", "On schedule"),
    "light_progress_yellow": ("Forsinket", "Forseinka", "Delayed"),
    "light_progress_red": ("Kritisk", "Kritisk", "Critical"),
    "light_risk_green": ("Lav", "Låg", "Low"),
    "light_risk_yellow": ("Middels", "Middels", "Medium"),
    "light_risk_red": ("Høy", "Høg", "High"),
}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    language: Language

    def label(self, nb: str) -> str:
        """A bokmål label in this language, with the colon that it may end in."""
        if self.language is NB:
            return nb
        bare = nb.removesuffix(":")
        known = LABELS.get(bare)
        return known[self._at - 1] + nb[len(bare) :] if known else nb

    def phrase(self, key: str, **values: object) -> str:
        """The phrase of that key with its values filled in."""
        return PHRASES[key][self._at].format(**values)

    @property
    def months(self) -> list[str]:
        """January to December, as they are written inside a date."""
        return MONTHS[self.language]

    @property
    def weekdays(self) -> list[str]:
        """Monday to Sunday."""
        return WEEKDAYS[self.language]

    @property
    def _at(self) -> int:
        return (NB, NN, EN).index(self.language)


@cache
def words(language: Language | None) -> Words:
    """The words of a committee's language; bokmål where it has none."""
    return Words(language or NB)
