# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cache of ready-made stages: one directory a stage, one archive a controller, thrown away when anything it depends on changes."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from host import DISK, Host
from plan import STAGES, Machine, cache_root, controllers_of

# What a template is made by. Faults, relay and command line may change without a new one.
_INGREDIENTS = ("plan.py", "controller.py", "content.py", "directory.py", "dnsrecords.py", "replication.py", "stages.py", "template.py")
_OLDEST = 3 * 86400  # the age of accounts and of the destination is part of what checks see
_UNUSED = 3600
_TAR = ("tar", "--xattrs", "--xattrs-include=*", "--acls", "--sparse", "-I", "zstd -1 -T0", "-C", DISK)


def key() -> str:
    """What the templates of this source code and this Samba are called."""
    import samba

    digest = hashlib.sha256(samba.version.encode())
    for name in _INGREDIENTS:
        digest.update((Path(__file__).parent / name).read_bytes())
    return digest.hexdigest()[:16]


def directory_of(stage: str) -> Path:
    return cache_root() / key() / stage


def exists(stage: str) -> bool:
    try:
        return time.time() - directory_of(stage).stat().st_mtime < _OLDEST
    except FileNotFoundError:
        return False


@contextmanager
def building() -> Iterator[None]:
    """One process at a time builds templates of one key."""
    root = cache_root()
    root.mkdir(parents=True, exist_ok=True)
    with open(root / f"{key()}.lock", "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        _remove_unused(root)
        yield


def _remove_unused(root: Path) -> None:
    """Templates of other sources that nobody used for a while."""
    for entry in root.iterdir():
        if entry.name.startswith(key()) or time.time() - entry.stat().st_mtime < _UNUSED:
            continue
        if entry.is_dir():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink(missing_ok=True)


def save(stage: str, hosts: dict[str, Host]) -> None:
    """Packs the disks of the stopped controllers; the template appears as a whole or not at all."""
    target = directory_of(stage)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{stage}-", dir=target.parent) as temporary:
        place = Path(temporary) / stage
        place.mkdir()
        for machine in packed(stage):
            hosts[machine.key].run(*_TAR, "-cf", str(place / f"{machine.key}.tar.zst"), "lib", "cache")
        if target.exists():
            os.rename(target, Path(temporary) / "old")
        os.rename(place, target)


def packed(stage: str) -> list[Machine]:
    """The controllers whose disks belong to a stage; a demoted source keeps its machine, but not its directory."""
    return controllers_of(stage)


def unpack(stage: str, machine: Machine, host: Host) -> None:
    host.run(*_TAR, "-xf", str(directory_of(stage) / f"{machine.key}.tar.zst"))


def mark_used() -> None:
    os.utime(cache_root() / key())


def previous(stage: str) -> str | None:
    index = STAGES.index(stage)
    return STAGES[index - 1] if index else None


def following(stage: str) -> str | None:
    index = STAGES.index(stage) + 1
    return STAGES[index] if index < len(STAGES) else None
