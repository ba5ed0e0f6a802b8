// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ldapentry.h"
#include "rootdse.h"

#include <QHostAddress>

/** The DHCP servers that the directory authorises: class dHCPClass below CN=NetServices. */
struct DhcpAuthorization {
    QHostAddress address; ///< null where it is not said
    QString name; ///< full name; may be empty

    [[nodiscard]] static LdapSearch search(const RootDse &dse);
    [[nodiscard]] static QList<DhcpAuthorization> fromEntries(const QList<LdapEntry> &entries);

    bool operator==(const DhcpAuthorization &) const = default;
};
