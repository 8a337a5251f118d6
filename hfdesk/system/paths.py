"""The folders of this machine and user: where archives, settings, memory and logs lie."""

from __future__ import annotations

from pathlib import Path

import platformdirs

NAME = "hfdesk"


def data() -> Path:
    """Where the user's archive lies; not made here."""
    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def settings() -> Path:
    """Where settings lie; not made here."""
    return Path(platformdirs.user_config_dir(NAME, appauthor=False))


def state() -> Path:
    """What the program remembers of this machine; not made here."""
    return Path(platformdirs.user_state_dir(NAME, appauthor=False))


def logs() -> Path:
    """Where the log lies; not made here."""
    return Path(platformdirs.user_log_dir(NAME, appauthor=False))


def documents() -> Path:
    """The user's own folder of documents, where a file is asked for; home where there is none.

    A dialog that is to start in a folder that is not there starts where the program runs.
    """
    folder = platformdirs.user_documents_path()
    return folder if folder.is_dir() else Path.home()


def ended(chosen: str, ending: str) -> Path:
    """The file of a name that was written, with its ending; a point inside the name begins none."""
    return Path(chosen if chosen.lower().endswith(ending) else chosen + ending)


def default_archive() -> Path:
    """The archive that opens where none is named."""
    return data() / "arkiv.hfdesk"
