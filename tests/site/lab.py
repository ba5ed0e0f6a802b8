# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One practice site: bring it up from its template, find it again, take it down, whatever state it is in."""

from __future__ import annotations

import fcntl
import json
import os
import select
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import controller
import replication
import stages
import supervisor
import template
from host import Host
from plan import CONSOLE, MACHINES, TIME, Machine, SiteError, controllers_of, machines_of, state_root


class Lab:
    """A practice site of one name. Its state is a small file beside the supervisor's log."""

    def __init__(self, name: str) -> None:
        if not name.replace("-", "").replace("_", "").isalnum():
            raise SiteError(f"“{name}” is no name for a site: use letters, digits and hyphens.")
        self.name = name
        self.directory = state_root() / name
        self.stage = ""
        self.hosts: dict[str, Host] = {}
        self.data: dict[str, Any] = {}
        self._commit = -1

    # Being found

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Nobody else changes this site meanwhile."""
        state_root().mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(state_root() / f"{self.name}.lock", "w", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def load(self) -> bool:
        """Finds the running site; False where there is none."""
        try:
            self.data = json.loads((self.directory / "state.json").read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return False
        if not self._alive():
            return False
        self.stage = self.data["stage"]
        self.hosts = {key: Host(key, pid) for key, pid in self.data["pids"].items() if key != "supervisor"}
        return True

    def require(self) -> Lab:
        """Like load(), for commands that need a running site."""
        if not self.load():
            raise SiteError(f"There is no practice site “{self.name}”. Bring one up with: site up --name {self.name}")
        return self

    def save(self) -> None:
        temporary = self.directory / "state.json.new"
        temporary.write_text(json.dumps(self.data, indent=1), encoding="utf-8")
        os.replace(temporary, self.directory / "state.json")

    def _alive(self) -> bool:
        return _started(self.data["pids"]["supervisor"]) == self.data["started"]

    @property
    def machines(self) -> list[Machine]:
        return machines_of(self.stage)

    @property
    def controllers(self) -> list[Machine]:
        return controllers_of(self.stage)

    @property
    def console(self) -> Host:
        return self.hosts[CONSOLE.key]

    @property
    def faults(self) -> list[dict[str, Any]]:
        return self.data["faults"]

    # Coming and going

    def up(self, stage: str, owner: int | None, whole: bool = False) -> None:
        """Replaces whatever runs under this name by a fresh, healthy site; `whole`: with the machines of later stages, which wait."""
        build(stage)
        self.down()
        try:
            self._raise_machines(stage, owner, all_machines=whole)
            self._unpack_and_start()
            self.data["started_at"] = time.time()
            self.save()
        except BaseException:
            self.down()
            raise
        os.write(self._commit, b"+")
        os.close(self._commit)

    def _raise_machines(self, stage: str, owner: int | None, all_machines: bool = False) -> None:
        self.directory.mkdir(parents=True, mode=0o700)
        self.stage = stage
        machines = list(MACHINES.values()) if all_machines else machines_of(stage)
        pids, self._commit = supervisor.launch(self.directory, machines, owner)
        self.data = {"name": self.name, "stage": stage, "pids": pids, "started": _started(pids["supervisor"]), "faults": []}
        self.hosts = {key: Host(key, pid) for key, pid in pids.items() if key != "supervisor"}
        self.save()

    def _unpack_and_start(self) -> None:
        for machine in self.machines:
            if machine.controller or machine is TIME:
                controller.start_ntp(self.hosts[machine.key], controller.stratum_of(machine.key))
        with ThreadPoolExecutor() as pool:
            list(pool.map(self._start_controller, self.controllers))
        replication.synchronize(self.hosts, self.controllers)

    def _start_controller(self, machine: Machine) -> None:
        host = self.hosts[machine.key]
        template.unpack(self.stage, machine, host)
        controller.configure(host, machine)
        controller.start_samba(host)
        controller.wait_for_samba(machine, self.console)

    def advance(self) -> str:
        """Migrates the running site by one stage, with the means of a real migration. Returns the stage that it has now."""
        stage = template.following(self.stage)
        if stage is None:
            raise SiteError(f"The stage {self.stage} is the last one.")
        if self.faults:
            raise SiteError("Heal the faults first: a stage is made out of a healthy one.")
        before = self.controllers
        for machine in controllers_of(stage):
            if machine.key not in self.hosts:
                raise SiteError(f"The machine {machine.key} is not there. Bring the site up with --whole.")
        for machine in before:
            controller.stop_samba(self.hosts[machine.key])
        stages.make(stage, self.hosts)
        self.stage = self.data["stage"] = stage
        for machine in self.controllers:
            if machine not in before:
                controller.start_ntp(self.hosts[machine.key], controller.stratum_of(machine.key))
        with ThreadPoolExecutor() as pool:
            list(pool.map(self._start_again, self.controllers))
        replication.synchronize(self.hosts, self.controllers)
        self.save()
        return stage

    def do(self, work: Callable[[], None]) -> None:
        """One work of a migration, in the directory of the first controller; the others learn of it."""
        self.hosts[self.controllers[0].key].call(work)
        if len(self.controllers) > 1:
            replication.synchronize(self.hosts, self.controllers)

    def _start_again(self, machine: Machine) -> None:
        host = self.hosts[machine.key]
        controller.configure(host, machine)
        controller.start_samba(host)
        controller.wait_for_samba(machine, self.console)

    def make_template(self, stage: str) -> None:
        """Builds one stage out of the one before it, on machines of its own."""
        try:
            self._raise_machines(stage, os.getpid(), all_machines=True)
            before = template.previous(stage)
            for machine in template.packed(before) if before else []:
                template.unpack(before, machine, self.hosts[machine.key])
            stages.make(stage, self.hosts)
            template.save(stage, self.hosts)
        finally:
            self.down()

    def down(self) -> bool:
        """Ends the site and removes what a killed one left. True if there was something."""
        was_there = self.directory.exists()
        if self.load():
            _end(self.data["pids"]["supervisor"])
        # Where its supervisor was killed, the kernel has already taken every machine with it: only files are left.
        shutil.rmtree(self.directory, ignore_errors=True)
        self.data, self.hosts = {}, {}
        return was_there


def build(stage: str) -> None:
    """Makes the templates up to a stage that are missing."""
    if template.exists(stage):
        template.mark_used()
        return
    with template.building():
        missing = [name for name in _up_to(stage) if not template.exists(name)]
        for name in missing:
            Lab(f"building-{os.getpid()}").make_template(name)


def _up_to(stage: str) -> list[str]:
    before = template.previous(stage)
    return [*(_up_to(before) if before else []), stage]


def all_labs() -> list[Lab]:
    """Every site that runs now."""
    root = state_root()
    names = sorted(entry.name for entry in root.iterdir() if entry.is_dir()) if root.is_dir() else []
    return [lab for lab in map(Lab, names) if lab.load()]


def _started(pid: int) -> str:
    """Tells a process from a later one with the same id; empty when there is none."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rsplit(")", 1)[1].split()
    except (FileNotFoundError, ProcessLookupError):
        return ""
    return "" if fields[0] == "Z" else fields[19]


def _end(pid: int) -> None:
    """The supervisor takes everything with it; when it does not listen, the kernel does so for it."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            signal.pidfd_send_signal(handle, number)
        except ProcessLookupError:
            break
        if select.select([handle], [], [], 5)[0]:
            break
    os.close(handle)


