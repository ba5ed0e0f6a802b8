// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsclient.h"

DnsClient::DnsClient(const QHostAddress &server, quint16 port, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_port(port)
{}

DnsReply *DnsClient::query(const QString &name, DnsRecord::Type type, std::chrono::milliseconds deadline)
{
    auto *reply = new DnsReply(m_server, m_port, name, type, this);
    reply->start(deadline);
    return reply;
}
