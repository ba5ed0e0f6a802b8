# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line of the practice site."""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from typing import Any

import console
import content
import faults
import lab as labs
import syscalls
from plan import (ADMINISTRATOR, DEAD_RESOLVER, DEFAULT_NAME, DEFAULT_STAGE, DOMAIN, PASSWORD, STAGES, USER, SiteError)


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    if os.geteuid() != 0:
        print("The practice site needs root: it makes network namespaces.", file=sys.stderr)
        return 77
    try:
        return options.function(options) or 0
    except SiteError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="site", description=__doc__)
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--name", default=os.environ.get("SITE_NAME", DEFAULT_NAME), help="which site, when several run side by side")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, function: Any, text: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, parents=[shared], help=text, description=text)
        command.set_defaults(function=function)
        return command

    up = add("up", _up, "bring a fresh, healthy site up, in place of one of the same name")
    run = add("run", _run, "bring a site up, run a command on the console's machine, take the site down")
    for command in (up, run):
        command.add_argument("--stage", choices=STAGES, default=DEFAULT_STAGE)
        command.add_argument("--whole", action="store_true", help="with the machines that later stages need; they wait")
    up.add_argument("--json", action="store_true")
    up.add_argument("--owner", type=int, metavar="PID", help="take the site down when this process ends")
    add("build", _build, "make the templates of all stages now").add_argument("--stage", choices=STAGES, default=STAGES[-1])
    add("advance", _advance, "migrate the running site by one stage")
    work = add("do", _do, "do one work of a migration on the running site")
    work.add_argument("work", choices=sorted(content.WORKS))
    add("down", _down, "take the site down and remove whatever is left of it")
    add("status", _status, "say what runs").add_argument("--json", action="store_true")
    breaks = add("break", _break, "inject a fault; see faults")
    breaks.add_argument("fault")
    breaks.add_argument("arguments", nargs="*")
    heals = add("heal", _heal, "take back one fault, or all")
    heals.add_argument("fault", nargs="?")
    heals.add_argument("arguments", nargs="*")
    add("faults", _faults, "list the faults").add_argument("--json", action="store_true")
    execute = add("exec", _exec, "run a command on the console's machine of the site")
    execute.add_argument("--resolver", default=DEAD_RESOLVER, metavar="ADDRESS", help="what resolv.conf says (default: nobody is there)")
    for command in (run, execute):
        command.add_argument("command", nargs=argparse.REMAINDER, metavar="COMMAND…")
    return parser


def _up(options: argparse.Namespace) -> int:
    begin = time.monotonic()
    site = labs.Lab(options.name)
    with site.locked():
        site.up(options.stage, options.owner, options.whole)
    if options.json:
        print(json.dumps(_describe(site), indent=1))
    else:
        print(f"The practice site “{site.name}” is up at stage {site.stage} after {time.monotonic() - begin:.1f} s.")
        for machine in site.machines:
            print(f"  {machine.key:12} {machine.fqdn:22} {machine.address}")
        print(f"  Sign in as {ADMINISTRATOR} or {USER} of {DOMAIN.upper()} with {PASSWORD}")
    return 0


def _describe(site: labs.Lab) -> dict[str, Any]:
    return {"name": site.name, "stage": site.stage, "domain": DOMAIN, "administrator": ADMINISTRATOR, "user": USER, "password": PASSWORD,
            "supervisor": site.data["pids"]["supervisor"], "faults": site.faults,
            "machines": {machine.key: {"name": machine.fqdn, "address": machine.address, "pid": site.hosts[machine.key].pid,
                                       "serves": machine in site.controllers} for machine in site.machines}}


def _build(options: argparse.Namespace) -> int:
    for stage in STAGES[: STAGES.index(options.stage) + 1]:
        begin = time.monotonic()
        labs.build(stage)
        print(f"{stage:10} {time.monotonic() - begin:.1f} s", flush=True)
    return 0


def _do(options: argparse.Namespace) -> int:
    site = labs.Lab(options.name)
    with site.locked():
        site.require().do(content.WORKS[options.work])
    return 0


def _advance(options: argparse.Namespace) -> int:
    site = labs.Lab(options.name)
    with site.locked():
        print(f"The practice site “{options.name}” is at stage {site.require().advance()}.")
    return 0


def _down(options: argparse.Namespace) -> int:
    site = labs.Lab(options.name)
    with site.locked():
        was_there = site.down()
    print(f"The practice site “{options.name}” is down." if was_there else f"There was no practice site “{options.name}”.")
    return 0


def _status(options: argparse.Namespace) -> int:
    running = labs.all_labs()
    if options.json:
        print(json.dumps([_describe(site) for site in running], indent=1))
        return 0
    for site in running:
        broken = ", ".join(" ".join([fault["name"], *fault["arguments"]]) for fault in site.faults) or "healthy"
        print(f"{site.name}: stage {site.stage}, {broken}")
    if not running:
        print("No practice site runs.")
    return 0


def _break(options: argparse.Namespace) -> int:
    site = labs.Lab(options.name)
    with site.locked():
        faults.inject(site.require(), options.fault, options.arguments)
    if options.fault == "console-clock":
        for name, value in site.data["console_environment"].items():
            print(f"{name}={value}")
    return 0


def _heal(options: argparse.Namespace) -> int:
    site = labs.Lab(options.name)
    with site.locked():
        healed = faults.heal(site.require(), options.fault, options.arguments)
    if options.fault and not healed:
        raise SiteError(f"The site does not have the fault “{options.fault}”.")
    return 0


def _faults(options: argparse.Namespace) -> int:
    if options.json:
        print(json.dumps([{"name": fault.name, "text": fault.text,
                           "parameters": [{"name": each.name, "default": each.default, "kind": each.kind} for each in fault.parameters]}
                          for fault in faults.FAULTS.values()], indent=1))
        return 0
    for fault in faults.FAULTS.values():
        words = " ".join(f"[{each.name}={each.default}]" for each in fault.parameters)
        print(f"{fault.name} {words}\n    {fault.text}")
    return 0


def _exec(options: argparse.Namespace) -> int:
    site = labs.Lab(options.name).require()
    command = _command_of(options)
    console.become(site, options.resolver)
    try:
        os.execvpe(command[0], command, console.environment(site))
    except OSError as error:
        raise SiteError(f"{command[0]} cannot be run: {error.strerror}.") from error


def _command_of(options: argparse.Namespace) -> list[str]:
    command = options.command[1:] if options.command[:1] == ["--"] else options.command
    if not command:
        raise SiteError("Which command? For example: site exec ping -c1 192.168.16.2")
    return command


def _run(options: argparse.Namespace) -> int:
    command = _command_of(options)
    site = labs.Lab(options.name)
    with site.locked():
        site.up(options.stage, os.getpid(), options.whole)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(143))
    parent = os.getpid()
    try:
        environment = console.environment(site)
        return subprocess.run(command, check=False, env=environment, preexec_fn=lambda: _prepare_child(site, parent)).returncode
    except OSError as error:
        raise SiteError(f"{command[0]} cannot be run: {error}.") from error
    finally:
        site.down()


def _prepare_child(site: labs.Lab, parent: int) -> None:
    console.become(site)
    syscalls.die_with_parent(parent)
