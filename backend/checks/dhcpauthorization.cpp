// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dhcpauthorization.h"

#include "serviceplaces.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto rootName = "DhcpRoot"_L1; // lists servers too, but is none

void addTo(QList<DhcpAuthorization> &list, const DhcpAuthorization &server)
{
    if (server == DhcpAuthorization()) {
        return; // not understood
    }
    const auto same = [&server](const DhcpAuthorization &each) {
        const bool sameAddress = !server.address.isNull() && server.address == each.address;
        return sameAddress || (!server.name.isEmpty() && server.name.compare(each.name, Qt::CaseInsensitive) == 0);
    };
    const auto known = std::ranges::find_if(list, same);
    if (known == list.end()) {
        list.append(server);
    } else if (known->address.isNull()) {
        known->address = server.address;
    }
}
}

LdapSearch DhcpAuthorization::search(const RootDse &dse)
{
    return {.base = u"CN=NetServices,"_s + servicesOf(dse),
            .scope = LdapSearch::OneLevel,
            .filter = u"(objectClass=dHCPClass)"_s,
            .attributes = {u"dhcpServers"_s}};
}

QList<DhcpAuthorization> DhcpAuthorization::fromEntries(const QList<LdapEntry> &entries)
{
    static const QRegularExpression pattern(u"^i([^$]*)\\$(?:rcn=([^$]*)\\$)?"_s); // i<ip>$rcn=<name>$f0x00000000$s<server name>$
    QList<DhcpAuthorization> list;
    for (const LdapEntry &entry : entries) {
        const auto values = entry.texts(u"dhcpServers"_s);
        for (const QString &value : values) {
            if (const auto match = pattern.match(value); match.hasMatch()) {
                const QHostAddress address(match.captured(1));
                const bool onlyIpv6 = address == QHostAddress(u"255.0.0.1"_s);
                addTo(list, {onlyIpv6 ? QHostAddress() : address, match.captured(2)});
            }
        }
        const QString name = rdnValue(entry.dn, 0);
        if (name.compare(rootName, Qt::CaseInsensitive) != 0) {
            const QHostAddress address(name);
            addTo(list, {address, address.isNull() ? name : QString()});
        }
    }
    return list;
}
