# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a small business has in its directory after some years with SBS 2003. Runs on the source, on its own database."""

from __future__ import annotations

import os
import shutil
import time
import uuid
from pathlib import Path
from typing import Any

import directory
from plan import CONFIG_DN, DESTINATION, DOMAIN, DOMAIN_DN, PASSWORD, SCHEMA_DN, SITE, SOURCE, USER, Machine

_ROOT = f"OU=MyBusiness,{DOMAIN_DN}"
_PEOPLE = (USER, "jonas", "mia", "paul", "lena", "finn", "clara", "emil", "greta", "oskar")
_COMPUTERS = ("FRONTDESK", "OFFICE1", "OFFICE2", "OFFICE3", "LAPTOP1", "LAPTOP2", "OLDPC1", "OLDPC2")
_STALE = {"OLDPC1": 400, "OLDPC2": 200}  # days since the last sign-in
_POLICIES = (
    "Small Business Server Auditing Policy", "Small Business Server Client Computer",
    "Small Business Server Domain Password Policy", "Small Business Server Internet Connection Firewall",
    "Small Business Server Lockout Policy", "Small Business Server Remote Assistance Policy",
    "Small Business Server Windows Firewall", "Small Business Server Folder Redirection",
)
_REDIRECTION = "{25537BA6-77A8-11D2-9B6C-0000F8080861}"
_NEW_REDIRECTION = "SBS Group Policy Folder Redirection"
_FILTERS = {"PreSP2": "Select * from WIN32_OperatingSystem where ServicePackMajorVersion<2 and Version='5.1.2600'",
            "PostSP2": "Select * from WIN32_OperatingSystem where ServicePackMajorVersion>=2 and Version='5.1.2600'"}
# These identifiers are the site's own, below the number that is reserved for examples; only the names are Microsoft's.
_EXCHANGE_ARC = "1.3.6.1.4.1.32473.3"
_EXCHANGE_CLASSES = ("msExchOrganizationContainer", "msExchAdminGroupContainer", "msExchAdminGroup", "msExchServersContainer",
                     "msExchExchangeServer")
_LICENSING = f"CN=Licensing Site Settings,CN={SITE},CN=Sites,{CONFIG_DN}"
_NAMESPACE = uuid.UUID("6f0c4a52-7a3e-4c0f-9f4e-0d5b8f1c2e77")


def fill() -> None:
    """Everything, once."""
    database = directory.open_local()
    _units(database)
    _people(database)
    _computers(database)
    filters = _wmi_filters(database)
    _policies(database, filters)
    _dhcp(database)
    _exchange(database)
    _licensing(database)


def describe_controller(machine: Machine) -> None:
    """Windows says what it is in its computer object; Samba would say "Samba"."""
    texts = {"SBS2003": ("Windows Server 2003", "5.2 (3790)", "Service Pack 2"),
             "ESS2012": ("Windows Server 2012 Essentials", "6.2 (9200)", "")}
    system, version, pack = texts[machine.hostname]
    directory.replace(directory.open_local(), directory.computer_dn(machine), operatingSystem=system, operatingSystemVersion=version,
                      operatingSystemServicePack=pack or [])


def _units(database: Any) -> None:
    for path in ("", "OU=Users", "OU=SBSUsers,OU=Users", "OU=Computers", "OU=SBSComputers,OU=Computers", "OU=SBSServers,OU=Computers",
                 "OU=Distribution Groups", "OU=Security Groups"):
        database.add({"dn": f"{path},{_ROOT}" if path else _ROOT, "objectClass": "organizationalUnit"})


def _people(database: Any) -> None:
    for name in _PEOPLE:
        dn = f"CN={name.title()},OU=SBSUsers,OU=Users,{_ROOT}"
        database.add({"dn": dn, "objectClass": "user", "sAMAccountName": name, "userPrincipalName": f"{name}@{DOMAIN}",
                      "givenName": name.title(), "displayName": name.title(), "scriptPath": "SBS_LOGIN_SCRIPT.bat"})
        database.setpassword(f"(sAMAccountName={name})", PASSWORD)
        database.enable_account(f"(sAMAccountName={name})")
    scripts = Path(f"/var/lib/samba/sysvol/{DOMAIN}/scripts")
    scripts.mkdir(parents=True, exist_ok=True)
    (scripts / "SBS_LOGIN_SCRIPT.bat").write_bytes(
        f"\\\\{SOURCE.hostname}\\Clients\\Setup\\setup.exe /s {SOURCE.hostname}\r\n".encode("ascii"))


def _computers(database: Any) -> None:
    for name in _COMPUTERS:
        dn = f"CN={name},OU=SBSComputers,OU=Computers,{_ROOT}"
        database.add({"dn": dn, "objectClass": "computer", "sAMAccountName": f"{name}$", "userAccountControl": "4096",
                      "dNSHostName": f"{name.lower()}.{DOMAIN}", "operatingSystem": "Windows XP Professional",
                      "operatingSystemVersion": "5.1 (2600)", "operatingSystemServicePack": "Service Pack 3"})
        days = _STALE.get(name, 1)
        seen = str(int((time.time() - days * 86400 + 11644473600) * 10_000_000))
        directory.replace(database, dn, [directory.RELAX], lastLogonTimestamp=seen)
        directory.replace(database, dn, ["local_oid:1.3.6.1.4.1.7165.4.3.12:0"], pwdLastSet=seen)


