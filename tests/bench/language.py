# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon everything stands in another language, and what languages that are not in use leave in memory."""

from __future__ import annotations

import json
import statistics
import subprocess
import tempfile
from pathlib import Path

from measuring import Run, display
from plan import SiteError

_ENTRIES = 50_000
_OPENINGS = 3  # of the same page
_GROWTH = 1.02  # one catalogue more is twice that, the four before would be eight times that


def measure(run: Run) -> None:
    """With the largest session open: another language beside the same page opened afresh; memory in the fifth beside the first."""
    with tempfile.TemporaryDirectory() as folder, display() as environment:
        file = str(Path(folder) / "console.db")
        made = subprocess.run([run.program("tests/bench/makejournal"), file, str(_ENTRIES)], capture_output=True, text=True, check=True)
        done = subprocess.run([run.program("tests/bench/bench_language"), file, made.stdout.strip(), "2" if run.quick else "10"],
                              env=environment, capture_output=True, text=True, timeout=3000, check=False)
    if done.returncode != 0 or not done.stdout:
        raise SiteError(f"bench_language ended with {done.returncode}: {done.stderr.strip()}")
    measured = json.loads(done.stdout.splitlines()[-1])
    change, fresh = (statistics.median(measured[name]) for name in ("change", "fresh"))
    run.compare("language", change, fresh, "ms", _OPENINGS, "opening the page afresh")
    run.compare("memory", measured["memory"][-1], measured["memory"][0], "kB", _GROWTH, "in the first of five languages")
