// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "momentclock.h"

#include <QTimeZone>

MomentClock::MomentClock(const Clock &present)
    : m_present(present)
{}

void MomentClock::stopAt(const QDateTime &moment)
{
    m_moment = moment.toMSecsSinceEpoch();
}

void MomentClock::goOn()
{
    m_moment = goesOn;
}

QDateTime MomentClock::now() const
{
    const qint64 moment = m_moment;
    return moment == goesOn ? m_present.now() : QDateTime::fromMSecsSinceEpoch(moment, QTimeZone::UTC);
}
