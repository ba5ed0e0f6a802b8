# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The services of a machine: Samba as a domain controller, chrony as an NTP server, both in any time."""

from __future__ import annotations

import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from host import DISK, Host
from plan import REALM, TIME, WORKGROUP, Machine, SiteError

PORTS = (53, 88, 135, 389, 445, 464, 636, 3268, 3269)
_FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"

_SMB_CONF = """[global]
  netbios name = {hostname}
  realm = {realm}
  workgroup = {workgroup}
  server role = active directory domain controller
  interfaces = eth0 lo
  bind interfaces only = yes
  load printers = no
  printcap name = /dev/null
  disable spoolss = yes
  log level = 0
  prefork children = 2
  server services = -wrepl -ntp_signd -dnsupdate
  dsdb:schema update allowed = true
  ldap server require strong auth = no
  # The topology of a stage is part of it, too, and computing it takes half a second of a processor each time.
  kccsrv:periodic_interval = 86400
  kccsrv:periodic_startup_interval = 86400
  dreplsrv:periodic_interval = 10
  dreplsrv:periodic_startup_interval = 5
  dreplsrv:notify_interval = 1
  # The records of a stage are part of it: a server that mends them would heal the faults.
  dns update command = /bin/true
  spn update command = /bin/true
  gpo update command = /bin/true
  {more}
[sysvol]
  path = /var/lib/samba/sysvol
  read only = no
[netlogon]
  path = /var/lib/samba/sysvol/{domain}/scripts
  read only = no
"""

_KRB5_CONF = """[libdefaults]
  default_realm = {realm}
  dns_lookup_realm = false
  dns_lookup_kdc = true
"""

_CHRONY_CONF = """local stratum {stratum}
allow all
cmdport 0
bindcmdaddress /
pidfile {disk}/chrony.pid
driftfile {disk}/chrony.drift
"""


def configure(host: Host, machine: Machine, realm: str = REALM, workgroup: str = WORKGROUP) -> None:
    """Writes smb.conf and krb5.conf, the same each time a site starts: they are no part of a template."""
    more = "ad dc functional level = 2012" if machine.hostname.startswith("ESS") else ""
    _write(host, "etc/smb.conf", _SMB_CONF.format(hostname=machine.hostname, realm=realm, workgroup=workgroup, domain=realm.lower(),
                                                  more=more))
    _write(host, "lib/private/krb5.conf", _KRB5_CONF.format(realm=realm))


def _write(host: Host, name: str, text: str) -> None:
    path = Path(f"/proc/{host.pid}/root{DISK}") / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def time_shift(minutes: float) -> dict[str, str]:
    """The environment in which a program lives `minutes` ahead of everybody else."""
    if not minutes:
        return {}
    if not os.path.exists(_FAKETIME):
        raise SiteError("libfaketime is missing: install the package faketime.")
    return {"LD_PRELOAD": _FAKETIME, "FAKETIME": f"{minutes * 60:+.0f}s", "DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_RESET": "1"}


def start_samba(host: Host, minutes: float = 0) -> None:
    """Starts Samba and comes back at once; see wait_for_samba()."""
    log = f"{DISK}/log/start.log"
    host.run("sh", "-c", f"exec samba -D --no-process-group --debug-stdout >>{log} 2>&1 </dev/null", env=time_shift(minutes))


def wait_for_samba(machine: Machine, console: Host, deadline: float = 90) -> None:
    """Until every port of the controller accepts, as seen from the console's machine."""
    if not console.call(_all_open, machine.address, deadline):
        raise SiteError(f"{machine.hostname} did not come up within {deadline:.0f} s.")


def _all_open(address: str, deadline: float) -> bool:
    end = time.monotonic() + deadline
    waiting = list(PORTS)
    while waiting and time.monotonic() < end:
        try:
            socket.create_connection((address, waiting[0]), timeout=1).close()
            waiting.pop(0)
        except OSError:
            time.sleep(0.02)
    return not waiting


def stop_samba(host: Host) -> None:
    """Ends every process of Samba; the RPC workers outlive the main process and would keep its settings."""
    host.call(_end_processes, _is_samba)


def _is_samba(name: str) -> bool:
    programs = ("samba", "smbd", "samba-dcerpcd", "samba-bgqd", "nmbd")
    return name in programs or name.startswith(("samba:", "winbindd", "rpcd_", "wb[", "wb-"))


def _is_chrony(name: str) -> bool:
    return name == "chronyd"


def stratum_of(key: str) -> int:
    return 1 if key == TIME.key else 3


def start_ntp(host: Host, stratum: int, minutes: float = 0) -> None:
    """An NTP server that tells the machine's own time and never touches the system's clock (-x)."""
    place = Path(f"/proc/{host.pid}/root{DISK}/chrony.conf")
    place.write_text(_CHRONY_CONF.format(stratum=stratum, disk=DISK), encoding="ascii")
    host.run("sh", "-c", f"exec chronyd -x -u root -f {DISK}/chrony.conf >>{DISK}/chrony.log 2>&1 </dev/null", env=time_shift(minutes))


def stop_ntp(host: Host) -> None:
    host.call(_end_processes, _is_chrony)


def end_listener(host: Host, port: int) -> None:
    """Ends the silent listener of one port."""
    host.call(_end_program, f"silent.py {port} ")


def end_relay(lan: Host, key: str) -> None:
    """Ends the relay of one machine's wire."""
    lan.call(_end_program, f"relay.py {key} ")


def _end_program(words: str) -> None:
    found = [pid for pid, _, line in processes_here() if words in line]
    for pid in found:
        _signal(pid, signal.SIGKILL)


def signal_tasks(host: Host, task: str, number: int) -> int:
    """Sends a signal to all processes of one Samba task ("drepl", "kcc"); returns how many there were."""
    return host.call(_signal_processes, task, number)


def _signal_processes(task: str, number: int) -> int:
    found = [pid for pid, _, line in processes_here() if f"task[{task}]" in line]
    for pid in found:
        _signal(pid, number)
    return len(found)


def _end_processes(wanted: Callable[[str], bool]) -> None:
    """Asks first: a killed controller leaves its databases in the middle of a transaction."""
    start = time.monotonic()
    while processes := [pid for pid, name, _ in processes_here() if wanted(name)]:
        waited = time.monotonic() - start
        if waited > 8:
            raise SiteError(f"processes {processes} do not end")
        for pid in processes:
            _signal(pid, signal.SIGCONT)
            _signal(pid, signal.SIGTERM if waited < 4 else signal.SIGKILL)
        time.sleep(0.05)


def processes_here() -> Iterator[tuple[int, str, str]]:
    """Process id, program name and command line of everything that lives in this process namespace, but the init and us."""
    for entry in os.listdir("/proc"):
        if not entry.isdigit() or int(entry) in (1, os.getpid()):
            continue
        try:
            name = Path(f"/proc/{entry}/comm").read_text(encoding="utf-8", errors="replace").strip()
            line = Path(f"/proc/{entry}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue  # it has ended meanwhile
        if line:
            yield int(entry), name, line


def _signal(pid: int, number: int) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass
