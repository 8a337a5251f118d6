"""Ten thousand mutated files at every door: ``python3 dev.py bench fuzz`` (``tools/fuzz/run.py``)."""

from __future__ import annotations

from tools.fuzz.run import main

if __name__ == "__main__":
    raise SystemExit(main())
