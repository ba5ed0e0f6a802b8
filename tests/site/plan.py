# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the practice site is made of: its machines, names, accounts and stages. Only constants and tiny helpers."""

from __future__ import annotations

import csv
import os
from dataclasses import dataclass
from pathlib import Path

DOMAIN = "contoso.lan"
REALM = DOMAIN.upper()
WORKGROUP = "CONTOSO"
DOMAIN_DN = "DC=contoso,DC=lan"
CONFIG_DN = f"CN=Configuration,{DOMAIN_DN}"
SCHEMA_DN = f"CN=Schema,{CONFIG_DN}"
SITE = "Default-First-Site-Name"
CONTEXTS = (DOMAIN_DN, CONFIG_DN, SCHEMA_DN, f"DC=DomainDnsZones,{DOMAIN_DN}", f"DC=ForestDnsZones,{DOMAIN_DN}")

ADMINISTRATOR = "administrator"
USER = "erika"
PASSWORD = "Passw0rd.Lab"
LOCKOUT_THRESHOLD = 3

STAGES = ("source", "prepared", "joined", "moved", "demoted")
DEFAULT_STAGE = "joined"
DEFAULT_NAME = "site"


class SiteError(Exception):
    """Something that the user can act on; its text is a clear sentence."""


@dataclass(frozen=True)
class Machine:
    """One machine of the site. `key` is how commands call it, `hostname` how it calls itself."""

    key: str
    hostname: str
    address: str
    controller: bool = False

    @property
    def fqdn(self) -> str:
        return f"{self.hostname.lower()}.{DOMAIN}"


SOURCE = Machine("source", "SBS2003", "192.168.16.2", controller=True)
DESTINATION = Machine("destination", "ESS2012", "192.168.16.3", controller=True)
TIME = Machine("time", "time", "192.168.16.4")
CONSOLE = Machine("console", "console", "192.168.16.10")
MACHINES = {machine.key: machine for machine in (SOURCE, DESTINATION, TIME, CONSOLE)}
DEAD_RESOLVER = "192.168.16.254"  # nobody has this address


def machines_of(stage: str) -> list[Machine]:
    """The machines that stand on the LAN at a stage: before *joined* there is no destination."""
    early = STAGES.index(stage) < STAGES.index("joined")
    return [machine for machine in MACHINES.values() if not (early and machine is DESTINATION)]


def controllers_of(stage: str) -> list[Machine]:
    """The machines that serve the domain at a stage."""
    if stage == "demoted":
        return [DESTINATION]
    return [machine for machine in machines_of(stage) if machine.controller]


def last_step_done(stage: str) -> str:
    """The last step of the migration that is done at a stage; empty before the first."""
    lines = (Path(__file__).resolve().parent / "expected.csv").read_text(encoding="utf-8").splitlines()
    return next(row["after"] for row in csv.DictReader(line for line in lines if not line.startswith("#")) if row["stage"] == stage)


def state_root() -> Path:
    """Where the running sites keep their small state; nothing of it survives `down`."""
    return Path(os.environ.get("SITE_STATE_ROOT", "/run/migration-console-site"))


def cache_root() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(base) / "migration-console" / "site"
