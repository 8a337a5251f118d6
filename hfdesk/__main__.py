"""``hfdesk`` opens the window, ``hfdesk VERB …`` is the command line."""

from __future__ import annotations

import sys

from hfdesk.app import main

if __name__ == "__main__":
    sys.exit(main())
