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

# Read at each server that takes part, or at the destination alone.
_EVERYWHERE = ("prep.schema-version", "prep.functional-level", "inst.roles-on-destination", "prep.replication", "prep.mailboxes-left",
               "dem.exchange-server-object", "dem.adcs-objects", "dem.printers", "dem.not-last", "prep.email-kind", "prep.dhcp-owner",
               "prep.account-limits", "join.supported-os", "prep.backup-directory", "prep.tool-age",
               "move.script-path", "move.legacy-gpos", "move.dangling-links", "move.password-policy", "move.wmi-filters",
               "redir.in-use", "redir.new-policy", "redir.old-policy", "post.dns-ns", "post.dns-leftovers", "post.directory-references")
_AT_DESTINATION = ("inst.destination-os", "inst.destination-is-dc", "inst.global-catalog", "inst.site-licensing",
                   "inst.only-one-essentials", "inst.grace", "dem.controller-gone", "dem.account-gone")
_READERS = {"readers@source": _EVERYWHERE, "readers@destination": _EVERYWHERE + _AT_DESTINATION}
_ASKS_NOTHING = ("no-destination-yet", "not-yet", "no-longer", "single-controller")


def _rows(name: str) -> list[dict[str, str]]:
    lines = (line for line in (_HERE / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return list(csv.DictReader(lines))


def _expected(stage: str) -> tuple[str, dict[str, Card]]:
    rows = [row for row in _rows("expected.csv") if row["stage"] == stage]
    return rows[0]["after"], {row["card"]: (row["status"], row["code"]) for row in rows}


def _blocked(row: dict[str, str], expected: dict[str, Card]) -> list[str]:
    """The cards that stand behind the cause, each once."""
    cards = [card for word in row["blocked"].split() for card in _READERS.get(word, (word,))]
    return [card for card in dict.fromkeys(cards) if expected[card][1] not in _ASKS_NOTHING]


def _check(after: str, stage: str) -> dict[str, dict[str, object]]:
    source = SOURCE.fqdn if stage == "demoted" else SOURCE.address  # once it is gone, its name is what is left to look for
    command = [str(_SITE), "exec", "--name", _NAME, "--", _PROGRAM, "check", "--product", "sbs2003", "--source", source,
               "--domain", DOMAIN, "--time-server", TIME.address, "--user", ADMINISTRATOR, "--password-fd", "0", "--json"]
    if stage not in ("source", "prepared"):
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
        return _check(after, stage)

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
        blocked = _blocked(row, expected)
        for card in blocked:
            expected[card] = ("Blocked", "waits-for")
        cards = self.cards(after, row["stage"])
        self.assertEqual({key: (card["status"], card["code"]) for key, card in cards.items()}, expected)
        for card in blocked:
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
