# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program that sweeps on request, on the console's machine of a practice site."""

from __future__ import annotations

import csv
import json
import statistics
import subprocess
from dataclasses import dataclass

from lab import Lab
from measuring import SITE, TOP, Run
from plan import SiteError


@dataclass(frozen=True)
class Sweep:
    """What one sweep took, and what each card said and when."""

    ms: float
    cards: dict[str, tuple[str, str]]  # status, code
    times: dict[str, float]  # ms

    def wrong(self, expected: dict[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
        """The cards that say something else than they should."""
        return {key: self.cards.get(key, ("", "")) for key, card in expected.items() if self.cards.get(key) != card}


class Sweeper:
    """Keeps its connections from sweep to sweep, as the console does."""

    def __init__(self, run: Run, site: Lab) -> None:
        self._process = subprocess.Popen([str(SITE), "exec", "--name", site.name, "--", run.program("tests/bench/bench_sweep")],
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Sweeper:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def cold(self) -> Sweep:
        """A new migration, signed in anew."""
        return self._ask("cold")

    def later(self) -> Sweep:
        """Once more, on the connections that are open."""
        return self._ask("later")

    def _ask(self, word: str) -> Sweep:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise SiteError("bench_sweep ended before it answered.")
        answer = json.loads(line)
        cards = answer["cards"].items()
        return Sweep(answer["ms"], {key: (card["status"], card["code"]) for key, card in cards}, {key: card["ms"] for key, card in cards})


def median(sweeps: list[Sweep]) -> float:
    """Of what they took."""
    return statistics.median(sweep.ms for sweep in sweeps)


def healthy_cards(stage: str) -> dict[str, tuple[str, str]]:
    """What every card says at a stage of the practice site."""
    lines = (TOP / "tests" / "site" / "expected.csv").read_text(encoding="utf-8").splitlines()
    rows = csv.DictReader(line for line in lines if not line.startswith("#"))
    return {row["card"]: (row["status"], row["code"]) for row in rows if row["stage"] == stage}
