// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessionstate.h"

#include <QHostAddress>
#include <QObject>

#include <functional>

class DnsClient;

/**
 * Finds the address of a server that was named by name: asked of the site's own name servers, never of the machine's
 * resolver, whose answers nobody can end.
 */
class TargetResolver : public QObject
{
    Q_OBJECT
public:
    explicit TargetResolver(QObject *parent = nullptr);
    ~TargetResolver() override;

    /** Name servers that may be asked: addresses of the site, then those the machine was given by its network. */
    void setNameServers(const QList<QHostAddress> &servers) { m_nameServers = servers; }
    [[nodiscard]] static QList<QHostAddress> configuredNameServers(); ///< read as a list of addresses, no resolver involved

    /** Asks all name servers at once; the first address wins, a null address says that none is known. */
    void resolve(const ServerTarget &target, const QString &domain, QObject *context,
                 const std::function<void(const QHostAddress &)> &callback);

private:
    QList<QHostAddress> m_nameServers;
};