def _guid(name: str) -> str:
    return "{" + str(uuid.uuid5(_NAMESPACE, name)).upper() + "}"


def _wmi_filters(database: Any) -> dict[str, str]:
    parent = f"CN=SOM,CN=WMIPolicy,CN=System,{DOMAIN_DN}"
    for dn in (parent.split(",", 1)[1], parent):
        if directory.read_object(database, dn, ["cn"]) is None:
            database.add({"dn": dn, "objectClass": "container"})
    filters = {}
    for name, query in _FILTERS.items():
        guid = filters[name] = _guid(name)
        now = time.strftime("%Y%m%d%H%M%S.000000-000", time.gmtime())
        database.add({"dn": f"CN={guid},{parent}", "objectClass": "msWMI-Som", "msWMI-Name": name, "msWMI-ID": guid,
                      "msWMI-Author": "Administrator", "msWMI-CreationDate": now, "msWMI-ChangeDate": now, "msWMI-Parm1": name,
                      "msWMI-Parm2": f"1;3;10;{len(query)};WQL;root\\CIMv2;{query};"})
    return filters


def _policies(database: Any, filters: dict[str, str]) -> None:
    links = directory.read_object(database, DOMAIN_DN, ["gPLink"])
    link = str(links["gPLink"][0]) if links is not None and "gPLink" in links else ""
    for name in _POLICIES:
        link = _policy(database, name, SOURCE, filters) + link
    directory.replace(database, DOMAIN_DN, gPLink=link)


def _policy(database: Any, name: str, holder: Machine, filters: dict[str, str]) -> str:
    """Makes a policy, which may redirect folders to the holder, and returns the link to it."""
    guid = _guid(name)
    redirects = name.endswith("Folder Redirection")
    dn = f"CN={guid},CN=Policies,CN=System,{DOMAIN_DN}"
    entry = {"dn": dn, "objectClass": "groupPolicyContainer", "displayName": name, "flags": "0", "versionNumber": "65537",
             "gPCFunctionalityVersion": "2", "gPCFileSysPath": f"\\\\{DOMAIN}\\SysVol\\{DOMAIN}\\Policies\\{guid}"}
    if redirects:
        entry["gPCUserExtensionNames"] = f"[{_REDIRECTION}{{88E729D6-BDC1-11D1-BD2A-00C04FB9603F}}]"
    if name.endswith("Internet Connection Firewall"):
        entry["gPCWQLFilter"] = f"[{DOMAIN};{filters['PreSP2']};0]"
    if name.endswith("Windows Firewall"):
        entry["gPCWQLFilter"] = f"[{DOMAIN};{filters['PostSP2']};0]"
    database.add(entry)
    for part in ("User", "Machine"):
        database.add({"dn": f"CN={part},{dn}", "objectClass": "container"})
    _policy_files(guid, holder if redirects else None)
    return f"[LDAP://cn={guid},cn=policies,cn=system,{DOMAIN_DN};0]"


def _policy_files(guid: str, redirects_to: Machine | None) -> None:
    folder = Path(f"/var/lib/samba/sysvol/{DOMAIN}/Policies/{guid}")
    for part in ("Machine", "User"):
        (folder / part).mkdir(parents=True)
    (folder / "GPT.INI").write_bytes(b"[General]\r\nVersion=65537\r\n")
    if redirects_to:
        place = folder / "User" / "Documents & Settings"
        os.makedirs(place)
        text = ("[FolderStatus]\r\nMy Documents=11\r\nMy Pictures=2\r\n[My Documents]\r\n"
                f"S-1-1-0=\\\\{redirects_to.hostname}\\Users\\%USERNAME%\\My Documents\r\n[My Pictures]\r\n")
        (place / "fdeploy.ini").write_bytes(b"\xff\xfe" + text.encode("utf-16-le"))


def _dhcp(database: Any) -> None:
    parent = f"CN=NetServices,CN=Services,{CONFIG_DN}"
    if directory.read_object(database, parent, ["cn"]) is None:
        database.add({"dn": parent, "objectClass": "container"})
    for name, servers in (("DhcpRoot", [f"i{SOURCE.address}$rcn={SOURCE.fqdn}$f0x00000000$s{SOURCE.fqdn}$"]), (SOURCE.fqdn, [])):
        entry = {"dn": f"CN={name},{parent}", "objectClass": "dHCPClass", "dhcpUniqueKey": "0", "dhcpType": "0" if servers else "1",
                 "dhcpIdentification": name, "dhcpFlags": "0", "instanceType": "4"}
        database.add({**entry, "dhcpServers": servers} if servers else entry)


