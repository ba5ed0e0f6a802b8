# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of wires and ports: cables, packet filters, services that accept and stay silent, loss and delay."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import controller
from host import Host
from lab import Lab
from plan import CONSOLE, TIME, SiteError

# Service → TCP ports, UDP ports
SERVICES: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {
    "ldap": ((389, 636, 3268, 3269), (389,)),
    "kdc": ((88, 464), (88, 464)),
    "dns": ((53,), (53,)),
    "smb": ((139, 445), ()),
    "rpc": ((135,), ()),
}
_HERE = Path(__file__).resolve().parent


def silence_ntp(site: Lab, key: str) -> dict[str, Any]:
    return _filter(site, key, "ntp_silent", "chain input { type filter hook input priority 0; iif eth0 udp dport 123 drop; }")


def silence_external_time(site: Lab) -> dict[str, Any]:
    return silence_ntp(site, TIME.key)


def refuse_ldap(site: Lab, key: str) -> dict[str, Any]:
    """For the console only: the other controller shall not suffer from what is asked of the console."""
    return _filter(site, key, "ldap_stopped", f"""chain input {{ type filter hook input priority 0;
        ip saddr {CONSOLE.address} tcp dport {_ports(SERVICES['ldap'][0])} reject with tcp reset;
        ip saddr {CONSOLE.address} udp dport 389 reject; }}""")


def silence_service(site: Lab, key: str, service: str) -> dict[str, Any]:
    """New connections of the console go to a listener that accepts and never answers; those that are open fall silent.

    Stopping Samba's process would do the same for the first ten connections only: then the kernel's queue is full and the
    port itself falls silent, which is another fault.
    """
    tcp, udp = SERVICES[service]
    port = 61000 + list(SERVICES).index(service)
    listen(site.hosts[key], port)
    udp_rule = f"ip saddr {CONSOLE.address} udp dport {_ports(udp)} drop;" if udp else ""
    undo = _filter(site, key, f"{service}_silent", f"""
        chain nat {{ type nat hook prerouting priority -100;
            ip saddr {CONSOLE.address} tcp dport {_ports(tcp)} redirect to :{port}; }}
        chain input {{ type filter hook input priority 0;
            ip saddr {CONSOLE.address} tcp dport {_ports(tcp)} drop;
            {udp_rule} }}""", family="ip")
    return {**undo, "port": port}


def lift_silence(site: Lab, key: str, service: str, table: str, family: str, where: str, port: int) -> None:
    lift(site, table=table, family=family, where=where)
    controller.end_listener(site.hosts[key], port)


def listen(host: Host, port: int) -> None:
    """Starts a program on a machine that accepts everything on a port and never says a word."""
    subprocess.Popen(host.command([sys.executable, str(_HERE / "silent.py"), str(port)]), stdin=subprocess.DEVNULL,
                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, cwd="/")
    for _ in range(200):
        if f":{port:04X} " in Path(f"/proc/{host.pid}/net/tcp").read_text(encoding="ascii"):
            return
        time.sleep(0.02)
    raise SiteError(f"The silent listener on {host.key} did not start.")


def _ports(numbers: tuple[int, ...]) -> str:
    return "{ " + ", ".join(map(str, numbers)) + " }"


def _filter(site: Lab, key: str, table: str, body: str, family: str = "inet") -> dict[str, Any]:
    lines = body.replace("; }", ";\n}\n")  # nft wants each closing brace on a line of its own
    site.hosts[key].run("nft", "-f", "-", text=f"table {family} {table} {{ {lines} }}\n")
    return {"table": table, "family": family, "where": key}


def lift(site: Lab, *_: str, table: str, family: str, where: str) -> None:
    site.hosts[where].run("nft", "delete", "table", family, table, check=False)


def cut_link(site: Lab, key: str) -> dict[str, Any]:
    _on_switch(site, f"link set {key} down")
    return {}


def mend_link(site: Lab, key: str) -> None:
    _on_switch(site, f"link set {key} up")


def cut_console(site: Lab) -> dict[str, Any]:
    return cut_link(site, CONSOLE.key)


def mend_console(site: Lab) -> None:
    mend_link(site, CONSOLE.key)


def lose(site: Lab, percent: str, key: str) -> dict[str, Any]:
    if not 0 <= float(percent) <= 100:
        raise SiteError("PERCENT must be between 0 and 100.")
    _set_relay(site, key, "loss", float(percent))
    return {"what": "loss"}


def delay(site: Lab, milliseconds: str, key: str) -> dict[str, Any]:
    _set_relay(site, key, "delay", float(milliseconds))
    return {"what": "delay"}


def relay_again(site: Lab, _: str, key: str, what: str) -> None:
    _set_relay(site, key, what, 0)


def _set_relay(site: Lab, key: str, what: str, value: float) -> None:
    """The relay does all that a machine's wire suffers from; without any of it the machine is plugged into the switch again."""
    wires = site.data.setdefault("wires", {})
    wire = wires.setdefault(key, {"loss": 0, "delay": 0})
    before = dict(wire)
    wire[what] = value
    lan = site.hosts["lan"]
    controller.end_relay(lan, key)
    if not any(wire.values()):
        if any(before.values()):
            _on_switch(site, f"link del {key}-r", f"link set {key} promisc off", f"link set {key} master br0 up")
        return
    if not any(before.values()):
        _on_switch(site, f"link set {key} nomaster", f"link set {key} promisc on",
                   f"link add {key}-r type veth peer name {key}-b", f"link set {key}-b master br0 up", f"link set {key}-r promisc on up")
    _start_relay(lan, key, wire)


def _start_relay(lan: Host, key: str, wire: dict[str, float]) -> None:
    process = subprocess.Popen(
        lan.command([sys.executable, str(_HERE / "relay.py"), key, f"{key}-r", "--loss", str(wire["loss"]), "--delay", str(wire["delay"])]),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True, cwd="/")
    assert process.stdout
    if process.stdout.readline() != b"ready\n":
        raise SiteError(f"The relay of {key} did not start.")


def _on_switch(site: Lab, *lines: str) -> None:
    site.hosts["lan"].run("ip", "-batch", "-", text="\n".join(lines) + "\n")
