// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsreply.h"

/**
 * Asks one DNS server, chosen by its address, and never the machine's own resolver, whose settings it does not read.
 * Many questions may be under way at once. Replies that still run go with the client, without a word.
 */
class DnsClient : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 standardPort = 53;

    explicit DnsClient(const QHostAddress &server, quint16 port = standardPort, QObject *parent = nullptr);

    /** The name is taken as it stands: no search list, no hosts file. The reply is a child of the client. */
    [[nodiscard]] DnsReply *query(const QString &name, DnsRecord::Type type, std::chrono::milliseconds deadline);
    [[nodiscard]] const QHostAddress &server() const { return m_server; }

private:
    QHostAddress m_server;
    quint16 m_port;
};
