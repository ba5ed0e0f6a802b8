// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllerlist.h"

#include "directoryprobe.h"

using namespace Qt::StringLiterals;

LdapSearch ControllerList::search(const RootDse &directory)
{
    return subtreeSearch(u"CN=Sites,"_s + directory.configurationContext, u"(|(objectClass=server)(objectClass=nTDSDSA))"_s,
                         {u"objectClass"_s, u"hasMasterNCs"_s, u"msDS-hasMasterNCs"_s});
}

ControllerList ControllerList::fromEntries(const QList<LdapEntry> &entries, const QString &domainContext)
{
    ControllerList list;
    for (const LdapEntry &entry : entries) {
        if (isOfClass(entry, "nTDSDSA"_L1)) {
            Server &server = list.m_servers[rdnValue(entry.dn, 1).toUpper()];
            const QStringList contexts = entry.texts(u"hasMasterNCs"_s) + entry.texts(u"msDS-hasMasterNCs"_s);
            server.isController = true;
            server.isWritable = !isOfClass(entry, "nTDSDSARO"_L1) && contexts.contains(domainContext, Qt::CaseInsensitive);
        } else {
            list.m_servers[rdnValue(entry.dn, 0).toUpper()].dn = entry.dn;
        }
    }
    return list;
}

QStringList ControllerList::controllers() const
{
    QStringList names;
    for (const auto &[name, server] : m_servers.asKeyValueRange()) {
        if (server.isController) {
            names.append(name);
        }
    }
    return names;
}

QStringList ControllerList::writableControllers() const
{
    QStringList names;
    for (const auto &[name, server] : m_servers.asKeyValueRange()) {
        if (server.isWritable) {
            names.append(name);
        }
    }
    return names;
}
