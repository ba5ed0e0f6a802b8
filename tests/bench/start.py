# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of the program to its first frame with cards, and its memory when it rests, beside a bare window."""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from measuring import Run, display, say
from plan import SiteError

_ENTRIES = 5000
_IDLE = 6.0  # seconds
_LONGEST = 60.0  # seconds that a start may take before it counts as failed


@dataclass
class _Program:
    """What is started, what it says on standard error when its first frame stands, and what was measured."""

    command: list[str]
    word: str
    starts: list[float] = field(default_factory=list)  # ms
    memory: list[float] = field(default_factory=list)  # MB

    def start(self, environment: dict[str, str], keep: bool = True, idle: float = 0) -> None:
        begin = time.monotonic()
        process = subprocess.Popen(self.command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, text=True)
        impatience = threading.Timer(_LONGEST, process.kill)
        impatience.start()
        try:
            assert process.stderr
            said = []
            for line in process.stderr:
                if self.word in line:
                    break
                said.append(line)
            else:
                raise SiteError(f"{self.command[0]} ended before its first frame: {''.join(said)}")
            elapsed = (time.monotonic() - begin) * 1000
            if keep:
                time.sleep(idle)
                self.starts.append(elapsed)
                self.memory.append(_pss(process.pid))
        finally:
            impatience.cancel()
            process.kill()
            process.communicate()


def _pss(pid: int) -> float:
    """What the kernel thinks is a process's fair share, in MB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


@contextmanager
def _without_network() -> Iterator[None]:
    """Nothing is asked and nothing answers: only the start is measured."""
    before = os.open("/proc/self/ns/net", os.O_RDONLY)
    os.unshare(os.CLONE_NEWNET)
    try:
        yield
    finally:
        os.setns(before, os.CLONE_NEWNET)
        os.close(before)


@contextmanager
def _surroundings(run: Run) -> Iterator[tuple[dict[str, str], Path]]:
    """The environment of programs on a screen without a network, and a folder for their databases."""
    with display() as environment, _without_network(), tempfile.TemporaryDirectory(dir=run.build) as folder:
        environment["QT_LOGGING_RULES"] = "console.start.info=true"
        yield environment, Path(folder)


def _console(run: Run, database: Path, entries: int, *options: str) -> _Program:
    """The console with a session that has so many entries."""
    made = subprocess.run([run.program("tests/bench/makejournal"), database, str(entries)], capture_output=True, text=True, check=True)
    return _Program([run.program("app/migration-console"), "--database", str(database), "--session", made.stdout.strip(), *options],
                    "first cards")


def _take_turns(programs: list[_Program], environment: dict[str, str], rounds: int, idle: float) -> None:
    """Both have the same neighbours then."""
    for each in programs:
        each.start(environment, keep=False)  # what is read from the disk for the first time
    for _ in range(rounds):
        for each in programs:
            each.start(environment, idle=idle)


def measure(run: Run) -> None:
    """A start, and what is in memory when the program rests."""
    with _surroundings(run) as (environment, folder):
        console = _console(run, folder / "start.db", _ENTRIES)
        bare = _Program([run.program("tests/bench/bare/bare")], "first frame")
        _take_turns([bare, console], environment, 5 if run.quick else 20, _IDLE)
    run.compare("start", statistics.median(console.starts), statistics.median(bare.starts), "ms", 1.5, "bare window")
    run.compare("memory", statistics.median(console.memory), statistics.median(bare.memory), "MB", 1.4, "bare window")
    say(f"{len(console.starts)} starts each; console {min(console.starts):.0f}–{max(console.starts):.0f} ms, "
        f"bare window {min(bare.starts):.0f}–{max(bare.starts):.0f} ms")


def measure_age(run: Run) -> None:
    """Opening a session must not take longer with its age."""
    with _surroundings(run) as (environment, folder):
        young = _console(run, folder / "young.db", 500)
        old = _console(run, folder / "old.db", 50_000)
        _take_turns([young, old], environment, 10 if run.quick else 40, 0)
    run.compare("age", statistics.median(old.starts), statistics.median(young.starts), "ms", 1.5, "with 500 entries")


def measure_start_languages(run: Run) -> None:
    """A start in Japanese, beside one in English."""
    with _surroundings(run) as (environment, folder):
        english = _console(run, folder / "english.db", _ENTRIES, "--locale", "en")
        japanese = _console(run, folder / "japanese.db", _ENTRIES, "--locale", "ja_JP")
        _take_turns([english, japanese], environment, 5 if run.quick else 20, 0)
    run.compare("start in Japanese", statistics.median(japanese.starts), statistics.median(english.starts), "ms", 1.3, "in English")
