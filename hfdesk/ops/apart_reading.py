"""Files that others have written in, read in a process of its own: bounded in time and memory."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from hfdesk.domain.problems import Refusal
from hfdesk.system import files
from hfdesk.system.itself import itself

#: Bytes of a file that is read, and seconds that it may take.
LARGEST = 16_000_000
SECONDS = 20.0


def text_of_file(path: Path) -> str:
    """What a file says as it is now, a paragraph a line; for a worker.

    Refuses ``filed.unreadable`` what is no Word file and no text, or takes too long, and says
    (``file.…``) what the machine says of it.
    """
    data = files.read(path, LARGEST)
    if path.suffix.lower() == ".txt":
        return data.decode("utf-8", "replace")
    try:
        done = subprocess.run(
            [*itself(), "read-word"],
            input=data,
            capture_output=True,
            timeout=SECONDS,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer: Any = json.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise Refusal("filed.unreadable", name=path.name) from error
    if not isinstance(answer, dict) or "text" not in answer:
        raise Refusal("filed.unreadable", name=path.name)
    return str(answer["text"])  # pyright: ignore[reportUnknownArgumentType]
