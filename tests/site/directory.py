# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading and writing a controller's own directory database. Everything here runs inside the controller (Host.call)."""

from __future__ import annotations

from typing import Any

from plan import CONFIG_DN, DOMAIN_DN, MACHINES, SITE, Machine

_DATABASE = "/var/lib/samba/private/sam.ldb"
RELAX = "relax:0"


def parameters() -> Any:
    """Samba's settings of this controller."""
    from samba.param import LoadParm

    settings = LoadParm()
    settings.load("/etc/samba/smb.conf")
    return settings


def open_local() -> Any:
    """The database, with all rights."""
    from samba.auth import system_session
    from samba.samdb import SamDB

    return SamDB(url=_DATABASE, session_info=system_session(), lp=parameters())


def known_controllers() -> list[Machine]:
    return [machine for machine in MACHINES.values() if machine.controller]


def read_object(database: Any, dn: str, attributes: list[str]) -> Any | None:
    import ldb

    try:
        found = database.search(dn, scope=ldb.SCOPE_BASE, attrs=attributes)
    except ldb.LdbError as error:
        if error.args[0] == ldb.ERR_NO_SUCH_OBJECT:
            return None
        raise
    return found[0] if found else None


def replace(database: Any, dn: str, controls: list[str] | None = None, **attributes: str | list[str] | bytes | list[bytes]) -> None:
    """Sets attributes of an object; an empty list removes one."""
    import ldb

    message = ldb.Message(ldb.Dn(database, dn))
    for name, value in attributes.items():
        message[name] = ldb.MessageElement(value, ldb.FLAG_MOD_REPLACE, name)
    database.modify(message, controls or [])


def dsa_guids(database: Any) -> dict[str, str]:
    """Server name → id of its directory service (objectGUID of NTDS Settings)."""
    found = database.search(f"CN=Sites,{CONFIG_DN}", expression="(objectClass=nTDSDSA)", attrs=["objectGUID"])
    return {entry.dn.parent().get_rdn_value().upper(): database.schema_format_value("objectGUID", entry["objectGUID"][0]).decode()
            for entry in found}


def domain_guid(database: Any) -> str:
    entry = read_object(database, DOMAIN_DN, ["objectGUID"])
    return str(database.schema_format_value("objectGUID", entry["objectGUID"][0]).decode())


def server_dn(machine: Machine) -> str:
    return f"CN={machine.hostname},CN=Servers,CN={SITE},CN=Sites,{CONFIG_DN}"


def ntds_settings(machine: Machine) -> str:
    return f"CN=NTDS Settings,{server_dn(machine)}"


def computer_dn(machine: Machine) -> str:
    return f"CN={machine.hostname},OU=Domain Controllers,{DOMAIN_DN}"
