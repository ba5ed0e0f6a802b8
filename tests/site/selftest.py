# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the practice site keep its promises? Each stage comes up healthy, each fault shows and heals: asked with ordinary tools.

Usage: selftest.py [WORD…]   only the tests whose names contain one of the words. Ends with 77 where no site can be made.
"""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
import time
import unittest
from pathlib import Path

import dnsrecords
import directory
import faults
import replication
from controller import PORTS
from lab import Lab, all_labs
from plan import (ADMINISTRATOR, CONTEXTS, DESTINATION, DOMAIN, DOMAIN_DN, SCHEMA_DN, SOURCE, STAGES, TIME, USER,
                  Machine, SiteError)
from witness import Witness

_HERE = Path(__file__).resolve().parent
_NAME = f"selftest-{os.getpid()}"


def _guids() -> tuple[dict[str, str], str]:
    database = directory.open_local()
    return directory.dsa_guids(database), directory.domain_guid(database)


class Stages(unittest.TestCase):
    """Every stage, brought up one after the other under one name."""

    def tearDown(self) -> None:
        Lab(_NAME).down()

    def check(self, stage: str, schema: str, holder: Machine) -> None:
        begin = time.monotonic()
        site = Lab(_NAME)
        site.up(stage, os.getpid())
        print(f"{stage} up in {time.monotonic() - begin:.1f} s", flush=True)
        witness = Witness(site)
        for machine in site.controllers:
            self.assertEqual({port: witness.port(machine, port) for port in PORTS}, dict.fromkeys(PORTS, "open"))
            root = witness.ldap(machine, "", "isSynchronized", "isGlobalCatalogReady", "domainFunctionality", "defaultNamingContext")
            self.assertEqual(root, {"isSynchronized": ["TRUE"], "isGlobalCatalogReady": ["TRUE"], "domainFunctionality": ["2"],
                                    "defaultNamingContext": [DOMAIN_DN]})
            self.assertEqual(witness.ldap(machine, SCHEMA_DN, "objectVersion", user=ADMINISTRATOR)["objectVersion"], [schema])
            self.assertEqual(witness.roles(machine), [holder.hostname] * 7)
            self.assertEqual(witness.sign_in(machine), "")
            self.assertEqual(witness.sign_in(machine, USER), "")
            self.assert_dns(site, witness, machine, holder)
            self.assert_clock(witness, machine)
        self.assert_clock(witness, TIME)
        for machine in site.controllers if len(site.controllers) > 1 else []:
            self.assert_replicates(site, machine)

    def assert_dns(self, site: Lab, witness: Witness, server: Machine, pdc: Machine) -> None:
        guids, domain = site.hosts[server.key].call(_guids)
        self.assertEqual(set(guids), {machine.hostname for machine in site.controllers})
        wanted = dnsrecords.healthy_records([(machine, guids[machine.hostname]) for machine in site.controllers], pdc.key, domain)
        wanted = {(name.lower(), kind): values for (name, kind), values in wanted.items()}
        self.assertEqual(witness.dig(server, list(wanted)), wanted)
        absent = [(SOURCE.fqdn, "A")] if SOURCE not in site.controllers else [(DESTINATION.fqdn, "A")] if len(guids) == 1 else []
        self.assertEqual(witness.dig(server, absent or [(f"nobody.{DOMAIN}", "A")]), {})

    def assert_clock(self, witness: Witness, machine: Machine) -> None:
        offset = witness.ntp_offset(machine)
        self.assertIsNotNone(offset)
        self.assertLess(abs(offset or 0), 1)

    def assert_replicates(self, site: Lab, machine: Machine) -> None:
        told = site.hosts[machine.key].call(replication.neighbours)
        if any(failures for *_, failures in told):
            # Told of a change, a controller asks at once, also a partner that is still starting, and again only minutes later.
            replication.synchronize(site.hosts, site.controllers)
            told = site.hosts[machine.key].call(replication.neighbours)
        self.assertEqual({context for context, *_ in told}, set(CONTEXTS))
        for context, _, success, failures in told:
            self.assertLess(time.time() - success, 120, context)
            self.assertEqual(failures, 0, context)

    def test_source(self) -> None:
        self.check("source", "30", SOURCE)

    def test_prepared(self) -> None:
        self.check("prepared", "56", SOURCE)

    def test_joined(self) -> None:
        self.check("joined", "56", SOURCE)

    def test_moved(self) -> None:
        self.check("moved", "56", DESTINATION)

    def test_demoted(self) -> None:
        self.check("demoted", "56", DESTINATION)
        site = Lab(_NAME).require()
        self.assertEqual(Witness(site).port(SOURCE, 389), "refused")


class Faults(unittest.TestCase):
    """Every fault on one site; each test leaves it healed."""

    site: Lab
    witness: Witness

    @classmethod
    def setUpClass(cls) -> None:
        cls.site = Lab(_NAME)
        cls.site.up("joined", os.getpid())
        cls.witness = Witness(cls.site)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.site.down()

    def setUp(self) -> None:
        self._begin = time.monotonic()

    def tearDown(self) -> None:
        faults.heal(self.site, None, [])
        for machine in self.site.controllers:
            self.assertEqual(self.witness.port(machine, 389), "open")
            self.assertEqual(self.witness.sign_in(machine), "")
            offset = self.witness.ntp_offset(machine)
            self.assertIsNotNone(offset)
            self.assertLess(abs(offset or 0), 1)
            self.assertIsNotNone(self.witness.dig(machine, [(DOMAIN, "A")]))
            Stages.assert_replicates(self, self.site, machine)  # type: ignore[arg-type]
        print(f"{self.id().rsplit('.', 1)[1]} {time.monotonic() - self._begin:.1f} s", flush=True)

    def broken(self, name: str, *arguments: str) -> None:
        faults.inject(self.site, name, list(arguments))

    def test_clock_off(self) -> None:
        self.broken("clock-off", "source", "7")
        self.assertAlmostEqual(self.witness.ntp_offset(SOURCE) or 0, 420, delta=2)
        self.assertAlmostEqual(self.witness.ldap_offset(SOURCE) or 0, 420, delta=3)
        self.assertIn("skew", self.witness.sign_in(SOURCE).lower())
        self.assertAlmostEqual(self.witness.ldap_offset(DESTINATION) or 0, 0, delta=3)

    def test_ntp_off(self) -> None:
        self.broken("ntp-off", "destination", "-7")
        self.assertAlmostEqual(self.witness.ntp_offset(DESTINATION) or 0, -420, delta=2)
        self.assertAlmostEqual(self.witness.ldap_offset(DESTINATION) or 0, 0, delta=3)

    def test_ntp_silent(self) -> None:
        self.broken("ntp-silent", "source")
        self.broken("external-time-silent")
        self.assertIsNone(self.witness.ntp_offset(SOURCE))
        self.assertIsNone(self.witness.ntp_offset(TIME))
        self.assertIsNotNone(self.witness.ntp_offset(DESTINATION))

    def test_ldap_stopped(self) -> None:
        self.broken("ldap-stopped", "source")
        self.assertEqual([self.witness.port(SOURCE, port) for port in (389, 636, 3268, 88)], ["refused"] * 3 + ["open"])
        self.assertEqual(self.witness.port(DESTINATION, 389), "open")

    def test_port_silent(self) -> None:
        for service, port in (("ldap", 389), ("kdc", 88), ("dns", 53)):
            self.broken("port-silent", "source", service)
            self.assertEqual([self.witness.port(SOURCE, port) for _ in range(40)], ["open"] * 40, service)
        self.assertEqual(self.witness.ldap(SOURCE, "", "currentTime"), {})
        self.assertIn(self.witness.sign_in(SOURCE), ("no answer", "kinit: Cannot contact any KDC for realm 'CONTOSO.LAN' while getting "
                                                                  "initial credentials"))
        self.assertIsNone(self.witness.dig(SOURCE, [(DOMAIN, "A")]))
        self.assertEqual(self.witness.sign_in(DESTINATION), "")

    def test_link_cut(self) -> None:
        self.broken("link-cut", "destination")
        self.assertIn(self.witness.port(DESTINATION, 389), ("silent", "unreachable"))
        self.assertEqual(self.witness.port(SOURCE, 389), "open")

    def test_console_link_cut(self) -> None:
        self.broken("console-link-cut")
        self.assertIn("DOWN", self.witness.run("ip", "-br", "link", "show", "eth0")[1])

    def test_loss_and_delay(self) -> None:
        self.broken("loss", "20", "source")
        self.broken("delay", "200", "source")
        _, output = self.witness.run("ping", "-q", "-i", "0.02", "-c", "200", "-W", "1", SOURCE.address)
        lost, average = re.findall(r"([0-9.]+)% packet loss", output)[0], re.findall(r"= [0-9.]+/([0-9.]+)/", output)[0]
        self.assertTrue(8 < float(lost) < 34, output)
        self.assertTrue(195 < float(average) < 260, output)

    def test_dc_stopped(self) -> None:
        self.broken("dc-stopped", "destination")
        self.assertEqual({self.witness.port(DESTINATION, port) for port in PORTS}, {"refused"})

    def test_other_domain(self) -> None:
        self.broken("other-domain")
        self.assertEqual(self.witness.ldap(DESTINATION, "", "defaultNamingContext")["defaultNamingContext"], ["DC=fabrikam,DC=lan"])

    def test_dns_record_missing(self) -> None:
        question = (f"_kerberos._tcp.{DOMAIN}", "SRV")
        self.broken("dns-record-missing")
        for server in self.site.controllers:
            self.assertEqual(self.witness.dig(server, [question]), {question: {f"88 {DESTINATION.fqdn}"}})

    def test_dns_record_left(self) -> None:
        name = f"_kerberos._tcp.dc._msdcs.{DOMAIN}"
        self.broken("dns-record-missing", name, "SRV")
        self.broken("dns-record-left", name, "SRV")
        for machine in self.site.controllers:
            self.assertIn(f"389 {SOURCE.fqdn}", self.witness.dig(machine, [(name, "SRV")])[(name, "SRV")])

    def test_policy_left(self) -> None:
        self.broken("policy-left", "Windows_SBS_Test")
        for machine in self.site.controllers:
            self.assertIn("Windows SBS Test", self.site.hosts[machine.key].call(_policy_names))

    def test_user_attribute(self) -> None:
        self.broken("user-attribute", USER, "homeDirectory", f"\\\\{SOURCE.hostname}\\Users")
        for machine in self.site.controllers:
            self.assertEqual(self.site.hosts[machine.key].call(_home_of, USER), f"\\\\{SOURCE.hostname}\\Users")

    def test_second_address(self) -> None:
        question = (SOURCE.fqdn, "A")
        self.broken("second-address")
        for server in self.site.controllers:
            self.assertEqual(self.witness.dig(server, [question]), {question: {SOURCE.address, "192.168.17.2"}})

    def test_replication_never(self) -> None:
        self.broken("replication-never")
        for _ in range(2):
            told = self.site.hosts[DESTINATION.key].call(replication.neighbours)
            never = [context for context, _, success, failures in told if success == 0 and failures == 0]
            self.assertEqual(never, [CONTEXTS[4]])
            time.sleep(6)  # longer than Samba's notification, so that a lasting fault is told from a passing one
        self.assertIn("Last success @ NTTIME(0)", self.witness.replication(DESTINATION))

    def test_schema_back(self) -> None:
        self.broken("schema-back")
        for machine in self.site.controllers:
            self.assertEqual(self.witness.ldap(machine, SCHEMA_DN, "objectVersion", user=ADMINISTRATOR)["objectVersion"], ["30"])

    def test_role_lost(self) -> None:
        self.broken("role-lost")
        for machine in self.site.controllers:
            owner = self.witness.ldap(machine, f"CN=Infrastructure,{DOMAIN_DN}", "fSMORoleOwner", user=ADMINISTRATOR)
            self.assertIn("0ADEL", str(owner) + self.witness.run("true")[1])

    def test_catalog_off(self) -> None:
        self.broken("catalog-off")
        for machine in self.site.controllers:
            settings = self.witness.ldap(machine, directory.ntds_settings(DESTINATION), "options", user=ADMINISTRATOR)
            self.assertEqual(settings["options"], ["0"])

    def test_left_while_still_there(self) -> None:
        for name in ("controller-left", "account-left"):
            with self.assertRaises(SiteError):
                self.broken(name)

    def test_accounts(self) -> None:
        for name, words in (("account-locked", "revoked"), ("account-disabled", "revoked"), ("password-expired", "expired")):
            self.broken(name, USER)
            self.assertIn(words, self.witness.sign_in(SOURCE, USER).lower(), name)
            faults.heal(self.site, name, [])
            self.assertEqual(self.witness.sign_in(SOURCE, USER), "", name)

    def test_console_clock(self) -> None:
        self.broken("console-clock", "60")
        self.assertAlmostEqual(self.witness.ntp_offset(SOURCE) or 0, -3600, delta=2)
        self.assertIn("skew", self.witness.sign_in(SOURCE).lower())


class Leftovers(unittest.TestCase):
    """Nothing of a site survives those it belongs to."""

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen([str(_HERE / "site"), *arguments, "--name", _NAME, "--stage", "source"], stdout=subprocess.PIPE, text=True)

    def assert_gone(self, inits: list[int]) -> None:
        end = time.monotonic() + 5
        while time.monotonic() < end and any(os.path.exists(f"/proc/{pid}") for pid in inits):
            time.sleep(0.05)
        self.assertEqual([pid for pid in inits if os.path.exists(f"/proc/{pid}")], [])
        self.assertNotIn(_NAME, [site.name for site in all_labs()])

    def pids(self) -> list[int]:
        return list(Lab(_NAME).require().data["pids"].values())

    def test_supervisor_killed(self) -> None:
        self.start("up").wait()
        inits = self.pids()
        os.kill(Lab(_NAME).require().data["pids"]["supervisor"], 9)
        self.assert_gone(inits)
        Lab(_NAME).down()

    def test_owner_killed(self) -> None:
        owner = subprocess.Popen(["sleep", "1000"])
        self.start("up", "--owner", str(owner.pid)).wait()
        inits = self.pids()
        owner.kill()
        owner.wait()
        self.assert_gone(inits)

    def test_killed_while_coming_up(self) -> None:
        process = self.start("up")
        lab = Lab(_NAME)
        while not lab.load():
            time.sleep(0.01)
        inits = list(lab.data["pids"].values())
        process.kill()
        process.wait()
        self.assert_gone(inits)


class Tables(unittest.TestCase):
    """The tables of expected verdicts fit the site that they speak of."""

    def test_expected(self) -> None:
        rows = list(csv.DictReader(_lines("expected.csv")))
        self.assertEqual({row["stage"] for row in rows}, set(STAGES))
        cards = {stage: sorted(row["card"] for row in rows if row["stage"] == stage) for stage in STAGES}
        for stage in STAGES:
            self.assertEqual(cards[stage], cards["joined"])
            self.assertEqual(len(set(cards[stage])), len(cards[stage]))

    def test_faults(self) -> None:
        known = {row["card"] for row in csv.DictReader(_lines("expected.csv"))} | {"readers@source", "readers@destination"}
        for row in csv.DictReader(_lines("faults.csv")):
            name, *arguments = row["fault"].split()
            self.assertIn(name, faults.FAULTS)
            self.assertLessEqual(len(arguments), len(faults.FAULTS[name].parameters))
            self.assertLessEqual({row["card"], *row["blocked"].split()} - {""}, known)


def _policy_names() -> list[str]:
    found = directory.open_local().search(f"CN=Policies,CN=System,{DOMAIN_DN}", expression="(displayName=*)", attrs=["displayName"])
    return [str(entry["displayName"][0]) for entry in found]


def _home_of(user: str) -> str:
    found = directory.open_local().search(DOMAIN_DN, expression=f"(sAMAccountName={user})", attrs=["homeDirectory"])
    return str(found[0]["homeDirectory"][0])


def _lines(name: str) -> list[str]:
    return [line for line in (_HERE / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def main() -> int:
    if subprocess.run(["unshare", "--net", "--mount", "--pid", "--fork", "true"], check=False, stderr=subprocess.DEVNULL).returncode != 0:
        print("skipped: no network namespaces can be made here", file=sys.stderr)
        return 77
    words = sys.argv[1:]
    suite = unittest.TestSuite()
    loader = unittest.defaultTestLoader
    for group in (Tables, Stages, Faults, Leftovers):
        for name in loader.getTestCaseNames(group):
            if not words or any(word in f"{group.__name__}.{name}" for word in words):
                suite.addTest(group(name))
    return 0 if unittest.TextTestRunner(verbosity=1).run(suite).wasSuccessful() else 1



if __name__ == "__main__":
    sys.exit(main())
