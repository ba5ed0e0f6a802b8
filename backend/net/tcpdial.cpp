// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tcpdial.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <utility>

using namespace std::chrono_literals;

namespace
{
constexpr auto nextAttemptAfter = 500ms;
constexpr qsizetype attemptsAtOnce = 6;
// So that a server that sends without end costs one turn of the event loop no more than this.
constexpr qint64 readBufferSize = 1024 * 1024;
} // namespace

TcpDial::TcpDial(const QHostAddress &server, quint16 port, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_port(port)
{
    m_again.setInterval(nextAttemptAfter);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_again, &QTimer::timeout, this, &TcpDial::attempt);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end({NetError::Kind::TimedOut, {}}); });
}

TcpDial::~TcpDial()
{
    for (QTcpSocket *socket : std::as_const(m_attempts))
        socket->disconnect(this);
}

void TcpDial::start(std::chrono::milliseconds deadline)
{
    m_deadline.start(deadline);
    m_again.start();
    QMetaObject::invokeMethod(this, &TcpDial::attempt, Qt::QueuedConnection);
}

void TcpDial::attempt()
{
    if (m_ended || m_attempts.size() >= attemptsAtOnce)
        return;
    auto *socket = new QTcpSocket(this);
    m_attempts.append(socket);
    socket->setReadBufferSize(readBufferSize);
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { attemptConnected(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { attemptFailed(socket); });
    socket->connectToHost(m_server, m_port);
}

void TcpDial::attemptConnected(QTcpSocket *socket)
{
    if (std::exchange(m_ended, true))
        return;
    m_again.stop();
    m_deadline.stop();
    m_attempts.removeOne(socket);
    socket->disconnect(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (QTcpSocket *other : std::as_const(m_attempts)) {
        other->disconnect(this);
        other->deleteLater();
    }
    m_attempts.clear();
    Q_EMIT connected(socket);
}

void TcpDial::attemptFailed(QTcpSocket *socket)
{
    NetError error{NetError::Kind::Unreachable, socket->errorString(), socket->error()};
    if (socket->error() == QAbstractSocket::ConnectionRefusedError)
        error.kind = NetError::Kind::Refused;
    else if (socket->error() == QAbstractSocket::SocketTimeoutError)
        error.kind = NetError::Kind::TimedOut;
    // A refusal or a missing route is an answer; the attempts beside it would only be told the same.
    end(error);
}

void TcpDial::end(const NetError &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_again.stop();
    m_deadline.stop();
    for (QTcpSocket *socket : std::as_const(m_attempts)) {
        socket->disconnect(this);
        socket->deleteLater();
    }
    m_attempts.clear();
    Q_EMIT failed(error);
}
