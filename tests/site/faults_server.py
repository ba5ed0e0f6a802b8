# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of whole machines: a controller in another time, stopped, or of another domain; the console in another time."""

from __future__ import annotations

from typing import Any

import controller
import replication
from host import DISK
from lab import Lab
from plan import MACHINES, PASSWORD

_KERBEROS_TOLERANCE = 300  # seconds
_OTHER = ("FABRIKAM.LAN", "FABRIKAM")
_MOVE_ALL_TO = "find . -mindepth 1 -maxdepth 1 -exec mv -t"


def shift_clock(site: Lab, key: str, minutes: str) -> dict[str, Any]:
    _restart(site, key, float(minutes))
    if abs(float(minutes)) * 60 <= _KERBEROS_TOLERANCE:
        # Partners that call during the restart note a failure, which is none of this fault.
        replication.synchronize(site.hosts, site.controllers)
    return {}


def right_clock(site: Lab, key: str, _: str) -> None:
    _restart(site, key, 0)


def _restart(site: Lab, key: str, minutes: float) -> None:
    host = site.hosts[key]
    controller.stop_samba(host)
    controller.start_samba(host, minutes)
    shift_ntp(site, key, str(minutes))
    controller.wait_for_samba(MACHINES[key], site.console)


def shift_ntp(site: Lab, key: str, minutes: str) -> dict[str, Any]:
    host = site.hosts[key]
    controller.stop_ntp(host)
    controller.start_ntp(host, controller.stratum_of(key), float(minutes))
    return {}


def right_ntp(site: Lab, key: str, _: str) -> None:
    shift_ntp(site, key, "0")


def stop(site: Lab, key: str) -> dict[str, Any]:
    controller.stop_samba(site.hosts[key])
    return {}


def start(site: Lab, key: str) -> None:
    controller.start_samba(site.hosts[key])
    controller.wait_for_samba(MACHINES[key], site.console)


def other_domain(site: Lab, key: str) -> dict[str, Any]:
    """The machine's own disk is put aside; a fresh domain takes its place."""
    host, machine = site.hosts[key], MACHINES[key]
    controller.stop_samba(host)
    # The directories are mount points: what they hold moves, not they.
    host.run("sh", "-ec", f"mkdir {DISK}/aside; cd {DISK}/lib; {_MOVE_ALL_TO} {DISK}/aside {{}} +; mkdir private")
    realm, workgroup = _OTHER
    controller.configure(host, machine, realm, workgroup)
    host.run("samba-tool", "domain", "provision", f"--realm={realm}", f"--domain={workgroup}", f"--host-name={machine.hostname}",
             f"--host-ip={machine.address}", f"--adminpass={PASSWORD}", timeout=180)
    controller.configure(host, machine, realm, workgroup)
    start(site, key)
    return {}


def own_domain(site: Lab, key: str) -> None:
    host = site.hosts[key]
    controller.stop_samba(host)
    host.run("sh", "-ec", f"cd {DISK}/lib; find . -mindepth 1 -delete; cd {DISK}/aside; {_MOVE_ALL_TO} {DISK}/lib {{}} +")
    host.run("rmdir", f"{DISK}/aside")
    controller.configure(host, MACHINES[key])
    start(site, key)


def shift_console(site: Lab, minutes: str) -> dict[str, Any]:
    site.data["console_environment"] = controller.time_shift(float(minutes))
    return {}


def right_console(site: Lab, _: str) -> None:
    site.data["console_environment"] = {}
