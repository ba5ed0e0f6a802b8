// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificateinfo.h"
#include "ldapentry.h"
#include "neterror.h"
#include "secret.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class LdapConnection;

using LdapResult = NetResult<QList<LdapEntry>>;

/** One operation on a directory connection. Ends exactly once: answered, out of time or cancelled. */
class LdapReply : public QObject
{
    Q_OBJECT

public:
    ~LdapReply() override;
    void abort(); ///< ends with Cancelled on the next turn of the event loop
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /** Of startTls(): what the server showed, also when it was not trusted. */
    [[nodiscard]] const CertificateInfo &certificate() const { return m_certificate; }

Q_SIGNALS:
    /** The entries of a search; none for a bind or TLS, where there being a value is the answer. */
    void finished(const LdapResult &result);

private:
    friend class LdapConnection;
    enum class Kind { Search, GssapiBind, PasswordBind, StartTls, ImmediateTls };
    LdapReply(Kind kind, std::chrono::milliseconds deadline, LdapConnection *connection);
    void finish(const LdapResult &result);
    [[nodiscard]] bool isExclusive() const { return m_kind != Kind::Search; } ///< nothing else may be under way beside it

    QPointer<LdapConnection> m_connection;
    Kind m_kind;
    QTimer m_deadline;
    int m_messageId = -1;
    LdapSearch m_search;
    QList<LdapEntry> m_entries;
    qsizetype m_size = 0; ///< bytes of all entries so far
    QByteArray m_cacheName;
    QString m_name; ///< of the server or of the account
    SecretBytes m_password;
    CertificateTrust m_trust;
    CertificateInfo m_certificate;
    bool m_finished = false;
};
