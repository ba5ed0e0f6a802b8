# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's machine: only its network is the site's, its files are those of whoever runs a command on it."""

from __future__ import annotations

import os

import host
import syscalls
from lab import Lab
from plan import DEAD_RESOLVER


def become(site: Lab, resolver: str = DEAD_RESOLVER) -> None:
    """Moves the calling process into the console's network, with a dead resolver and no hosts and Kerberos settings."""
    host.enter(site.console.pid, os.CLONE_NEWNET)
    syscalls.own_mounts()
    place = str(site.directory / "console")
    os.makedirs(place, exist_ok=True)
    syscalls.mount("console", place, "tmpfs", data="mode=755,size=1m")
    host.bind_files({"/etc/resolv.conf": f"nameserver {resolver}\n", "/etc/hosts": "", "/etc/krb5.conf": ""}, place)


def environment(site: Lab) -> dict[str, str]:
    """What its programs need to live in the console's time."""
    return {**os.environ, **site.data.get("console_environment", {})}
