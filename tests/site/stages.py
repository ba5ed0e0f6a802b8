# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How each stage of the migration is made out of the one before it, by the means of a real one."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import content
import controller
import directory
import dnsrecords
import replication
from host import DISK, Host
from plan import (ADMINISTRATOR, CONFIG_DN, CONSOLE, CONTEXTS, DESTINATION, DOMAIN, DOMAIN_DN, LOCKOUT_THRESHOLD, PASSWORD, REALM,
                  SCHEMA_DN, SITE, SOURCE, WORKGROUP, Machine)

Hosts = dict[str, Host]
_LOGIN = (f"--username={WORKGROUP}\\{ADMINISTRATOR}", f"--password={PASSWORD}")


def make(stage: str, hosts: Hosts) -> None:
    """Turns the disks of the stage before into those of `stage`. All controllers are stopped before and after."""
    {"source": _source, "prepared": _prepared, "joined": _joined, "moved": _moved, "demoted": _demoted}[stage](hosts)


def _start(hosts: Hosts, *machines: Machine) -> None:
    for machine in machines:
        controller.configure(hosts[machine.key], machine)
        controller.start_samba(hosts[machine.key])
    for machine in machines:
        controller.wait_for_samba(machine, hosts[CONSOLE.key])


def _stop(hosts: Hosts, *machines: Machine) -> None:
    for machine in machines:
        controller.stop_samba(hosts[machine.key])


def _settle(hosts: Hosts) -> None:
    replication.synchronize(hosts, [SOURCE, DESTINATION])


def _source(hosts: Hosts) -> None:
    host = hosts[SOURCE.key]
    controller.configure(host, SOURCE)
    host.run("samba-tool", "domain", "provision", f"--realm={REALM}", f"--domain={WORKGROUP}", f"--host-name={SOURCE.hostname}",
             f"--host-ip={SOURCE.address}", f"--adminpass={PASSWORD}", "--function-level=2003", "--base-schema=2008_R2", timeout=180)
    controller.configure(host, SOURCE)
    host.call(_fill_source)
    host.run("samba-tool", "ntacl", "sysvolreset")
    _start(hosts, SOURCE)  # makes its certificate
    host.run("samba_spnupdate")  # without its service names nobody can pull from it
    _stop(hosts, SOURCE)


def _fill_source() -> None:
    database = directory.open_local()
    directory.replace(database, DOMAIN_DN, lockoutThreshold=str(LOCKOUT_THRESHOLD), maxPwdAge=str(-(2**63)), minPwdAge="0")
    content.fill()
    content.describe_controller(SOURCE)
    _set_schema("30")
    dnsrecords.publish([SOURCE], SOURCE.key)


def _set_schema(version: str) -> None:
    directory.replace(directory.open_local(), SCHEMA_DN, objectVersion=version)


def _prepared(hosts: Hosts) -> None:
    host = hosts[SOURCE.key]
    controller.configure(host, SOURCE)
    host.call(_set_schema, "47")  # what it really is; from 30 on Samba would try to add what is there already
    host.run("samba-tool", "domain", "schemaupgrade", "--schema=2012", timeout=180)


def _joined(hosts: Hosts) -> None:
    host = hosts[DESTINATION.key]
    _start(hosts, SOURCE)
    resolver = Path(f"/proc/{host.pid}/root{DISK}/etc-resolv.conf")
    own = resolver.read_text(encoding="ascii")
    resolver.write_text(own.replace(DESTINATION.address, SOURCE.address), encoding="ascii")
    controller.configure(host, DESTINATION)
    host.run("samba-tool", "domain", "join", DOMAIN, "DC", f"--server={SOURCE.address}", *_LOGIN, "--dns-backend=SAMBA_INTERNAL",
             timeout=180)
    resolver.write_text(own, encoding="ascii")
    hosts[SOURCE.key].call(_describe_destination)
    _start(hosts, DESTINATION)
    host.run("samba_spnupdate")
    _settle(hosts)
    _copy_sysvol(hosts)
    _settle(hosts)
    _stop(hosts, SOURCE, DESTINATION)


def _describe_destination() -> None:
    content.describe_controller(DESTINATION)
    dnsrecords.publish([SOURCE, DESTINATION], SOURCE.key)


def _copy_sysvol(hosts: Hosts) -> None:
    """Samba does not replicate SYSVOL."""
    places = [f"/proc/{hosts[machine.key].pid}/root{DISK}/lib/sysvol" for machine in (SOURCE, DESTINATION)]
    subprocess.run(["cp", "-a", f"{places[0]}/.", places[1]], check=True)
    hosts[DESTINATION.key].run("samba-tool", "ntacl", "sysvolreset")


def _moved(hosts: Hosts) -> None:
    _start(hosts, SOURCE, DESTINATION)
    _settle(hosts)
    hosts[DESTINATION.key].run("samba-tool", "fsmo", "transfer", "--role=all", *_LOGIN, timeout=120)
    hosts[DESTINATION.key].call(content.move_licensing, DESTINATION)
    hosts[DESTINATION.key].call(dnsrecords.publish, [SOURCE, DESTINATION], DESTINATION.key)
    _settle(hosts)
    _stop(hosts, SOURCE, DESTINATION)


def _demoted(hosts: Hosts) -> None:
    _start(hosts, SOURCE, DESTINATION)
    _settle(hosts)
    hosts[SOURCE.key].run("samba-tool", "domain", "demote", *_LOGIN, f"--server={DESTINATION.fqdn}", timeout=120)
    _stop(hosts, SOURCE)
    hosts[DESTINATION.key].call(_clean_up)
    _stop(hosts, DESTINATION)


def _clean_up() -> None:
    """What the guide's last steps do by hand, so that nothing of the source is left."""
    database = directory.open_local()
    content.remove_source()
    for dn in (directory.server_dn(SOURCE), f"CN={SOURCE.hostname},CN=Computers,{DOMAIN_DN}"):
        _delete_tree(database, dn)
    directory.replace(database, f"CN=NTDS Site Settings,CN={SITE},CN=Sites,{CONFIG_DN}",
                      interSiteTopologyGenerator=directory.ntds_settings(DESTINATION))
    for context in CONTEXTS:
        directory.replace(database, context, repsFrom=[], repsTo=[])
    dnsrecords.publish([DESTINATION], DESTINATION.key)


def _delete_tree(database: Any, dn: str) -> None:
    if directory.read_object(database, dn, ["cn"]) is not None:
        database.delete(dn, ["tree_delete:1"])
