# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults inside the directory: DNS records, replication state, schema, roles and accounts. Written at one controller, carried to
the other by replication, as on a real site."""

from __future__ import annotations

import signal
import time
from typing import Any

import content
import controller
import directory
import dnsrecords
import replication
from host import Host
from lab import Lab
from plan import CONFIG_DN, CONTEXTS, DOMAIN_DN, MACHINES, SCHEMA_DN, SITE, SOURCE, SiteError

_INFRASTRUCTURE = f"CN=Infrastructure,{DOMAIN_DN}"
_DNS_CONTEXTS = CONTEXTS[3:]


def _home(site: Lab) -> Host:
    """The controller where changes are written."""
    return site.hosts[site.controllers[0].key]


def _carry(site: Lab, *contexts: str) -> None:
    replication.synchronize(site.hosts, site.controllers, contexts=contexts)


def remove_record(site: Lab, name: str, kind: str) -> dict[str, Any]:
    machine = SOURCE if SOURCE in site.controllers else site.controllers[0]
    before = _home(site).call(dnsrecords.read, name, kind)
    after = [value for value in before if not value.endswith(machine.fqdn) and value != machine.address]
    if before == after:
        raise SiteError(f"The source has no {kind} record {name}.")
    _home(site).call(dnsrecords.change, name, kind, after)
    _carry(site, *_DNS_CONTEXTS)
    return {"values": before, "record": [name, kind]}


def add_address(site: Lab, address: str) -> dict[str, Any]:
    name = SOURCE.fqdn
    before = _home(site).call(dnsrecords.read, name, "A")
    _home(site).call(dnsrecords.change, name, "A", [*before, address])
    _carry(site, *_DNS_CONTEXTS)
    return {"values": before, "record": [name, "A"]}


def restore_record(site: Lab, *_: str, values: list[str], record: list[str]) -> None:
    _home(site).call(dnsrecords.change, record[0], record[1], values)
    _carry(site, *_DNS_CONTEXTS)


def add_record(site: Lab, name: str, kind: str) -> dict[str, Any]:
    """One more record that leads to the source: what a demotion may leave behind."""
    before = _home(site).call(dnsrecords.read, name, kind)
    value = {"A": SOURCE.address, "SRV": f"389 {SOURCE.fqdn}"}.get(kind, SOURCE.fqdn)
    _home(site).call(dnsrecords.change, name, kind, [*before, value])
    _carry(site, *_DNS_CONTEXTS)
    return {"values": before, "record": [name, kind]}


def add_policy(site: Lab, name: str) -> dict[str, Any]:
    _home(site).call(content.add_policy, name.replace("_", " "))
    _carry(site, DOMAIN_DN)
    return {}


def remove_policy(site: Lab, name: str) -> None:
    _home(site).call(content.remove_policy, name.replace("_", " "))
    _carry(site, DOMAIN_DN)


def set_on_user(site: Lab, user: str, attribute: str, value: str) -> dict[str, Any]:
    before = _home(site).call(_user_value, user, attribute)
    _home(site).call(_set_account, user, {attribute: value})
    _carry(site, DOMAIN_DN)
    return {"before": before}


def restore_on_user(site: Lab, user: str, attribute: str, _: str, before: str) -> None:
    _home(site).call(_set_account, user, {attribute: before or []})
    _carry(site, DOMAIN_DN)


def _user_value(user: str, attribute: str) -> str:
    found = directory.open_local().search(DOMAIN_DN, expression=f"(sAMAccountName={user})", attrs=[attribute])
    return str(found[0][attribute][0]) if found and attribute in found[0] else ""


def never_replicated(site: Lab, key: str, context: str) -> dict[str, Any]:
    """The task that replicates is stopped, or it would replicate within seconds."""
    if len(site.controllers) < 2:
        raise SiteError("At this stage there is only one controller, so nothing replicates.")
    if context not in CONTEXTS:
        raise SiteError(f"CONTEXT must be one of: {'  '.join(CONTEXTS)}")
    host = site.hosts[key]
    host.call(replication.forget_success, context)
    for _ in range(50):
        if not controller.signal_tasks(host, "drepl", signal.SIGSTOP):
            raise SiteError("Samba's replication task was not found.")
        if host.call(_is_forgotten, context):
            return {}
        controller.signal_tasks(host, "drepl", signal.SIGCONT)  # it was faster; once more
        host.call(replication.forget_success, context)
    raise SiteError("Replication does not hold still.")


def _is_forgotten(context: str) -> bool:
    mine = [entry for entry in replication.neighbours() if entry[0] == context]
    return bool(mine) and all(success == 0 and failures == 0 for _, _, success, failures in mine)


def replicated(site: Lab, key: str, _: str) -> None:
    controller.signal_tasks(site.hosts[key], "drepl", signal.SIGCONT)


def lower_schema(site: Lab, version: str) -> dict[str, Any]:
    before = _home(site).call(_read, SCHEMA_DN, "objectVersion")
    _write(site, SCHEMA_DN, "objectVersion", version, SCHEMA_DN)
    return {"before": before}


def restore_schema(site: Lab, _: str, before: str) -> None:
    _write(site, SCHEMA_DN, "objectVersion", before, SCHEMA_DN)


def lose_role(site: Lab) -> dict[str, Any]:
    before = _home(site).call(_read, _INFRASTRUCTURE, "fSMORoleOwner")
    _home(site).call(_role_to_deleted_controller)
    _carry(site, CONFIG_DN, DOMAIN_DN)
    return {"before": before}


def restore_role(site: Lab, before: str) -> None:
    _write(site, _INFRASTRUCTURE, "fSMORoleOwner", before, DOMAIN_DN)


def _role_to_deleted_controller() -> None:
    """A controller that existed for a moment only."""
    database = directory.open_local()
    server = f"CN=GONE,CN=Servers,CN={SITE},CN=Sites,{CONFIG_DN}"
    settings = f"CN=NTDS Settings,{server}"
    controls = [directory.RELAX]
    database.add({"dn": server, "objectClass": "server"}, controls)
    database.add({"dn": settings, "objectClass": "nTDSDSA", "options": "1"}, controls)
    directory.replace(database, _INFRASTRUCTURE, controls, fSMORoleOwner=settings)
    database.delete(server, ["tree_delete:1", directory.RELAX])


def drop_catalog(site: Lab, key: str) -> dict[str, Any]:
    settings = directory.ntds_settings(MACHINES[key])
    before = _home(site).call(_read, settings, "options")
    _write(site, settings, "options", "0", CONFIG_DN)
    return {"before": before}


def restore_catalog(site: Lab, key: str, before: str) -> None:
    _write(site, directory.ntds_settings(MACHINES[key]), "options", before, CONFIG_DN)


def leave_controller(site: Lab) -> dict[str, Any]:
    _must_be_gone(site)
    settings = directory.ntds_settings(SOURCE)
    server = settings.split(",", 1)[1]
    _home(site).call(_add, [{"dn": server, "objectClass": "server"}, {"dn": settings, "objectClass": "nTDSDSA", "options": "1"}])
    return {"left": server}


def leave_account(site: Lab) -> dict[str, Any]:
    _must_be_gone(site)
    dn = f"CN={SOURCE.hostname},CN=Computers,{DOMAIN_DN}"
    _home(site).call(_add, [{"dn": dn, "objectClass": "computer", "sAMAccountName": f"{SOURCE.hostname}$",
                             "userAccountControl": "4096", "operatingSystem": "Windows Server 2003",
                             "operatingSystemVersion": "5.2 (3790)"}])
    return {"left": dn}


def remove_left(site: Lab, left: str) -> None:
    _home(site).call(_delete, left)


def _must_be_gone(site: Lab) -> None:
    if SOURCE in site.controllers:
        raise SiteError("At this stage the source is still a controller.")


def _add(entries: list[dict[str, str]]) -> None:
    database = directory.open_local()
    for entry in entries:
        database.add(entry, [directory.RELAX])


def _delete(dn: str) -> None:
    directory.open_local().delete(dn, ["tree_delete:1", directory.RELAX])


def lock_account(site: Lab, user: str) -> dict[str, Any]:
    now = str(int((time.time() + 11644473600) * 10_000_000))
    return _change_account(site, user, {"lockoutTime": now, "badPwdCount": "3"}, {"lockoutTime": "0", "badPwdCount": "0"})


def disable_account(site: Lab, user: str) -> dict[str, Any]:
    return _change_account(site, user, {"userAccountControl": "514"}, {"userAccountControl": "512"})


def expire_password(site: Lab, user: str) -> dict[str, Any]:
    return _change_account(site, user, {"pwdLastSet": "0"}, {"pwdLastSet": "-1"})


def _change_account(site: Lab, user: str, values: dict[str, str], undo: dict[str, str]) -> dict[str, Any]:
    for machine in site.controllers:
        site.hosts[machine.key].call(_set_account, user, values)
    return {"undo": undo}


def restore_account(site: Lab, user: str, undo: dict[str, str]) -> None:
    for machine in site.controllers:
        site.hosts[machine.key].call(_set_account, user, undo)


def _set_account(user: str, values: dict[str, Any]) -> None:
    """At every controller at once: badPwdCount is not replicated, and nobody waits for the rest."""
    database = directory.open_local()
    found = database.search(DOMAIN_DN, expression=f"(sAMAccountName={user})", attrs=["cn"])
    if not found:
        raise SiteError(f"there is no account {user}")
    directory.replace(database, str(found[0].dn), [directory.RELAX], **values)


def _read(dn: str, attribute: str) -> str:
    entry = directory.read_object(directory.open_local(), dn, [attribute])
    return str(entry[attribute][0])


def _write(site: Lab, dn: str, attribute: str, value: str, context: str) -> None:
    _home(site).call(_replace, dn, attribute, value)
    _carry(site, context)


def _replace(dn: str, attribute: str, value: str) -> None:
    directory.replace(directory.open_local(), dn, [directory.RELAX], **{attribute: value})
