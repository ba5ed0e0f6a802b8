# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The faults by name: how each is injected, and how each is taken back. What an injection returns is what its healing needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import faults_directory as in_directory
import faults_network as in_network
import faults_server as in_server
import replication
from lab import Lab
from plan import MACHINES, SOURCE, USER, SiteError

Undo = dict[str, Any]


@dataclass(frozen=True)
class Parameter:
    """One argument of a fault. Without a default it must be given."""

    name: str
    default: str | None = None
    kind: str = "text"  # text, number, server (a controller), machine, service


@dataclass(frozen=True)
class Fault:
    """`inject` gets the site and one argument per parameter; `heal` the site, the same arguments and what inject returned."""

    name: str
    text: str
    inject: Callable[..., Undo]
    heal: Callable[..., None]
    parameters: tuple[Parameter, ...] = ()
    shakes_replication: bool = False  # controllers must find each other again before the site counts as healed


_SERVER = Parameter("SERVER", SOURCE.key, "server")
_MACHINE = Parameter("MACHINE", SOURCE.key, "machine")
_MINUTES = Parameter("MINUTES", "7", "number")
_ACCOUNT = Parameter("USER", USER)

_ALL = (
    Fault("clock-off", "a controller lives in another time: NTP, LDAP and Kerberos", in_server.shift_clock, in_server.right_clock,
          (_SERVER, _MINUTES), True),
    Fault("ntp-off", "only the NTP server of a machine tells a wrong time", in_server.shift_ntp, in_server.right_ntp, (_MACHINE, _MINUTES)),
    Fault("ntp-silent", "NTP requests to a machine are lost", in_network.silence_ntp, in_network.lift, (_MACHINE,)),
    Fault("external-time-silent", "the external time server does not answer", in_network.silence_external_time, in_network.lift),
    Fault("ldap-stopped", "the LDAP ports of a controller refuse", in_network.refuse_ldap, in_network.lift, (_SERVER,)),
    Fault("port-silent", "a service of a controller accepts the console's connections and says nothing", in_network.silence_service,
          in_network.lift_silence, (_SERVER, Parameter("SERVICE", "ldap", "service"))),
    Fault("link-cut", "the network cable of a machine is out", in_network.cut_link, in_network.mend_link, (_MACHINE,), True),
    Fault("console-link-cut", "the console's own network cable is out", in_network.cut_console, in_network.mend_console),
    Fault("loss", "part of the frames that a machine sends never arrive (ARP is spared)", in_network.lose, in_network.relay_again,
          (Parameter("PERCENT", "20", "number"), _MACHINE)),
    Fault("delay", "every round trip to a machine takes longer", in_network.delay, in_network.relay_again,
          (Parameter("MILLISECONDS", "200", "number"), _MACHINE)),
    Fault("dc-stopped", "Samba of a controller is stopped, all its ports refuse", in_server.stop, in_server.start, (_SERVER,), True),
    Fault("other-domain", "another domain answers at the address of a controller", in_server.other_domain, in_server.own_domain,
          (Parameter("SERVER", "destination", "server"),), True),
    Fault("dns-record-missing", "a record of the source is missing at every DNS server", in_directory.remove_record,
          in_directory.restore_record, (Parameter("NAME", "_kerberos._tcp.contoso.lan"), Parameter("TYPE", "SRV"))),
    Fault("second-address", "the source has a second address in DNS", in_directory.add_address, in_directory.restore_record,
          (Parameter("ADDRESS", "192.168.17.2"),)),
    Fault("dns-record-left", "a record leads to the source", in_directory.add_record, in_directory.restore_record,
          (Parameter("NAME", "_ldap._tcp.contoso.lan"), Parameter("TYPE", "SRV"))),
    Fault("policy-left", "a policy of SBS 2003 is there (in its name _ stands for a blank)", in_directory.add_policy,
          in_directory.remove_policy, (Parameter("NAME", "Small_Business_Server_Update_Services_Client_Computers_Policy"),)),
    Fault("user-attribute", "an attribute of a user has another value", in_directory.set_on_user, in_directory.restore_on_user,
          (_ACCOUNT, Parameter("ATTRIBUTE", "scriptPath"), Parameter("VALUE", "sbs_login_script.BAT"))),
    Fault("replication-never", "a context never replicated to a controller, and nothing ever failed", in_directory.never_replicated,
          in_directory.replicated,
          (Parameter("SERVER", "destination", "server"), Parameter("CONTEXT", "DC=ForestDnsZones,DC=contoso,DC=lan")), True),
    Fault("schema-back", "the schema has its old version", in_directory.lower_schema, in_directory.restore_schema,
          (Parameter("VERSION", "30", "number"),)),
    Fault("role-lost", "the infrastructure master was deleted", in_directory.lose_role, in_directory.restore_role),
    Fault("catalog-off", "a controller is set to be no global catalog", in_directory.drop_catalog, in_directory.restore_catalog,
          (Parameter("SERVER", "destination", "server"),)),
    Fault("controller-left", "the metadata of a controller that is gone was not cleaned up", in_directory.leave_controller,
          in_directory.remove_left),
    Fault("account-left", "the account of the former source was not deleted", in_directory.leave_account, in_directory.remove_left),
    Fault("account-locked", "an account is locked out", in_directory.lock_account, in_directory.restore_account, (_ACCOUNT,)),
    Fault("account-disabled", "an account is disabled", in_directory.disable_account, in_directory.restore_account, (_ACCOUNT,)),
    Fault("password-expired", "an account must change its password", in_directory.expire_password, in_directory.restore_account,
          (_ACCOUNT,)),
    Fault("console-clock", "the console's own clock is wrong; prints the environment that its programs need (exec sets it)",
          in_server.shift_console, in_server.right_console, (Parameter("MINUTES", "60", "number"),)),
)
FAULTS = {fault.name: fault for fault in _ALL}


