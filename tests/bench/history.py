# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of past migrations: how fast a page of it comes and a search answers, and what it takes on the disk and in memory."""

from __future__ import annotations

import os
import subprocess
import tempfile

from measuring import Run, measure_journal, say

_FRAME = 16  # milliseconds
_TYPING = 50  # milliseconds
_GROWTH = 8 * 1024  # kilobytes between the first and the last tenth of the list


def _amount(run: Run) -> tuple[int, int]:
    """Sessions and entries: CONSOLE_HISTORY=1000,200000 makes another number of them."""
    asked = os.environ.get("CONSOLE_HISTORY") or ("1000,200000" if run.quick else "100000,20000000")
    sessions, entries = asked.split(",")
    return int(sessions), int(entries)


def measure(run: Run) -> None:
    """All figures of the list; appending beside plain SQLite is that of the journal."""
    sessions, entries = _amount(run)
    make = run.program("tests/bench/makehistory")
    with tempfile.TemporaryDirectory(prefix="history-", dir=run.build) as folder:
        large, small = f"{folder}/large.db", f"{folder}/small.db"
        say(f"making {sessions} sessions with {entries} entries")
        subprocess.run([make, large, str(sessions), str(entries)], check=True)
        subprocess.run([make, small, "100", str(max(300, 100 * entries // sessions))], check=True)
        done = subprocess.run([run.program("tests/bench/bench_history"), large, small], capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        name, *rest = line.split()
        if line.startswith(" "):
            say(line.strip())
            continue
        values = [float(value) for value in rest]
        if name == "page":
            run.judge("history page", f"{values[0]:.1f} ms (at most {_FRAME} ms)", values[0] <= _FRAME)
            run.compare("history page, beside 100 sessions", values[0] * 1000, values[1] * 1000, "us", 1.5, "of 100")
        elif name == "filter":
            say(f"the slowest first page of a filter and an order: {values[0]:.1f} ms")
        elif name == "search":
            run.judge("history search", f"{values[0]:.1f} ms, at most {values[1]:.1f} ms (limit {_TYPING} ms)", values[1] <= _TYPING)
        elif name == "size":
            run.compare("history size", values[0] / 1e6, values[1] / 1e6, "MB", 1.5, "one plain table")
        elif name == "memory":
            run.judge("history memory", f"{values[0]:.0f} kB after a tenth of the list, {values[1]:.0f} kB at its end",
                      values[1] - values[0] <= _GROWTH)
    measure_journal(run)
