// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetraces.h"

#include "site.h"

namespace
{
/** QHostAddress alone takes a bare number for an address; some servers are called like one. */
QHostAddress addressIn(const QString &text)
{
    return text.contains(u'.') || text.contains(u':') ? QHostAddress(text) : QHostAddress();
}
}

SourceTraces::SourceTraces(const QString &name, const QHostAddress &address)
    : m_name(addressIn(name).isNull() ? name.section(u'.', 0, 0).toLower() : QString())
    , m_address(address)
{}

SourceTraces::SourceTraces(Site &site)
    : SourceTraces(site.link(ServerRole::Source).shownName(), site.link(ServerRole::Source).address())
{
    if (m_address == site.link(ServerRole::Destination).address()) {
        m_address.clear();
    }
}

bool SourceTraces::isSource(const QString &host) const
{
    if (const QHostAddress address = addressIn(host); !address.isNull()) {
        return isSource(address);
    }
    return hasName() && host.section(u'.', 0, 0).compare(m_name, Qt::CaseInsensitive) == 0;
}