def inject(site: Lab, name: str, given: list[str]) -> None:
    """Breaks the site in one more way; the same fault with the same arguments replaces itself."""
    fault = _named(name)
    arguments = _checked(site, fault, given)
    heal(site, name, arguments, settle=False)
    undo = fault.inject(site, *arguments)
    site.faults.append({"name": name, "arguments": arguments, "undo": undo})
    site.save()


def heal(site: Lab, name: str | None, given: list[str], settle: bool = True) -> list[str]:
    """Takes back all faults, those of one name, or one with its first arguments; the newest first. Returns their names."""
    if name:
        _named(name)
    healed = []
    for entry in reversed(list(site.faults)):
        if (name and entry["name"] != name) or entry["arguments"][: len(given)] != given:
            continue
        site.faults.remove(entry)
        FAULTS[entry["name"]].heal(site, *entry["arguments"], **entry["undo"])
        site.save()
        healed.append(entry["name"])
    if settle and not site.faults and any(FAULTS[each].shakes_replication for each in healed):
        replication.synchronize(site.hosts, site.controllers)
    return healed


def _named(name: str) -> Fault:
    if name not in FAULTS:
        raise SiteError(f"There is no fault “{name}”. These exist: {', '.join(FAULTS)}.")
    return FAULTS[name]


def _checked(site: Lab, fault: Fault, given: list[str]) -> list[str]:
    """One valid argument for each parameter."""
    usage = " ".join([fault.name, *(f"[{each.name}]" if each.default else each.name for each in fault.parameters)])
    if len(given) > len(fault.parameters):
        raise SiteError(f"Too many arguments. Usage: break {usage}")
    arguments = []
    for index, parameter in enumerate(fault.parameters):
        value = given[index] if index < len(given) else parameter.default
        if value is None:
            raise SiteError(f"{parameter.name} is missing. Usage: break {usage}")
        arguments.append(_valid(site, parameter, value))
    return arguments


def _valid(site: Lab, parameter: Parameter, value: str) -> str:
    if parameter.kind == "number":
        try:
            float(value)
        except ValueError:
            raise SiteError(f"{parameter.name} must be a number, not “{value}”.") from None
    if parameter.kind in ("server", "machine"):
        here = [each.key for each in (site.controllers if parameter.kind == "server" else site.machines)]
        if value not in here:
            known = value in MACHINES
            raise SiteError(f"{'At this stage there is no' if known else 'There is no'} {value}: use {' or '.join(here)}.")
    if parameter.kind == "service" and value not in in_network.SERVICES:
        raise SiteError(f"There is no service “{value}”: use {', '.join(in_network.SERVICES)}.")
    return value
