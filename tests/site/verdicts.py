# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does `migration-console check` say of each stage exactly what expected.csv says, and of each fault what faults.csv says?

Usage: verdicts.py PROGRAM [WORD…]   only the tests whose names contain one of the words.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

from lab import Lab
from plan import ADMINISTRATOR, DESTINATION, DOMAIN, PASSWORD, SOURCE, STAGES, TIME

_HERE = Path(__file__).resolve().parent
_SITE = _HERE / "site"
_NAME = f"verdicts-{os.getpid()}"
_PROGRAM = sys.argv[1] if len(sys.argv) > 1 else "migration-console"

Card = tuple[str, str]  # status, code


def _rows(name: str) -> list[dict[str, str]]:
    lines = (line for line in (_HERE / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return list(csv.DictReader(lines))


def _expected(stage: str) -> tuple[str, dict[str, Card]]:
    rows = [row for row in _rows("expected.csv") if row["stage"] == stage]
    return rows[0]["after"], {row["card"]: (row["status"], row["code"]) for row in rows}


def _check(after: str, with_destination: bool) -> dict[str, dict[str, object]]:
    command = [str(_SITE), "exec", "--name", _NAME, "--", _PROGRAM, "check", "--product", "sbs2003", "--source", SOURCE.address,
               "--domain", DOMAIN, "--time-server", TIME.address, "--user", ADMINISTRATOR, "--password-fd", "0", "--json"]
    if with_destination:
        command += ["--destination", DESTINATION.address]
    if after:
        command += ["--after", after]
    done = subprocess.run(command, input=PASSWORD + "\n", capture_output=True, text=True, timeout=120, check=False)
    if not done.stdout:
        raise AssertionError(f"no answer, exit {done.returncode}: {done.stderr}")
    return {check["check"]: check for check in json.loads(done.stdout)["checks"]}


class Verdicts(unittest.TestCase):
    """One site at a time."""

    maxDiff = None

    def tearDown(self) -> None:
        Lab(_NAME).down()

    def cards(self, after: str, stage: str) -> dict[str, dict[str, object]]:
        return _check(after, stage not in ("source", "prepared"))

    def assert_stage(self, stage: str) -> None:
        after, expected = _expected(stage)
        Lab(_NAME).up(stage, os.getpid())
        cards = self.cards(after, stage)
        self.assertEqual({key: (card["status"], card["code"]) for key, card in cards.items()}, expected)

    def assert_fault(self, row: dict[str, str]) -> None:
        after, expected = _expected(row["stage"])
        Lab(_NAME).up(row["stage"], os.getpid())
        subprocess.run([str(_SITE), "break", "--name", _NAME, *row["fault"].split()], check=True, timeout=120)
        if row["card"]:  # else the fault changes no verdict
            expected[row["card"]] = (row["status"], row["code"])
        for card in row["blocked"].split():
            expected[card] = ("Blocked", "waits-for")
        cards = self.cards(after, row["stage"])
        self.assertEqual({key: (card["status"], card["code"]) for key, card in cards.items()}, expected)
        for card in row["blocked"].split():
            self.assertEqual(cards[card]["values"], {"check": row["card"]})


def _add_tests() -> None:
    for stage in STAGES:
        setattr(Verdicts, f"test_stage_{stage}", lambda self, stage=stage: self.assert_stage(stage))
    for row in _rows("faults.csv"):
        name = f"{row['fault']}_{row['stage']}".replace(" ", "_").replace("-", "_")
        setattr(Verdicts, f"test_fault_{name}", lambda self, row=row: self.assert_fault(row))


if __name__ == "__main__":
    _add_tests()
    words = sys.argv[2:]
    names = [name for name in dir(Verdicts) if name.startswith("test_") and (not words or any(word in name for word in words))]
    result = unittest.TextTestRunner(verbosity=2).run(unittest.TestSuite(map(Verdicts, names)))
    sys.exit(0 if result.wasSuccessful() else 1)
