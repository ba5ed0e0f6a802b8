// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsclient.h"
#include "handover.h"

#include <QObject>
#include <QVariantList>

#include <memory>
#include <optional>

/** Finds the domain controllers of a domain by asking a DNS server that the technician names. Works without a session. */
class ServerSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList candidates READ candidates NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit ServerSearch(quint16 port, QObject *parent = nullptr);
    static ServerSearch *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<ServerSearch>::create(engine, script); }

    [[nodiscard]] bool isRunning() const { return m_client != nullptr; }
    [[nodiscard]] QVariantList candidates() const; ///< list of {name, address}, the preferred one first
    [[nodiscard]] QString problem() const;

    Q_INVOKABLE void findServers(const QString &domain, const QString &resolver);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE [[nodiscard]] static QString check(const QString &hostTyped); ///< what is wrong with it; empty where it is good

Q_SIGNALS:
    void changed();

private:
    struct Candidate {
        QString name;
        QString address;
    };
    void answered(const NetResult<DnsAnswer> &answer);
    void askAddress(const QString &name);
    void finishIfDone();
    void end(const std::optional<NetError> &error);

    quint16 m_port;
    DnsClient *m_client = nullptr;
    QString m_resolver;
    QList<Candidate> m_candidates;
    int m_pending = 0;
    std::optional<NetError> m_error;
    bool m_badResolver = false;
    bool m_badDomain = false;
};
