# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's machine: only its network is the site's, its files are those of whoever runs a command on it."""

from __future__ import annotations

import json
import os

import host
import syscalls
from lab import Lab
from plan import (ADMINISTRATOR, DEAD_RESOLVER, DESTINATION, DOMAIN, PASSWORD, SOURCE, TIME, Machine, last_step_done,
                  machines_of)


def become(site: Lab, resolver: str = DEAD_RESOLVER) -> None:
    """Moves the calling process into the console's network, with a dead resolver and no hosts and Kerberos settings."""
    host.enter(site.console.pid, os.CLONE_NEWNET)
    syscalls.own_mounts()
    place = str(site.directory / "console")
    os.makedirs(place, exist_ok=True)
    syscalls.mount("console", place, "tmpfs", data="mode=755,size=1m")
    host.bind_files({"/etc/resolv.conf": f"nameserver {resolver}\n", "/etc/hosts": "", "/etc/krb5.conf": ""}, place)


def environment(site: Lab) -> dict[str, str]:
    """What its programs need to live in the console's time, and to know that they rehearse."""
    return {**os.environ, "CONSOLE_REHEARSAL": json.dumps(_rehearsal(site)), **site.data.get("console_environment", {})}


def _rehearsal(site: Lab) -> dict[str, object]:
    def server(machine: Machine) -> dict[str, str]:
        return {"name": machine.hostname, "address": machine.address}

    described: dict[str, object] = {"product": "sbs2003", "domain": DOMAIN, "source": server(SOURCE), "timeServer": TIME.address,
                                    "user": ADMINISTRATOR, "password": PASSWORD, "done": last_step_done(site.stage)}
    if DESTINATION in machines_of(site.stage):
        described["destination"] = server(DESTINATION)
    return described
