// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site.h"

Site::Site(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_source(ServerRole::Source, clock)
    , m_destination(ServerRole::Destination, clock)
{}

void Site::setTimeServer(const QHostAddress &address)
{
    if (address != m_timeServer) {
        m_timeServer = address;
        m_externalTime.forget();
    }
}

void Site::readExternalTime(QObject *context, std::chrono::milliseconds deadline, const SharedAnswer<NtpReading>::Callback &callback)
{
    if (!m_externalTime.ask(context, callback)) {
        return;
    }
    auto *query = new NtpQuery(m_timeServer, m_clock, this);
    connect(query, &NtpQuery::finished, this, [query, deliver = m_externalTime.deliverer()](const NetResult<NtpReading> &reading) {
        query->deleteLater();
        deliver(reading);
    });
    query->start(deadline);
}

void Site::setSituation(const Situation &situation)
{
    m_namedDomain = situation.domain;
}

QString Site::domain()
{
    if (!m_namedDomain.isEmpty()) {
        return m_namedDomain.toLower();
    }
    for (const ServerLink *link : {&m_source, &m_destination}) {
        if (link->directory() && !link->directory()->domain().isEmpty()) {
            return link->directory()->domain();
        }
    }
    return {};
}

void Site::forgetAnswers()
{
    m_source.forgetAnswers();
    m_destination.forgetAnswers();
    m_externalTime.forget();
}
