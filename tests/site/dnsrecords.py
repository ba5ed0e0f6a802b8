# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The DNS records of a healthy site (what each controller registers by itself), and how to change one on purpose.

All functions run on a controller and write its own directory database; replication carries the change to the other one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import directory
from plan import DOMAIN, DOMAIN_DN, SITE, Machine

Key = tuple[str, str]  # full name, type

_ZONES = ((f"_msdcs.{DOMAIN}", f"DC=ForestDnsZones,{DOMAIN_DN}"), (DOMAIN, f"DC=DomainDnsZones,{DOMAIN_DN}"))


def healthy_records(controllers: Iterable[tuple[Machine, str]], pdc: str, domain_guid: str) -> dict[Key, set[str]]:
    """Name and type → values, for controllers given with their directory id. SRV values are "port host"."""
    records: dict[Key, set[str]] = {}

    def put(name: str, kind: str, value: str) -> None:
        records.setdefault((name, kind), set()).add(value)

    msdcs = f"_msdcs.{DOMAIN}"
    for machine, dsa in controllers:
        put(machine.fqdn, "A", machine.address)
        for name in (DOMAIN, f"gc.{msdcs}", f"DomainDnsZones.{DOMAIN}", f"ForestDnsZones.{DOMAIN}"):
            put(name, "A", machine.address)
        put(f"{dsa}.{msdcs}", "CNAME", machine.fqdn)
        for zone in (DOMAIN, msdcs):
            put(zone, "NS", machine.fqdn)
        for name, port in _services(msdcs, domain_guid):
            put(name, "SRV", f"{port} {machine.fqdn}")
        if machine.key == pdc:
            put(f"_ldap._tcp.pdc.{msdcs}", "SRV", f"389 {machine.fqdn}")
    return records


def _services(msdcs: str, domain_guid: str) -> list[tuple[str, int]]:
    site = f"{SITE}._sites"
    ldap = [DOMAIN, f"{site}.{DOMAIN}", f"dc.{msdcs}", f"{site}.dc.{msdcs}", f"{domain_guid}.domains.{msdcs}",
            f"DomainDnsZones.{DOMAIN}", f"{site}.DomainDnsZones.{DOMAIN}", f"ForestDnsZones.{DOMAIN}", f"{site}.ForestDnsZones.{DOMAIN}"]
    kerberos = [DOMAIN, f"{site}.{DOMAIN}", f"dc.{msdcs}", f"{site}.dc.{msdcs}"]
    return [*((f"_ldap._tcp.{name}", 389) for name in ldap),
            *((f"_ldap._tcp.{name}", 3268) for name in (f"gc.{msdcs}", f"{site}.gc.{msdcs}")),
            *((f"_gc._tcp.{name}", 3268) for name in (DOMAIN, f"{site}.{DOMAIN}")),
            *((f"_kerberos._tcp.{name}", 88) for name in kerberos),
            (f"_kerberos._udp.{DOMAIN}", 88), (f"_kpasswd._tcp.{DOMAIN}", 464), (f"_kpasswd._udp.{DOMAIN}", 464)]


def publish(controllers: list[Machine], pdc: str) -> int:
    """Makes the zones say exactly what is healthy with these controllers; returns the number of changed names."""
    database = directory.open_local()
    guids = directory.dsa_guids(database)
    wanted = healthy_records([(machine, guids[machine.hostname.upper()]) for machine in controllers], pdc,
                             directory.domain_guid(database))
    ours = {machine.fqdn for machine in directory.known_controllers()} | {machine.address for machine in directory.known_controllers()}
    changed = 0
    for node, full_name in _all_nodes(database):
        present = _unpack(node)
        kept = [record for record in present if _kind(record) == "SOA" or not (_target(record) in ours)]
        for (name, kind), values in list(wanted.items()):
            if name.lower() == full_name.lower():
                kept += [_make(kind, value) for value in sorted(values)]
                del wanted[(name, kind)]
        changed += _store(database, node, present, kept)
    for name in sorted({name for name, _ in wanted}):
        records = [_make(kind, value) for (other, kind), values in sorted(wanted.items()) if other == name for value in sorted(values)]
        _add_node(database, name, records)
        changed += 1
    _own_soa(database, next(machine for machine in controllers if machine.key == pdc))
    return changed


def read(name: str, kind: str) -> list[str]:
    """The values that a name has now."""
    node = _find(directory.open_local(), name)
    return sorted(_text(record) for record in _unpack(node) if _kind(record) == kind) if node else []


