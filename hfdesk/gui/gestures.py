"""The window's words for operations, as undo and redo name them. Light: the shell needs it."""

from __future__ import annotations

import re

from hfdesk.gui.desk import Done
from hfdesk.gui.i18n import tr

LONGEST = 60
"""So many signs of a name stand in a menu and in the status line."""
_NUMBER = re.compile(r"(?:[^\W\d]{1,6}\s?)?\d[\d./–-]*")


def gesture(done: Done) -> str:
    """An operation as undo and redo name it, with what it was done to in quotation marks."""
    word = {**_of_agenda(), **_of_meetings(), **_of_papers(), **_held(), **_attended()}.get(
        str(done.op), tr("Change")
    )
    name = " ".join(done.label.split())
    if str(done.op) == "version_restore":
        name = name.partition(" ")[2]
    if str(done.op) == "text":
        field, _, name = name.partition(" ")
        word = _texts().get(field, word)
        if _NUMBER.fullmatch(name):
            return tr("{text}, case {number}").format(text=word, number=name)
    short = f"{name[:LONGEST].rstrip()} …" if len(name) > LONGEST else name
    return f"{word} {tr('“{name}”').format(name=short)}" if short else word


def profile_gesture(op: str, name: str) -> str:
    """What was done to a layout, which is a file beside the archive."""
    words = {
        "profile_copy": tr("New layout"),
        "profile_rename": tr("Rename the layout"),
        "profile_delete": tr("Delete the layout"),
        "profile_fetch": tr("Fetch the layout"),
        "profile_template": tr("Template of the layout"),
        "profile_letterhead": tr("Letterhead of the layout"),
    }
    short = f"{name[:LONGEST].rstrip()} …" if len(name) > LONGEST else name
    return f"{words.get(op, tr('Change the layout'))} {tr('“{name}”').format(name=short)}"


def _texts() -> dict[str, str]:
    """What was typed, by the field that it was typed in."""
    return {
        "discussion": tr("Text in the discussion"),
        "decision": tr("Text in the decision"),
        "proposal": tr("Text in the proposal"),
        "details": tr("Text in the agenda"),
        "sections": tr("Text in the case paper"),
    }


def _on_meetings() -> dict[str, str]:
    return {
        "meeting_new": tr("New meeting"),
        "meeting_plan": tr("Plan of meetings"),
        "meeting_copy": tr("Copy the meeting"),
        "meeting_move": tr("Move the meeting"),
        "meeting_change": tr("Change the meeting"),
        "meeting_cancel": tr("Cancel the meeting"),
        "meeting_restore": tr("Set up the meeting again"),
        "meeting_delete": tr("Delete the meeting"),
    }


def _of_agenda() -> dict[str, str]:
    """What is done anywhere, and to an agenda."""
    return {
        "import": tr("Fetch"),
        "sample": tr("Example"),
        "create": tr("Make"),
        "change": tr("Change"),
        "delete": tr("Delete"),
        "move": tr("Move"),
        "text": tr("Text"),
        "agenda_insert": tr("Insert"),
        "agenda_take_out": tr("Take out"),
        "agenda_move": tr("Move"),
        "agenda_length": tr("Change the length of"),
        "agenda_pin": tr("Change the start of"),
        "agenda_item": tr("Change"),
        "agenda_number": tr("Number"),
        "agenda_shift_end": tr("Shift the end"),
        "agenda_shift_rest": tr("Shift what follows, from"),
        "agenda_fit": tr("Fit the lengths"),
        "send_on": tr("Send on"),
        "repair": tr("Correct"),
        "call": tr("Call"),
        **_on_meetings(),
    }


def _of_meetings() -> dict[str, str]:
    """What is done to meetings as a whole, and to who sits where."""
    return {
        "merge": tr("Merge"),
        "forget": tr("Take out"),
        "member_new": tr("New member"),
        "member_change": tr("Change the membership of"),
        "member_end": tr("End the membership of"),
        "member_remove": tr("Remove the membership of"),
        "setup": tr("Change the setup of"),
    }


def _of_papers() -> dict[str, str]:
    """What is done to the papers of cases."""
    return {
        "paper_begin": tr("Begin the paper of"),
        "paper_change": tr("Change the paper of"),
        "section_new": tr("New section"),
        "section_rename": tr("Rename the section"),
        "section_level": tr("Change the level of the section"),
        "section_move": tr("Move the section"),
        "section_remove": tr("Remove the section"),
        "attach": tr("Attach"),
        "attachment_rename": tr("Rename the attachment"),
        "attachment_move": tr("Move the attachment"),
        "attachment_take_out": tr("Take out the attachment"),
        "quote": tr("Quote"),
        "unquote": tr("Remove the quotation of"),
        "version_restore": tr("Bring back an earlier version in"),
    }


def _held() -> dict[str, str]:
    """What is done while a meeting is held."""
    return {
        "live_enter": tr("Begin"),
        "live_open": tr("Open"),
        "live_break": tr("Break in the meeting"),
        "live_clock": tr("Change the clock of"),
        "live_outcome": tr("Outcome of"),
        "live_vote": tr("Vote on"),
        "live_unvote": tr("Take away the vote on"),
        "live_item": tr("New item"),
        "live_type": tr("Change the type of"),
        "live_lock": tr("Close the meeting for"),
        "live_unlock": tr("Open the meeting again for"),
        "live_close": tr("End the meeting of"),
        "live_reopen": tr("Take up again the meeting of"),
        "minutes_send": tr("Send for comments the minutes of"),
        "minutes_approve": tr("Approve the minutes of"),
        "minutes_publish": tr("Publish the minutes of"),
        "minutes_correct": tr("Correct the minutes of"),
    }


def _attended() -> dict[str, str]:
    """What is done to who was there, and who was recused."""
    return {
        "attendance_set": tr("Attendance of"),
        "attendance_came": tr("Came:"),
        "attendance_left": tr("Left:"),
        "attendance_deputy": tr("Deputy:"),
        "attendance_guest": tr("Guest:"),
        "attendance_items": tr("Items of"),
        "attendance_change": tr("Correct the attendance of"),
        "attendance_remove": tr("Remove from the attendance"),
        "recuse": tr("Recused:"),
        "unrecuse": tr("No longer recused:"),
    }