def _exchange(database: Any) -> None:
    for number, name in enumerate(_EXCHANGE_CLASSES, 1):
        database.add({"dn": f"CN={name},{SCHEMA_DN}", "objectClass": "classSchema", "lDAPDisplayName": name,
                      "governsID": f"{_EXCHANGE_ARC}.{number}", "subClassOf": "container", "objectClassCategory": "1",
                      "possSuperiors": ["container", "msExchConfigurationContainer"],
                      "mayContain": ["legacyExchangeDN", "serialNumber"]})
    database.set_schema_update_now()
    place = f"CN=Microsoft Exchange,CN=Services,{CONFIG_DN}"
    chain = (("", "msExchConfigurationContainer", {}),
             ("CN=CONTOSO", "msExchOrganizationContainer", {"legacyExchangeDN": "/o=CONTOSO"}),
             ("CN=Administrative Groups", "msExchAdminGroupContainer", {}),
             ("CN=first administrative group", "msExchAdminGroup", {}),
             ("CN=Servers", "msExchServersContainer", {}),
             (f"CN={SOURCE.hostname}", "msExchExchangeServer", {"serialNumber": "Version 6.5 (Build 7638.2: Service Pack 2)"}))
    for name, kind, more in chain:
        place = f"{name},{place}" if name else place
        database.add({"dn": place, "objectClass": kind, **more})


def _licensing(database: Any) -> None:
    database.add({"dn": _LICENSING, "objectClass": "licensingSiteSettings", "siteServer": directory.server_dn(SOURCE)})


def move_licensing(machine: Machine) -> None:
    """What the wizard of the new server does."""
    directory.replace(directory.open_local(), _LICENSING, siteServer=directory.server_dn(machine))


def add_policy(name: str) -> None:
    """One more policy of the source's time, linked to the domain."""
    database = directory.open_local()
    link = str(directory.read_object(database, DOMAIN_DN, ["gPLink"])["gPLink"][0])
    directory.replace(database, DOMAIN_DN, gPLink=_policy(database, name, SOURCE, {}) + link)


def remove_policy(name: str) -> None:
    database = directory.open_local()
    link = str(directory.read_object(database, DOMAIN_DN, ["gPLink"])["gPLink"][0])
    directory.replace(database, DOMAIN_DN, gPLink=_without(database, name, link))


def _without(database: Any, name: str, link: str) -> str:
    database.delete(f"CN={_guid(name)},CN=Policies,CN=System,{DOMAIN_DN}", ["tree_delete:1"])
    shutil.rmtree(f"/var/lib/samba/sysvol/{DOMAIN}/Policies/{_guid(name)}", ignore_errors=True)
    return link.replace(f"[LDAP://cn={_guid(name)},cn=policies,cn=system,{DOMAIN_DN};0]", "")


def remove_source() -> None:
    """What phases 4 to 6 remove of the source, as far as it was not done yet; see WORKS."""
    for work in WORKS.values():
        work()


def remove_scripts() -> None:
    database = directory.open_local()
    for name in _PEOPLE:
        directory.replace(database, f"CN={name.title()},OU=SBSUsers,OU=Users,{_ROOT}", scriptPath=[])
    Path(f"/var/lib/samba/sysvol/{DOMAIN}/scripts/SBS_LOGIN_SCRIPT.bat").unlink(missing_ok=True)


def remove_policies() -> None:
    """The policies of SBS 2003; what the Dashboard of the destination puts in the place of one of them is there."""
    database = directory.open_local()
    link = str(directory.read_object(database, DOMAIN_DN, ["gPLink"])["gPLink"][0])
    if _guid(_POLICIES[0]) not in link:
        return
    for name in _POLICIES:
        link = _without(database, name, link)
    directory.replace(database, DOMAIN_DN, gPLink=_policy(database, _NEW_REDIRECTION, DESTINATION, {}) + link)


def remove_filters() -> None:
    for name in _FILTERS:
        _remove(f"CN={_guid(name)},CN=SOM,CN=WMIPolicy,CN=System,{DOMAIN_DN}")


def uninstall_exchange() -> None:
    _remove(f"CN={SOURCE.hostname},CN=Servers,CN=first administrative group,CN=Administrative Groups,CN=CONTOSO,"
            f"CN=Microsoft Exchange,CN=Services,{CONFIG_DN}")


def move_dhcp() -> None:
    directory.replace(directory.open_local(), f"CN=DhcpRoot,CN=NetServices,CN=Services,{CONFIG_DN}", dhcpServers=[])
    _remove(f"CN={SOURCE.fqdn},CN=NetServices,CN=Services,{CONFIG_DN}")


def _remove(dn: str) -> None:
    database = directory.open_local()
    if directory.read_object(database, dn, ["cn"]) is not None:
        database.delete(dn)


# What a technician does on the servers of a migration, by name; each may be done twice.
WORKS = {"remove-scripts": remove_scripts, "remove-policies": remove_policies, "remove-filters": remove_filters,
         "uninstall-exchange": uninstall_exchange, "move-dhcp": move_dhcp}
