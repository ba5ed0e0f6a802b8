// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkrun.h"

#include "clock.h"
#include "findingcode.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
// What a probe asks ends at the deadline by itself and says more than "out of time", so the run waits a moment longer.
constexpr auto grace = 250ms;
}

CheckRun::CheckRun(std::shared_ptr<const CheckProbe> probe, Site &site, const Situation &situation, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_probe(std::move(probe))
    , m_site(site)
    , m_situation(situation)
    , m_clock(clock)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail({NetError::Kind::TimedOut, {}, 0}, m_probe->server ? Servers::toString(*m_probe->server) : QString(), ""_L1); });
}

void CheckRun::start()
{
    m_deadline.start(m_probe->deadline + grace);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_finished) {
                m_probe->begin(*this);
            }
        },
        Qt::QueuedConnection);
}

void CheckRun::cancel()
{
    finish(makeFinding(Status::Cancelled, Code::Stopped));
}

void CheckRun::finish(Finding finding)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_deadline.stop();
    finding.measuredAt = m_clock.now();
    Q_EMIT finished(finding);
}

std::chrono::milliseconds CheckRun::remaining() const
{
    const auto left = m_deadline.remainingTimeAsDuration() - grace;
    return std::max<std::chrono::milliseconds>(1ms, left);
}

void CheckRun::fail(const NetError &error, const QString &host, QLatin1StringView service, const QStringList &lost)
{
    Finding finding = unknownBecause(error, host, service, m_probe->deadline);
    finding.lost = lost;
    finish(std::move(finding));
}

Finding makeFinding(Status status, QLatin1StringView code, QVariantMap values)
{
    Finding finding;
    finding.status = status;
    finding.code = code;
    finding.values = std::move(values);
    return finding;
}

Finding unknownBecause(const NetError &error, const QString &host, QLatin1StringView service, std::chrono::milliseconds waited)
{
    QVariantMap values{{u"host"_s, host}, {u"service"_s, QString(service)}};
    switch (error.kind) {
    case NetError::Kind::TimedOut:
        values.insert(u"seconds"_s, double(waited.count()) / 1000);
        return makeFinding(Status::Unknown, Code::NoAnswer, values);
    case NetError::Kind::Unreachable:
        return makeFinding(Status::Unknown, Code::HostUnreachable, values);
    case NetError::Kind::NameNotFound:
        return makeFinding(Status::Unknown, Code::NameNotFound, values);
    case NetError::Kind::NotPermitted:
        values.insert(u"object"_s, error.detail);
        return makeFinding(Status::Unknown, Code::NotPermitted, values);
    case NetError::Kind::Cancelled:
        return makeFinding(Status::Cancelled, Code::Stopped);
    case NetError::Kind::Refused:
    case NetError::Kind::Closed:
        return makeFinding(Status::Unknown, Code::ConnectionLost, values);
    default:
        return makeFinding(Status::Unknown, Code::NotUnderstood, values);
    }
}
