# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon a step's page comes, and whether the session page holds more memory with every sweep."""

from __future__ import annotations

import json
import statistics
import subprocess
from typing import Any

from measuring import Run, display
from plan import SiteError

_FRAMES = 3
_GROWTH = 1.02  # what the allocator keeps varies by as much


def _measured(run: Run, taps: int, sweeps: int) -> dict[str, Any]:
    with display() as environment:
        done = subprocess.run([run.program("tests/bench/bench_page"), str(taps), str(sweeps)], env=environment, capture_output=True,
                              text=True, timeout=3000, check=False)
    if done.returncode != 0 or not done.stdout:
        raise SiteError(f"bench_page ended with {done.returncode}: {done.stderr.strip()}")
    return json.loads(done.stdout.splitlines()[-1])


def measure_tap(run: Run) -> None:
    """From a step that is chosen to the first frame with its page, in frames of the same window when it is idle."""
    measured = _measured(run, 30 if run.quick else 200, 10)
    tap, idle = (statistics.median(measured[name]) for name in ("tap", "idle"))
    run.compare("tap", tap, idle, "ms", _FRAMES, "a frame of the idle window")


def measure_memory(run: Run) -> None:
    """After ten thousand sweeps, beside after the first tenth of them."""
    measured = _measured(run, 1, 1000 if run.quick else 10000)["memory"]
    run.compare("memory", measured[-1], measured[0], "kB", _GROWTH, "after a tenth of the sweeps")
