# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much later the window's frames come while the site is asked than while nothing goes on."""

from __future__ import annotations

import json
import statistics
import subprocess

from measuring import SITE, Run, display, practice_site, say
from plan import SiteError

_LATER = 16.0  # ms
_SHARE = 99  # percent of the frames


def measure(run: Run) -> None:
    """One window draws without end, by turns idle and in a sweep."""
    sweeps = 20 if run.quick else 100
    with display() as environment, practice_site() as site:
        done = subprocess.run([str(SITE), "exec", "--name", site.name, "--", run.program("tests/bench/bench_frames"), str(sweeps)],
                              env=environment, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode != 0 or not done.stdout:
        raise SiteError(f"bench_frames ended with {done.returncode}: {done.stderr.strip()}")
    measured = json.loads(done.stdout.splitlines()[-1])
    usual = statistics.median(measured["idle"])
    idle, sweep = (_quantile(measured[name]) for name in ("idle", "sweep"))
    run.judge("frames", f"{_SHARE} % come at most {sweep - usual:.1f} ms later than the usual idle one ({usual:.1f} ms), "
                        f"{idle - usual:.1f} ms when idle (at most {_LATER:.0f})", sweep - usual <= _LATER)
    say(f"{len(measured['idle'])} idle frames, {len(measured['sweep'])} in {measured['sweeps']} sweeps; "
        f"latest {max(measured['idle']):.1f} and {max(measured['sweep']):.1f} ms")


def _quantile(values: list[float]) -> float:
    return statistics.quantiles(values, n=100)[_SHARE - 1]
