# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one process that owns a running site. When it ends, for whatever reason, the kernel ends every machine with it.

It ends itself when it is told to (SIGTERM), when the process that is bringing the site up dies before it has finished, and when
the owner that was named dies.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import traceback
from pathlib import Path

import host
from plan import Machine, SiteError

_PREFIX = 24


def launch(directory: Path, machines: list[Machine], owner: int | None) -> tuple[dict[str, int], int]:
    """Starts a supervisor. Returns the process ids of all machines, and a pipe: write to it when the site is up."""
    answer_in, answer_out = os.pipe()
    commit_in, commit_out = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(answer_in)
        os.close(commit_out)
        if os.fork() != 0:
            os._exit(0)
        _Supervisor(directory, machines, owner, commit_in).live(answer_out)
    os.close(answer_out)
    os.close(commit_in)
    os.waitpid(child, 0)
    with os.fdopen(answer_in, "rb") as pipe:
        raw = pipe.read()
    if not raw:
        log = (directory / "supervisor.log").read_text(encoding="utf-8", errors="replace")[-1500:]
        raise SiteError(f"The machines of the site could not be made: {log}")
    return json.loads(raw), commit_out


class _Supervisor:
    """Lives in the second child; every method runs there."""

    def __init__(self, directory: Path, machines: list[Machine], owner: int | None, commit: int) -> None:
        self._directory = directory
        self._machines = machines
        self._owner = os.pidfd_open(owner) if owner else None
        self._commit = commit
        self._pids: dict[str, int] = {}

    def live(self, answer: int) -> None:
        """Never returns."""
        try:
            self._detach(keep={answer, self._commit, self._owner})
            self._raise_lan()
            self._pids["supervisor"] = os.getpid()
            os.write(answer, json.dumps(self._pids).encode())
            os.close(answer)
            self._wait()
        except BaseException:
            traceback.print_exc()
        sys.stderr.flush()
        self._end()

    def _detach(self, keep: set[int | None]) -> None:
        """No terminal, no descriptor and no directory of the caller: nobody shall wait for us."""
        os.setsid()
        os.chdir("/")
        log = os.open(self._directory / "supervisor.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        null = os.open("/dev/null", os.O_RDONLY)
        os.dup2(null, 0)
        os.dup2(log, 1)
        os.dup2(log, 2)
        host.close_all_but(keep)
        sys.stdout = sys.stderr = os.fdopen(2, "w", buffering=1, closefd=False)
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGCHLD})

    def _raise_lan(self) -> None:
        """The switch is a machine, too: a namespace of its own, so that nothing touches the real network."""
        reader, writer = os.pipe()
        for machine in (Machine("lan", "switch", ""), *self._machines):
            self._pids[machine.key] = host.start_init(machine.hostname, _files_of(machine), writer)
        os.close(writer)
        waiting = len(self._machines) + 1
        while waiting:
            got = os.read(reader, waiting)
            if not got:
                raise SiteError("A machine ended while it started.")
            waiting -= len(got)
        os.close(reader)
        self._connect()

    def _connect(self) -> None:
        lines = ["link add br0 type bridge forward_delay 0 stp_state 0 mcast_snooping 0", "link set br0 up", "link set lo up"]
        for machine in self._machines:
            key = machine.key
            lines += [f"link add {key} type veth peer name eth0 netns {self._pids[key]}", f"link set {key} master br0 up"]
        _batch(self._pids["lan"], lines)
        for machine in self._machines:
            _batch(self._pids[machine.key], ["link set lo up", f"addr add {machine.address}/{_PREFIX} dev eth0", "link set eth0 up"])

    def _wait(self) -> None:
        """Until there is a reason to end."""
        stop = signal.pthread_sigmask(signal.SIG_BLOCK, [])
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        signal.set_wakeup_fd(writer)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda *_: None)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, stop)
        watched = [descriptor for descriptor in (reader, self._commit, self._owner) if descriptor is not None]
        while True:
            ready = select.select(watched, [], [])[0]
            if reader in ready or self._owner in ready:
                return
            if self._commit in ready:
                if not os.read(self._commit, 1):
                    return  # whoever was bringing the site up has died
                watched.remove(self._commit)

    def _end(self) -> None:
        for pid in self._pids.values():
            if pid != os.getpid():
                try:
                    os.kill(pid, signal.SIGKILL)
                    os.waitpid(pid, 0)
                except (ProcessLookupError, ChildProcessError):
                    pass
        if self._pids.get("supervisor"):
            shutil.rmtree(self._directory, ignore_errors=True)
        os._exit(0)


def _files_of(machine: Machine) -> dict[str, str]:
    if not machine.controller:
        return {}
    return {"/etc/resolv.conf": f"search contoso.lan\nnameserver {machine.address}\n",
            "/etc/hosts": f"127.0.0.1 localhost\n{machine.address} {machine.fqdn} {machine.hostname.lower()}\n"}


def _batch(pid: int, lines: list[str]) -> None:
    """Runs `ip` commands in a machine's network."""
    done = subprocess.run(["nsenter", "-t", str(pid), "-n", "ip", "-batch", "-"], input="\n".join(lines) + "\n", text=True,
                          capture_output=True, check=False)
    if done.returncode != 0:
        raise SiteError(f"The network of the site could not be made: {done.stderr.strip()}")
