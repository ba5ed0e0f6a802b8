// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverlink.h"
#include "signinkeeper.h"
#include "situation.h"

#include <QObject>

/** The network of one customer as the checks see it: the two servers, the external time source and the sign-in. */
class Site : public QObject
{
    Q_OBJECT
public:
    explicit Site(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] ServerLink &link(ServerRole role) { return role == ServerRole::Source ? m_source : m_destination; }
    [[nodiscard]] SignInKeeper &keeper() { return m_keeper; }

    void setTimeServer(const QHostAddress &address); ///< null: none is known
    [[nodiscard]] bool hasTimeServer() const { return !m_timeServer.isNull(); }
    void readExternalTime(QObject *context, std::chrono::milliseconds deadline, const SharedAnswer<NtpReading>::Callback &callback);

    void setSituation(const Situation &situation);
    [[nodiscard]] QString domain(); ///< as named, else as a server says

    void forgetAnswers();

private:
    const Clock &m_clock;
    ServerLink m_source;
    ServerLink m_destination;
    SignInKeeper m_keeper;
    QHostAddress m_timeServer;
    SharedAnswer<NtpReading> m_externalTime;
    QString m_namedDomain;
};
