// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portprobe.h"

#include "tcpattempt.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace
{
constexpr auto nextAttemptAfter = 500ms;
constexpr qsizetype attemptsAtOnce = 6;
} // namespace

PortProbe::PortProbe(const QHostAddress &server, const QList<quint16> &ports, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    for (const quint16 number : ports)
        m_ports.insert(number, {});
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_again.setInterval(nextAttemptAfter);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(true); });
    connect(&m_again, &QTimer::timeout, this, &PortProbe::attemptAll);
}

PortProbe::~PortProbe() = default;

void PortProbe::start(std::chrono::milliseconds deadline)
{
    if (std::exchange(m_started, true))
        return;
    m_deadline.start(std::max(0ms, deadline));
    m_again.start();
    QMetaObject::invokeMethod(this, &PortProbe::attemptAll, Qt::QueuedConnection);
}

void PortProbe::abort()
{
    QMetaObject::invokeMethod(this, [this] { end(false); }, Qt::QueuedConnection);
}

void PortProbe::attemptAll()
{
    const QList<quint16> numbers = m_ports.keys();
    for (const quint16 number : numbers) {
        if (m_ended)
            return;
        if (!m_ports[number].settled && m_ports[number].attempts.size() < attemptsAtOnce)
            attempt(number);
    }
    if (m_ports.isEmpty())
        end(true);
}

void PortProbe::attempt(quint16 number)
{
    auto *attempt = new TcpAttempt(this);
    m_ports[number].attempts.append(attempt);
    connect(attempt, &TcpAttempt::ended, this, [this, number, attempt](const SocketFault &fault) { attemptEnded(number, attempt, fault); });
    attempt->start(m_server, number);
}

void PortProbe::attemptEnded(quint16 number, TcpAttempt *attempt, const SocketFault &fault)
{
    Port &port = m_ports[number];
    port.attempts.removeOne(attempt);
    attempt->deleteLater();
    if (m_ended || port.settled)
        return;
    if (fault.error == 0) {
        settle(port, State::Open);
    } else {
        const NetError::Kind kind = fault.toNetError().kind;
        if (kind == NetError::Kind::Refused || kind == NetError::Kind::Closed)
            settle(port, State::Refused);
        else if (kind != NetError::Kind::TimedOut)
            port.state = State::Unreachable; // it may pass before the deadline does, so further attempts follow
    }
    if (std::ranges::all_of(m_ports, &Port::settled))
        end(false);
}

void PortProbe::settle(Port &port, State state)
{
    port.state = state;
    port.settled = true;
    const QList<TcpAttempt *> attempts = std::exchange(port.attempts, {});
    for (TcpAttempt *attempt : attempts) {
        attempt->close();
        attempt->deleteLater();
    }
}

void PortProbe::end(bool expired)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_again.stop();
    States states;
    for (auto port = m_ports.begin(); port != m_ports.end(); ++port) {
        if (expired || port->settled)
            states.insert(port.key(), port->state);
        settle(*port, port->state);
    }
    Q_EMIT finished(states);
}
