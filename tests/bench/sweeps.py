# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a sweep of the practice site takes: beside the same questions by hand, by round trips, and with a dead server."""

from __future__ import annotations

import statistics
import subprocess

from lab import Lab
from measuring import SITE, TOP, Run, break_site, heal_site, practice_site, say
from plan import SOURCE, SiteError
from sweeper import Sweep, Sweeper, healthy_cards, median

_STAGE = "joined"
_ADDED = 50  # ms to each round trip
_DEADLINE = 3000  # ms: of the base card, when nothing ever answered
_CONFIRMED = 3 * _DEADLINE + 2 * 250  # ms: silence counts at its third answer in a row, with a pause before each new question
_SPARE = 300  # ms: to write it down and show it, on a busy machine
_BASE = "net.dc-ports@source"


def measure_sweep(run: Run) -> None:
    """Both ask the same running site, by turns."""
    cold: list[Sweep] = []
    later: list[Sweep] = []
    by_hand: list[float] = []
    with practice_site(_STAGE) as site, Sweeper(run, site) as sweeper:
        _must_be_healthy(sweeper.cold())
        for _ in range(3 if run.quick else 7):
            by_hand.append(_yardstick(site))
            cold.append(_must_be_healthy(sweeper.cold()))
            later += [_must_be_healthy(sweeper.later()) for _ in range(3)]
    run.compare("sweep, cold", median(cold), statistics.median(by_hand), "ms", 0.5, "by hand")
    say(f"on open connections {median(later):.0f} ms")


def _yardstick(site: Lab) -> float:
    done = subprocess.run([str(SITE), "exec", "--name", site.name, "--resolver", SOURCE.address, "--", str(TOP / "tests/site/yardstick")],
                          capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SiteError(f"The questions by hand fail: {done.stderr.strip()}")
    return float(next(line.split()[1] for line in done.stdout.splitlines() if line.startswith("total")))


def _must_be_healthy(sweep: Sweep) -> Sweep:
    wrong = sweep.wrong(healthy_cards(_STAGE))
    if wrong:
        raise SiteError(f"The site is not healthy, so its speed says nothing: {wrong}")
    return sweep


def measure_round_trips(run: Run) -> None:
    """What a sweep grows by when each round trip takes longer is how many there are one after the other."""
    repetitions = 5 if run.quick else 15
    with practice_site(_STAGE) as site, Sweeper(run, site) as sweeper:
        sweeper.cold()
        near = _both(sweeper, repetitions)
        break_site(site, "delay", str(_ADDED), "console")
        far = _both(sweeper, repetitions)
    for name, before, after, limit in zip(("cold", "later"), near, far, (12, 3), strict=True):
        trips = (median(after) - median(before)) / _ADDED
        run.judge(f"round trips, {name}", f"{median(before):.0f} ms, with {_ADDED} ms more a round trip {median(after):.0f} ms: "
                                          f"{trips:.1f} round trips (at most {limit})", trips <= limit)
        slowest = {key: statistics.median(sweep.times[key] for sweep in after) for key in after[0].times}
        say("; ".join(f"{key} {ms:.0f}" for key, ms in sorted(slowest.items(), key=lambda each: each[1])))


def _both(sweeper: Sweeper, repetitions: int) -> tuple[list[Sweep], list[Sweep]]:
    pairs = [(_must_be_healthy(sweeper.cold()), _must_be_healthy(sweeper.later())) for _ in range(repetitions)]
    return [cold for cold, _ in pairs], [later for _, later in pairs]


def measure_dead_server(run: Run) -> None:
    """The source is dead: the destination's own cards must not wait for it, and its base card must say so in time."""
    repetitions = 3 if run.quick else 7
    others = [key for key in healthy_cards(_STAGE) if key.endswith("@destination")]
    with practice_site(_STAGE) as site, Sweeper(run, site) as sweeper:
        sweeper.cold()
        usual = [_must_be_healthy(sweeper.cold()) for _ in range(2 * repetitions)]
        break_site(site, "link-cut", SOURCE.key)
        dead = [sweeper.cold() for _ in range(repetitions)]
        heal_site(site)
        lately = []
        for _ in range(1 if run.quick else 3):
            _must_be_healthy(sweeper.cold())
            break_site(site, "link-cut", SOURCE.key)
            lately.append(sweeper.later())
            heal_site(site)
    for key in others:
        before, after = (statistics.median(sweep.times[key] for sweep in sweeps) for sweeps in (usual, dead))
        same = all(sweep.cards[key] == usual[0].cards[key] for sweep in dead)
        run.judge(f"dead server, {key}", f"{after:.0f} ms, with both alive {before:.0f} ms (at most 10 % or 10 ms later)"
                                         f"{'' if same else ', another verdict'}", same and after - before <= max(10.0, before / 10))
    for name, sweeps, deadline in (("never seen alive", dead, _DEADLINE), ("seen alive", lately, _CONFIRMED)):
        ms = statistics.median(sweep.times[_BASE] for sweep in sweeps)
        unknown = all(sweep.cards[_BASE][0] == "Unknown" for sweep in sweeps)
        run.judge(f"dead server, {name}", f"{_BASE} says “{sweeps[0].cards[_BASE][1]}” after {ms:.0f} ms (at most {deadline + _SPARE})",
                  unknown and ms <= deadline + _SPARE)
