# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes two controllers replicate now, and tells how old their last success is: by repsFrom, not by a summary."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import directory
from host import Host
from plan import ADMINISTRATOR, CONTEXTS, PASSWORD, WORKGROUP, Machine, SiteError

_UNIX_OF_1601 = 11644473600


def synchronize(hosts: dict[str, Host], controllers: list[Machine], deadline: float = 90, contexts: tuple[str, ...] = CONTEXTS) -> None:
    """Until each of the contexts has replicated once more in both directions, whatever the controllers' clocks say."""
    if len(controllers) < 2:
        return
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda machine: hosts[machine.key].call(_pull_all, machine.address, contexts, deadline), controllers))


def _pull_all(address: str, contexts: tuple[str, ...], deadline: float) -> None:
    """Runs on one controller: asks it to pull every context from every partner until that has worked."""
    end = time.monotonic() + deadline
    database = directory.open_local()
    connection: _Connection | None = None
    before = _successes(database)
    waiting, problem = list(contexts), ""
    while waiting and time.monotonic() < end:
        try:
            connection = connection or _Connection(address)
            _pull(connection, database, waiting)
        except Exception as error:  # an RPC server that is just starting says it in many ways
            connection, problem = None, str(error)
            time.sleep(0.1)
        # Also after an error: one context that cannot be pulled yet must not hold up the others.
        fresh = {context for context, success in _successes(database).items() if success != before.get(context)}
        waiting = [context for context in waiting if context not in fresh]
    if waiting:
        raise SiteError(f"no replication of {waiting} within {deadline:.0f} s: {problem}")


def _successes(database: Any) -> dict[str, float]:
    """When the contexts last replicated whose last attempt was none that failed."""
    return {context: success for context, _, success, failures in neighbours(database) if success and not failures}


class _Connection:
    """The replication interface of this controller."""

    def __init__(self, address: str) -> None:
        from samba import credentials, drs_utils

        settings = directory.parameters()
        account = credentials.Credentials()
        account.guess(settings)
        account.set_username(ADMINISTRATOR)
        account.set_password(PASSWORD)
        account.set_domain(WORKGROUP)
        account.set_kerberos_state(credentials.DONT_USE_KERBEROS)
        self.rpc, self.handle, _ = drs_utils.drsuapi_connect(address, settings, account)


def _pull(connection: _Connection, database: Any, contexts: list[str]) -> None:
    from samba.dcerpc import drsuapi
    from samba.drs_utils import sendDsReplicaSync

    own = database.get_ntds_GUID()
    partners = [guid for guid in directory.dsa_guids(database).values() if guid != own]
    known = {context for context, *_ in neighbours(database)}
    if not set(contexts) <= known:
        connection.rpc.DsExecuteKCC(connection.handle, 1, drsuapi.DsExecuteKCC1())
    for context in contexts:
        for partner in partners:
            sendDsReplicaSync(connection.rpc, connection.handle, partner, context, drsuapi.DRSUAPI_DRS_WRIT_REP)


def neighbours(database: Any = None) -> list[tuple[str, str, float, int]]:
    """Of this controller: context, id of the partner, last success (seconds since 1970, 0 = never), failures in a row."""
    from samba.dcerpc import drsblobs
    from samba.ndr import ndr_unpack

    database = database or directory.open_local()
    result = []
    for context in CONTEXTS:
        entry = directory.read_object(database, context, ["repsFrom"])
        for raw in (entry.get("repsFrom", []) if entry else []):
            about = ndr_unpack(drsblobs.repsFromToBlob, bytes(raw)).ctr
            success = about.last_success / 1e7 - _UNIX_OF_1601 if about.last_success else 0.0
            result.append((context, str(about.source_dsa_obj_guid), success, about.consecutive_sync_failures))
    return result


def forget_success(context: str) -> None:
    """On this controller: the context never replicated, and nothing failed. This is what samba-tool calls good."""
    from samba.dcerpc import drsblobs
    from samba.ndr import ndr_pack, ndr_unpack

    database = directory.open_local()
    entry = directory.read_object(database, context, ["repsFrom"])
    changed = []
    for raw in (entry.get("repsFrom", []) if entry else []):
        blob = ndr_unpack(drsblobs.repsFromToBlob, bytes(raw))
        blob.ctr.last_success = blob.ctr.last_attempt = 0
        blob.ctr.consecutive_sync_failures = 0
        changed.append(ndr_pack(blob))
    directory.replace(database, context, repsFrom=changed)
