"""Write the shipped templates into a folder."""

from __future__ import annotations

import sys
from pathlib import Path

from hfdesk.documents.templates import made


def main(arguments: list[str]) -> int:
    """Write each template into the folder named first."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in made().items():
        (folder / name).write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
