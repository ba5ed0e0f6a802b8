// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverlink.h"

#include "clock.h"
#include "dnsclient.h"
#include "ldapconnection.h"

#include <QDeadlineTimer>

using namespace std::chrono_literals;

ServerLink::ServerLink(ServerRole role, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_role(role)
    , m_clock(clock)
{}

ServerLink::~ServerLink() = default;

void ServerLink::setTarget(const QString &name, const QHostAddress &address)
{
    m_name = name;
    if (address == m_address && m_ldap) {
        return;
    }
    m_address = address;
    m_directory.reset();
    m_dsaGuid.clear();
    m_dns = std::make_unique<DnsClient>(address);
    dropConnection();
    forgetAnswers();
}

void ServerLink::forgetAnswers()
{
    m_directoryAnswer.forget();
    m_timeAnswer.forget();
    m_searches.clear();
}

QDateTime ServerLink::now(const QDateTime &ofConsole) const
{
    return m_directory ? m_directory->currentTime.addSecs(m_directory->readAt.secsTo(ofConsole)) : QDateTime();
}

QString ServerLink::shownName() const
{
    if (m_directory) {
        return m_directory->dnsHostName.section(u'.', 0, 0).toUpper();
    }
    return m_name.isEmpty() ? m_address.toString() : m_name;
}

QString ServerLink::shortName() const
{
    constexpr qsizetype longest = 15; // what the directory keeps of a computer's name
    if (m_directory) {
        return rdnValue(m_directory->serviceName, 1).toUpper();
    }
    return QHostAddress(m_name).isNull() ? m_name.section(u'.', 0, 0).toUpper().left(longest) : QString();
}

void ServerLink::dropConnection()
{
    m_searches.clear(); // what was under way on it never ends
    // The connection may be what calls us just now.
    if (m_ldap) {
        m_ldap->disconnect(this);
        m_ldap.release()->deleteLater();
    }
    m_ldap = std::make_unique<LdapConnection>(m_address);
}

bool ServerLink::isSignedIn() const
{
    return m_ldap && m_ldap->isOpen() && m_ldap->isBound();
}

void ServerLink::readDirectory(QObject *context, Milliseconds deadline, const SharedAnswer<RootDse>::Callback &callback)
{
    if (!m_directoryAnswer.ask(context, callback)) {
        return;
    }
    const auto deliver = m_directoryAnswer.deliverer();
    if (m_ldap->isOpen()) {
        readRootDse(deadline, deliver, true);
    } else {
        openThenRead(deadline, deliver);
    }
}

void ServerLink::openThenRead(Milliseconds deadline, const SharedAnswer<RootDse>::Callback &deliver)
{
    dropConnection();
    const auto started = m_clock.monotonic();
    connect(m_ldap.get(), &LdapConnection::opened, this, [this, deadline, started, deliver] {
        readRootDse(std::max<Milliseconds>(1ms, deadline - (m_clock.monotonic() - started)), deliver, false);
    });
    connect(m_ldap.get(), &LdapConnection::failed, this, [deliver](const NetError &error) { deliver(std::unexpected(error)); });
    m_ldap->open(deadline);
}

void ServerLink::readRootDse(Milliseconds deadline, const SharedAnswer<RootDse>::Callback &deliver, bool mayReopen)
{
    LdapReply *reply = m_ldap->search({{}, LdapSearch::Base, QStringLiteral("(objectClass=*)"), RootDse::attributes()}, deadline);
    const auto started = m_clock.monotonic();
    connect(reply, &LdapReply::finished, this, [this, reply, deadline, started, deliver, mayReopen](const LdapResult &result) {
        reply->deleteLater();
        if (result && !result->isEmpty()) {
            m_directory = RootDse::fromEntry(result->first(), m_clock.now());
            deliver(*m_directory);
            return;
        }
        const NetError error = result ? NetError{NetError::Kind::NotUnderstood, {}, 0} : result.error();
        if (mayReopen && error.kind == NetError::Kind::Closed) {
            // A connection of an earlier sweep that the server closed meanwhile says nothing about the server now.
            openThenRead(std::max<Milliseconds>(1ms, deadline - (m_clock.monotonic() - started)), deliver);
            return;
        }
        dropConnection();
        deliver(std::unexpected(error));
    });
}

void ServerLink::readTime(QObject *context, Milliseconds deadline, const SharedAnswer<NtpReading>::Callback &callback)
{
    if (!m_timeAnswer.ask(context, callback)) {
        return;
    }
    auto *query = new NtpQuery(m_address, m_clock, this);
    connect(query, &NtpQuery::finished, this, [query, deliver = m_timeAnswer.deliverer()](const NetResult<NtpReading> &reading) {
        query->deleteLater();
        deliver(reading);
    });
    query->start(deadline);
}

void ServerLink::readDsaGuid(QObject *context, Milliseconds deadline, const SharedAnswer<QString>::Callback &callback)
{
    const auto later = [context, callback](const NetResult<QString> &answer) {
        QMetaObject::invokeMethod(context, [callback, answer] { callback(answer); }, Qt::QueuedConnection);
    };
    if (!m_dsaGuid.isEmpty()) {
        later(m_dsaGuid);
        return;
    }
    if (!isSignedIn() || !m_directory) {
        later(std::unexpected(NetError{NetError::Kind::NotPermitted, QStringLiteral("objectGUID"), 0}));
        return;
    }
    const LdapSearch what{.base = m_directory->serviceName, .scope = LdapSearch::Base, .attributes = {QStringLiteral("objectGUID")}};
    search(context, what, deadline, [this, callback](const LdapResult &result) {
        const QByteArray raw = result && !result->isEmpty() ? result->first().value(QStringLiteral("objectGUID")) : QByteArray();
        const QString guid = guidFrom(raw);
        if (guid.isEmpty()) {
            callback(std::unexpected(NetError{NetError::Kind::NotUnderstood, QStringLiteral("objectGUID"), 0}));
            return;
        }
        m_dsaGuid = guid;
        callback(m_dsaGuid);
    });
}

void ServerLink::search(QObject *context, const LdapSearch &what, Milliseconds deadline,
                        const std::function<void(const LdapResult &)> &callback)
{
    LdapReply *reply = m_ldap->search(what, deadline);
    connect(reply, &LdapReply::finished, reply, &QObject::deleteLater);
    connect(reply, &LdapReply::finished, context, [this, callback](const LdapResult &result) {
        if (!result && (result.error().kind == NetError::Kind::TimedOut || result.error().kind == NetError::Kind::Closed)) {
            dropConnection(); // a connection that went silent is not worth another deadline
        }
        callback(result);
    });
}

void ServerLink::searchTogether(QObject *context, const LdapSearch &what, Milliseconds deadline,
                                const std::function<void(const LdapResult &)> &callback)
{
    const QString key = QStringList{what.base, QString::number(what.scope), what.filter, what.attributes.join(u',')}.join(u'\n');
    SharedAnswer<QList<LdapEntry>> &answer = m_searches[key];
    if (!answer.ask(context, callback)) {
        return;
    }
    search(this, what, deadline, [this, key, deliver = answer.deliverer()](const LdapResult &result) {
        m_searches.remove(key);
        deliver(result);
    });
}

void ServerLink::bind(QObject *context, const QByteArray &cacheName, Milliseconds deadline,
                      const std::function<void(const NetResult<void> &)> &callback)
{
    LdapReply *reply = m_ldap->bindGssapi(cacheName, m_directory->dnsHostName, deadline);
    connect(reply, &LdapReply::finished, reply, &QObject::deleteLater);
    connect(reply, &LdapReply::finished, context, [this, callback](const LdapResult &result) {
        if (result) {
            callback({});
            return;
        }
        dropConnection(); // half a bind is no connection to go on with
        callback(std::unexpected(result.error()));
    });
}

void ServerLink::bindInsideTls(QObject *context, const CertificateTrust &trust, const QString &name, SecretBytes password,
                               Milliseconds deadline, const std::function<void(const NetResult<void> &, const CertificateInfo &)> &callback)
{
    const QDeadlineTimer until(deadline, Qt::PreciseTimer);
    const auto fail = [this, callback](const NetError &error, const CertificateInfo &shown) {
        dropConnection();
        callback(std::unexpected(error), shown);
    };
    LdapReply *tls = m_ldap->startTls(trust, LdapConnection::Tls::StartTls, deadline);
    connect(tls, &LdapReply::finished, tls, &QObject::deleteLater);
    const auto secret = std::make_shared<SecretBytes>(std::move(password)); // handed on once, never copied
    connect(tls, &LdapReply::finished, context, [=, this](const LdapResult &sealed) {
        if (!sealed) {
            fail(sealed.error(), tls->certificate());
            return;
        }
        LdapReply *bound = m_ldap->bindInsideTls(name, std::move(*secret), Milliseconds(until.remainingTime()));
        connect(bound, &LdapReply::finished, bound, &QObject::deleteLater);
        connect(bound, &LdapReply::finished, context,
                [callback, fail](const LdapResult &result) { result ? callback({}, {}) : fail(result.error(), {}); });
    });
}
