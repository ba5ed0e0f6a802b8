// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ldapentry.h"
#include "rootdse.h"

#include <QMap>

/** The servers that the configuration of the forest names, and which of them are domain controllers. */
class ControllerList
{
public:
    struct Server {
        QString dn; ///< of its server object
        bool isController = false; ///< has NTDS Settings
        bool isWritable = false; ///< and takes changes of the domain
    };

    [[nodiscard]] static LdapSearch search(const RootDse &directory);
    [[nodiscard]] static ControllerList fromEntries(const QList<LdapEntry> &entries, const QString &domainContext);

    [[nodiscard]] Server server(const QString &name) const { return m_servers.value(name); } ///< name in capitals; empty dn: none
    [[nodiscard]] QStringList controllers() const; ///< names, sorted
    [[nodiscard]] QStringList writableControllers() const; ///< of the domain, sorted

private:
    QMap<QString, Server> m_servers;
};
