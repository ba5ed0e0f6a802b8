// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ldapreply.h"

#include "ldapconnection.h"

#include <utility>

LdapReply::LdapReply(Kind kind, std::chrono::milliseconds deadline, LdapConnection *connection)
    : QObject(connection)
    , m_connection(connection)
    , m_kind(kind)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_deadline.start(deadline);
}

LdapReply::~LdapReply()
{
    if (m_connection && !m_finished)
        m_connection->abandon(this);
}

void LdapReply::abort()
{
    if (m_connection && !m_finished)
        m_connection->endLater(this, {NetError::Kind::Cancelled, {}});
}

void LdapReply::finish(const LdapResult &result)
{
    if (std::exchange(m_finished, true))
        return;
    m_deadline.stop();
    m_password.clear();
    Q_EMIT finished(result);
}
