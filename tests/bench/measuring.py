# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all benchmarks share: where the programs are, how a figure is printed and judged, a display, a practice site."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import faults
from lab import Lab
from plan import SiteError

TOP = Path(__file__).resolve().parents[2]
SITE = TOP / "tests" / "site" / "site"


class Run:
    """One run of the benchmarks."""

    def __init__(self, build: Path, quick: bool) -> None:
        self.build = build
        self.quick = quick
        self.broken: list[str] = []

    def program(self, path: str) -> str:
        """A program of the release build."""
        found = self.build / path
        if not found.exists():
            raise SiteError(f"{found} is missing. Build it first: packaging/dev build {self.build.name}")
        return str(found)

    def judge(self, name: str, text: str, good: bool) -> None:
        """Prints one line with its verdict."""
        print(f"{'OK   ' if good else 'ABOVE'} {name}: {text}", flush=True)
        if not good:
            self.broken.append(name)

    def compare(self, name: str, figure: float, yardstick: float, unit: str, limit: float, what: str) -> None:
        """A figure beside its yardstick."""
        ratio = figure / yardstick
        self.judge(name, f"{figure:.0f} {unit}, {what} {yardstick:.0f} {unit}, ratio {ratio:.2f} (at most {limit:.2f})", ratio <= limit)


def say(text: str) -> None:
    """A line that belongs to no limit."""
    print(f"      {text}", flush=True)


def measure_journal(run: Run) -> None:
    """Appending, beside plain SQLite: the program judges itself."""
    done = subprocess.run([run.program("tests/bench/bench_journal")], capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        name, words = line.split(": ", 1)
        if "at least" in words:
            run.judge(name, words, good=float(words.split("ratio ")[1].split()[0]) >= 0.9)
        else:
            say(line)
    if done.returncode not in (0, 1):
        raise SiteError(f"bench_journal ended with {done.returncode}: {done.stderr.strip()}")


def measure_compare(run: Run) -> None:
    """Comparing two sessions of 5,000 entries: at most 100 ms, beside plain SQLite that reads the rows of both."""
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "console.db")
        made = [subprocess.run([run.program("tests/bench/makejournal"), file, "5000"], capture_output=True, text=True, check=True)
                for _ in range(2)]
        sessions = [one.stdout.strip() for one in made]
        done = subprocess.run([run.program("tests/bench/bench_compare"), file, *sessions], capture_output=True, text=True, check=True)
    names = {"now": "two sessions as they are now", "whole": "two sessions from their first entries",
             "moments": "two moments of one session"}
    for line in done.stdout.splitlines():
        name, time, plain = line.split()
        run.judge(f"compare, {names[name]}",
                  f"{float(time):.1f} ms (at most 100), plain SQLite {float(plain):.1f} ms, ratio {float(time) / float(plain):.2f}",
                  good=float(time) <= 100)


def measure_guide(run: Run) -> None:
    """Loading a guide, beside as many objects that say nothing."""
    done = subprocess.run([run.program("tests/bench/bench_guide")], capture_output=True, text=True, check=True)
    product, objects, guide, read, bare = done.stdout.split()
    run.compare("guide", float(guide), float(bare), "ms", 2, f"a file of {objects} bare objects")
    say(f"the largest is that of {product}; with every step of it read {float(read):.2f} ms, {float(read) / float(bare):.2f}")


def measure_report(run: Run) -> None:
    """Making a report of 500 pieces of evidence in two languages, beside writing the same bytes."""
    limits = {"html": 1000, "pdf": 3000}
    done = subprocess.run([run.program("tests/bench/bench_report")], capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        form, made, plain, size = line.split()
        text = f"{float(made):.0f} ms, writing the same {int(size) / 1e6:.1f} MB plainly {float(plain):.1f} ms"
        if form in limits:
            run.judge(f"report {form}", f"{text} (at most {limits[form]} ms)", good=float(made) <= limits[form])
        else:
            say(f"report {form}: {text}")


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """A screen in memory; gives what programs on it need in their environment."""
    with tempfile.TemporaryDirectory(prefix="bench-") as home:
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                                  pass_fds=[write], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with os.fdopen(read) as numbers:
                number = numbers.readline().strip()
            if not number:
                raise SiteError("Xvfb does not start.")
            kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "CONSOLE_REHEARSAL")}
            yield {**kept, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "LANG": "C.UTF-8",
                   "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home, "XDG_RUNTIME_DIR": home}
        finally:
            server.terminate()
            server.wait()


@contextmanager
def practice_site(stage: str = "joined") -> Iterator[Lab]:
    """A fresh, healthy site that ends with the benchmark."""
    site = Lab(f"bench-{os.getpid()}")
    with site.locked():
        site.up(stage, os.getpid())
    try:
        yield site
    finally:
        site.down()


def break_site(site: Lab, fault: str, *arguments: str) -> None:
    """Injects a fault."""
    with site.locked():
        faults.inject(site, fault, list(arguments))


def heal_site(site: Lab) -> None:
    """Takes every fault back."""
    with site.locked():
        faults.heal(site, None, [])
