// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ntpquery.h"
#include "rootdse.h"
#include "serverrole.h"
#include "sharedanswer.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class Clock;
class DnsClient;
class LdapConnection;

/**
 * One server as the checks see it: its address, its one directory connection, and what it said of itself in this sweep,
 * asked once however many checks want it.
 */
class ServerLink : public QObject
{
    Q_OBJECT
public:
    ServerLink(ServerRole role, const Clock &clock, QObject *parent = nullptr);
    ~ServerLink() override;

    void setTarget(const QString &name, const QHostAddress &address); ///< another target drops the connection
    void forgetAnswers(); ///< the next sweep asks anew; the connection stays

    [[nodiscard]] ServerRole role() const { return m_role; }
    [[nodiscard]] QString roleName() const { return Servers::toString(m_role); }
    [[nodiscard]] const QHostAddress &address() const { return m_address; }
    [[nodiscard]] QString shownName() const; ///< what people call it: its own short name once known, else as typed
    [[nodiscard]] QString shortName() const; ///< as the directory names it, in capitals; empty while only an address is known
    [[nodiscard]] const std::optional<RootDse> &directory() const { return m_directory; } ///< as last read; names do not change

    [[nodiscard]] QDateTime now(const QDateTime &ofConsole) const; ///< its own time, by what it last said; invalid where it said none

    using Milliseconds = std::chrono::milliseconds;
    /** Each callback comes on a later turn of the event loop, and not after `context` has gone. */
    void readDirectory(QObject *context, Milliseconds deadline, const SharedAnswer<RootDse>::Callback &callback);
    void readTime(QObject *context, Milliseconds deadline, const SharedAnswer<NtpReading>::Callback &callback);
    /** objectGUID of the server's NTDS Settings, as DNS names it; NotPermitted where nobody is signed in and it is not known. */
    void readDsaGuid(QObject *context, Milliseconds deadline, const SharedAnswer<QString>::Callback &callback);
    void search(QObject *context, const LdapSearch &what, Milliseconds deadline,
                const std::function<void(const LdapResult &)> &callback); ///< on the signed-in connection
    /** As search(); what another check has just asked and not heard yet is not sent twice. */
    void searchTogether(QObject *context, const LdapSearch &what, Milliseconds deadline,
                        const std::function<void(const LdapResult &)> &callback);

    /** Seals the one connection with the tickets in a cache. */
    void bind(QObject *context, const QByteArray &cacheName, Milliseconds deadline,
              const std::function<void(const NetResult<void> &)> &callback);
    /** Name and password inside TLS; the certificate is the one that was shown, also when it was not trusted. */
    void bindInsideTls(QObject *context, const CertificateTrust &trust, const QString &name, SecretBytes password, Milliseconds deadline,
                       const std::function<void(const NetResult<void> &, const CertificateInfo &)> &callback);
    [[nodiscard]] bool isSignedIn() const;
    void dropConnection();

    [[nodiscard]] DnsClient &dns() { return *m_dns; }

private:
    void openThenRead(Milliseconds deadline, const SharedAnswer<RootDse>::Callback &deliver);
    void readRootDse(Milliseconds deadline, const SharedAnswer<RootDse>::Callback &deliver, bool mayReopen);

    ServerRole m_role;
    const Clock &m_clock;
    QString m_name;
    QHostAddress m_address;
    std::unique_ptr<LdapConnection> m_ldap;
    std::unique_ptr<DnsClient> m_dns;
    std::optional<RootDse> m_directory;
    SharedAnswer<RootDse> m_directoryAnswer;
    SharedAnswer<NtpReading> m_timeAnswer;
    QHash<QString, SharedAnswer<QList<LdapEntry>>> m_searches; ///< those under way
    QString m_dsaGuid; ///< stays the same while the controller is the same
};
