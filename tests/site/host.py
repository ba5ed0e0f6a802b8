# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One machine of the site: private network, mount, host name and process namespaces around a tiny init process.

Everything a machine writes lies in a tmpfs inside its own mount namespace, so that killing its init leaves nothing behind.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import syscalls
from plan import SiteError

# Bound over the fixed paths: libwbclient and others ignore what smb.conf says.
_BOUND = {
    "etc": "/etc/samba",
    "lib": "/var/lib/samba",
    "cache": "/var/cache/samba",
    "run": "/run/samba",
    "log": "/var/log/samba",
}
DISK = "/run/site-disk"  # the tmpfs of a machine, seen from inside


def start_init(hostname: str, files: dict[str, str], ready: int) -> int:
    """Forks a machine's init, which writes one byte to `ready` when its file system stands. Returns its process id."""
    parent = os.getpid()
    os.unshare(os.CLONE_NEWPID)
    child = os.fork()
    if child:
        own = os.open(f"/proc/{parent}/ns/pid", os.O_RDONLY)
        os.setns(own, os.CLONE_NEWPID)  # the next machine shall not live inside this one
        os.close(own)
        return child
    try:
        syscalls.die_with_parent(parent)
        close_all_but({ready})
        _raise_machine(hostname, files)
        os.write(ready, b"+")
        os.close(ready)
        _reap_forever()
    except BaseException:  # the reason belongs into the supervisor's log, whatever it is
        traceback.print_exc()
        sys.stderr.flush()
    os._exit(1)


def close_all_but(keep: set[int | None]) -> None:
    """Closes every descriptor but the standard three and those given."""
    for entry in os.listdir("/proc/self/fd"):
        if int(entry) > 2 and int(entry) not in keep:
            try:
                os.close(int(entry))
            except OSError:
                pass  # the one that listed the directory


def _raise_machine(hostname: str, files: dict[str, str]) -> None:
    os.unshare(os.CLONE_NEWNET | os.CLONE_NEWUTS | os.CLONE_NEWIPC)
    syscalls.own_mounts()
    syscalls.set_hostname(hostname)
    os.makedirs(DISK, exist_ok=True)
    syscalls.mount("site", DISK, "tmpfs", data="mode=755")
    for name, target in _BOUND.items():
        os.makedirs(target, exist_ok=True)
        os.makedirs(f"{DISK}/{name}")
        syscalls.bind(f"{DISK}/{name}", target)
    os.makedirs(f"{DISK}/lib/private", exist_ok=True)
    bind_files(files, DISK)
    syscalls.mount("proc", "/proc", "proc")
    try:
        Path("/proc/sys/net/ipv6/conf/all/disable_ipv6").write_text("1\n", encoding="ascii")
    except OSError:
        pass  # a kernel without IPv6 is fine, too


def bind_files(files: dict[str, str], directory: str) -> None:
    """Puts texts over files of the machine, in the caller's mount namespace only."""
    for target, text in files.items():
        if not os.path.exists(target):
            continue
        place = Path(directory) / target.strip("/").replace("/", "-")
        place.write_text(text, encoding="utf-8")
        syscalls.bind(str(place), target)


def _reap_forever() -> None:
    """What an init does: collect the children of others, and go on command of the kernel only."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD, signal.SIGTERM, signal.SIGINT, signal.SIGHUP})
    while True:
        signal.sigwait({signal.SIGCHLD})
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            continue


class Host:
    """A running machine, by the process id of its init."""

    def __init__(self, key: str, pid: int) -> None:
        self.key = key
        self.pid = pid

    def command(self, arguments: list[str]) -> list[str]:
        """The command line that runs `arguments` inside the machine."""
        return ["nsenter", "-t", str(self.pid), "-m", "-u", "-i", "-n", "-p", "-r", "-w", *arguments]

    def run(self, *arguments: str, timeout: float = 60, check: bool = True, env: dict[str, str] | None = None,
            text: str | None = None) -> str:
        """Runs a command inside the machine and returns what it printed."""
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C", "HOME": "/root",
                       "KRB5_CONFIG": "/var/lib/samba/private/krb5.conf", **(env or {})}
        done = subprocess.run(self.command(list(arguments)), env=environment, input=text, capture_output=True, text=True,
                              timeout=timeout, check=False)
        if check and done.returncode != 0:
            shown = (done.stderr.strip() or done.stdout.strip())[-1500:]
            raise SiteError(f"On {self.key}, `{' '.join(arguments)}` ended with {done.returncode}: {shown}")
        return done.stdout

    def call(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Runs a Python function inside the machine's namespaces, in a process of its own, and returns its result."""
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            _answer(writer, self.pid, function, arguments)
        os.close(writer)
        with os.fdopen(reader, "rb") as pipe:
            raw = pipe.read()
        os.waitpid(child, 0)
        good, value = pickle.loads(raw) if raw else (False, "the process ended without an answer")
        if not good:
            raise SiteError(f"On {self.key}, {function.__name__} failed: {value}")
        return value


def _answer(writer: int, pid: int, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    """The child's part of Host.call(); never returns."""
    try:
        enter(pid, os.CLONE_NEWNS | os.CLONE_NEWNET | os.CLONE_NEWUTS | os.CLONE_NEWPID)
        if inner := os.fork():  # only a child is in the machine's process namespace, where a process id means what /proc says
            os.waitpid(inner, 0)
            os._exit(0)
        os.environ["KRB5_CONFIG"] = "/var/lib/samba/private/krb5.conf"
        result = (True, function(*arguments))
    except BaseException as error:  # the caller raises it again
        result = (False, "".join(traceback.format_exception(error))[-3000:])
    with os.fdopen(writer, "wb") as pipe:
        pipe.write(pickle.dumps(result))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def enter(pid: int, namespaces: int) -> None:
    """Moves the calling process into namespaces of a machine; in a chroot the root directory must follow by hand."""
    handle = os.pidfd_open(pid)
    root = os.open(f"/proc/{pid}/root", os.O_RDONLY | os.O_DIRECTORY)
    os.setns(handle, namespaces)
    if namespaces & os.CLONE_NEWNS:
        os.fchdir(root)
        os.chroot(".")
    os.close(root)
    os.close(handle)
