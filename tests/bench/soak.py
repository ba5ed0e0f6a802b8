# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Long counts. Each writes down how far it is in build/soak; stopped and started again it goes on there."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from measuring import TOP, Run, break_site, practice_site, say
from plan import CONSOLE
from sweeper import Sweeper, healthy_cards

_STATE = TOP / "build" / "soak"
_STAGE = "joined"
_ROUNDS_OF_A_JOURNAL = 50
_COLD_EVERY = 5  # sweeps: the others go over open connections, as most do
_TELL_EVERY = 60  # seconds


class _Count:
    """How far a count is, and what was wrong on the way."""

    def __init__(self, name: str) -> None:
        self._file = _STATE / f"{name}.json"
        self.done = 0
        self.wrong: list[str] = []
        if self._file.exists():
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            self.done, self.wrong = kept["done"], kept["wrong"]

    def add(self, wrong: str = "") -> None:
        """One more round; written so that a kill leaves the old count or the new."""
        self.done += 1
        if wrong:
            self.wrong.append(f"round {self.done}: {wrong}")
        new = self._file.with_suffix(".new")
        new.write_text(json.dumps({"done": self.done, "wrong": self.wrong}, indent=1) + "\n", encoding="utf-8")
        os.replace(new, self._file)


def _rounds(kept: Path) -> int:
    return int(kept.read_text(encoding="ascii")) if kept.exists() else 0


def _recovery(name: str, function: str,
              test_program: str = "tests/backend/storage/tst_journalrecovery") -> Callable[[Run, int | None], None]:
    """A recovery test with more rounds; it keeps its own count."""

    def soak(run: Run, rounds: int | None) -> None:
        rounds = rounds or 1000
        _STATE.mkdir(parents=True, exist_ok=True)
        program = run.program(test_program)
        kept = _STATE / f"{name}.rounds"
        done, good = _rounds(kept), True
        while good and done < rounds:
            # By turns of some rounds: each reads the whole journal again, which a new process begins anew.
            environment = {**os.environ, "CONSOLE_SOAK_ROUNDS": str(min(done + _ROUNDS_OF_A_JOURNAL, rounds)),
                           "CONSOLE_SOAK_STATE": str(_STATE), "QTEST_FUNCTION_TIMEOUT": str(24 * 3600 * 1000)}
            before = done
            test = subprocess.run([program, function], env=environment, stdout=subprocess.PIPE, text=True, check=False)
            done = _rounds(kept)
            good = test.returncode == 0 and done > before
            if not good:
                print(test.stdout, flush=True)
            say(f"{done} of {rounds} rounds")
        run.judge(f"soak {name}", f"{done} of {rounds} rounds, {'nothing lost' if good else 'not without fault'}", good)

    return soak


def _sweeps(name: str, ordinary: int, faults: list[tuple[str, ...]]) -> Callable[[Run, int | None], None]:
    """Sweeps of a site on which every card must say what it says on a healthy one."""

    def soak(run: Run, rounds: int | None) -> None:
        rounds = rounds or ordinary
        _STATE.mkdir(parents=True, exist_ok=True)
        count = _Count(name)
        expected = healthy_cards(_STAGE)
        if count.done < rounds:
            with practice_site(_STAGE) as site, Sweeper(run, site) as sweeper:
                sweeper.cold()  # so that there is a connection, whichever round comes first
                for fault in faults:
                    break_site(site, *fault)
                told = time.monotonic()
                while count.done < rounds:
                    sweep = sweeper.cold() if count.done % _COLD_EVERY == 0 else sweeper.later()
                    wrong = sweep.wrong(expected)
                    count.add(", ".join(f"{key} {status} {code}" for key, (status, code) in wrong.items()))
                    if wrong or time.monotonic() - told > _TELL_EVERY:
                        told = time.monotonic()
                        say(f"{count.done} of {rounds} sweeps, {len(count.wrong)} wrong; the last took {sweep.ms:.0f} ms")
        run.judge(f"soak {name}", f"{count.done} sweeps, {len(count.wrong)} with another verdict", not count.wrong)
        for line in count.wrong:
            say(line)

    return soak


def _history(run: Run, rounds: int | None) -> None:
    """Exports, imports, erasures and moves, killed, and a file with every single byte changed."""
    recovery = "tests/backend/exchange/tst_exchangerecovery"
    _recovery("imports", "survivesKilledImports", recovery)(run, rounds)
    _recovery("exports", "survivesKilledExports", recovery)(run, rounds)
    _recovery("erasures", "survivesKilledErasures", "tests/backend/storage/tst_erasurerecovery")(run, rounds)
    _recovery("moves", "survivesKilledMoves", "tests/app/tst_moverecovery")(run, rounds)
    flips = subprocess.run([run.program("tests/backend/exchange/tst_exchangefile"), "withAnyByteChangedItIsRefused"],
                           env={**os.environ, "CONSOLE_SOAK_ROUNDS": "1"}, stdout=subprocess.PIPE, text=True, check=False)
    if flips.returncode != 0:
        print(flips.stdout, flush=True)
    run.judge("soak flips", "every byte of a file changed, each refused", flips.returncode == 0)


def _layout(run: Run, _: int | None) -> None:
    """Every page and sheet in every language, size, text size and theme."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    test = subprocess.run([run.program("app/migration-console"), "--self-test", "--every-look"], env=environment,
                          stdout=subprocess.PIPE, text=True, check=False)
    run.judge("soak layout", test.stdout.strip().splitlines()[-1], test.returncode == 0)


# The console's wire and not those of the servers: there their own replication fails now and then, and the card says so.
_BAD_WIRE = [(fault, amount, CONSOLE.key) for fault, amount in (("loss", "20"), ("delay", "200"))]
SOAKS: dict[str, tuple[str, Callable[[Run, int | None], None]]] = {
    "kills": ("1,000 times kill -9 while the journal is written: nothing that was shown is lost", _recovery("kills", "survivesKills")),
    "cuts": ("1,000 power cuts, likewise", _recovery("cuts", "survivesPowerCuts")),
    "history": ("1,000 times kill -9 in imports, exports, erasures and moves of the database, and every byte of a file changed", _history),
    "layout": ("every page and sheet in every language, size, text size and theme", _layout),
    "sweeps": ("1,000 sweeps of the healthy site without one false alarm", _sweeps("sweeps", 1000, [])),
    "loss": ("200 sweeps with 20 % of frames lost in one direction and a round trip of 200 ms", _sweeps("loss", 200, _BAD_WIRE)),
}
