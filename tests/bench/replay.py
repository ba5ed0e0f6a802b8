# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon any moment of a long migration is shown."""

from __future__ import annotations

import json
import statistics
import subprocess
import tempfile
from pathlib import Path

from measuring import Run, display, say
from plan import SiteError

_ENTRIES = 50_000
_FRAME = 16  # ms


def measure_replay(run: Run) -> None:
    """How long the window's thread is kept by a jump; the first one reads the record."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        database = Path(folder) / "replay.db"
        made = subprocess.run([run.program("tests/bench/makejournal"), database, str(_ENTRIES)], capture_output=True, text=True, check=True)
        with display() as environment:
            jumps = "40" if run.quick else "400"
            done = subprocess.run([run.program("tests/bench/bench_replay"), str(database), made.stdout.strip(), jumps],
                                  env=environment, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode != 0 or not done.stdout:
        raise SiteError(f"bench_replay ended with {done.returncode}: {done.stderr.strip()}")
    measured = json.loads(done.stdout.splitlines()[-1])
    jump = statistics.median(measured["jump"])
    worst = statistics.quantiles(measured["jump"], n=20)[-1]
    run.judge("replay", f"a jump {jump:.1f} ms, 95 of 100 within {worst:.1f} ms (at most {_FRAME})", worst <= _FRAME)
    frame, idle = (statistics.median(measured[name]) for name in ("frame", "idle"))
    say(f"to the next frame {frame:.0f} ms, of the idle window {idle:.0f} ms; the record is read in {measured['first']:.0f} ms")
