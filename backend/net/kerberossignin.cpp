// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kerberossignin.h"

#include "kerberosexchange.h"
#include "kerberosreply.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
KerberosExchange::Made withoutCache()
{
    return std::unexpected(NetError{NetError::Kind::LocalFailure, u"no ticket cache"_s});
}
} // namespace

KerberosSignIn::KerberosSignIn(const QHostAddress &keyServer, const QString &realm, std::shared_ptr<TicketCache> cache, QObject *parent,
                               quint16 port)
    : QObject(parent)
    , m_keyServer(keyServer)
    , m_port(port)
    , m_realm(realm.toUpper())
    , m_cache(std::move(cache))
{
    if (!m_cache)
        m_cache = TicketCache::create().value_or(nullptr);
}

KerberosSignIn::~KerberosSignIn() = default;

KerberosReply *KerberosSignIn::requestTicket(const QString &user, SecretBytes password, std::chrono::milliseconds deadline)
{
    auto exchange = m_cache ? KerberosExchange::forAccount(m_realm, user, password, m_cache) : withoutCache();
    return new KerberosReply(std::move(exchange), m_keyServer, m_port, deadline, this);
}

KerberosReply *KerberosSignIn::requestService(const QString &service, const QString &host, std::chrono::milliseconds deadline)
{
    auto exchange = m_cache ? KerberosExchange::forService(m_realm, service, host, m_cache) : withoutCache();
    return new KerberosReply(std::move(exchange), m_keyServer, m_port, deadline, this);
}