def change(name: str, kind: str, values: list[str]) -> None:
    """Replaces all records of one type at a name."""
    database = directory.open_local()
    node = _find(database, name)
    if node is None:
        _add_node(database, name, [_make(kind, value) for value in values])
        return
    present = _unpack(node)
    kept = [record for record in present if _kind(record) != kind] + [_make(kind, value) for value in values]
    _store(database, node, present, kept)


def _place(name: str) -> tuple[str, str, str]:
    """Full name → name inside its zone, zone, partition."""
    for zone, partition in _ZONES:
        if name.lower() == zone.lower():
            return "@", zone, partition
        if name.lower().endswith("." + zone.lower()):
            return name[: -len(zone) - 1], zone, partition
    raise ValueError(f"{name} is in no zone of the site")


def _dn(name: str) -> str:
    inner, zone, partition = _place(name)
    return f"DC={inner},DC={zone},CN=MicrosoftDNS,{partition}"


def _find(database: Any, name: str) -> Any | None:
    return directory.read_object(database, _dn(name), ["dnsRecord", "dNSTombstoned"])


def _all_nodes(database: Any) -> list[tuple[Any, str]]:
    found = []
    for zone, partition in _ZONES:
        for node in database.search(f"DC={zone},CN=MicrosoftDNS,{partition}", expression="(objectClass=dnsNode)",
                                    attrs=["dnsRecord", "dNSTombstoned"]):
            inner = node.dn.get_rdn_value()
            found.append((node, zone if inner == "@" else f"{inner}.{zone}"))
    return found


def _unpack(node: Any) -> list[Any]:
    from samba.dcerpc import dnsp
    from samba.ndr import ndr_unpack

    records = [ndr_unpack(dnsp.DnssrvRpcRecord, bytes(raw)) for raw in node.get("dnsRecord", [])]
    return [record for record in records if record.wType != dnsp.DNS_TYPE_TOMBSTONE]


def _store(database: Any, node: Any, before: list[Any], after: list[Any]) -> int:
    """Writes the records of a node; nothing when they say the same as before."""
    import ldb
    from samba.ndr import ndr_pack

    if sorted(map(_identity, before)) == sorted(map(_identity, after)):
        return 0
    message = ldb.Message(node.dn)
    if not after and not _is_zone_root(node):
        database.delete(node.dn)
        return 1
    message["dnsRecord"] = ldb.MessageElement([ndr_pack(record) for record in after], ldb.FLAG_MOD_REPLACE, "dnsRecord")
    if "dNSTombstoned" in node:
        message["dNSTombstoned"] = ldb.MessageElement([], ldb.FLAG_MOD_REPLACE, "dNSTombstoned")
    database.modify(message)
    return 1


def _is_zone_root(node: Any) -> bool:
    return node.dn.get_rdn_value() == "@"


def _add_node(database: Any, name: str, records: list[Any]) -> None:
    from samba.ndr import ndr_pack

    database.add({"dn": _dn(name), "objectClass": ["top", "dnsNode"], "dnsRecord": [ndr_pack(record) for record in records]})


def _own_soa(database: Any, machine: Machine) -> None:
    """The first name server of each zone is one that exists."""
    for zone, _ in _ZONES:
        node = _find(database, zone)
        before, after = _unpack(node), _unpack(node)
        for record in after:
            if _kind(record) == "SOA":
                record.data.mname = machine.fqdn
        _store(database, node, before, after)


def _kind(record: Any) -> str:
    return {1: "A", 2: "NS", 5: "CNAME", 6: "SOA", 28: "AAAA", 33: "SRV"}.get(record.wType, str(record.wType))


def _target(record: Any) -> str:
    return str(record.data.nameTarget if _kind(record) == "SRV" else record.data).rstrip(".").lower()


def _text(record: Any) -> str:
    return f"{record.data.wPort} {_target(record)}" if _kind(record) == "SRV" else _target(record)


def _identity(record: Any) -> str:
    return f"{_kind(record)} {record.data.mname if _kind(record) == 'SOA' else _text(record)}"


def _make(kind: str, value: str) -> Any:
    from samba.provision import sambadns

    if kind == "SRV":
        port, host = value.split()
        return sambadns.SRVRecord(host, int(port))
    return {"A": sambadns.ARecord, "NS": sambadns.NSRecord, "CNAME": sambadns.CNAMERecord}[kind](value)
