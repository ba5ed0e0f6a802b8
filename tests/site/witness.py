# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ordinary tools say about the site, asked from the console's machine: dig, ldapsearch, ntpdig, kinit, samba-tool."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import tempfile
from datetime import datetime, timezone

import console
from lab import Lab
from plan import ADMINISTRATOR, PASSWORD, REALM, WORKGROUP, Machine


class Witness:
    """Asks one site."""

    def __init__(self, site: Lab) -> None:
        self._site = site

    def run(self, *command: str, text: str | None = None, timeout: float = 20, env: dict[str, str] | None = None) -> tuple[int, str]:
        """Exit code and output of a command on the console's machine; 124 when it did not end in time."""
        try:
            done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=timeout, check=False,
                                  env={**console.environment(self._site), "LC_ALL": "C", **(env or {})},
                                  preexec_fn=lambda: console.become(self._site))
        except subprocess.TimeoutExpired:
            return 124, ""
        return done.returncode, done.stdout + done.stderr

    def port(self, machine: Machine, port: int, seconds: float = 1.5) -> str:
        """open, refused, silent or unreachable."""
        return self._site.console.call(_probe, machine.address, port, seconds)

    def ntp_offset(self, machine: Machine) -> float | None:
        """Seconds that the machine's NTP server is ahead; None when it does not answer."""
        _, output = self.run("ntpdig", "-t", "1", machine.address)
        found = re.search(r"\) ([+-][0-9.]+)", output)
        return float(found.group(1)) if found else None

    def ldap(self, machine: Machine, base: str, *attributes: str, scope: str = "base", user: str | None = None) -> dict[str, list[str]]:
        """Values of one object; empty when the server does not answer."""
        login = ["-D", f"{user}@{REALM}", "-w", PASSWORD] if user else []
        _, output = self.run("ldapsearch", "-x", "-LLL", "-o", "ldif-wrap=no", "-o", "nettimeout=2", "-l", "2",
                             "-H", f"ldap://{machine.address}", *login, "-s", scope, "-b", base, "(objectClass=*)", *attributes)
        values: dict[str, list[str]] = {}
        for name, value in re.findall(r"^([A-Za-z-]+)::? (.*)$", output, re.MULTILINE):
            values.setdefault(name, []).append(value)
        return values

    def ldap_offset(self, machine: Machine) -> float | None:
        """Seconds that the machine's directory is ahead of the console's clock."""
        told = self.ldap(machine, "", "currentTime").get("currentTime")
        if not told:
            return None
        then = datetime.strptime(told[0], "%Y%m%d%H%M%S.0Z").replace(tzinfo=timezone.utc)
        return then.timestamp() - datetime.now(timezone.utc).timestamp()

    def dig(self, machine: Machine, questions: list[tuple[str, str]]) -> dict[tuple[str, str], set[str]] | None:
        """Name and type → values in the form of dnsrecords, of many questions at once; None when nobody answers."""
        batch = "".join(f"{name} {kind}\n" for name, kind in questions)
        code, output = self.run("dig", f"@{machine.address}", "+noall", "+answer", "+norecurse", "+time=3", "+tries=1", "-f", "/dev/stdin",
                                text=batch, timeout=60)
        if code != 0 or "no servers could be reached" in output or "timed out" in output:
            return None
        answers: dict[tuple[str, str], set[str]] = {}
        for name, kind, value in re.findall(r"^(\S+)\s+\d+\s+IN\s+(\S+)\s+(.+)$", output, re.MULTILINE):
            text = value.rstrip(".").lower()
            if kind == "SRV":
                _, _, port, host = text.split()
                text = f"{port} {host}"
            answers.setdefault((name.rstrip(".").lower(), kind), set()).add(text)
        return answers

    def sign_in(self, machine: Machine, user: str = ADMINISTRATOR, password: str = PASSWORD) -> str:
        """Empty when a ticket was got from this machine's key server, else what kinit says."""
        with tempfile.TemporaryDirectory() as place:
            settings = os.path.join(place, "krb5.conf")
            with open(settings, "w", encoding="ascii") as file:
                file.write(f"[libdefaults]\ndefault_realm={REALM}\ndns_lookup_kdc=false\nrdns=false\n"
                           "udp_preference_limit=1\nkdc_timesync=0\n"
                           f"[realms]\n{REALM}={{\nkdc={machine.address}\n}}\n")
            code, output = self.run("kinit", "-c", os.path.join(place, "cache"), f"{user}@{REALM}", text=password + "\n", timeout=8,
                                    env={"KRB5_CONFIG": settings})
        return "" if code == 0 else output.strip() or "no answer"

    def roles(self, machine: Machine) -> list[str]:
        """The servers that hold the seven roles, as samba-tool names them."""
        _, output = self.run("samba-tool", "fsmo", "show", "-H", f"ldap://{machine.address}", *LOGIN, timeout=40)
        return re.findall(r"owner: CN=NTDS Settings[^,]*,CN=([^,]+),", output)

    def replication(self, machine: Machine) -> str:
        return self.run("samba-tool", "drs", "showrepl", machine.address, *LOGIN, timeout=40)[1]


LOGIN = ("-U", f"{WORKGROUP}\\{ADMINISTRATOR}%{PASSWORD}", "--use-kerberos=off", "--configfile=/dev/null")


def _probe(address: str, port: int, seconds: float) -> str:
    try:
        socket.create_connection((address, port), timeout=seconds).close()
    except ConnectionRefusedError:
        return "refused"
    except TimeoutError:
        return "silent"
    except OSError:
        return "unreachable"
    return "open"
